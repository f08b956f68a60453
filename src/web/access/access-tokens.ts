import { timingSafeEqual } from "node:crypto";
import { statSync } from "node:fs";
import { SensorFault } from "../../core/fault.js";
import type { Role } from "./role.js";
import { readTokens, tokenPath } from "./token-file.js";
import { tokenHash } from "./token-hash.js";

const TOKEN_CHARACTERS_MAX = 200;

/** Who asks. */
export interface Account {
  readonly name: string;
  readonly role: Role;
  /** Of the token, in hex: another one by the same name is another account. */
  readonly tokenSha256: string;
}

/** The tokens of a data folder as they are now: the file is read again whenever it was changed. */
export class AccessTokens {
  readonly #folder: string;
  #version = "";
  #tokens: readonly Account[] = [];
  #failure: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#refresh();
  }

  /** Why the file cannot be used; nobody is let in then. */
  get failure(): string | undefined {
    this.#refresh();
    return this.#failure;
  }

  /** Whose token it is; undefined when it is nobody's, or not any more. */
  accountOf(token: string): Account | undefined {
    if (token.length > TOKEN_CHARACTERS_MAX) return undefined;
    this.#refresh();
    const hash = tokenHash(token);
    // All are compared, whichever it is: how long that takes tells nothing.
    const [found] = this.#tokens.filter((known) => timingSafeEqual(Buffer.from(known.tokenSha256, "hex"), hash));
    return found;
  }

  /** Whether the token of this account is known still, and with this role. */
  isCurrent({ role, tokenSha256 }: Account): boolean {
    this.#refresh();
    return this.#tokens.some((known) => known.tokenSha256 === tokenSha256 && known.role === role);
  }

  #refresh(): void {
    const version = versionOf(tokenPath(this.#folder));
    if (version === this.#version) return;
    this.#version = version;
    this.#failure = undefined;
    try {
      const entries = readTokens(this.#folder);
      this.#tokens = entries.map(({ name, role, sha256 }) => ({ name, role, tokenSha256: sha256 }));
    } catch (error) {
      if (!(error instanceof SensorFault)) throw error;
      this.#tokens = [];
      this.#failure = error.message;
    }
  }
}

function versionOf(path: string): string {
  try {
    const { ino, mtimeNs, size } = statSync(path, { bigint: true });
    return `${ino} ${mtimeNs} ${size}`;
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}
