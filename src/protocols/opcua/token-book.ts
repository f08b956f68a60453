import type { PacketTime } from "../../core/packet-time.js";

/** A token may be used this much longer than its lifetime says [OPC 10000-4 §5.6.2.1]. */
const OVERLAP = 1.25;
const NONE = -1;

/** Which security tokens a channel may use: the latest, and the one before it until the overlap ends. */
export class TokenBook {
  /** -1 before any was seen. */
  current = NONE;
  renewals = 0;
  #previous = NONE;
  #previousUntil = Number.POSITIVE_INFINITY;
  #currentUntil = Number.POSITIVE_INFINITY;
  /** The next token that is not known is taken for the one that was not seen issued. */
  #mayChange = true;

  /** The response that issues a token was seen in the clear. */
  issue(tokenId: number, time: PacketTime, lifetimeMs: number | undefined): void {
    if (tokenId === this.current) return;
    this.#advance(tokenId);
    this.#mayChange = false;
    if (lifetimeMs !== undefined) this.#currentUntil = time + lifetimeMs * 1000 * OVERLAP;
  }

  /** A token may have been issued that was not seen. */
  expectChange(): void {
    this.#mayChange = true;
  }

  /** Whether a message may carry this token at this time. */
  isValid(tokenId: number, time: PacketTime): boolean {
    if (tokenId === this.current) return time <= this.#currentUntil;
    if (tokenId === this.#previous) return time <= this.#previousUntil;
    if (!this.#mayChange) return false;
    this.#mayChange = false;
    this.#advance(tokenId);
    return true;
  }

  #advance(tokenId: number): void {
    if (this.current !== NONE) this.renewals++;
    this.#previous = this.current;
    this.#previousUntil = this.#currentUntil;
    this.current = tokenId;
    this.#currentUntil = Number.POSITIVE_INFINITY;
  }
}
