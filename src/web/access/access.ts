import type { AccessRecord } from "../../contracts/trail.js";
import type { SensorFault } from "../../core/fault.js";
import { AccessTokens } from "./access-tokens.js";
import { type AccountChange, Accounts } from "./accounts.js";
import type { Caller } from "./caller.js";
import { LoginLimit } from "./login-limit.js";
import { PasswordHasher } from "./password-hash.js";
import { Sessions } from "./sessions.js";
import { SetupCode } from "./setup-code.js";

/** What access goes by. */
export interface AccessParts {
  readonly folder: string;
  /** False lets everybody in as an analyst. */
  readonly isLoginNeeded: boolean;
  /** Takes what is told of people. */
  readonly add: (record: AccessRecord) => void;
  readonly onFault: (fault: SensorFault) => void;
  /** Of hashes of passwords: 17 but in tests. */
  readonly passwordCostLog2?: number | undefined;
  /** Wall clock in milliseconds, for tests; limits go by a clock that is never set back otherwise. */
  readonly now?: (() => number) | undefined;
}

/** What there is to say of an event beside its time. */
export type AccessNote = Omit<AccessRecord, "v" | "kind" | "ts">;

const everybody: Caller = { by: "open", name: "local", role: "analyst", keySha256: "" };

/** Who may come in: tokens, accounts, sessions, and what keeps others out. */
export class Access {
  readonly folder: string;
  readonly isLoginNeeded: boolean;
  readonly tokens: AccessTokens;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly limit: LoginLimit;
  readonly hasher: PasswordHasher;
  /** While there is no account. */
  readonly setup: SetupCode | undefined;
  /** To be shown once. */
  readonly setupCode: string | undefined;
  readonly #parts: AccessParts;
  readonly #now: () => number;
  /** Who changes accounts right now, and from where. */
  #changing: Pick<AccessRecord, "who" | "address"> = { who: "command-line" };

  constructor(parts: AccessParts) {
    const { folder, isLoginNeeded, onFault, passwordCostLog2, now = Date.now } = parts;
    this.#parts = parts;
    this.#now = now;
    this.folder = folder;
    this.isLoginNeeded = isLoginNeeded;
    this.tokens = new AccessTokens(folder);
    this.accounts = new Accounts(folder, (change) => this.#changed(change));
    this.sessions = new Sessions({ folder, accounts: this.accounts, onFault, now });
    this.limit = new LoginLimit(parts.now);
    this.hasher = new PasswordHasher(passwordCostLog2);
    if (!isLoginNeeded || !this.accounts.isEmpty) return;
    const { code, setup } = SetupCode.make();
    this.setup = setup;
    this.setupCode = code;
  }

  /** Everybody, where no login is needed. */
  get everybody(): Caller | undefined {
    return this.isLoginNeeded ? undefined : everybody;
  }

  /** Whether a caller would be let in again. */
  isCurrent(caller: Caller): boolean {
    if (caller.by === "open") return !this.isLoginNeeded;
    return caller.by === "token" ? this.tokens.isCurrent(caller) : this.sessions.isCurrent(caller);
  }

  /** Keeps that something happened. */
  tell(note: AccessNote): void {
    const ts = new Date(this.#now()).toISOString().replace("Z", "000Z");
    this.#parts.add({ v: 1, kind: "access", ts, ...note });
  }

  /** Changes accounts in the name of somebody. Throws what `change` throws. */
  change(by: Pick<AccessRecord, "who" | "address">, change: () => void): void {
    this.accounts.refresh();
    const before = this.#changing;
    this.#changing = by;
    try {
      change();
    } finally {
      this.accounts.refresh();
      this.#changing = before;
    }
  }

  #changed({ what, name, role }: AccountChange): void {
    const { who } = this.#changing;
    const text = {
      "user-added": `${who} added ${name}, ${role}.`,
      "user-removed": `${who} removed ${name}, ${role}.`,
      "role-changed": `${who} made ${name} ${role}.`,
      "password-changed": `${who} changed the password of ${name}.`,
    }[what];
    this.tell({ event: what, ...this.#changing, about: name, text });
  }
}
