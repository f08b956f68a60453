import { u16be } from "../../core/bytes.js";
import { LAYER, type Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import type { Step } from "../step.js";
import { PART, stopShort } from "../stop.js";
import { followEtherType } from "./ether-type.js";

const HEADER_BYTES = 4;

/**
 * Cisco's framing of serial lines.
 *   0: address   1: control   2: EtherType (2)
 */
export function readCiscoHdlc(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const next = at + HEADER_BYTES;
  if (next > cursor.end) return stopShort(cursor, packet, PART.link, next);
  packet.layer = LAYER.link;
  cursor.at = next;
  return followEtherType(cursor, packet, u16be(bytes, at + 2));
}
