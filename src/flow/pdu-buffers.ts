import type { Stream } from "./stream.js";

/** What unfinished PDUs may hold. */
export interface AssemblyLimits {
  /** Bytes that unfinished PDUs of all flows may hold together; one that would need more is given up and counted. */
  readonly heldBytesMax: number;
}

/** A PDU buffer above this is given back when its PDU is done. */
const KEEP_BYTES = 4096;
/** First size of a buffer, and what is added when it grows. */
const SPARE_BYTES = 64;

/** The buffers in which split PDUs are collected, one for each direction that needs one. */
export class PduBuffers {
  /** PDUs given up because all buffers were full. */
  overflows = 0;
  #heldBytes = 0;
  readonly #limits: AssemblyLimits;

  constructor(limits: AssemblyLimits) {
    this.#limits = limits;
  }

  /** Whether `count` more bytes of this PDU may be held. */
  hasRoom(stream: Stream, count: number): boolean {
    const held = stream.partial?.length ?? 0;
    const size = stream.partialBytes + count;
    if (size <= held || this.#heldBytes + 2 * size - held <= this.#limits.heldBytesMax) return true;
    this.overflows++;
    return false;
  }

  /** Copies to the PDU buffer, which grows to `expected` at once when the length is known. Returns `end`. */
  append(stream: Stream, bytes: Uint8Array, at: number, end: number, expected: number): number {
    const size = stream.partialBytes + end - at;
    if (stream.partial === undefined || stream.partial.length < size) {
      const capacity = Math.max(size, Math.min(expected, 2 * size + SPARE_BYTES));
      const grown = new Uint8Array(capacity);
      this.#heldBytes += capacity;
      if (stream.partial !== undefined) {
        grown.set(stream.partial.subarray(0, stream.partialBytes));
        this.#heldBytes -= stream.partial.length;
      }
      stream.partial = grown;
    }
    const { partial } = stream;
    for (let from = at, to = stream.partialBytes; from < end; from++, to++) partial[to] = bytes[from]!;
    stream.partialBytes = size;
    return end;
  }

  /** The PDU is done; a small buffer is kept for the next. */
  release(stream: Stream): void {
    stream.partialBytes = 0;
    stream.neededBytes = 0;
    if (stream.partial === undefined || stream.partial.length <= KEEP_BYTES) return;
    this.#heldBytes -= stream.partial.length;
    stream.partial = undefined;
  }

  /** The direction has ended. */
  close(stream: Stream): void {
    this.#heldBytes -= stream.partial?.length ?? 0;
    stream.partial = undefined;
    stream.partialBytes = 0;
    stream.neededBytes = 0;
  }
}

/** The collected bytes and the new ones as one piece; only after damage, where copying does not matter. */
export function joinPartial(stream: Stream, bytes: Uint8Array, at: number, end: number): Uint8Array {
  const joined = new Uint8Array(stream.partialBytes + end - at);
  joined.set(stream.partial!.subarray(0, stream.partialBytes));
  joined.set(bytes.subarray(at, end), stream.partialBytes);
  stream.partialBytes = 0;
  stream.neededBytes = 0;
  return joined;
}
