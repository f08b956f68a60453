import type { PacketTime } from "../../core/packet-time.js";

/** Payload begins here in the buffer, so that the longest header fits before it and both lie in one piece. */
export const PAYLOAD_AT = 60;

const DATAGRAM_BYTES_MAX = 0xffff;
const BLOCK_BYTES = 8;
const COVER_WORDS = (DATAGRAM_BYTES_MAX + 1) / BLOCK_BYTES / 32;
const BUFFER_BYTES_MIN = 4096;

/** One datagram under reassembly. It is refilled for the next one and keeps its buffer, at most 64 KiB and a header. */
export class Datagram {
  /** Header and payload; they lie still until the next frame that brings a fragment. */
  buffer = new Uint8Array(0);
  headerAt = PAYLOAD_AT;
  ipProtocol = 0;
  firstTime = 0.5 as PacketTime; // Not a small integer: the field keeps one number shape from the first fragment on.
  /** Counts up with each datagram begun; the lowest is the oldest. */
  order = 0;
  /** Ordinal of the frame that completed it and reads from `buffer`; -1 when there is none. */
  lentToFrame = -1;
  /**
   * True while all fragments repeat what the buffer holds of the datagram before, which had the same key: second
   * copies made by a mirror, most likely.
   */
  isRepeat = false;
  /** True when nothing of it has arrived since the last one was complete. */
  isIdle = true;
  #hasHeader = false;
  readonly #covered = new Uint32Array(COVER_WORDS);
  #coveredBlocks = 0;
  #totalBytes = -1;
  #reachedBytes = 0;
  #heldBytes = 0;

  /** Begins another datagram; `keepsKey` when it is the next one of the same key. */
  begin(time: PacketTime, order: number, keepsKey: boolean): void {
    this.firstTime = time;
    this.order = order;
    this.isRepeat = keepsKey;
    this.isIdle = false;
    this.#hasHeader = false;
    this.#covered.fill(0);
    this.#coveredBlocks = 0;
    this.#totalBytes = -1;
    this.#reachedBytes = 0;
  }

  /** Once complete: how many bytes of payload there are; their memory is kept to recognise second copies. */
  finish(frame: number): number {
    this.lentToFrame = frame;
    this.isIdle = true;
    this.#heldBytes = this.#totalBytes;
    return this.#totalBytes;
  }

  get isComplete(): boolean {
    return this.#totalBytes >= 0 && this.#coveredBlocks === Math.ceil(this.#totalBytes / BLOCK_BYTES);
  }

  /**
   * Adds the bytes from `at` to `end` as payload from `offset` on. What is there already stays. Returns false when
   * the fragment contradicts what is there, in its bytes or about where the datagram ends.
   */
  add(bytes: Uint8Array, at: number, end: number, offset: number, isLast: boolean): boolean {
    const offsetEnd = offset + end - at;
    if (this.#contradictsEnd(offsetEnd, isLast)) return false;
    if (isLast) this.#totalBytes = offsetEnd;
    if (isLast ? offsetEnd !== this.#heldBytes : offsetEnd > this.#heldBytes) this.isRepeat = false;
    this.#reachedBytes = Math.max(this.#reachedBytes, offsetEnd);
    this.#reserve(PAYLOAD_AT + offsetEnd);
    let isSame = true;
    for (let blockAt = offset; blockAt < offsetEnd; blockAt += BLOCK_BYTES) {
      const blockEnd = Math.min(blockAt + BLOCK_BYTES, offsetEnd);
      if (!this.#addBlock(bytes, at + blockAt - offset, blockAt, blockEnd)) isSame = false;
    }
    return isSame;
  }

  /** True from the moment the first bytes are there until the header that came with them is kept. */
  get needsHeader(): boolean {
    return !this.#hasHeader && (this.#covered[0]! & 1) !== 0;
  }

  /** Keeps the header from `at` to `end`, right before the payload. */
  keepHeader(bytes: Uint8Array, at: number, end: number): void {
    this.#hasHeader = true;
    this.headerAt = PAYLOAD_AT - (end - at);
    for (let i = at; i < end; i++) this.buffer[this.headerAt + i - at] = bytes[i]!;
  }

  #contradictsEnd(offsetEnd: number, isLast: boolean): boolean {
    if (this.#totalBytes < 0) return isLast && offsetEnd < this.#reachedBytes;
    return isLast ? offsetEnd !== this.#totalBytes : offsetEnd > this.#totalBytes;
  }

  #addBlock(bytes: Uint8Array, at: number, from: number, to: number): boolean {
    const isSame = this.#holds(bytes, at, from, to);
    const block = from / BLOCK_BYTES;
    const bit = 1 << (block & 31);
    if ((this.#covered[block >> 5]! & bit) !== 0) return isSame;
    if (!isSame) this.isRepeat = false;
    for (let i = from; i < to; i++) this.buffer[PAYLOAD_AT + i] = bytes[at + i - from]!;
    this.#covered[block >> 5]! |= bit;
    this.#coveredBlocks++;
    return true;
  }

  #holds(bytes: Uint8Array, at: number, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.buffer[PAYLOAD_AT + i] !== bytes[at + i - from]) return false;
    return true;
  }

  #reserve(neededBytes: number): void {
    if (neededBytes <= this.buffer.length) return;
    let lengthBytes = Math.max(BUFFER_BYTES_MIN, this.buffer.length);
    while (lengthBytes < neededBytes) lengthBytes *= 2;
    const larger = new Uint8Array(Math.min(lengthBytes, PAYLOAD_AT + DATAGRAM_BYTES_MAX));
    larger.set(this.buffer);
    this.buffer = larger;
  }
}
