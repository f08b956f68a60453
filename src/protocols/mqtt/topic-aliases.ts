import type { ByteBudget } from "../../core/byte-budget.js";
import { LIMIT } from "./tables.js";

/** Of an entry, beside two bytes for each character of its name. */
const ENTRY_BYTES = 64;

/** What the topic aliases of one direction stand for [MQTT5 §3.3.2.3.4]. */
export class TopicAliases {
  /** Aliases whose topic was not kept because a limit was reached. */
  refusals = 0;
  readonly #budget: ByteBudget;
  readonly #names = new Map<number, string>();
  #heldBytes = 0;

  constructor(budget: ByteBudget) {
    this.#budget = budget;
  }

  get(alias: number): string | undefined {
    return this.#names.get(alias);
  }

  set(alias: number, name: string): void {
    const known = this.#names.get(alias);
    if (known === name) return;
    if (known !== undefined) {
      this.#names.delete(alias);
      this.#give(sizeOf(known));
    }
    const size = sizeOf(name);
    if (this.#heldBytes + size > LIMIT.aliasBytes || !this.#budget.take(size)) {
      this.refusals++;
      return;
    }
    this.#heldBytes += size;
    this.#names.set(alias, name);
  }

  close(): void {
    this.#names.clear();
    this.#give(this.#heldBytes);
  }

  #give(count: number): void {
    this.#budget.give(count);
    this.#heldBytes -= count;
  }
}

function sizeOf(name: string): number {
  return ENTRY_BYTES + 2 * name.length;
}
