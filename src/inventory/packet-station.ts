import type { Packet } from "../core/packet.js";

/** The station that a MAC of this packet is: the MAC with its VLANs. */
export function stationOf(packet: Packet, mac: string | undefined): string | undefined {
  if (mac === undefined) return undefined;
  return packet.vlanCount === 0 ? mac : mac + stationSuffix(Array.from(packet.vlans.subarray(0, packet.vlanCount)));
}

/** What VLANs add to a MAC to name a station: nothing, `@10`, or `@100.10` from the outermost in. */
export function stationSuffix(vlans: readonly number[]): string {
  return vlans.length === 0 ? "" : `@${vlans.slice(0, 2).join(".")}`;
}
