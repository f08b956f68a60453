import type { Stream } from "./stream.js";

/** Bytes kept of each direction; a power of two. */
const RING_BYTES = 512;
const RINGS_MAX = 16_384;
/** Rings that are allocated at a time; a power of two. */
const BLOCK_RINGS = 128;

/**
 * The last bytes delivered of a direction, so that a retransmission can be held against what was decoded. Only for
 * confirmed flows. When all rings are taken, later flows go without and are counted.
 */
export class History {
  withoutRing = 0;
  readonly #blocks: Uint8Array[] = [];
  readonly #free: number[] = [];
  #used = 0;

  /** Remembers bytes that end at `stream.next`. */
  append(stream: Stream, bytes: Uint8Array, at: number, end: number): void {
    if (stream.ring < 0 && !this.#take(stream)) return;
    const ring = this.#blocks[(stream.ring / BLOCK_RINGS) | 0]!;
    const base = (stream.ring & (BLOCK_RINGS - 1)) * RING_BYTES;
    const from = Math.max(at, end - RING_BYTES);
    const slot = (stream.next - (end - from)) & (RING_BYTES - 1);
    // In two straight runs, to the end of the ring and from its start: the usual one takes no masking at each byte.
    const middle = Math.min(end, from + RING_BYTES - slot);
    let to = base + slot;
    for (let i = from; i < middle; i++) ring[to++] = bytes[i]!;
    to = base;
    for (let i = middle; i < end; i++) ring[to++] = bytes[i]!;
    stream.ringBytes = Math.min(stream.ringBytes + end - at, RING_BYTES);
  }

  /** How many of the bytes that were sent again, from `sequence` on, differ from what was delivered first. */
  countConflicts(stream: Stream, sequence: number, bytes: Uint8Array, at: number, end: number): number {
    if (stream.ring < 0) return 0;
    const ring = this.#blocks[(stream.ring / BLOCK_RINGS) | 0]!;
    const base = (stream.ring & (BLOCK_RINGS - 1)) * RING_BYTES;
    const oldest = (stream.next - stream.ringBytes) | 0;
    const skip = Math.max(0, (oldest - sequence) | 0);
    let conflicts = 0;
    for (let i = at + skip; i < end; i++) {
      if (ring[base + ((sequence + i - at) & (RING_BYTES - 1))] !== bytes[i]) conflicts++;
    }
    return conflicts;
  }

  /** A hole in the stream: what was before it can no longer be told apart from what was not seen. */
  forget(stream: Stream): void {
    stream.ringBytes = 0;
  }

  release(stream: Stream): void {
    if (stream.ring >= 0) this.#free.push(stream.ring);
    stream.ring = -1;
    stream.ringBytes = 0;
  }

  /** -1 bytes mark a stream that was refused once. */
  #take(stream: Stream): boolean {
    const ring = this.#free.pop() ?? (this.#used < RINGS_MAX ? this.#used++ : -1);
    if (ring < 0) {
      if (stream.ringBytes === 0) this.withoutRing++;
      stream.ringBytes = -1;
      return false;
    }
    if (ring >= this.#blocks.length * BLOCK_RINGS) this.#blocks.push(new Uint8Array(BLOCK_RINGS * RING_BYTES));
    stream.ring = ring;
    stream.ringBytes = 0;
    return true;
  }
}
