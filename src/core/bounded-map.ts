interface Entry<V, K> {
  readonly key: K;
  value: V;
  readonly isPinned: boolean;
  older: Entry<V, K> | undefined;
  younger: Entry<V, K> | undefined;
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
  readonly #onEvict: ((value: V, key: K) => void) | undefined;
  #oldest: Entry<V, K> | undefined;
  #youngest: Entry<V, K> | undefined;

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
    this.#renew(entry);
    return entry.value;
  }

  /** Says false when there was no room. Replaces the value of a key that is there, which keeps its pin. */
  set(key: K, value: V, isPinned = false): boolean {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      known.value = value;
      this.#renew(known);
      return true;
    }
    if (this.#entries.size >= this.limit && !this.#evictOldest()) {
      this.refusals++;
      return false;
    }
    const entry: Entry<V, K> = { key, value, isPinned, older: undefined, younger: undefined };
    this.#entries.set(key, entry);
    if (!isPinned) this.#append(entry);
    return true;
  }

  delete(key: K): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    if (!entry.isPinned) this.#unlink(entry);
  }

  *entries(): Generator<[K, V]> {
    for (const entry of this.#entries.values()) yield [entry.key, entry.value];
  }

  #renew(entry: Entry<V, K>): void {
    if (entry.isPinned || entry === this.#youngest) return;
    this.#unlink(entry);
    this.#append(entry);
  }

  #evictOldest(): boolean {
    const oldest = this.#oldest;
    if (oldest === undefined) return false;
    this.#entries.delete(oldest.key);
    this.#unlink(oldest);
    this.evictions++;
    this.#onEvict?.(oldest.value, oldest.key);
    return true;
  }

  #append(entry: Entry<V, K>): void {
    entry.older = this.#youngest;
    entry.younger = undefined;
    if (this.#youngest === undefined) this.#oldest = entry;
    else this.#youngest.younger = entry;
    this.#youngest = entry;
  }

  #unlink(entry: Entry<V, K>): void {
    if (entry.older === undefined) this.#oldest = entry.younger;
    else entry.older.younger = entry.younger;
    if (entry.younger === undefined) this.#youngest = entry.older;
    else entry.younger.older = entry.older;
    entry.older = undefined;
    entry.younger = undefined;
  }
}
