import { u16be } from "../../core/bytes.js";
import { type Packet, VLANS_MAX } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import type { Step } from "../step.js";
import { PART, stopShort } from "../stop.js";
import { ETHER_TYPE, followEtherType } from "./ether-type.js";

const TAG_BYTES = 4;
/** A tag with this identifier carries a priority and no VLAN [IEEE 802.1Q §9.6]. */
const PRIORITY_ONLY = 0;

/**
 * What follows the EtherType of a tag [IEEE 802.1Q §9.6].
 *   0: priority (3 bits), drop eligible (1), VLAN identifier (12)   2: EtherType (2)
 */
export function readVlanTag(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const next = at + TAG_BYTES;
  if (next > cursor.end) return stopShort(cursor, packet, PART.link, next);
  const identifier = u16be(bytes, at) & 0x0fff;
  if (packet.priority < 0) packet.priority = bytes[at]! >> 5;
  if (identifier !== PRIORITY_ONLY) {
    if (packet.vlanCount < VLANS_MAX) packet.vlans[packet.vlanCount++] = identifier;
    else cursor.counters.vlansDropped++;
  }
  cursor.at = next;
  return followEtherType(cursor, packet, u16be(bytes, at + 2));
}

/**
 * The tags between a bridge and its port extenders, which name ports, not VLANs: 4 bytes of VN-TAG or 6 of E-TAG
 * [IEEE 802.1BR §7], then an EtherType.
 */
export function readBridgeTag(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const next = at + (packet.etherType === ETHER_TYPE.vnTag ? 6 : 8);
  if (next > cursor.end) return stopShort(cursor, packet, PART.link, next);
  cursor.at = next;
  return followEtherType(cursor, packet, u16be(bytes, next - 2));
}
