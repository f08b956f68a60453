import type { Json } from "./json.js";

/** The latest yes and no of something, as bits. */
export class RecentVerdicts {
  readonly #mask: number;
  #bits = 0;

  /** Keeps `limit`, up to 31; `saved` is what `save` gave. */
  constructor(limit: number, saved?: Json) {
    this.#mask = 2 ** limit - 1;
    this.#bits = Number(saved ?? 0);
  }

  /** Returns how many of those kept are yes. */
  add(isYes: boolean): number {
    this.#bits = ((this.#bits << 1) | (isYes ? 1 : 0)) & this.#mask;
    return this.count;
  }

  get count(): number {
    let count = 0;
    for (let bits = this.#bits; bits !== 0; bits &= bits - 1) count++;
    return count;
  }

  clear(): void {
    this.#bits = 0;
  }

  save(): Json {
    return this.#bits;
  }
}
