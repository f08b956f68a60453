import type { BackwardBits } from "./backward-bits.js";
import { CorruptZstd } from "./corrupt-zstd.js";

const ACCURACY_LOG_MIN = 5;
const ACCURACY_LOG_MAX = 9;

/** A decoding table of finite state entropy [RFC 8878 §4.1.1]: what each state stands for and where it leads. */
export class FseTable {
  accuracyLog = 0;
  readonly symbols = new Uint8Array(1 << ACCURACY_LOG_MAX);
  readonly bitCounts = new Uint8Array(1 << ACCURACY_LOG_MAX);
  readonly baselines = new Uint16Array(1 << ACCURACY_LOG_MAX);
  readonly #counts: Int16Array;
  readonly #next: Uint16Array;

  constructor(symbolMax: number) {
    this.#counts = new Int16Array(symbolMax + 1);
    this.#next = new Uint16Array(symbolMax + 1);
  }

  /** One symbol that stands for itself, and costs no bits. */
  fillSingle(symbol: number): void {
    if (symbol >= this.#counts.length) throw new CorruptZstd("a code beyond the last");
    this.accuracyLog = 0;
    this.symbols[0] = symbol;
    this.bitCounts[0] = 0;
    this.baselines[0] = 0;
  }

  /** From counts that are known: -1 is less than one. */
  fillFrom(accuracyLog: number, counts: readonly number[]): void {
    this.#counts.fill(0);
    this.#counts.set(counts);
    this.#build(accuracyLog);
  }

  /** From a description in a stream; returns where it ends. */
  fillRead(bytes: Uint8Array, from: number, end: number, accuracyLogMax: number): number {
    const counts = this.#counts.fill(0);
    let at = 8 * from;
    const bits = (count: number): number => {
      const index = at >> 3;
      const word = (bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8) | ((bytes[index + 2] ?? 0) << 16);
      at += count;
      return (word >>> ((at - count) & 7)) & ((1 << count) - 1);
    };
    const accuracyLog = bits(4) + ACCURACY_LOG_MIN;
    if (accuracyLog > accuracyLogMax) throw new CorruptZstd("a table that is too large");
    let remaining = 1 << accuracyLog;
    let symbol = 0;
    while (remaining > 0 && at <= 8 * end) {
      // Values that cannot come any more make room for others to do with a bit less.
      const width = 32 - Math.clz32(remaining + 1);
      const short = (1 << width) - 2 - remaining;
      const low = (1 << (width - 1)) - 1;
      let value = bits(width);
      if ((value & low) < short) {
        at--;
        value &= low;
      } else if (value > low) value -= short;
      if (symbol >= counts.length) throw new CorruptZstd("a code beyond the last");
      counts[symbol++] = value - 1;
      remaining -= Math.abs(value - 1);
      if (value !== 1) continue;
      for (let repeat = 3; repeat === 3 && at <= 8 * end; ) {
        repeat = bits(2);
        symbol += repeat;
      }
    }
    if (remaining !== 0 || at > 8 * end) throw new CorruptZstd("a table that does not add up");
    this.#build(accuracyLog);
    return (at + 7) >> 3;
  }

  /** The first state of a stream. */
  begin(bits: BackwardBits): number {
    return bits.read(this.accuracyLog);
  }

  /** The state after `state`. */
  next(state: number, bits: BackwardBits): number {
    return (this.baselines[state] ?? 0) + bits.read(this.bitCounts[state] ?? 0);
  }

  #build(accuracyLog: number): void {
    this.accuracyLog = accuracyLog;
    const size = 1 << accuracyLog;
    const counts = this.#counts;
    let high = size;
    for (let symbol = 0; symbol < counts.length; symbol++) {
      const count = counts[symbol] ?? 0;
      if (count === -1) this.symbols[--high] = symbol;
      this.#next[symbol] = Math.abs(count);
    }
    this.#spread(size, high);
    for (let state = 0; state < size; state++) {
      const symbol = this.symbols[state] ?? 0;
      const place = this.#next[symbol] ?? 1;
      this.#next[symbol] = place + 1;
      const bitCount = accuracyLog - (31 - Math.clz32(place));
      this.bitCounts[state] = bitCount;
      this.baselines[state] = (place << bitCount) - size;
    }
  }

  /** Deals the symbols out over the states below `high`, in steps that meet each of them once. */
  #spread(size: number, high: number): void {
    const step = (size >> 1) + (size >> 3) + 3;
    let state = 0;
    for (let symbol = 0; symbol < this.#counts.length; symbol++) {
      for (let left = this.#counts[symbol] ?? 0; left > 0; left--) {
        this.symbols[state] = symbol;
        do state = (state + step) & (size - 1);
        while (state >= high);
      }
    }
  }
}
