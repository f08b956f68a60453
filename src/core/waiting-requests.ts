import type { Json } from "./json.js";
import { type PacketTime, SECOND_US } from "./packet-time.js";

/** More are not told apart. */
const WAITING_MAX = 128;
/** Nobody waits for an answer longer. */
const EXPIRY_US = 10 * SECOND_US;

/**
 * Requests of one connection that wait for their answer. Servers answer in order: what was asked before a request that
 * got its answer has been given up, or its answer was not captured.
 */
export class WaitingRequests {
  /** Time and frame of each by turns, oldest first. */
  readonly #asked: number[];

  /** `saved` is what `save` gave. */
  constructor(saved?: Json) {
    this.#asked = saved === undefined ? [] : [...(saved as number[])];
  }

  /** Returns how many wait with this one. */
  ask(time: PacketTime, frame: number): number {
    let expired = 0;
    while (expired < this.#asked.length && time - (this.#asked[expired] ?? 0) > EXPIRY_US) expired += 2;
    if (expired === 0 && this.#asked.length >= 2 * WAITING_MAX) expired = 2;
    if (expired > 0) this.#asked.splice(0, expired);
    this.#asked.push(time, frame);
    return this.#asked.length / 2;
  }

  /** `time` and `frame` are those of the request that was answered; of several in one frame the oldest is meant. */
  answer(time: PacketTime, frame: number): void {
    for (let at = 0; at < this.#asked.length; at += 2) {
      if (this.#asked[at] !== time || this.#asked[at + 1] !== frame) continue;
      this.#asked.splice(0, at + 2);
      return;
    }
  }

  save(): Json {
    return [...this.#asked];
  }
}
