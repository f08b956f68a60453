import type { CaptureWriter } from "./capture-writer.js";
import type { Talker } from "./talker.js";

/** Steps talkers in order of time until `isDone`; a binary heap, ties by the order of insertion. */
export class Schedule {
  readonly #times: number[] = [];
  readonly #orders: number[] = [];
  readonly #talkers: Talker[] = [];
  #order = 0;

  add(talker: Talker, atUs: number): void {
    this.#times.push(atUs);
    this.#orders.push(this.#order++);
    this.#talkers.push(talker);
    this.#rise(this.#times.length - 1);
  }

  run(writer: CaptureWriter, isDone: () => boolean): void {
    while (this.#times.length > 0 && !isDone()) {
      const now = this.#times[0]!;
      writer.nowUs = now;
      const delayUs = this.#talkers[0]!.step();
      if (delayUs < 0) {
        this.#swap(0, this.#times.length - 1);
        this.#times.pop();
        this.#orders.pop();
        this.#talkers.pop();
      } else {
        this.#times[0] = now + delayUs;
        this.#orders[0] = this.#order++;
      }
      this.#sink();
    }
  }

  #isBefore(a: number, b: number): boolean {
    const difference = this.#times[a]! - this.#times[b]!;
    return difference !== 0 ? difference < 0 : this.#orders[a]! < this.#orders[b]!;
  }

  #rise(index: number): void {
    let child = index;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#isBefore(child, parent)) return;
      this.#swap(child, parent);
      child = parent;
    }
  }

  #sink(): void {
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= this.#times.length) return;
      if (child + 1 < this.#times.length && this.#isBefore(child + 1, child)) child++;
      if (!this.#isBefore(child, parent)) return;
      this.#swap(child, parent);
      parent = child;
    }
  }

  #swap(a: number, b: number): void {
    swap(this.#times, a, b);
    swap(this.#orders, a, b);
    swap(this.#talkers, a, b);
  }
}

function swap<T>(list: T[], a: number, b: number): void {
  const held = list[a]!;
  list[a] = list[b]!;
  list[b] = held;
}
