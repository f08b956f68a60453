import { BoundedMap } from "../core/bounded-map.js";
import type { Json } from "../core/json.js";
import type { PacketTime } from "../core/packet-time.js";
import { RateWindow } from "../core/rate-window.js";

/** Counts in the last minute, by key. */
export class SavedWindows {
  readonly #windows: BoundedMap<RateWindow>;

  /** `saved` is what `save` gave. */
  constructor(limit: number, saved?: Json) {
    this.#windows = new BoundedMap(limit);
    for (const [key, window] of (saved ?? []) as unknown as [string, Json][]) {
      this.#windows.set(key, new RateWindow(window));
    }
  }

  /** Returns the count of the minute that ends with this. */
  add(key: string, time: PacketTime, n = 1): number {
    let window = this.#windows.touch(key);
    if (window === undefined) {
      window = new RateWindow();
      this.#windows.set(key, window);
    }
    return window.add(time, n);
  }

  total(key: string, time: PacketTime): number {
    return this.#windows.touch(key)?.total(time) ?? 0;
  }

  save(): Json {
    return [...this.#windows.entries()].map(([key, window]) => [key, window.save()]);
  }
}
