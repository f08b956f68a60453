import { u16be, u24be } from "../../core/bytes.js";
import type { Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopShort } from "../stop.js";
import { endAtLink, followEtherType } from "./ether-type.js";

const LLC_BYTES = 3;
const SNAP_BYTES = 5;
const SAP_SNAP = 0xaa;
const SAP_IP = 0x06;
const UNNUMBERED_INFORMATION = 0x03;
/** The organisation codes under which the protocol is an EtherType [RFC 1042] [IEEE 802.1H]. */
const OUI_ETHER_TYPE = 0x000000;
const OUI_BRIDGE_TUNNEL = 0x0000f8;

/**
 * [IEEE 802.2 §3.2] [RFC 1042]
 *   0: destination SAP   1: source SAP   2: control   then for SNAP   3: organisation code (3)   6: protocol (2)
 */
export function readLlc(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const next = at + LLC_BYTES;
  if (next > cursor.end) return stopShort(cursor, packet, PART.link, next);
  if (bytes[at + 2] !== UNNUMBERED_INFORMATION) return endAtLink(cursor, packet);
  if (bytes[at] === SAP_IP) {
    cursor.at = next;
    return STEP.ipv4;
  }
  if (bytes[at] !== SAP_SNAP) return endAtLink(cursor, packet);
  return readSnap(cursor, packet, next);
}

function readSnap(cursor: Cursor, packet: Packet, at: number): Step {
  const next = at + SNAP_BYTES;
  if (next > cursor.end) return stopShort(cursor, packet, PART.link, next);
  const organisation = u24be(cursor.bytes, at);
  if (organisation !== OUI_ETHER_TYPE && organisation !== OUI_BRIDGE_TUNNEL) return endAtLink(cursor, packet);
  cursor.at = next;
  return followEtherType(cursor, packet, u16be(cursor.bytes, at + 3));
}
