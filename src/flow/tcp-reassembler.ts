import type { Side } from "../contracts/flow.js";
import { type Packet, TCP_FLAG } from "../core/packet.js";
import type { PacketClock } from "../core/packet-clock.js";
import type { PacketTime } from "../core/packet-time.js";
import type { FlowState } from "./flow-state.js";
import { History } from "./history.js";
import { type QueueLimits, SegmentQueue, segmentBytes } from "./segment-queue.js";
import { type Origin, type Stream, segmentsOf } from "./stream.js";

/** Gets the bytes of each direction in order, and the places where bytes are missing. */
export interface StreamReader {
  /** The next bytes, borrowed. `origin` is the frame they came in. */
  deliver(flow: FlowState, side: Side, bytes: Uint8Array, at: number, end: number, origin: Origin): void;
  /** `count` bytes will not come: lost, or cut off by the capture. */
  missing(flow: FlowState, side: Side, count: number, isCut: boolean, origin: Origin): void;
  /** Bytes of a hole that was given up, after all; they stand alone. False when they cannot be read so. */
  deliverLate(flow: FlowState, side: Side, packet: Packet): boolean;
}

/** How much may wait behind holes, and how long. */
export interface ReassemblyLimits extends QueueLimits {
  /** How long a hole may stay open when nobody acknowledges it, in microseconds. */
  readonly holeUs: number;
  /** And once it is acknowledged: long enough for frames that the capture reordered. */
  readonly acknowledgedHoleUs: number;
}

/** A segment further than this from where the stream stands is no part of it until so many continue each other. */
const WINDOW_BYTES = 1 << 20;
const STRAYS_TO_FOLLOW = 3;

/**
 * Puts segments in order, per direction, with bounded memory. A hole is skipped as soon as the other side has
 * acknowledged bytes that were never seen, or when it is too old or too much waits behind it: after it the framing
 * finds its way back, it is never switched off. [RFC 9293 §3.4, §3.10.7.4]
 */
export class TcpReassembler {
  readonly history = new History();
  readonly queue: SegmentQueue;
  outsideWindow = 0;
  readonly #limits: ReassemblyLimits;
  readonly #reader: StreamReader;
  readonly #clock: PacketClock;

  constructor(limits: ReassemblyLimits, reader: StreamReader, clock: PacketClock) {
    this.#limits = limits;
    this.#reader = reader;
    this.#clock = clock;
    this.queue = new SegmentQueue(limits);
  }

  /** The payload of one segment. `isCopy`: the mirror delivered the same frame before. */
  segment(flow: FlowState, side: Side, stream: Stream, packet: Packet, isCopy: boolean): void {
    const length = packet.payloadEnd - packet.payloadAt + packet.cutBytes;
    const sequence = (packet.tcpFlags & TCP_FLAG.syn) !== 0 ? (packet.sequence + 1) | 0 : packet.sequence;
    if (!stream.isStarted) {
      stream.isStarted = true;
      stream.isProvisional = true;
      stream.next = sequence;
    }
    const ahead = (sequence - stream.next) | 0;
    if (stream.isProvisional && Math.abs(ahead) < this.#limits.bytesMax) {
      if (ahead < 0) stream.next = sequence;
      this.#hold(flow, side, stream, packet, sequence, packet.payloadAt, isCopy);
      return;
    }
    if (ahead === 0 && stream.queue === undefined) {
      this.#deliver(flow, side, stream, packet.bytes, packet.payloadAt, packet.payloadEnd, packet);
      if (packet.cutBytes > 0) this.#cut(flow, side, stream, packet.cutBytes, packet);
    } else if (ahead > WINDOW_BYTES || ahead < -WINDOW_BYTES) {
      this.#stray(flow, side, stream, packet, sequence, length);
    } else if (ahead + length <= 0) {
      this.#again(flow, side, stream, packet, sequence, isCopy);
    } else {
      this.#outOfOrder(flow, side, stream, packet, sequence, isCopy);
    }
  }

  /** The other side acknowledged everything before `acknowledgement`. */
  acknowledge(flow: FlowState, side: Side, stream: Stream, acknowledgement: number): void {
    const beyond = (acknowledgement - stream.next) | 0;
    if (beyond <= 0 || beyond > WINDOW_BYTES || !stream.isStarted) return;
    if (!stream.hasUnseenAck || ((acknowledgement - stream.acknowledged) | 0) > 0) {
      if (!stream.hasUnseenAck) stream.acknowledgedSince = this.#clock.now;
      stream.hasUnseenAck = true;
      stream.acknowledged = acknowledgement;
      if (stream.queue !== undefined) this.#watchHole(flow, side, stream);
    }
  }

