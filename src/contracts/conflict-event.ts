import type { PacketTime } from "../core/packet-time.js";
import type { Session } from "./sensor-event.js";

/**
 * A TCP packet that contradicts its connection. `bytes`: it carries other bytes for a place that was seen already;
 * `reset`: it breaks the connection off, and came over another number of hops than all else of its sender.
 */
export interface SegmentConflict {
  readonly type: "segment-conflict";
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly session: Session;
  /** The side that the packet says it is from. */
  readonly from: "client" | "server";
  readonly how: "bytes" | "reset";
  /** Bytes that differ; hops that are left of a reset, and what is usual for its sender. */
  readonly seen: number;
  readonly usual: number;
}
