import type { Cursor } from "../cursor.js";

/** What follows is the payload of an IP packet and itself a packet or frame; see Packet for what stays of the outer. */
export function enterIpTunnel(cursor: Cursor): void {
  cursor.tunnels++;
  cursor.isLinkOuter = true;
}
