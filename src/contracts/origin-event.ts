import type { PacketTime } from "../core/packet-time.js";
import type { Session } from "./sensor-event.js";

/**
 * How a packet differs from those before it of the same sender in the same connection: the number of hops it may go,
 * its IP identification, the TCP window, bytes already sent, and the transaction identifier of Modbus.
 */
export type OriginSign = "hop-limit" | "identification" | "window" | "overlap" | "transaction";

/** A request whose packet is unlike those before it of its sender: told just before the request itself. */
export interface OriginDoubt {
  readonly type: "origin-doubt";
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly session: Session;
  /** What is usual, and what this one has; of a bound the nearer end. */
  readonly signs: readonly { readonly sign: OriginSign; readonly usual: number; readonly seen: number }[];
}
