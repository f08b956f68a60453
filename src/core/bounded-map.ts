import { type Evictable, EvictionLine } from "./eviction-line.js";

interface Entry<V, K> extends Evictable {
  readonly key: K;
  /** Undefined once it has left the table. */
  value: V | undefined;
  readonly isPinned: boolean;
}

/**
 * A table with a limit. At the limit a new key displaces the entry that was touched longest ago; pinned entries stay.
 * Iteration is in order of insertion. Every displaced or refused entry is counted.
 */
export class BoundedMap<V, K extends string | number = string> {
  readonly limit: number;
  evictions = 0;
  /** New keys not taken because every entry is pinned. */
  refusals = 0;
  readonly #entries = new Map<K, Entry<V, K>>();
  readonly #line = new EvictionLine<Entry<V, K>>();
  readonly #onEvict: ((value: V, key: K) => void) | undefined;
  #pinned = 0;

  constructor(limit: number, onEvict?: (value: V, key: K) => void) {
    this.limit = limit;
    this.#onEvict = onEvict;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Leaves the order of eviction as it is. */
  get(key: K): V | undefined {
    return this.#entries.get(key)?.value;
  }

  /** As `get`, and makes the entry the last to be evicted. */
  touch(key: K): V | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#line.touch(entry);
    return entry.value;
  }

  /** Says false when there was no room. Replaces the value of a key that is there, which keeps its pin. */
  set(key: K, value: V, isPinned = false): boolean {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      known.value = value;
      this.#line.touch(known);
      return true;
    }
    if (this.#entries.size >= this.limit && !this.#evictOldest()) {
      this.refusals++;
      return false;
    }
    const entry: Entry<V, K> = { key, value, isPinned, touched: 0 };
    this.#line.touch(entry);
    this.#entries.set(key, entry);
    if (isPinned) this.#pinned++;
    return true;
  }

  delete(key: K): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) this.#remove(entry);
  }

  *entries(): Generator<[K, V]> {
    for (const entry of this.#entries.values()) yield [entry.key, entry.value as V];
  }

  #evictOldest(): boolean {
    if (this.#pinned === this.#entries.size) return false;
    const oldest = this.#line.oldest(this.#loose());
    if (oldest === undefined) return false;
    const value = oldest.value as V;
    this.#remove(oldest);
    this.evictions++;
    this.#onEvict?.(value, oldest.key);
    return true;
  }

  *#loose(): Generator<Entry<V, K>> {
    for (const entry of this.#entries.values()) if (!entry.isPinned) yield entry;
  }

  #remove(entry: Entry<V, K>): void {
    this.#entries.delete(entry.key);
    this.#line.touch(entry);
    entry.value = undefined;
    if (entry.isPinned) this.#pinned--;
  }
}
