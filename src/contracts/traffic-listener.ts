import type { Frame } from "../core/frame.js";
import type { Packet } from "../core/packet.js";
import type { Flow } from "./flow.js";
import type { Pdu } from "./pdu.js";

/** Hears what the pipeline finds, in packet order. Everything passed is borrowed until the call returns. */
export interface TrafficListener {
  /** Every frame whose link layer could be read, and what could be read of it; hot, once per frame. */
  packet?(packet: Packet, frame: Frame): void;
  /** A TCP segment without payload that belongs to no flow and begins none. */
  straySegment?(packet: Packet): void;
  /** First packet of a flow (for TCP a SYN, or midstream payload). */
  flowOpened?(flow: Flow, packet: Packet): void;
  /** The state of a flow changed, or it has turned out foreign; `packet` is the one that changed it. */
  flowChanged?(flow: Flow, packet: Packet): void;
  /** A flow has a frame, its first in this second of packet time; its counts do not hold it yet. */
  flowActive?(flow: Flow, packet: Packet): void;
  /** Payload of a flow of which no protocol is known; hot. False: the listener wants no more of this flow. */
  flowPayload?(flow: Flow, packet: Packet): boolean;
  /** Bytes came again with other content, on a side of a flow of a known protocol; the first content was kept. */
  flowConflict?(flow: Flow, packet: Packet, conflictingBytes: number): void;
  pdu?(pdu: Pdu): void;
  /** Closed and settled, idle, evicted, or end of capture. */
  flowEnded?(flow: Flow): void;
}
