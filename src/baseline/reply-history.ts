import type { Json, JsonObject } from "../core/json.js";

/** Answers kept; a power of two. */
const KEPT = 4096;
const MASK = KEPT - 1;
/** An answer of so long ago may be a recording. */
const RECORDED_SECONDS = 60;
const RECORDED_MIN = 16;
/** Cycles of a loop, and how often it must have gone round. */
const LOOP_MIN = 8;
const ROUNDS_MIN = 3;
const LOOKED_BACK = 64;
const ENTROPY_MIN = 2;
const NONE = -1;
/** Of the FNV hash. */
const PRIME = 0x01000193;
/** So many answers together tell a place in a recording: one alone may come again by chance. */
const CONTEXT = 8;

/**
 * Answers of one read, by a hash of their values: tells when they come again in the order in which they came before.
 * Few different answers, and one that does not change, never count.
 */
export class ReplyHistory {
  readonly #hashes = new Int32Array(KEPT);
  readonly #seconds = new Float64Array(KEPT);
  /** Of each answer with those before it. */
  readonly #contexts = new Int32Array(KEPT);
  /** Where each context came last. */
  readonly #latest = new Map<number, number>();
  #count = 0;
  #lag = 0;
  #run = 0;
  #longest = 0;

  /** `saved` is what `save` gave. */
  constructor(saved?: Json) {
    const { answers, lag, run, longest } = (saved ?? {}) as JsonObject;
    for (const [hash, seconds] of (answers ?? []) as [number, number][]) this.#keep(hash, seconds);
    this.#lag = (lag as number | undefined) ?? 0;
    this.#run = (run as number | undefined) ?? 0;
    this.#longest = (longest as number | undefined) ?? 0;
  }

  /** Answers in a row that came before in this order; 0 where they do not count. `seconds` is a whole number. */
  add(hash: number, seconds: number): number {
    const at = this.#count;
    const isAsBefore = this.#lag > 0 && this.#hashes[(at - this.#lag) & MASK] === hash;
    const before = isAsBefore ? NONE : (this.#latest.get(this.#contextWith(hash)) ?? NONE);
    this.#keep(hash, seconds);
    if (isAsBefore) this.#run++;
    else {
      this.#lag = before < 0 || at - before >= KEPT ? 0 : at - before;
      this.#run = this.#lag === 0 ? 0 : CONTEXT;
    }
    if (!this.#counts(at, seconds)) return 0;
    if (this.#run > this.#longest) this.#longest = this.#run;
    return this.#run;
  }

  /** Most answers in a row that counted so far. */
  get longest(): number {
    return this.#longest;
  }

  /** How many seconds lie between the answers and their earlier ones; valid while `add` gives a number. */
  get lagSeconds(): number {
    const at = this.#count - 1;
    return (this.#seconds[at & MASK] as number) - (this.#seconds[(at - this.#lag) & MASK] as number);
  }

  /** How many answers lie between. */
  get lag(): number {
    return this.#lag;
  }

  save(): JsonObject {
    const answers: [number, number][] = [];
    for (let at = Math.max(0, this.#count - KEPT); at < this.#count; at++) {
      answers.push([this.#hashes[at & MASK] as number, this.#seconds[at & MASK] as number]);
    }
    return { answers, lag: this.#lag, run: this.#run, longest: this.#longest };
  }

  #keep(hash: number, seconds: number): void {
    const at = this.#count++;
    const place = at & MASK;
    const old = this.#contexts[place] as number;
    if (at >= KEPT && this.#latest.get(old) === at - KEPT) this.#latest.delete(old);
    this.#hashes[place] = hash;
    this.#seconds[place] = seconds;
    const context = at < CONTEXT - 1 ? 0 : this.#contextAt(at);
    this.#contexts[place] = context;
    if (at >= CONTEXT - 1) this.#latest.set(context, at);
  }

  /** Of the next answer. */
  #contextWith(hash: number): number {
    const at = this.#count;
    let context = 0;
    for (let i = at - CONTEXT + 1; i < at; i++)
      context = Math.imul(context ^ (this.#hashes[i & MASK] as number), PRIME);
    return Math.imul(context ^ hash, PRIME);
  }

  #contextAt(at: number): number {
    let context = 0;
    for (let i = at - CONTEXT + 1; i <= at; i++)
      context = Math.imul(context ^ (this.#hashes[i & MASK] as number), PRIME);
    return context;
  }

  #counts(at: number, seconds: number): boolean {
    if (this.#lag === 0 || this.#run < RECORDED_MIN) return false;
    const isOld = seconds - (this.#seconds[(at - this.#lag) & MASK] as number) >= RECORDED_SECONDS;
    const isLoop = this.#lag >= LOOP_MIN && this.#run >= ROUNDS_MIN * this.#lag;
    return (isOld || isLoop) && this.#entropy(at) > ENTROPY_MIN;
  }

  /** Of the latest answers, in bits. */
  #entropy(at: number): number {
    const counts = new Map<number, number>();
    const count = Math.min(this.#run, LOOKED_BACK);
    for (let i = at - count + 1; i <= at; i++) {
      const hash = this.#hashes[i & MASK] as number;
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    let bits = 0;
    for (const n of counts.values()) bits -= (n / count) * Math.log2(n / count);
    return bits;
  }
}

/** One number of 32 bits for a list of words. */
export function wordsHash(words: readonly number[]): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ (words[i] as number), PRIME) ^ (hash >>> 15);
  return hash | 0;
}
