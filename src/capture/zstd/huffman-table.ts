import { BackwardBits } from "./backward-bits.js";
import { CorruptZstd } from "./corrupt-zstd.js";
import { FseTable } from "./fse-table.js";

const CODE_BITS_MAX = 11;
const WEIGHTS_MAX = 255;
const WEIGHT_MAX = 11;
const WEIGHT_ACCURACY_LOG_MAX = 6;

/** Huffman codes of literals [RFC 8878 §4.2]. */
export class HuffmanTable {
  isFilled = false;
  #codeBits = 0;
  readonly #symbols = new Uint8Array(1 << CODE_BITS_MAX);
  readonly #bitCounts = new Uint8Array(1 << CODE_BITS_MAX);
  readonly #weights = new Uint8Array(WEIGHTS_MAX + 1);
  readonly #bits = new BackwardBits();
  #weightTable: FseTable | undefined;

  /** Reads the description at `at`; returns where it ends. */
  fillRead(bytes: Uint8Array, at: number, end: number): number {
    this.isFilled = false;
    const header = bytes[at] ?? 0;
    const isDirect = header >= 128;
    const length = isDirect ? (header - 127 + 1) >> 1 : header;
    const bodyAt = at + 1;
    if (bodyAt + length > end) throw new CorruptZstd("a Huffman table that is cut");
    const count = isDirect
      ? this.#readDirect(bytes, bodyAt, header - 127)
      : this.#readCompressed(bytes, bodyAt, bodyAt + length);
    this.#build(count);
    this.isFilled = true;
    return bodyAt + length;
  }

  /** Decodes a stream that must give exactly the bytes of `into` from `at` to `end`. */
  decode(bytes: Uint8Array, from: number, streamEnd: number, into: Uint8Array, at: number, end: number): void {
    const bits = this.#bits;
    const codeBits = this.#codeBits;
    bits.open(bytes, from, streamEnd);
    for (let to = at; to < end; to++) {
      const code = bits.peek(codeBits);
      into[to] = this.#symbols[code] ?? 0;
      bits.left -= this.#bitCounts[code] ?? 0;
    }
    if (bits.left !== 0) throw new CorruptZstd("literals that do not add up");
  }

  #readDirect(bytes: Uint8Array, at: number, count: number): number {
    for (let symbol = 0; symbol < count; symbol++) {
      const pair = bytes[at + (symbol >> 1)] ?? 0;
      this.#weights[symbol] = symbol % 2 === 0 ? pair >> 4 : pair & 0xf;
    }
    return count;
  }

  /** Weights from two states that take turns, until the bits run out. */
  #readCompressed(bytes: Uint8Array, at: number, end: number): number {
    this.#weightTable ??= new FseTable(WEIGHT_MAX);
    const table = this.#weightTable;
    const bits = this.#bits;
    bits.open(bytes, table.fillRead(bytes, at, end, WEIGHT_ACCURACY_LOG_MAX), end);
    let state = table.begin(bits);
    let other = table.begin(bits);
    let count = 0;
    while (bits.left >= 0) {
      if (count >= WEIGHTS_MAX - 1) throw new CorruptZstd("more Huffman weights than there are bytes");
      this.#weights[count++] = table.symbols[state] ?? 0;
      const after = table.next(state, bits);
      state = other;
      other = after;
    }
    this.#weights[count++] = table.symbols[state] ?? 0;
    return count;
  }

  /** The last weight is not told: it is what makes the sum of all a power of 2. */
  #build(count: number): void {
    const weights = this.#weights;
    let sum = 0;
    for (let symbol = 0; symbol < count; symbol++) {
      const weight = weights[symbol] ?? 0;
      sum += weight > 0 ? 1 << (weight - 1) : 0;
    }
    const codeBits = 32 - Math.clz32(sum);
    const rest = (1 << codeBits) - sum;
    if (sum === 0 || codeBits > CODE_BITS_MAX || (rest & (rest - 1)) !== 0)
      throw new CorruptZstd("Huffman weights that do not add up");
    weights[count] = 32 - Math.clz32(rest);
    this.#codeBits = codeBits;
    let code = 0;
    for (let weight = 1; weight <= codeBits; weight++) {
      for (let symbol = 0; symbol <= count; symbol++) {
        if (weights[symbol] !== weight) continue;
        const next = code + (1 << (weight - 1));
        this.#symbols.fill(symbol, code, next);
        this.#bitCounts.fill(codeBits + 1 - weight, code, next);
        code = next;
      }
    }
  }
}
