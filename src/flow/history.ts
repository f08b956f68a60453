import type { Stream } from "./stream.js";

/** Bytes kept of each direction; a power of two. */
const RING_BYTES = 512;
const RINGS_MAX = 16_384;

/**
 * The last bytes delivered of a direction, so that a retransmission can be held against what was decoded. Only for
 * confirmed flows; when all rings are taken, later flows go without and are counted.
 */
export class History {
  withoutRing = 0;
  #rings = 0;

  /** Remembers bytes that end at `stream.next`. */
  append(stream: Stream, bytes: Uint8Array, at: number, end: number): void {
    let ring = stream.history;
    if (ring === undefined) {
      if (this.#rings >= RINGS_MAX) {
        if (stream.historyBytes === 0) this.withoutRing++;
        stream.historyBytes = -1;
        return;
      }
      this.#rings++;
      ring = new Uint8Array(RING_BYTES);
      stream.history = ring;
      stream.historyBytes = 0;
    }
    const from = Math.max(at, end - RING_BYTES);
    let slot = (stream.next - (end - from)) & (RING_BYTES - 1);
    for (let i = from; i < end; i++) {
      ring[slot] = bytes[i]!;
      slot = (slot + 1) & (RING_BYTES - 1);
    }
    stream.historyBytes = Math.min(RING_BYTES, stream.historyBytes + end - at);
  }

  /** How many of the bytes that were sent again, from `sequence` on, differ from what was delivered first. */
  countConflicts(stream: Stream, sequence: number, bytes: Uint8Array, at: number, end: number): number {
    const ring = stream.history;
    if (ring === undefined) return 0;
    const oldest = (stream.next - stream.historyBytes) | 0;
    const skip = Math.max(0, (oldest - sequence) | 0);
    let conflicts = 0;
    for (let i = at + skip; i < end; i++) {
      if (ring[(sequence + i - at) & (RING_BYTES - 1)] !== bytes[i]) conflicts++;
    }
    return conflicts;
  }

  /** A hole in the stream: what was before it can no longer be told apart from what was not seen. */
  forget(stream: Stream): void {
    if (stream.history !== undefined) stream.historyBytes = 0;
  }

  release(stream: Stream): void {
    if (stream.history === undefined) return;
    stream.history = undefined;
    this.#rings--;
  }
}
