import { LATENCY_BOUNDS, type LatencyCounts } from "../../../contracts/sensor-health.js";

/** Counts how long something took, by the bounds of `LATENCY_BOUNDS`. */
export class LatencyMeter {
  readonly #counts = new Array<number>(LATENCY_BOUNDS.length + 1).fill(0);
  #sumSeconds = 0;

  /** What is below 0, for clocks differ, counts as 0. */
  add(seconds: number): void {
    const taken = Math.max(0, seconds);
    let bucket = 0;
    while (bucket < LATENCY_BOUNDS.length && taken > (LATENCY_BOUNDS[bucket] ?? 0)) bucket++;
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#sumSeconds += taken;
  }

  get counts(): LatencyCounts {
    return { counts: [...this.#counts], sumSeconds: this.#sumSeconds };
  }
}
