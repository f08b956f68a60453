import type { Ledger } from "../contracts/flow.js";
import type { PacketTime } from "../core/packet-time.js";

/** What a full segment carries on Ethernet. */
const SEGMENT_BYTES = 1460;

/** The frame that bytes came in. Passed as one object: a time passed by itself would be boxed at every call. */
export interface Origin {
  readonly time: PacketTime;
  readonly frame: number;
}

/** A segment that came before its turn: a copy, because the frame it came in is gone when its turn comes. */
export interface QueuedSegment extends Origin {
  sequence: number;
  bytes: Uint8Array;
  /** Bytes promised beyond `bytes` that the capture cut off. */
  cutBytes: number;
}

/**
 * One direction of a flow: where TCP stands and what the framing holds. Created with the first payload, so that a
 * flood of empty connections stays small. Sequence numbers are signed 32-bit and compared by difference.
 */
export class Stream {
  // What every segment needs stands first: it shares cache lines.
  isStarted = false;
  /** Where the stream begins is a guess by its first segment: one that belongs before it may follow at once. */
  isProvisional = false;
  /** Sequence number of the next byte to deliver. */
  next = 0;
  /** Segments waiting behind a hole, ascending, not overlapping; undefined when there is no hole. */
  queue: QueuedSegment[] | undefined = undefined;
  /** The other side has acknowledged bytes beyond `next`, up to `acknowledged`. */
  hasUnseenAck = false;
  acknowledged = 0;
  /** Bytes still to pass over: the rest of a PDU that is given up or cut at its limit. */
  skipBytes = 0;
  /** The beginning of a PDU whose rest is yet to come: bytes collected, and its length once its header said so. */
  partialBytes = 0;
  neededBytes = 0;
  /** The start of the next PDU is unknown. */
  isLost = false;
  /** What is passed over is encrypted or compressed, to the end of the flow. */
  isOpaque = false;
  /** The last delivered bytes: their ring in History, -1 for none, and how many of them are valid. */
  ring = -1;
  ringBytes = 0;
  decodedBytes = 0;

  partial: Uint8Array | undefined = undefined;
  /** All but `decodedBytes`, which is counted here for speed. */
  readonly ledger: Ledger = createLedger();
  /** About how many segments the holes of `ledger.gapBytes` were. */
  lostSegments = 0;
  /** Segments that came again, each of them whole. */
  retransmissions = 0;
  acknowledgedSince = 0.5;
  hasFin = false;
  finSequence = 0;
  queuedBytes = 0;
  holeSince = 0.5;
  /** When the open hole is looked at next. */
  holeWatch = Number.POSITIVE_INFINITY;
  /** The last skipped hole: bytes of it that come late after all are still read. */
  lateFrom = 0;
  lateTo = 0;
  /** Where the last segment far outside the window ended, and how many in a row continued it. */
  strayNext = 0;
  strayCount = 0;
}

/** The stream's whole ledger, as a copy. */
export function ledgerOf(stream: Stream | undefined, duplicateFrames: number): Ledger {
  const ledger = { ...(stream?.ledger ?? createLedger()), duplicateFrames };
  ledger.decodedBytes = stream?.decodedBytes ?? 0;
  return ledger;
}

function createLedger(): Ledger {
  return {
    gapBytes: 0,
    cutBytes: 0,
    undecodableBytes: 0,
    retransmittedBytes: 0,
    conflictingBytes: 0,
    duplicateFrames: 0,
    decodedBytes: 0,
    opaqueBytes: 0,
    unidentifiedBytes: 0,
  };
}

/** How many segments it takes at least to carry so many bytes. */
export function segmentsOf(bytes: number): number {
  return Math.ceil(bytes / SEGMENT_BYTES);
}
