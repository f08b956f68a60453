import { medianDeviationOf, medianOf } from "./median.js";

const SIZE = 256;
const FIRST_SIZE = 16;

/**
 * Values spread evenly over all that were met, in bounded memory: every one at first, then every second, every fourth
 * and so on as they grow more. The same values in the same order give the same sample. At most 256, kept as 32-bit
 * floats.
 */
export class SpreadSample {
  #kept = new Float32Array(FIRST_SIZE);
  #size = 0;
  /** One of so many values is kept; how many were passed over since the last. */
  #stride = 1;
  #skipped = 0;

  add(value: number): void {
    if (++this.#skipped < this.#stride) return;
    if (this.#size === SIZE) {
      this.#skipped = this.#stride;
      this.#thin();
      return;
    }
    this.#skipped = 0;
    if (this.#size === this.#kept.length) this.#grow();
    this.#kept[this.#size++] = value;
  }

  get size(): number {
    return this.#size;
  }

  /** A copy, in the order met. */
  values(): Float64Array {
    return Float64Array.from(this.#kept.subarray(0, this.#size));
  }

  /** 0 of nothing. */
  median(): number {
    return medianOf(this.values());
  }

  /** Median of the distances from the median. */
  medianDeviation(): number {
    return medianDeviationOf(this.values(), this.median());
  }

  #thin(): void {
    this.#size = SIZE / 2;
    for (let i = 0; i < this.#size; i++) this.#kept[i] = this.#kept[2 * i + 1] ?? 0;
    this.#stride *= 2;
  }

  #grow(): void {
    const grown = new Float32Array(2 * this.#kept.length);
    grown.set(this.#kept);
    this.#kept = grown;
  }
}
