import { BackwardBits } from "./backward-bits.js";
import {
  type KnownCounts,
  knownLiteralLengths,
  knownMatchLengths,
  knownOffsets,
  literalLengths,
  matchLengths,
} from "./code-tables.js";
import { CorruptZstd } from "./corrupt-zstd.js";
import { FseTable } from "./fse-table.js";

const MODE = { known: 0, single: 1, described: 2, repeated: 3 } as const;

/** A code of offsets is the number of bits that add to its power of 2; more is no distance. */
const OFFSET_CODE_MAX = 31;

/** Codes of one kind, with the table that is in use for them. */
class Codes {
  readonly table: FseTable;
  #isFilled = false;
  readonly #known: KnownCounts;
  readonly #accuracyLogMax: number;

  constructor(codeMax: number, known: KnownCounts, accuracyLogMax: number) {
    this.table = new FseTable(codeMax);
    this.#known = known;
    this.#accuracyLogMax = accuracyLogMax;
  }

  reset(): void {
    this.#isFilled = false;
  }

  /** Reads what `mode` says comes next; returns where it ends. */
  read(mode: number, block: Uint8Array, at: number, end: number): number {
    if (mode === MODE.repeated) {
      if (!this.#isFilled) throw new CorruptZstd("a table that was never told");
      return at;
    }
    this.#isFilled = true;
    if (mode === MODE.described) return this.table.fillRead(block, at, end, this.#accuracyLogMax);
    if (mode === MODE.known) {
      this.table.fillFrom(this.#known.accuracyLog, this.#known.counts);
      return at;
    }
    this.table.fillSingle(block[at] ?? 0);
    return at + 1;
  }
}

/**
 * The sequences section of a block [RFC 8878 §3.1.1.3.2]: how many literals to take, and what to repeat after them.
 * The tables and the last three offsets stay for later blocks of the frame.
 */
export class Sequences {
  literals = 0;
  match = 0;
  offset = 0;
  /** How many are still to come. */
  left = 0;
  readonly #literalLengths = new Codes(literalLengths.bases.length - 1, knownLiteralLengths, 9);
  readonly #offsets = new Codes(OFFSET_CODE_MAX, knownOffsets, 8);
  readonly #matchLengths = new Codes(matchLengths.bases.length - 1, knownMatchLengths, 9);
  readonly #bits = new BackwardBits();
  readonly #recent = new Int32Array(3);
  #literalState = 0;
  #offsetState = 0;
  #matchState = 0;

  /** Before each frame. */
  reset(): void {
    for (const codes of [this.#literalLengths, this.#offsets, this.#matchLengths]) codes.reset();
    this.#recent.set([1, 4, 8]);
  }

  /** Begins with the section from `at` to `end`. */
  open(block: Uint8Array, at: number, end: number): void {
    const first = block[at] ?? 0;
    const second = block[at + 1] ?? 0;
    let from = at + (first < 128 ? 1 : first < 255 ? 2 : 3);
    this.left = first < 128 ? first : first < 255 ? ((first - 128) << 8) + second : second + 0x7f00;
    if (first === 255) this.left += (block[at + 2] ?? 0) << 8;
    if (this.left === 0) {
      if (from !== end) throw new CorruptZstd("more than a block says");
      return;
    }
    const modes = block[from++] ?? 0;
    if ((modes & 3) !== 0) throw new CorruptZstd("a table of an unknown kind");
    from = this.#literalLengths.read(modes >> 6, block, from, end);
    from = this.#offsets.read((modes >> 4) & 3, block, from, end);
    from = this.#matchLengths.read((modes >> 2) & 3, block, from, end);
    const bits = this.#bits;
    bits.open(block, from, end);
    this.#literalState = this.#literalLengths.table.begin(bits);
    this.#offsetState = this.#offsets.table.begin(bits);
    this.#matchState = this.#matchLengths.table.begin(bits);
  }

  /** Takes the next one, of which there must be one. */
  next(): void {
    const bits = this.#bits;
    const offsetCode = this.#offsets.table.symbols[this.#offsetState] ?? 0;
    const matchCode = this.#matchLengths.table.symbols[this.#matchState] ?? 0;
    const literalCode = this.#literalLengths.table.symbols[this.#literalState] ?? 0;
    const offset = 2 ** offsetCode + bits.read(offsetCode);
    this.match = (matchLengths.bases[matchCode] ?? 0) + bits.read(matchLengths.bitCounts[matchCode] ?? 0);
    this.literals = (literalLengths.bases[literalCode] ?? 0) + bits.read(literalLengths.bitCounts[literalCode] ?? 0);
    this.left--;
    if (this.left > 0) {
      this.#literalState = this.#literalLengths.table.next(this.#literalState, bits);
      this.#matchState = this.#matchLengths.table.next(this.#matchState, bits);
      this.#offsetState = this.#offsets.table.next(this.#offsetState, bits);
    }
    if (this.left === 0 && bits.left !== 0) throw new CorruptZstd("sequences that do not add up");
    this.offset = this.#offsetOf(offset);
  }

  /** The first three values stand for recent offsets, other ones when no literals come before [RFC 8878 §3.1.1.5]. */
  #offsetOf(value: number): number {
    const recent = this.#recent;
    const first = recent[0] ?? 0;
    const second = recent[1] ?? 0;
    const which = value > 3 ? 4 : value - 1 + (this.literals === 0 ? 1 : 0);
    if (which === 0) return first;
    const offset = which === 4 ? value - 3 : which === 3 ? first - 1 : (recent[which] ?? 0);
    if (which !== 1) recent[2] = second;
    recent[1] = first;
    recent[0] = offset;
    return offset;
  }
}
