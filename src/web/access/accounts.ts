import { SensorFault } from "../../core/fault.js";
import { fileVersion } from "./file-version.js";
import type { Role } from "./role.js";
import { readUsers, type UserEntry, userPath } from "./user-file.js";

/** What became of an account. */
export interface AccountChange {
  readonly what: "user-added" | "user-removed" | "role-changed" | "password-changed";
  readonly name: string;
  /** As it is now, or was when it was removed. */
  readonly role: Role;
}

/** The accounts of a data folder as they are now: the file is read again whenever it was changed. */
export class Accounts {
  readonly #folder: string;
  readonly #onChange: (change: AccountChange) => void;
  #version = "";
  #users: readonly UserEntry[] = [];
  #failure: string | undefined;

  /** `onChange` is told of what others wrote, and of what this process did, when it is looked for the next time. */
  constructor(folder: string, onChange: (change: AccountChange) => void) {
    this.#folder = folder;
    this.#onChange = onChange;
    this.#read();
  }

  /** Why the file cannot be used; nobody is let in then. */
  get failure(): string | undefined {
    this.refresh();
    return this.#failure;
  }

  /** Nobody has an account, and the file can be used. */
  get isEmpty(): boolean {
    this.refresh();
    return this.#failure === undefined && this.#users.length === 0;
  }

  find(name: string): UserEntry | undefined {
    this.refresh();
    return this.#users.find((user) => user.name === name);
  }

  /** Looks whether the file was changed. */
  refresh(): void {
    const before = this.#users;
    // What cannot be read says nothing about who was removed.
    if (!this.#read() || this.#failure !== undefined) return;
    for (const change of changesBetween(before, this.#users)) this.#onChange(change);
  }

  #read(): boolean {
    const version = fileVersion(userPath(this.#folder));
    if (version === this.#version) return false;
    this.#version = version;
    try {
      this.#users = readUsers(this.#folder);
      this.#failure = undefined;
    } catch (error) {
      if (!(error instanceof SensorFault)) throw error;
      this.#users = [];
      this.#failure = error.message;
    }
    return true;
  }
}

function changesBetween(before: readonly UserEntry[], after: readonly UserEntry[]): readonly AccountChange[] {
  const known = new Map(before.map((user) => [user.name, user]));
  const added = after.flatMap(({ name, role, credential }): AccountChange[] => {
    const user = known.get(name);
    known.delete(name);
    if (user === undefined) return [{ what: "user-added", name, role }];
    return [
      ...(user.role === role ? [] : [{ what: "role-changed", name, role } as const]),
      ...(user.credential === credential ? [] : [{ what: "password-changed", name, role } as const]),
    ];
  });
  const removed = [...known.values()].map(({ name, role }) => ({ what: "user-removed", name, role }) as const);
  return [...added, ...removed];
}
