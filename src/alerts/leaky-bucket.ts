import type { PacketTime } from "../core/packet-time.js";

const MINUTE_US = 60_000_000;

/** Takes `capacity` at once and `perMinute` for good; in whole units of packet time, so that it is exact. */
export class LeakyBucket {
  readonly #capacity: number;
  readonly #perMinute: number;
  /** Room, in units of one sixty-millionth of a token. */
  #room: number;
  #time: PacketTime | undefined = undefined;

  constructor(capacity: number, perMinute: number) {
    this.#capacity = capacity;
    this.#perMinute = perMinute;
    this.#room = capacity * MINUTE_US;
  }

  hasRoom(now: PacketTime): boolean {
    const since = this.#time === undefined ? 0 : Math.max(0, now - this.#time);
    this.#time = now;
    this.#room = Math.min(this.#capacity * MINUTE_US, this.#room + since * this.#perMinute);
    return this.#room >= MINUTE_US;
  }

  take(): void {
    this.#room -= MINUTE_US;
  }
}
