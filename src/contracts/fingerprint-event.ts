import type { PacketTime } from "../core/packet-time.js";
import type { Party } from "./sensor-event.js";

/** What tells implementations of TCP apart in the packet that opens a connection. */
export type StackFeature = "hops" | "options" | "window" | "segment";

/**
 * First time in this run that an asset opens (`client`) or accepts (`server`) connections in this way. The hop limit is
 * the one that the sender began with; the options are their kinds in their order, told of clients alone, because a
 * server answers only those that it was offered.
 */
export interface FingerprintSeen {
  readonly type: "fingerprint";
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly asset: Party;
  readonly side: "client" | "server";
  readonly features: readonly { readonly feature: StackFeature; readonly value: string }[];
}
