import type { JsonObject } from "../core/json.js";
import type { PacketTime } from "../core/packet-time.js";

/** 0 is the side that was seen first (or sent the SYN), 1 the other one. */
export type Side = 0 | 1;
/** Of a message, once it is known or guessed which side serves. */
export type Direction = "toServer" | "toClient";

/** One end of a flow. */
export interface Endpoint {
  readonly ip: string;
  readonly port: number;
  /** Link address under which the endpoint was first seen; undefined where the link has none. */
  readonly mac: string | undefined;
}

/**
 * What of a flow could not be read, in bytes, per side that sent them. Nothing is lost silently: what was sent is
 * the sum of what was decoded and of these.
 */
export interface Ledger {
  /** Never seen on the wire though later bytes or acknowledgements prove that they were sent. */
  gapBytes: number;
  /** Seen but cut off by the snap length of the capture. */
  cutBytes: number;
  /** Seen but belonging to no message: damaged messages, bytes skipped to find the next one. */
  undecodableBytes: number;
  /** Seen again, with the same content: TCP retransmission. */
  retransmittedBytes: number;
  /** Seen again with other content; the first content was kept. */
  conflictingBytes: number;
  /** Frames dropped as second copies made by the mirror, not by the sender. */
  duplicateFrames: number;
  /** Payload handed to the decoder and understood. */
  decodedBytes: number;
  /** Passed over because it is encrypted or compressed, as the decoder saw when that began. */
  opaqueBytes: number;
  /** Payload that no decoder took: all of a flow of no known protocol, else what came before it was identified. */
  unidentifiedBytes: number;
}

/** A TCP connection or a UDP exchange. One object lives as long as the flow; read it, do not keep it past its end. */
export interface Flow {
  /** Counts up from 1 in the order flows were first seen; unique in one run. */
  readonly id: number;
  readonly transport: "tcp" | "udp";
  /** Indexed by Side. */
  readonly endpoints: readonly [Endpoint, Endpoint];
  /** The side that serves, as far as known: by handshake, by what the protocol says, or by a registered port. */
  readonly server: Side;
  /** True when `server` was seen (SYN or protocol), false when it is only the better guess. */
  readonly isServerKnown: boolean;
  /** Id of the decoder once its protocol is confirmed. */
  readonly protocol: string | undefined;
  /** VLAN identifiers of the first frame, outermost first. */
  readonly vlans: readonly number[];
  /** Community ID v1 with seed 0. */
  readonly communityId: string;
  readonly firstTime: PacketTime;
  readonly lastTime: PacketTime;
  /** Index of the capture in which it was first seen. */
  readonly capture: number;
  readonly firstFrame: number;
  readonly lastFrame: number;
  /** Index of the capture that holds the last frame. */
  readonly lastCapture: number;
  /** Frames and transport payload bytes, indexed by Side, second copies by the mirror left out. */
  readonly frames: readonly [number, number];
  readonly payloadBytes: readonly [number, number];
  /** Frames with payload, and about how many more of TCP were sent but not seen; indexed by Side. */
  readonly segments: readonly [number, number];
  readonly lostSegments: readonly [number, number];
  /** Segments of TCP that came again, of both sides. */
  readonly retransmissions: number;
  /** How long each side left the other no room to send, in microseconds, of times of a second and more. */
  readonly stalledUs: readonly [number, number];
  /**
   * Priority of the latest frame with payload, indexed by Side: DSCP, and above its six bits the 802.1p priority plus
   * one, 0 for frames without a tag; -1 before the first.
   */
  readonly marks: readonly [number, number];
  /** Hops left in the first packet of each side; 0 while there is none. */
  readonly hopLimits: readonly [number, number];
  /** About what its frames took on the wire, from both sides, with headers as they usually are. */
  readonly wireBytes: number;
  readonly ledgers: readonly [Ledger, Ledger];
  /** How it began and where it stands. `midstream`: payload came before any SYN. `refused`: RST answered the SYN. */
  readonly state: "attempted" | "refused" | "established" | "midstream" | "closed" | "reset";
  readonly isHandshakeSeen: boolean;
  readonly isMidstream: boolean;
  /**
   * Both sides have sent payload on a port that is registered for a decoder, and none of it is of any decoder. Never
   * set where bytes are missing.
   */
  readonly isForeign: boolean;
  /** What its decoder counted, once the protocol is confirmed. */
  readonly summary: JsonObject | undefined;
}
