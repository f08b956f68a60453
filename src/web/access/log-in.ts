import { SensorFault } from "../../core/fault.js";
import type { Access } from "./access.js";
import type { LoginPlace } from "./sessions.js";
import { setPasswordHash, type UserView } from "./user-admin.js";
import type { UserEntry } from "./user-file.js";

/** What became of a login. */
export type LoginResult =
  | { readonly what: "in"; readonly user: UserView; readonly key: string }
  | { readonly what: "refused" }
  | { readonly what: "later"; readonly seconds: number };

/** Seconds to wait where too many passwords are being checked. */
const BUSY_SECONDS = 5;

/** Logs somebody in whose password it is. Takes as long for a name that is nobody's. */
export async function logIn(
  access: Access,
  { name, password }: { readonly name: string; readonly password: string },
  place: LoginPlace,
): Promise<LoginResult> {
  const verdict = await checkPassword(access, name, password, place.address);
  if (typeof verdict === "number") return { what: "later", seconds: verdict };
  if (verdict === undefined) return { what: "refused" };
  await renewHash(access, verdict, password);
  // Whoever was removed, or got another password meanwhile, does not come in.
  const user = access.accounts.find(name);
  if (user?.credential !== verdict.credential) return { what: "refused" };
  const key = access.sessions.open(user, place);
  access.tell({ event: "logged-in", who: name, address: place.address, text: `${name} logged in.` });
  return { what: "in", user, key };
}

/** Whose password it is; undefined when it is not that of `name`, seconds to wait when it was not looked at. */
export async function checkPassword(
  access: Access,
  name: string,
  password: string,
  address: string,
): Promise<UserEntry | number | undefined> {
  const user = access.accounts.find(name);
  const account = `${name} ${user?.credential ?? ""}`;
  if (access.hasher.isBusy) return BUSY_SECONDS;
  const waitMs = access.limit.take(account, address);
  if (waitMs > 0) return Math.ceil(waitMs / 1000);
  if (await access.hasher.fits(password, user?.password)) {
    access.limit.succeeded(account, address);
    return user;
  }
  const count = access.limit.failed(account, address);
  if (count !== undefined) {
    const who = user === undefined ? "?" : name;
    const named = user === undefined ? "under a name that is nobody's" : `as ${name}`;
    const text = `${count} logins in a row failed, the last ${named} from ${address}.`;
    access.tell({ event: "login-failed", who, address, text });
  }
  return undefined;
}

async function renewHash({ hasher, folder, accounts }: Access, user: UserEntry, password: string): Promise<void> {
  if (!hasher.isOutdated(user.password)) return;
  const hash = await hasher.hash(password);
  // Of another password that was set meanwhile this would be the wrong one.
  if (accounts.find(user.name)?.credential !== user.credential) return;
  try {
    setPasswordHash(folder, user.name, hash);
  } catch (error) {
    // The old one does as well, until the file can be written.
    if (!(error instanceof SensorFault)) throw error;
  }
}
