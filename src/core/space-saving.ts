/** One of the heaviest, and its weight. */
export interface HeavyItem {
  readonly item: number;
  readonly weight: number;
}

/**
 * The heaviest of many items in constant memory: an item that is not among those kept takes the place and the weight of
 * the lightest one. Nothing heavier than the total divided by the limit is missed, and no weight is told too small.
 * [Metwally, Agrawal, El Abbadi: Efficient computation of frequent and top-k elements, ICDT 2005]
 */
export class SpaceSaving {
  /** Of all items together. */
  total = 0;
  readonly #items: Int32Array;
  readonly #weights: Float64Array;
  #size = 0;

  constructor(limit: number) {
    this.#items = new Int32Array(limit);
    this.#weights = new Float64Array(limit);
  }

  /** `item` is a whole number of 32 bits. */
  add(item: number, weight: number): void {
    this.total += weight;
    const weights = this.#weights;
    let lightest = 0;
    for (let i = 0; i < this.#size; i++) {
      if (this.#items[i] === item) {
        weights[i] = (weights[i] ?? 0) + weight;
        return;
      }
      if ((weights[i] ?? 0) < (weights[lightest] ?? 0)) lightest = i;
    }
    const isFull = this.#size === weights.length;
    const at = isFull ? lightest : this.#size++;
    this.#items[at] = item;
    weights[at] = weight + (isFull ? (weights[at] ?? 0) : 0);
  }

  /** The heaviest first; of equals the one met first. */
  heaviest(): HeavyItem[] {
    const found: HeavyItem[] = [];
    for (let i = 0; i < this.#size; i++) found.push({ item: this.#items[i] ?? 0, weight: this.#weights[i] ?? 0 });
    return found.sort((a, b) => b.weight - a.weight);
  }

  clear(): void {
    this.total = 0;
    this.#size = 0;
  }
}
