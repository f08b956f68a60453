import { randomBytes, timingSafeEqual } from "node:crypto";
import { tokenHash } from "./token-hash.js";

const VALID_MS = 3_600_000;
const RANDOM_BYTES = 32;

/** The code that makes the first admin: valid for an hour, used once, kept as a hash and in memory alone. */
export class SetupCode {
  readonly #now: () => number;
  readonly #endMs: number;
  #hash: Buffer | undefined;

  private constructor(code: string, now: () => number) {
    this.#now = now;
    this.#endMs = now() + VALID_MS;
    this.#hash = tokenHash(code);
  }

  /** Makes one; what is given can never be shown again. `now` counts milliseconds and is never set back. */
  static make(now: () => number = () => performance.now()): { readonly code: string; readonly setup: SetupCode } {
    const code = `zws_${randomBytes(RANDOM_BYTES).toString("base64url")}`;
    return { code, setup: new SetupCode(code, now) };
  }

  get isValid(): boolean {
    return this.#hash !== undefined && this.#now() < this.#endMs;
  }

  /** Uses the code up; false when it is another one or valid no more. */
  use(code: string): boolean {
    if (this.#hash === undefined || !this.isValid || !timingSafeEqual(this.#hash, tokenHash(code))) return false;
    this.#hash = undefined;
    return true;
  }

  /** It was used for nothing: it is valid again. */
  giveBack(code: string): void {
    this.#hash = tokenHash(code);
  }
}
