import type { ByteBudget } from "../../core/byte-budget.js";

/** The share of one flow in a budget of all flows, with a limit of its own. */
export class FlowBudget {
  heldBytes = 0;
  /** Times that either limit said no. */
  refusals = 0;
  readonly #shared: ByteBudget;
  readonly #bytesMax: number;

  constructor(shared: ByteBudget, bytesMax: number) {
    this.#shared = shared;
    this.#bytesMax = bytesMax;
  }

  /** Whether `count` bytes more may be held; they count as held then. */
  take(count: number): boolean {
    if (this.heldBytes + count > this.#bytesMax || !this.#shared.take(count)) {
      this.refusals++;
      return false;
    }
    this.heldBytes += count;
    return true;
  }

  give(count: number): void {
    this.heldBytes -= count;
    this.#shared.give(count);
  }

  /** Everything at once, when the flow ends. */
  giveAll(): void {
    this.give(this.heldBytes);
  }
}
