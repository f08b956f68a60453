import type { Json } from "./json.js";
import { medianDeviationOf, medianOf } from "./median.js";

/** The latest values, oldest first. */
export class RecentValues {
  readonly limit: number;
  readonly #ring: Float64Array;
  #size = 0;
  /** Where the next one goes. */
  #next = 0;

  /** `saved` is what `save` gave. */
  constructor(limit: number, saved?: Json) {
    this.limit = limit;
    this.#ring = new Float64Array(limit);
    for (const value of (saved ?? []) as readonly number[]) this.add(value);
  }

  add(value: number): void {
    this.#ring[this.#next] = value;
    this.#next = this.#next + 1 === this.limit ? 0 : this.#next + 1;
    if (this.#size < this.limit) this.#size++;
  }

  get size(): number {
    return this.#size;
  }

  /** The latest ones, `count` at most, oldest first. */
  latest(count = this.#size): Float64Array {
    const size = Math.min(count, this.#size);
    const values = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      values[i] = this.#ring[(this.#next - size + i + this.limit) % this.limit] ?? 0;
    }
    return values;
  }

  /** Of the latest `count`; 0 of nothing. */
  median(count = this.#size): number {
    return medianOf(this.latest(count));
  }

  /** Of the latest `count`: median of the distances from their median. */
  medianDeviation(count = this.#size): number {
    return medianDeviationOf(this.latest(count), this.median(count));
  }

  clear(): void {
    this.#size = 0;
  }

  save(): Json {
    return [...this.latest()];
  }
}
