import { randomBytes } from "node:crypto";
import { SensorFault } from "../../core/fault.js";
import { accountName } from "./account-name.js";
import type { Role } from "./role.js";
import { changeUsers, readUsers, type UserEntry } from "./user-file.js";

/** An account as others may see it. */
export type UserView = Pick<UserEntry, "name" | "role" | "made" | "changed">;

/**
 * Adds an account with the hash of its password. Throws a SensorFault USAGE for a name that is taken or no name,
 * USERS_INVALID when the file cannot be used.
 */
export function addUser(folder: string, name: string, role: Role, passwordHash: string): void {
  if (!accountName.safeParse(name).success) {
    throw new SensorFault("USAGE", "a user's name has 1 to 63 of a-z 0-9 . _ - and begins with a letter or digit");
  }
  const now = new Date().toISOString();
  const entry = { name, role, password: passwordHash, credential: newCredential(), made: now, changed: now };
  changeUsers(folder, (users) => {
    if (users.some((one) => one.name === name)) {
      throw new SensorFault("USAGE", `there is a user ${name} already: take another name`);
    }
    return [...users, entry];
  });
}

/** Ends an account with all its sessions. Throws a SensorFault USAGE for the last admin or when there is none. */
export function removeUser(folder: string, name: string): void {
  changeUsers(folder, (users) => withAdmin(users.filter((user) => user !== known(users, name))));
}

/** Gives an account another role. Throws a SensorFault USAGE for the last admin or when there is none. */
export function setRole(folder: string, name: string, role: Role): void {
  changeUsers(folder, (users) => {
    const user = known(users, name);
    return withAdmin(users.map((one) => (one === user ? { ...one, role } : one)));
  });
}

/** Gives an account another password, which ends its sessions. Throws a SensorFault USAGE when there is none. */
export function setPassword(folder: string, name: string, passwordHash: string): void {
  const fresh = { password: passwordHash, credential: newCredential(), changed: new Date().toISOString() };
  replace(folder, name, fresh);
}

/** Keeps the same password under another hash. */
export function setPasswordHash(folder: string, name: string, passwordHash: string): void {
  replace(folder, name, { password: passwordHash });
}

/** Who has an account, in the order made. Throws a SensorFault USERS_INVALID. */
export function listUsers(folder: string): readonly UserView[] {
  return readUsers(folder).map(({ name, role, made, changed }) => ({ name, role, made, changed }));
}

function replace(folder: string, name: string, fresh: Partial<UserEntry>): void {
  changeUsers(folder, (users) => {
    const user = known(users, name);
    return users.map((one) => (one === user ? { ...one, ...fresh } : one));
  });
}

function known(users: readonly UserEntry[], name: string): UserEntry {
  const user = users.find((one) => one.name === name);
  if (user !== undefined) return user;
  const names = users.map((one) => one.name).join(", ");
  throw new SensorFault("USAGE", `there is no user of that name; there are: ${names === "" ? "none" : names}`);
}

/** Somebody must be able to let others in. */
function withAdmin(users: readonly UserEntry[]): readonly UserEntry[] {
  if (users.some(({ role }) => role === "admin")) return users;
  throw new SensorFault("USAGE", "this is the last admin: make somebody else one first");
}

function newCredential(): string {
  return randomBytes(16).toString("hex");
}
