import type { Frame } from "../../core/frame.js";

/** Before each frame: time, number, bytes on the wire, link type, bytes of check sequence, capture, captured bytes. */
export const HEAD_NUMBERS = 7;
const NUMBER_BYTES = 8;
const HEAD_BYTES = HEAD_NUMBERS * NUMBER_BYTES;
const BATCH_BYTES = 2 ** 20;

/** Frames on their way to the shards, in memory that all of them see; filled again when all have read it. */
export class FrameBatch {
  /** In use, of `shared`. */
  lengthBytes = 0;
  #bytes = new Uint8Array(new SharedArrayBuffer(BATCH_BYTES));
  #numbers = new Float64Array(this.#bytes.buffer);

  get shared(): SharedArrayBuffer {
    return this.#bytes.buffer as SharedArrayBuffer;
  }

  clear(): void {
    this.lengthBytes = 0;
    if (this.#bytes.length > BATCH_BYTES) this.#take(BATCH_BYTES);
  }

  /** Says false when there is no room; an empty batch has room for any frame. */
  add(frame: Frame): boolean {
    const length = frame.end - frame.at;
    const end = this.lengthBytes + HEAD_BYTES + aligned(length);
    if (end > this.#bytes.length) {
      if (this.lengthBytes > 0) return false;
      this.#take(end);
    }
    const at = this.lengthBytes / NUMBER_BYTES;
    const numbers = this.#numbers;
    numbers[at] = frame.time;
    numbers[at + 1] = frame.number;
    numbers[at + 2] = frame.wireBytes;
    numbers[at + 3] = frame.linkType;
    numbers[at + 4] = frame.checkSequenceBytes;
    numbers[at + 5] = frame.capture;
    numbers[at + 6] = length;
    this.#bytes.set(frame.bytes.subarray(frame.at, frame.end), this.lengthBytes + HEAD_BYTES);
    this.lengthBytes = end;
    return true;
  }

  #take(bytes: number): void {
    this.#bytes = new Uint8Array(new SharedArrayBuffer(bytes));
    this.#numbers = new Float64Array(this.#bytes.buffer);
  }
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / NUMBER_BYTES) * NUMBER_BYTES;
}
