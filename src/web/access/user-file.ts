import { join } from "node:path";
import { z } from "zod";
import { SensorFault } from "../../core/fault.js";
import { accountName } from "./account-name.js";
import { PASSWORD_HASH } from "./password-hash.js";
import { roles } from "./role.js";
import { changeSecretFile, readSecretFile, type SecretFile } from "./secret-file.js";

const USERS_MAX = 100;

const userEntry = z.strictObject({
  name: accountName,
  role: z.enum(roles),
  password: z.string().regex(PASSWORD_HASH),
  /** Random, another one with every password: sessions and limits of the one before end with it. */
  credential: z.string().regex(/^[0-9a-f]{32}$/),
  made: z.string().max(40),
  /** When the password was set. */
  changed: z.string().max(40),
});

const userList = z.strictObject({ version: z.literal(1), users: z.array(userEntry).max(USERS_MAX) });

/** An account as it is kept: the password only as a hash. */
export type UserEntry = z.infer<typeof userEntry>;

/** Where the accounts of a data folder are kept. */
export function userPath(folder: string): string {
  return join(folder, "users.json");
}

/** The accounts of a data folder; none where there is no file. Throws a SensorFault USERS_INVALID. */
export function readUsers(folder: string): readonly UserEntry[] {
  return readSecretFile(userFile(folder)).users;
}

/** Replaces the accounts of a data folder, at once or not at all. Throws a SensorFault USERS_INVALID. */
export function changeUsers(folder: string, change: (now: readonly UserEntry[]) => readonly UserEntry[]): void {
  const file = userFile(folder);
  changeSecretFile(file, ({ version, users }) => {
    const changed = change(users);
    if (changed.length > USERS_MAX) {
      const message = `${file.path} holds ${USERS_MAX} accounts, which is all it may: remove some`;
      throw new SensorFault("USERS_INVALID", message);
    }
    return { version, users: [...changed] };
  });
}

function userFile(folder: string): SecretFile<z.infer<typeof userList>> {
  return {
    path: userPath(folder),
    code: "USERS_INVALID",
    empty: { version: 1, users: [] },
    parse: (value) => userList.parse(value),
    advice: "mend it, or remove it and make accounts anew with `zonewarden user add`",
  };
}