  /** No more will come of this direction: what waits is delivered, what is known to be missing is said. */
  finish(flow: FlowState, side: Side, stream: Stream): void {
    while (stream.queue !== undefined) this.#skipHole(flow, side, stream);
    if (!stream.isStarted) return;
    const acknowledged = stream.hasUnseenAck ? stream.acknowledged : stream.next;
    const missing = ((stream.hasFin ? stream.finSequence : acknowledged) - stream.next) | 0;
    // An acknowledgement one beyond the data is that of a FIN which the capture missed.
    const isUnseenFin = missing === 1 && !stream.hasFin;
    if (missing > 0 && missing <= WINDOW_BYTES && !isUnseenFin) {
      this.#missing(flow, side, stream, missing, { time: flow.lastTime, frame: flow.lastFrame });
    }
    this.history.release(stream);
  }

  #deliver(
    flow: FlowState,
    side: Side,
    stream: Stream,
    bytes: Uint8Array,
    at: number,
    end: number,
    origin: Origin,
  ): void {
    stream.next = (stream.next + end - at) | 0;
    if (stream.hasUnseenAck && ((stream.acknowledged - stream.next) | 0) <= 0) stream.hasUnseenAck = false;
    this.#reader.deliver(flow, side, bytes, at, end, origin);
    if (flow.isConfirmed) this.history.append(stream, bytes, at, end);
  }

  #cut(flow: FlowState, side: Side, stream: Stream, count: number, origin: Origin): void {
    stream.next = (stream.next + count) | 0;
    this.history.forget(stream);
    this.#reader.missing(flow, side, count, true, origin);
  }

  #missing(flow: FlowState, side: Side, stream: Stream, count: number, origin: Origin): void {
    stream.next = (stream.next + count) | 0;
    if (stream.hasUnseenAck && ((stream.acknowledged - stream.next) | 0) <= 0) stream.hasUnseenAck = false;
    this.history.forget(stream);
    stream.lostSegments += segmentsOf(count);
    this.#reader.missing(flow, side, count, false, origin);
  }

  /** Everything in the segment was delivered before: a retransmission, a copy, a keep-alive, or a hole filled late. */
  #again(flow: FlowState, side: Side, stream: Stream, packet: Packet, sequence: number, isCopy: boolean): void {
    const length = packet.payloadEnd - packet.payloadAt;
    const isLate = ((sequence - stream.lateFrom) | 0) >= 0 && ((stream.lateTo - sequence) | 0) >= length && length > 0;
    if (isLate && !isCopy && this.#reader.deliverLate(flow, side, packet)) {
      stream.ledger.gapBytes -= length;
      const open = segmentsOf((stream.lateTo - stream.lateFrom) | 0);
      stream.lateFrom = (sequence + length) | 0;
      const filled = open - segmentsOf((stream.lateTo - stream.lateFrom) | 0);
      stream.lostSegments -= Math.min(filled, segmentsOf(length));
      return;
    }
    const isKeepAlive = length <= 1 && ((stream.next - sequence) | 0) === 1;
    if (isKeepAlive) {
      stream.ledger.retransmittedBytes += length;
      return;
    }
    const conflicts = this.history.countConflicts(stream, sequence, packet.bytes, packet.payloadAt, packet.payloadEnd);
    stream.ledger.conflictingBytes += conflicts;
    if (isCopy && conflicts === 0) {
      this.#countCopy(flow, side);
      return;
    }
    stream.ledger.retransmittedBytes += length - conflicts;
    stream.retransmissions++;
  }

  #countCopy(flow: FlowState, side: Side): void {
    if (side === 0) flow.duplicatesA++;
    else flow.duplicatesB++;
  }

  /** Partly delivered before, or not yet its turn, or filling a hole: what is new of it waits or is delivered. */
  #outOfOrder(flow: FlowState, side: Side, stream: Stream, packet: Packet, sequence: number, isCopy: boolean): void {
    const { bytes, payloadAt, payloadEnd } = packet;
    const old = Math.max(0, (stream.next - sequence) | 0);
    const at = Math.min(payloadAt + old, payloadEnd);
    if (old > 0) this.#countAgain(stream, sequence, bytes, payloadAt, at);
    const newSequence = (sequence + old) | 0;
    if (stream.queue === undefined && newSequence === stream.next) {
      const cut = packet.cutBytes - (payloadAt + old - at);
      this.#deliver(flow, side, stream, bytes, at, payloadEnd, packet);
      if (cut > 0) this.#cut(flow, side, stream, cut, packet);
      return;
    }
    this.#hold(flow, side, stream, packet, newSequence, at, isCopy);
  }

  /** Keeps what cannot be delivered yet, until its turn comes or it has waited long enough. */
  #hold(
    flow: FlowState,
    side: Side,
    stream: Stream,
    packet: Packet,
    sequence: number,
    at: number,
    isCopy: boolean,
  ): void {
    const isNewHole = stream.queue === undefined;
    this.#enqueue(flow, side, stream, packet, sequence, at, isCopy);
    if (!stream.isProvisional) this.#drain(flow, side, stream);
    if (isNewHole && stream.queue !== undefined) {
      stream.holeSince = this.#clock.now;
      this.#watchHole(flow, side, stream);
    }
    while (stream.queue !== undefined && this.queue.isFull(stream)) this.#skipHole(flow, side, stream);
  }

  #enqueue(
    flow: FlowState,
    side: Side,
    stream: Stream,
    packet: Packet,
    sequence: number,
    at: number,
    isCopy: boolean,
  ): void {
    const heldBefore = stream.queuedBytes;
    const conflictsBefore = stream.ledger.conflictingBytes;
    this.queue.insert(stream, packet, sequence, at);
    const taken = stream.queuedBytes - heldBefore;
    const conflicts = stream.ledger.conflictingBytes - conflictsBefore;
    const isWholeCopy = isCopy && taken === 0 && conflicts === 0 && at === packet.payloadAt;
    if (isWholeCopy) this.#countCopy(flow, side);
    else stream.ledger.retransmittedBytes += packet.payloadEnd - at - taken - conflicts;
  }

  /** Bytes that were delivered before: the same again, or others in their place. */
  #countAgain(stream: Stream, sequence: number, bytes: Uint8Array, at: number, end: number): void {
    const conflicts = this.history.countConflicts(stream, sequence, bytes, at, end);
    stream.ledger.conflictingBytes += conflicts;
    stream.ledger.retransmittedBytes += end - at - conflicts;
  }

  /** Sees to it that the open hole is looked at when its time is up. */
  #watchHole(flow: FlowState, side: Side, stream: Stream): void {
    const due = this.#holeDue(stream);
    if (stream.holeWatch <= due) return;
    stream.holeWatch = due;
    this.#clock.at(due, () => {
      if (stream.holeWatch === due) stream.holeWatch = Number.POSITIVE_INFINITY;
      if (stream.queue === undefined) return;
      if (this.#holeDue(stream) <= this.#clock.now) this.#skipHole(flow, side, stream);
      if (stream.queue !== undefined) this.#watchHole(flow, side, stream);
    });
  }

  #holeDue(stream: Stream): PacketTime {
    const first = stream.queue?.[0];
    if (stream.isProvisional) return (stream.holeSince + this.#limits.acknowledgedHoleUs) as PacketTime;
    const isAcknowledged =
      stream.hasUnseenAck && first !== undefined && ((stream.acknowledged - first.sequence) | 0) >= 0;
    const whenAcknowledged = Math.max(stream.holeSince, stream.acknowledgedSince) + this.#limits.acknowledgedHoleUs;
    const whenOld = stream.holeSince + this.#limits.holeUs;
    return (isAcknowledged ? Math.min(whenAcknowledged, whenOld) : whenOld) as PacketTime;
  }

  #skipHole(flow: FlowState, side: Side, stream: Stream): void {
    const first = stream.queue?.[0];
    if (first === undefined) return;
    stream.isProvisional = false;
    const count = (first.sequence - stream.next) | 0;
    if (count > 0) {
      stream.lateFrom = stream.next;
      stream.lateTo = first.sequence;
      this.#missing(flow, side, stream, count, first);
    }
    this.#drain(flow, side, stream);
    stream.holeSince = this.#clock.now;
  }

  /** Delivers what waits without a hole before it. */
  #drain(flow: FlowState, side: Side, stream: Stream): void {
    for (let first = stream.queue?.[0]; first !== undefined; first = stream.queue?.[0]) {
      const ahead = (first.sequence - stream.next) | 0;
      if (ahead > 0) return;
      this.queue.take(stream);
      const at = Math.min(-ahead, first.bytes.length);
      if (at > 0) this.#countAgain(stream, first.sequence, first.bytes, 0, at);
      if (segmentBytes(first) + ahead <= 0) continue;
      this.#deliver(flow, side, stream, first.bytes, at, first.bytes.length, first);
      if (first.cutBytes > 0) this.#cut(flow, side, stream, first.cutBytes, first);
    }
  }

  /** Far outside the window: forged, or the capture lost a lot. Followed once several in a row continue each other. */
  #stray(flow: FlowState, side: Side, stream: Stream, packet: Packet, sequence: number, length: number): void {
    this.outsideWindow++;
    stream.strayCount = stream.strayCount > 0 && sequence === stream.strayNext ? stream.strayCount + 1 : 1;
    stream.strayNext = (sequence + length) | 0;
    if (stream.strayCount < STRAYS_TO_FOLLOW) {
      const kind = flow.isConfirmed ? "undecodableBytes" : "unidentifiedBytes";
      stream.ledger[kind] += packet.payloadEnd - packet.payloadAt;
      stream.ledger.cutBytes += packet.cutBytes;
      return;
    }
    stream.strayCount = 0;
    while (stream.queue !== undefined) this.#skipHole(flow, side, stream);
    const jump = (sequence - stream.next) | 0;
    this.#missing(flow, side, stream, Math.max(jump, 0), packet);
    stream.next = sequence;
    stream.hasUnseenAck = false;
    this.#deliver(flow, side, stream, packet.bytes, packet.payloadAt, packet.payloadEnd, packet);
    if (packet.cutBytes > 0) this.#cut(flow, side, stream, packet.cutBytes, packet);
  }
}
