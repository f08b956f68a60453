import { BoundedMap } from "../core/bounded-map.js";
import type { Json } from "../core/json.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";

/** Keys of late; the one heard of longest ago is forgotten. */
const KEYS_MAX = 4096;

/** When something happened lately, by key, as often as matters. */
export class RecentTimes {
  readonly #windowUs: number;
  readonly #kept: number;
  readonly #times = new BoundedMap<PacketTime[]>(KEYS_MAX);

  /** Keeps the latest `kept` times of a key; `saved` is what `save` gave. */
  constructor(windowSeconds: number, kept: number, saved?: Json) {
    this.#windowUs = windowSeconds * SECOND_US;
    this.#kept = kept;
    for (const [key, times] of (saved ?? []) as unknown as [string, PacketTime[]][]) this.#times.set(key, [...times]);
  }

  /** Returns how often it happened within the window, with this time; no more than are kept. */
  note(key: string, time: PacketTime): number {
    const times = this.#times.touch(key) ?? [];
    times.push(time);
    if (times.length > this.#kept) times.shift();
    this.#times.set(key, times);
    return times.filter((past) => time - past <= this.#windowUs).length;
  }

  save(): Json {
    return [...this.#times.entries()];
  }
}
