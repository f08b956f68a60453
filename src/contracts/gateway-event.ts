import type { PacketTime } from "../core/packet-time.js";
import type { Party } from "./sensor-event.js";

/**
 * What only some assets of a network do, and what the others then go by: give out addresses, answer for names,
 * redirect packets, and speak a protocol of routers.
 */
export type GatewayPart = "dhcp" | "dns" | "redirect" | "ospf" | "vrrp" | "hsrp";

/** First time in this run that an asset plays this part. */
export interface GatewayShown {
  readonly type: "gateway";
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly asset: Party;
  readonly part: GatewayPart;
}
