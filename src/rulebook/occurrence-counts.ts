import { BoundedMap } from "../core/bounded-map.js";
import type { Json } from "../core/json.js";
import { SECOND_US } from "../core/packet-time.js";

const KEYS_MAX = 1024;

/** How many occurrences make an alert, and how long nothing is said after one. */
export interface Threshold {
  readonly thresholdCount: number;
  readonly windowSeconds: number;
  readonly suppressSeconds: number;
}

/** Microseconds of packet time. */
interface Occurrences {
  times: number[];
  quietUntil: number;
}

/** When something happened, by key, as far back as a threshold looks. */
export class OccurrenceCounts {
  readonly #entries = new BoundedMap<Occurrences>(KEYS_MAX);

  constructor(saved?: Json) {
    if (!Array.isArray(saved)) return;
    for (const entry of saved as readonly (readonly [string, number, readonly number[]])[]) {
      this.#entries.set(entry[0], { quietUntil: entry[1], times: [...entry[2]] });
    }
  }

  /** Says whether the threshold is reached by this one, and forgets what reached it. */
  add(key: string, now: number, { thresholdCount, windowSeconds, suppressSeconds }: Threshold): boolean {
    if (thresholdCount <= 1 && suppressSeconds === 0) return true;
    const entry = this.#entryOf(key);
    if (now < entry.quietUntil) return false;
    const from = now - windowSeconds * SECOND_US;
    while ((entry.times[0] ?? now) <= from) entry.times.shift();
    entry.times.push(now);
    if (entry.times.length < thresholdCount) return false;
    entry.times = [];
    entry.quietUntil = now + suppressSeconds * SECOND_US;
    return true;
  }

  save(): Json {
    return [...this.#entries.entries()].map(([key, { quietUntil, times }]) => [key, quietUntil, times]);
  }

  #entryOf(key: string): Occurrences {
    const known = this.#entries.touch(key);
    if (known !== undefined) return known;
    const made = { times: [], quietUntil: 0 };
    this.#entries.set(key, made);
    return made;
  }
}
