import type { Json } from "./json.js";

/** By how much a deviation must exceed nothing to count, how much of one value counts, and how much raises. */
export interface CusumLimits {
  readonly slack: number;
  readonly clip: number;
  readonly threshold: number;
}

/** A raised sum is over once it has fallen to this part of the threshold. */
const CLEAR_SHARE = 0.25;

/**
 * Sums up deviations, each in units of its usual size: a small one that lasts is raised, a large one that does not is
 * not. Once raised it stays so until the sum has fallen to a quarter of the threshold. [Page, Biometrika 41, 1954]
 */
export class Cusum {
  sum = 0;
  isRaised = false;
  /** Values since the sum was last 0. */
  length = 0;
  readonly #limits: CusumLimits;

  /** `saved` is what `save` gave. */
  constructor(limits: CusumLimits, saved?: Json) {
    this.#limits = limits;
    const [sum = 0, length = 0, isRaised = false] = (saved ?? []) as [number?, number?, boolean?];
    this.sum = sum;
    this.length = length;
    this.isRaised = isRaised;
  }

  /** Says whether this value has raised it. */
  add(deviation: number): boolean {
    const { slack, clip, threshold } = this.#limits;
    this.sum = Math.max(0, this.sum + Math.min(deviation, clip) - slack);
    this.length = this.sum === 0 ? 0 : this.length + 1;
    if (this.isRaised) {
      if (this.sum < CLEAR_SHARE * threshold) this.isRaised = false;
      return false;
    }
    if (this.sum <= threshold) return false;
    this.isRaised = true;
    // What was summed up beyond the threshold says nothing more, and would only put off the end.
    this.sum = threshold;
    return true;
  }

  /** Begins anew. */
  clear(): void {
    this.sum = 0;
    this.length = 0;
    this.isRaised = false;
  }

  save(): Json {
    return [this.sum, this.length, this.isRaised];
  }
}
