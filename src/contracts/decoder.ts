import type { ByteBudget } from "../core/byte-budget.js";
import type { JsonObject } from "../core/json.js";
import type { PacketTime } from "../core/packet-time.js";
import type { Anomaly, Doc, Field } from "./doc.js";
import type { Side } from "./flow.js";

/** What is known of the flow when a decoder takes it on. */
export interface FlowHints {
  readonly transport: "tcp" | "udp";
  /** Indexed by Side. */
  readonly ports: readonly [number, number];
  /** The side that received the SYN; undefined when no handshake was seen. */
  readonly handshakeServer: Side | undefined;
  /** The side with one of the decoder's registered ports, if exactly one has. */
  readonly portServer: Side | undefined;
  /**
   * Shared by the states of all flows: whatever grows with the traffic (unfinished messages, tables of names) is taken
   * from it and given back in `close`, if not before. What it refuses is not kept.
   */
  readonly budget: ByteBudget;
}

/** Where one PDU comes from. The object is reused: read it during the call. */
export interface PduContext {
  readonly from: Side;
  /** Time and number of the frame in which the PDU ends. */
  readonly time: PacketTime;
  readonly frame: number;
  /** Bytes of the PDU that are not there because the capture cut the frame; 0 for a whole one. */
  readonly missingBytes: number;
  /** Bytes of the other side are known to be sent but were not seen yet: what this answers may be among them. */
  readonly isPeerBehind: boolean;
}

/**
 * What a decoder says of one PDU: `pdu` once for each message that ends in it. That is one for most protocols, none
 * for a chunk that is not the last, several for an envelope that holds several.
 */
export interface DecodeOut<Body extends object> {
  /** False when nobody reads bodies: then `pdu(undefined)` is enough, and pairing and counting go on. */
  readonly wantsBody: boolean;
  pdu(body: Body | undefined, anomalies?: readonly string[]): void;
  /** The protocol itself shows which side serves, with more right than a port number. */
  serverIs(side: Side): void;
  /** Nothing that this side sends after this PDU can be read: it is encrypted or compressed. It is only counted. */
  opaque(): void;
}

/** Identification verdicts of `frame` that are not lengths. */
export const FRAME = {
  /** Cannot tell yet: more bytes are needed. */
  more: 0,
  /** What stands here is not the start of a PDU of this protocol. */
  foreign: -1,
} as const;

/**
 * A protocol over a byte stream or datagrams. Reassembly, gaps, buffering and limits are not its job.
 * `frame`, `resync` and `evidence` are hot: integers only, no allocation, no throw.
 */
export interface Decoder<State = unknown, Body extends object = object> {
  readonly doc: Doc & {
    /** Every key that a body may carry. */
    readonly fields: Readonly<Record<string, Field>>;
    /** Every code that `pdu` may be given. */
    readonly anomalies: Readonly<Record<string, Anomaly>>;
  };
  /** Registered numbers: a hint for identification, never a condition. */
  readonly carriedBy: readonly { readonly over: "tcp" | "udp"; readonly port: number }[];
  /** Held per direction at most, in bytes; of a longer PDU the rest is skipped. */
  readonly pduBytesMax: number;
  /** Confirmation needs this much `evidence` on a registered port, and elsewhere. */
  readonly evidenceNeeded: { readonly onPort: number; readonly elsewhere: number };
  /** One state per flow, shared by both directions. */
  open(hints: FlowHints): State;
  /**
   * Length in bytes of the PDU at `at` (more than `end - at` when its rest is yet to come), or a FRAME verdict.
   * `from` is the sending side.
   */
  frame(bytes: Uint8Array, at: number, end: number, from: Side, state: State): number;
  /**
   * Offset in [at, end] of the first place that is plausibly the start of a PDU, `end` when there is none; stricter
   * than `frame`, used after a gap or damage. Bytes too few to judge may be kept by returning their offset.
   */
  resync(bytes: Uint8Array, at: number, end: number, from: Side, state: State): number;
  /** One PDU, borrowed: copy what you keep. Malformed input is an anomaly. */
  decode(bytes: Uint8Array, at: number, end: number, context: PduContext, state: State, out: DecodeOut<Body>): void;
  /** How sure the state is that the flow speaks this protocol; grows with every PDU that fits. */
  evidence(state: State): number;
  /** Bytes of `from` were lost; what waits for them will not come. */
  gap(state: State, from: Side, missingBytes: number): void;
  /** Totals of the flow for `decode --flows`: counts, latencies. */
  summary(state: State): JsonObject;
  /**
   * The flow has ended, or was another protocol's: gives back what the state took from the budget. `summary` may
   * still be asked.
   */
  close?(state: State): void;
}
