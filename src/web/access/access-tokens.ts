import { timingSafeEqual } from "node:crypto";
import { SensorFault } from "../../core/fault.js";
import type { Caller } from "./caller.js";
import { fileVersion } from "./file-version.js";
import { readTokens, tokenPath } from "./token-file.js";
import { tokenHash } from "./token-hash.js";

const TOKEN_CHARACTERS_MAX = 200;

/** The tokens of a data folder as they are now: the file is read again whenever it was changed. */
export class AccessTokens {
  readonly #folder: string;
  #version = "";
  #tokens: readonly Caller[] = [];
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
  callerOf(token: string): Caller | undefined {
    if (token.length > TOKEN_CHARACTERS_MAX) return undefined;
    this.#refresh();
    const hash = tokenHash(token);
    // All are compared, whichever it is: how long that takes tells nothing.
    const [found] = this.#tokens.filter((known) => timingSafeEqual(Buffer.from(known.keySha256, "hex"), hash));
    return found;
  }

  /** Whether the token of this caller is known still, and with this role. */
  isCurrent({ role, keySha256 }: Caller): boolean {
    this.#refresh();
    return this.#tokens.some((known) => known.keySha256 === keySha256 && known.role === role);
  }

  #refresh(): void {
    const version = fileVersion(tokenPath(this.#folder));
    if (version === this.#version) return;
    this.#version = version;
    this.#failure = undefined;
    try {
      const entries = readTokens(this.#folder);
      this.#tokens = entries.map(({ name, role, sha256 }) => ({ by: "token", name, role, keySha256: sha256 }));
    } catch (error) {
      if (!(error instanceof SensorFault)) throw error;
      this.#tokens = [];
      this.#failure = error.message;
    }
  }
}
