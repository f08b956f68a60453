import type { Packet } from "../core/packet.js";
import type { QueuedSegment, Stream } from "./stream.js";

/** How much may wait behind holes. */
export interface QueueLimits {
  /** Bytes and segments that one direction may hold behind a hole. */
  readonly bytesMax: number;
  readonly segmentsMax: number;
  /** Bytes that all directions together may hold. */
  readonly totalBytesMax: number;
}

/** Keeps copies of segments that came before their turn, sorted and without overlap; the first content wins. */
export class SegmentQueue {
  totalBytes = 0;
  readonly #limits: QueueLimits;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /** Whether nothing more may wait behind this hole. */
  isFull(stream: Stream): boolean {
    return (
      stream.queuedBytes >= this.#limits.bytesMax ||
      (stream.queue?.length ?? 0) >= this.#limits.segmentsMax ||
      this.totalBytes >= this.#limits.totalBytesMax
    );
  }

  /**
   * Takes the parts of the packet's payload from offset `at` on, which stands at `sequence`, that are not there yet.
   */
  insert(stream: Stream, packet: Packet, sequence: number, at: number): void {
    const queue = stream.queue ?? [];
    stream.queue = queue;
    const end = packet.payloadEnd;
    const shift = (sequence - at) | 0;
    let from = at;
    let index = 0;
    for (; index < queue.length && from < end; index++) {
      const held = queue[index]!;
      const heldAt = (held.sequence - shift) | 0;
      const heldEnd = heldAt + segmentBytes(held);
      if (heldEnd <= from) continue;
      if (heldAt >= end) break;
      if (heldAt > from) {
        this.#add(stream, packet, index, shift, from, heldAt);
        index++;
      }
      compare(stream, held, packet, Math.max(from, heldAt), heldAt);
      from = heldEnd;
    }
    if (from < end || (from === end && packet.cutBytes > 0)) {
      const next = queue[index];
      const room = next === undefined ? packet.cutBytes : Math.min(packet.cutBytes, (next.sequence - shift - end) | 0);
      this.#add(stream, packet, index, shift, from, end).cutBytes = Math.max(0, room);
    }
    if (queue.length === 0) stream.queue = undefined;
  }

  /** The next waiting segment, taken out. */
  take(stream: Stream): QueuedSegment | undefined {
    const first = stream.queue?.shift();
    if (first === undefined) return undefined;
    stream.queuedBytes -= first.bytes.length;
    this.totalBytes -= first.bytes.length;
    if (stream.queue?.length === 0) stream.queue = undefined;
    return first;
  }

  #add(stream: Stream, packet: Packet, index: number, shift: number, from: number, end: number): QueuedSegment {
    const bytes = packet.bytes.slice(from, end);
    const sequence = (from + shift) | 0;
    const segment = { sequence, bytes, cutBytes: 0, time: packet.time, frame: packet.frame };
    stream.queue!.splice(index, 0, segment);
    stream.queuedBytes += bytes.length;
    this.totalBytes += bytes.length;
    return segment;
  }
}

/** Counts where the packet's bytes from offset `from` on differ from those held, whose first stands at `heldAt`. */
function compare(stream: Stream, held: QueuedSegment, packet: Packet, from: number, heldAt: number): void {
  const end = Math.min(packet.payloadEnd, heldAt + held.bytes.length);
  for (let at = from; at < end; at++) {
    if (held.bytes[at - heldAt] !== packet.bytes[at]) stream.ledger.conflictingBytes++;
  }
}

/** Sequence numbers that a waiting segment covers. */
export function segmentBytes(segment: QueuedSegment): number {
  return segment.bytes.length + segment.cutBytes;
}
