import type { Json } from "./json.js";

const MARKERS = 5;

/**
 * Running estimate of one quantile in constant memory, by five markers that are moved along a parabola. The first and
 * the last are the exact minimum and maximum. [Jain, Chlamtac: The P2 algorithm, CACM 28(10), 1985]
 */
export class P2Quantile {
  /** Samples so far. */
  count = 0;
  readonly #p: number;
  readonly #heights: number[];
  /** How many samples lie at or below each marker, from 1. */
  readonly #places: number[];

  /** `p` between 0 and 1; `saved` is what `save` gave. */
  constructor(p: number, saved?: Json) {
    this.#p = p;
    const [count, heights, places] = (saved ?? [0, [], [1, 2, 3, 4, 5]]) as [number, number[], number[]];
    this.count = count;
    this.#heights = [...heights];
    this.#places = [...places];
  }

  add(value: number): void {
    this.count++;
    const heights = this.#heights;
    if (heights.length < MARKERS) {
      heights.push(value);
      heights.sort((a, b) => a - b);
      return;
    }
    const cell = this.#cellOf(value);
    for (let i = cell + 1; i < MARKERS; i++) this.#places[i]!++;
    for (let i = 1; i < MARKERS - 1; i++) this.#adjust(i);
  }

  /** 0 before the first sample; exact for up to five. */
  get value(): number {
    const heights = this.#heights;
    if (heights.length < MARKERS) return heights[Math.max(0, Math.ceil(this.#p * heights.length) - 1)] ?? 0;
    return this.count === MARKERS ? heights[Math.ceil(this.#p * MARKERS) - 1]! : heights[2]!;
  }

  get min(): number {
    return this.#heights[0] ?? 0;
  }

  get max(): number {
    return this.#heights.at(-1) ?? 0;
  }

  save(): Json {
    return [this.count, [...this.#heights], [...this.#places]];
  }

  /** The marker below `value`; stretches the ends where it lies outside. */
  #cellOf(value: number): number {
    const heights = this.#heights;
    if (value < heights[0]!) heights[0] = value;
    if (value >= heights[MARKERS - 1]!) {
      heights[MARKERS - 1] = value;
      return MARKERS - 2;
    }
    let cell = 0;
    while (value >= heights[cell + 1]!) cell++;
    return cell;
  }

  /** Moves a marker by one place towards where it should be. */
  #adjust(i: number): void {
    const [heights, places] = [this.#heights, this.#places];
    const increment = [0, this.#p / 2, this.#p, (1 + this.#p) / 2, 1][i]!;
    const missing = 1 + (this.count - 1) * increment - places[i]!;
    const step = missing >= 1 ? 1 : missing <= -1 ? -1 : 0;
    if (step === 0 || (places[i + step]! - places[i]!) * step <= 1) return;
    const parabolic = this.#parabolic(i, step);
    const isBetween = heights[i - 1]! < parabolic && parabolic < heights[i + 1]!;
    heights[i] = isBetween ? parabolic : this.#linear(i, step);
    places[i]! += step;
  }

  #parabolic(i: number, step: number): number {
    const [q, n] = [this.#heights, this.#places];
    const up = ((n[i]! - n[i - 1]! + step) * (q[i + 1]! - q[i]!)) / (n[i + 1]! - n[i]!);
    const down = ((n[i + 1]! - n[i]! - step) * (q[i]! - q[i - 1]!)) / (n[i]! - n[i - 1]!);
    return q[i]! + (step / (n[i + 1]! - n[i - 1]!)) * (up + down);
  }

  #linear(i: number, step: number): number {
    const [q, n] = [this.#heights, this.#places];
    return q[i]! + (step * (q[i + step]! - q[i]!)) / (n[i + step]! - n[i]!);
  }
}
