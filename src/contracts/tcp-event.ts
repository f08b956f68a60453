import type { PacketTime } from "../core/packet-time.js";
import type { Session } from "./sensor-event.js";

/** The priority that the packets of one side ask for. */
export interface PriorityMark {
  readonly dscp: number;
  /** Priority code point of the outermost 802.1Q tag; undefined where frames come without one. */
  readonly priority: number | undefined;
}

/** How TCP fared in a conduit of a control protocol in a minute in which it carried anything. */
export interface ConduitTcp {
  readonly type: "conduit-tcp";
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  /** The latest of the sessions in it. */
  readonly session: Session;
  readonly from: PacketTime;
  /** Segments with payload of both sides, and those of them that came again. */
  readonly segments: number;
  readonly retransmissions: number;
  /** Connections that were reset. */
  readonly resets: number;
  /** How long the windows of client and server were closed, in microseconds, of times of a second and more. */
  readonly stalledUs: readonly [number, number];
  /** Of the latest packets of client and server; undefined where a side sent nothing. */
  readonly marks: readonly [PriorityMark | undefined, PriorityMark | undefined];
}
