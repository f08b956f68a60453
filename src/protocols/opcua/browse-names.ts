import type { FlowBudget } from "./flow-budget.js";
import { LIMIT } from "./tables.js";

/** Of an entry beside its texts. */
const ENTRY_BYTES = 96;
/** Longer names and ids are not worth keeping. */
const TEXT_MAX = 512;

/** Names of nodes, as Browse and TranslateBrowsePaths told them. The first 4,096 of a flow are kept. */
export class BrowseNames {
  refusals = 0;
  readonly #budget: FlowBudget;
  readonly #names = new Map<string, string>();

  constructor(budget: FlowBudget) {
    this.#budget = budget;
  }

  get isEmpty(): boolean {
    return this.#names.size === 0;
  }

  learn(nodeId: string, browseName: string): void {
    const known = this.#names.get(nodeId);
    if (known === browseName) return;
    const isNew = known === undefined;
    const bytes = isNew
      ? ENTRY_BYTES + 2 * (nodeId.length + browseName.length)
      : 2 * (browseName.length - known.length);
    const hasRoom = this.#names.size < LIMIT.browseNamesMax || !isNew;
    const isShort = nodeId.length <= TEXT_MAX && browseName.length <= TEXT_MAX;
    if (hasRoom && isShort && this.#budget.take(bytes)) this.#names.set(nodeId, browseName);
    else this.refusals++;
  }

  nameOf(nodeId: string): string | undefined {
    return this.#names.get(nodeId);
  }
}
