/** Longest chain of one bucket: chosen keys that collide cost this many comparisons, not the whole table. */
const CHAIN_MAX = 32;
const NONE = -1;

/**
 * A table with a limit, keyed by a few 32-bit words: fill `words`, then ask. Finding allocates nothing.
 * At the limit a new key displaces the entry that was found longest ago; displaced entries are counted.
 */
export class WordTable<V> {
  /** The key of the next `find` or `add`. */
  readonly words: Int32Array;
  readonly limit: number;
  size = 0;
  evictions = 0;
  readonly #width: number;
  readonly #heads: Int32Array;
  readonly #keys: Int32Array;
  readonly #next: Int32Array;
  readonly #older: Int32Array;
  readonly #younger: Int32Array;
  readonly #values: (V | undefined)[] = [];
  #oldest = NONE;
  #youngest = NONE;
  #free = NONE;

  constructor(width: number, limit: number) {
    this.words = new Int32Array(width);
    this.limit = limit;
    this.#width = width;
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(limit))).fill(NONE);
    this.#keys = new Int32Array(width * limit);
    this.#next = new Int32Array(limit);
    this.#older = new Int32Array(limit);
    this.#younger = new Int32Array(limit);
  }

  /** The value of `words`, which thereby becomes the last to be displaced. */
  find(): V | undefined {
    for (let at = this.#heads[this.#bucket()]!; at !== NONE; at = this.#next[at]!) {
      if (!this.#hasKey(at)) continue;
      if (at !== this.#youngest) {
        this.#unlink(at);
        this.#append(at);
      }
      return this.#values[at];
    }
    return undefined;
  }

  /** Takes `words`, a key that `find` did not find. */
  add(value: V): void {
    const bucket = this.#bucket();
    this.#shorten(bucket);
    if (this.size === this.limit) this.#evict(this.#oldest);
    const at = this.#free === NONE ? this.size : this.#free;
    if (at === this.#free) this.#free = this.#next[at]!;
    this.#keys.set(this.words, at * this.#width);
    this.#values[at] = value;
    this.#next[at] = this.#heads[bucket]!;
    this.#heads[bucket] = at;
    this.#append(at);
    this.size++;
  }

  /** From the one found longest ago on. */
  *values(): Generator<V> {
    for (let at = this.#oldest; at !== NONE; at = this.#younger[at]!) yield this.#values[at] as V;
  }

  #bucket(): number {
    return hash(this.words, 0, this.#width) & (this.#heads.length - 1);
  }

  #hasKey(at: number): boolean {
    const from = at * this.#width;
    for (let i = 0; i < this.#width; i++) if (this.#keys[from + i] !== this.words[i]) return false;
    return true;
  }

  #shorten(bucket: number): void {
    let length = 0;
    let last = NONE;
    for (let at = this.#heads[bucket]!; at !== NONE; at = this.#next[at]!) {
      last = at;
      length++;
    }
    if (length >= CHAIN_MAX) this.#evict(last);
  }

  #evict(at: number): void {
    const from = at * this.#width;
    const bucket = hash(this.#keys, from, from + this.#width) & (this.#heads.length - 1);
    if (this.#heads[bucket] === at) this.#heads[bucket] = this.#next[at]!;
    else {
      let before = this.#heads[bucket]!;
      while (this.#next[before] !== at) before = this.#next[before]!;
      this.#next[before] = this.#next[at]!;
    }
    this.#unlink(at);
    this.#values[at] = undefined;
    this.#next[at] = this.#free;
    this.#free = at;
    this.size--;
    this.evictions++;
  }

  #append(at: number): void {
    this.#older[at] = this.#youngest;
    this.#younger[at] = NONE;
    if (this.#youngest === NONE) this.#oldest = at;
    else this.#younger[this.#youngest] = at;
    this.#youngest = at;
  }

  #unlink(at: number): void {
    const older = this.#older[at]!;
    const younger = this.#younger[at]!;
    if (older === NONE) this.#oldest = younger;
    else this.#younger[older] = younger;
    if (younger === NONE) this.#youngest = older;
    else this.#older[younger] = older;
  }
}

function hash(words: Int32Array, from: number, end: number): number {
  let mixed = 0;
  for (let i = from; i < end; i++) {
    mixed = Math.imul(mixed ^ words[i]!, 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  return mixed;
}
