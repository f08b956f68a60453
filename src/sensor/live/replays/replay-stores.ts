import { openStore } from "../../../store/open-store.js";
import type { Store } from "../../../store/store.js";

const OPEN_MAX = 3;

/** The records of replays that people look at, open while they do. */
export class ReplayStores {
  readonly #open = new Map<string, Store>();

  /** Throws a SensorFault STORE_FAILED. */
  of(id: string, folder: string): Store {
    const store = this.#open.get(id) ?? openStore(folder);
    this.#open.delete(id);
    this.#open.set(id, store);
    for (const [oldest] of this.#open) if (this.#open.size > OPEN_MAX) this.close(oldest);
    return store;
  }

  close(id: string): void {
    this.#open.get(id)?.close();
    this.#open.delete(id);
  }

  closeAll(): void {
    for (const id of [...this.#open.keys()]) this.close(id);
  }
}
