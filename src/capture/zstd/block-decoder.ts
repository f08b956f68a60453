import { CorruptZstd } from "./corrupt-zstd.js";
import { Literals } from "./literals.js";
import { Sequences } from "./sequences.js";

/** Most that a block may hold, and most that it may give [RFC 8878 §3.1.1.2.4]. */
export const BLOCK_BYTES_MAX = 128 * 1024;

/** What may come out before the part that is still needed is moved to the front. */
const SLACK_BYTES_MAX = 16 * 1024 * 1024;

/**
 * Decodes the blocks of a frame one by one. What a block gives is borrowed until the next. The work for a block is
 * bounded by what a block may give, whatever it says.
 */
export class BlockDecoder {
  /** What came out of the frame, as far back as a match may reach. */
  #history: Uint8Array = new Uint8Array(0);
  #end = 0;
  #windowBytes = 0;
  readonly #literals = new Literals();
  readonly #sequences = new Sequences();

  /** Begins a frame whose matches reach back so far. */
  begin(windowBytes: number): void {
    const bytes = windowBytes + Math.min(windowBytes, SLACK_BYTES_MAX) + BLOCK_BYTES_MAX;
    if (this.#history.length < bytes) this.#history = new Uint8Array(bytes);
    this.#windowBytes = windowBytes;
    this.#end = 0;
    this.#literals.reset();
    this.#sequences.reset();
  }

  /** A block that is stored as it is, or a part of one. */
  store(bytes: Uint8Array): Uint8Array {
    this.#makeRoom();
    this.#history.set(bytes, this.#end);
    return this.#take(this.#end + bytes.length);
  }

  /** A block of one byte, repeated. */
  repeat(byte: number, count: number): Uint8Array {
    this.#makeRoom();
    this.#history.fill(byte, this.#end, this.#end + count);
    return this.#take(this.#end + count);
  }

  /** A compressed block. Throws CorruptZstd, and only that. */
  decompress(block: Uint8Array, length: number): Uint8Array {
    this.#makeRoom();
    const literals = this.#literals;
    const sequences = this.#sequences;
    sequences.open(block, literals.read(block, 0, length), length);
    const endMax = this.#end + BLOCK_BYTES_MAX;
    let end = this.#end;
    let taken = 0;
    while (sequences.left > 0) {
      sequences.next();
      const matchAt = end + sequences.literals;
      const next = matchAt + sequences.match;
      const takenNext = taken + sequences.literals;
      if (takenNext > literals.length || next > endMax) throw new CorruptZstd("more than a block may give");
      if (sequences.offset < 1 || sequences.offset > Math.min(matchAt, this.#windowBytes))
        throw new CorruptZstd("a match from before the begin");
      this.#copyLiterals(taken, takenNext, end);
      this.#copyMatch(matchAt, sequences.offset, next);
      taken = takenNext;
      end = next;
    }
    if (end + literals.length - taken > endMax) throw new CorruptZstd("more than a block may give");
    this.#copyLiterals(taken, literals.length, end);
    return this.#take(end + literals.length - taken);
  }

  /** Few bytes go faster one by one. */
  #copyLiterals(from: number, end: number, to: number): void {
    const source = this.#literals.bytes;
    const history = this.#history;
    if (end - from > 32) history.set(source.subarray(from, end), to);
    else for (let at = from; at < end; at++) history[to + at - from] = source[at] ?? 0;
  }

  /** A match may reach into itself, and then repeats what it has just given. */
  #copyMatch(at: number, offset: number, end: number): void {
    const history = this.#history;
    if (offset >= end - at && end - at > 32) history.copyWithin(at, at - offset, end - offset);
    else for (let to = at; to < end; to++) history[to] = history[to - offset] ?? 0;
  }

  #makeRoom(): void {
    if (this.#end + BLOCK_BYTES_MAX <= this.#history.length) return;
    this.#history.copyWithin(0, this.#end - this.#windowBytes, this.#end);
    this.#end = this.#windowBytes;
  }

  #take(end: number): Uint8Array {
    const bytes = this.#history.subarray(this.#end, end);
    this.#end = end;
    return bytes;
  }
}
