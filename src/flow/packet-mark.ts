import { u16be } from "../core/bytes.js";
import type { Packet } from "../core/packet.js";

/**
 * Hot: the priority that a packet asks for, as in `Flow.marks`. DSCP is in the second byte of an IPv4 header, and half
 * a byte earlier in IPv6 [RFC 2474 §3]; the priority of a tag as in [IEEE 802.1Q §9.6].
 */
export function markOf({ bytes, sourceAddressAt, ipVersion, priority }: Packet): number {
  const trafficClass = ipVersion === 4 ? bytes[sourceAddressAt - 11]! : u16be(bytes, sourceAddressAt - 8) >> 4;
  return ((trafficClass & 0xff) >> 2) + ((priority + 1) << 6);
}
