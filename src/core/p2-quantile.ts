import type { Json } from "./json.js";
import { P2_NUMBERS, p2Height, stepP2 } from "./p2-markers.js";

/**
 * Running estimate of one quantile in constant memory, by five markers that are moved along a parabola. The first and
 * the last are the exact minimum and maximum. [Jain, Chlamtac: The P2 algorithm, CACM 28(10), 1985]
 */
export class P2Quantile {
  readonly #p: number;
  readonly #markers: Float64Array;

  /** `p` between 0 and 1; `saved` is what `save` gave. */
  constructor(p: number, saved?: Json) {
    this.#p = p;
    this.#markers = saved === undefined ? new Float64Array(P2_NUMBERS) : Float64Array.from(saved as number[]);
  }

  add(value: number): void {
    stepP2(this.#markers, 0, this.#p, value);
  }

  /** Samples so far. */
  get count(): number {
    return this.#markers[P2_NUMBERS - 1]!;
  }

  /** 0 before the first sample; exact for up to five. */
  get value(): number {
    return p2Height(this.#markers, 0, this.#p);
  }

  get min(): number {
    return this.#markers[0]!;
  }

  get max(): number {
    return this.#markers[Math.max(0, Math.min(this.count, P2_NUMBERS / 2) - 1)]!;
  }

  save(): Json {
    return [...this.#markers];
  }
}
