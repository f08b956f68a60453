import type { Side } from "../contracts/flow.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";

const NEVER = -1;
/** A window that is closed for less is that of a receiver that is busy for a moment. */
const STALL_US = SECOND_US;

/**
 * How long the two sides of a connection left the other no room to send [RFC 9293 §3.8.6.1]. Made for a connection when
 * the first window of zero is seen in it.
 */
export class WindowStalls {
  /** Microseconds in all, of times of a second and more; indexed by the side whose window it is. */
  readonly stalledUs: [number, number] = [0, 0];
  /** Since when the window is closed, and up to when that is counted. */
  readonly #since: [number, number] = [NEVER, NEVER];
  readonly #counted: [number, number] = [NEVER, NEVER];

  /** Each segment of the side from then on. */
  see(side: Side, window: number, now: PacketTime): void {
    const since = this.#since[side];
    if (since === NEVER) {
      if (window === 0) {
        this.#since[side] = now;
        this.#counted[side] = now;
      }
      return;
    }
    if (now - since >= STALL_US) {
      this.stalledUs[side] += now - this.#counted[side];
      this.#counted[side] = now;
    }
    if (window !== 0) this.#since[side] = NEVER;
  }
}
