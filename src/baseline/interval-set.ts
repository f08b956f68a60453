const INTERVALS_MAX = 64;

/**
 * Inclusive ranges of integers, sorted and apart. Ranges with no more than `gap` numbers between them become one; over
 * the limit the two nearest do, so that the set never forgets, it only grows coarser.
 */
export class IntervalSet {
  readonly #gap: number;
  #ranges: [number, number][] = [];

  constructor(gap: number) {
    this.#gap = gap;
  }

  get ranges(): readonly (readonly [number, number])[] {
    return this.#ranges;
  }

  add(from: number, to: number): void {
    if (this.#ranges.some(([low, high]) => low <= from && to <= high)) return;
    const near = ([low, high]: [number, number]) => from - high <= this.#gap + 1 && low - to <= this.#gap + 1;
    const merged: [number, number] = [from, to];
    for (const [low, high] of this.#ranges.filter(near)) {
      merged[0] = Math.min(merged[0], low);
      merged[1] = Math.max(merged[1], high);
    }
    this.#ranges = [...this.#ranges.filter((range) => !near(range)), merged].sort((a, b) => a[0] - b[0]);
    if (this.#ranges.length > INTERVALS_MAX) this.#joinNearest();
  }

  #joinNearest(): void {
    const ranges = this.#ranges;
    const distance = (i: number) => (ranges[i]?.[0] ?? Number.POSITIVE_INFINITY) - (ranges[i - 1]?.[1] ?? 0);
    let nearest = 1;
    for (let i = 2; i < ranges.length; i++) if (distance(i) < distance(nearest)) nearest = i;
    const [left, right] = [ranges[nearest - 1], ranges[nearest]];
    if (left === undefined || right === undefined) return;
    ranges.splice(nearest - 1, 2, [left[0], right[1]]);
  }
}
