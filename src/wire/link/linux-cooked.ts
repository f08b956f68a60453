import { u16be } from "../../core/bytes.js";
import { LAYER, type Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopShort } from "../stop.js";
import { followEtherType } from "./ether-type.js";

const HEADER_BYTES = 16;
const HEADER_BYTES_2 = 20;
const HARDWARE_ETHERNET = 1;
const MAC_BYTES = 6;
/** Instead of an EtherType: an 802.2 frame. */
const PROTOCOL_LLC = 0x0004;

/**
 * Link type 113. Only the sender's address is there.
 *   0: packet type (2)   2: hardware (2)   4: length of the address (2)   6: address (8)   14: protocol (2)
 */
export function readLinuxCooked(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const next = at + HEADER_BYTES;
  if (next > cursor.end) return stopShort(cursor, packet, PART.link, next);
  const isEthernet = u16be(bytes, at + 2) === HARDWARE_ETHERNET && u16be(bytes, at + 4) === MAC_BYTES;
  cursor.at = next;
  return followCooked(cursor, packet, isEthernet ? at + 6 : -1, u16be(bytes, at + 14));
}

/**
 * Link type 276.
 *   0: protocol (2)   2: reserved (2)   4: interface (4)   8: hardware (2)   10: packet type
 *   11: length of the address   12: address (8)
 */
export function readLinuxCooked2(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const next = at + HEADER_BYTES_2;
  if (next > cursor.end) return stopShort(cursor, packet, PART.link, next);
  const isEthernet = u16be(bytes, at + 8) === HARDWARE_ETHERNET && bytes[at + 11] === MAC_BYTES;
  cursor.at = next;
  return followCooked(cursor, packet, isEthernet ? at + 12 : -1, u16be(bytes, at));
}

function followCooked(cursor: Cursor, packet: Packet, sourceMacAt: number, protocol: number): Step {
  packet.layer = LAYER.link;
  packet.link = cursor.bytes;
  packet.sourceMacAt = sourceMacAt;
  return protocol === PROTOCOL_LLC ? STEP.llc : followEtherType(cursor, packet, protocol);
}
