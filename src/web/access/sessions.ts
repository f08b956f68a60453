import { randomBytes } from "node:crypto";
import { SensorFault } from "../../core/fault.js";
import type { Accounts } from "./accounts.js";
import type { Caller } from "./caller.js";
import { readSessions, type SessionEntry, writeSessions } from "./session-file.js";
import { tokenHash } from "./token-hash.js";
import type { UserEntry } from "./user-file.js";

/** Not used for so long, a session ends. */
const IDLE_MS = 8 * 3_600_000;
/** However much it is used. */
const LIFE_MS = 7 * 24 * 3_600_000;
/** When a session was used last is written so often; after a crash it may be so much behind. */
const WRITE_MS = 60_000;
const OF_ONE_MAX = 20;
const RANDOM_BYTES = 32;
const KEY_CHARACTERS_MAX = 200;

/** Seconds until a session ends at the latest. */
export const SESSION_SECONDS_MAX: number = LIFE_MS / 1000;

/** Where somebody logs in from. */
export interface LoginPlace {
  readonly address: string;
  /** What the browser calls itself; the first 200 characters are kept. */
  readonly agent: string;
}

/** What sessions go by. */
export interface SessionParts {
  readonly folder: string;
  readonly accounts: Accounts;
  /** Told when they cannot be written; they count all the same until the process ends. */
  readonly onFault: (fault: SensorFault) => void;
  /** Wall clock in milliseconds: sessions outlive the process. */
  readonly now: () => number;
}

/** Who is logged in: at most 20 times each, and over restarts, for the hashes lie in the data folder. */
export class Sessions {
  readonly #parts: SessionParts;
  readonly #entries = new Map<string, SessionEntry>();
  #writtenMs: number;
  #isChanged = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#writtenMs = parts.now();
    for (const entry of readSessions(parts.folder)) this.#entries.set(entry.sha256, entry);
  }

  /** Logs somebody in and gives the key of the session, which is not kept. The one used longest ago makes room. */
  open({ name, credential }: UserEntry, { address, agent }: LoginPlace): string {
    const key = randomBytes(RANDOM_BYTES).toString("base64url");
    const [oldest] = this.of(name).toSorted((a, b) => a.usedMs - b.usedMs);
    if (oldest !== undefined && this.of(name).length >= OF_ONE_MAX) this.#entries.delete(oldest.sha256);
    const nowMs = this.#parts.now();
    const sha256 = tokenHash(key).toString("hex");
    const session = { sha256, user: name, credential, madeMs: nowMs, usedMs: nowMs };
    this.#entries.set(sha256, { ...session, address: address.slice(0, 64), agent: agent.slice(0, 200) });
    this.#write();
    return key;
  }

  /** Whose key it is, which counts as a use; undefined when it is nobody's, or not any more. */
  callerOf(key: string): Caller | undefined {
    if (key.length > KEY_CHARACTERS_MAX) return undefined;
    // Looked up by its hash: how long that takes tells nothing of a key.
    const entry = this.#entries.get(tokenHash(key).toString("hex"));
    const user = entry && this.#userOf(entry);
    if (entry === undefined || user === undefined) return undefined;
    const nowMs = this.#parts.now();
    this.#entries.set(entry.sha256, { ...entry, usedMs: nowMs });
    this.#isChanged = true;
    if (Math.abs(nowMs - this.#writtenMs) >= WRITE_MS) this.#write();
    return { by: "session", name: user.name, role: user.role, keySha256: entry.sha256 };
  }

  /** Whether the session of this caller goes on, and with this role. */
  isCurrent({ keySha256, role }: Caller): boolean {
    const entry = this.#entries.get(keySha256);
    return entry !== undefined && this.#userOf(entry)?.role === role;
  }

  /** Those of one account, in the order made. */
  of(name: string): readonly SessionEntry[] {
    return [...this.#entries.values()].filter((entry) => entry.user === name && this.#userOf(entry) !== undefined);
  }

  end(sha256: string): void {
    if (this.#entries.delete(sha256)) this.#write();
  }

  /** Lets a session go on under a new password; those beside it end. */
  keepOnly(sha256: string, { name, credential }: UserEntry): void {
    const kept = this.#entries.get(sha256);
    for (const entry of [...this.#entries.values()]) if (entry.user === name) this.#entries.delete(entry.sha256);
    if (kept !== undefined) this.#entries.set(sha256, { ...kept, credential });
    this.#write();
  }

  /** Writes what is not written yet. */
  close(): void {
    if (this.#isChanged) this.#write();
  }

  /** Undefined for a session that has ended. */
  #userOf({ user, credential, madeMs, usedMs }: SessionEntry): UserEntry | undefined {
    const nowMs = this.#parts.now();
    if (nowMs - usedMs >= IDLE_MS || nowMs - madeMs >= LIFE_MS) return undefined;
    const account = this.#parts.accounts.find(user);
    return account?.credential === credential ? account : undefined;
  }

  #write(): void {
    for (const entry of [...this.#entries.values()]) {
      if (this.#userOf(entry) === undefined) this.#entries.delete(entry.sha256);
    }
    this.#writtenMs = this.#parts.now();
    this.#isChanged = false;
    try {
      writeSessions(this.#parts.folder, [...this.#entries.values()]);
    } catch (error) {
      if (!(error instanceof SensorFault)) throw error;
      this.#parts.onFault(error);
    }
  }
}
