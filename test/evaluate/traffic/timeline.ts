type Action = () => void;

/** Actions in the order of simulated time, ties in the order added; a binary heap. */
export class Timeline {
  nowUs = 0;
  readonly #heap: { readonly atUs: number; readonly order: number; readonly action: Action }[] = [];
  #order = 0;

  /** Never before now. */
  at(atUs: number, action: Action): void {
    this.#heap.push({ atUs: Math.max(this.nowUs, Math.round(atUs)), order: this.#order++, action });
    this.#rise(this.#heap.length - 1);
  }

  in(seconds: number, action: Action): void {
    this.at(this.nowUs + seconds * 1e6, action);
  }

  /** Does everything that is due before `untilUs`, and stands there afterwards. */
  run(untilUs: number): void {
    for (let first = this.#heap[0]; first !== undefined && first.atUs < untilUs; first = this.#heap[0]) {
      const last = this.#heap.pop();
      if (last !== undefined && last !== first) {
        this.#heap[0] = last;
        this.#sink();
      }
      this.nowUs = first.atUs;
      first.action();
    }
    this.nowUs = untilUs;
  }

  #isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#heap[a], this.#heap[b]];
    if (one === undefined || other === undefined) return false;
    return one.atUs === other.atUs ? one.order < other.order : one.atUs < other.atUs;
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#heap[a], this.#heap[b]];
    if (one === undefined || other === undefined) return;
    this.#heap[a] = other;
    this.#heap[b] = one;
  }

  #rise(index: number): void {
    for (let child = index; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!this.#isBefore(child, parent)) return;
      this.#swap(child, parent);
      child = parent;
    }
  }

  #sink(): void {
    for (let parent = 0; ; ) {
      let child = 2 * parent + 1;
      if (child >= this.#heap.length) return;
      if (this.#isBefore(child + 1, child)) child++;
      if (!this.#isBefore(child, parent)) return;
      this.#swap(child, parent);
      parent = child;
    }
  }
}
