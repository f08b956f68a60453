import { u16be } from "../../core/bytes.js";
import { LAYER, type Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import type { Step } from "../step.js";
import { PART, stopShort } from "../stop.js";
import { followEtherType } from "./ether-type.js";

const HEADER_BYTES = 14;

/**
 * [IEEE 802.3 §3.1.1]
 *   0: destination (6)   6: source (6)   12: EtherType or length (2)
 */
export function readEthernet(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const next = at + HEADER_BYTES;
  if (next > cursor.end) return stopShort(cursor, packet, PART.link, next);
  packet.layer = LAYER.link;
  packet.link = bytes;
  packet.destinationMacAt = at;
  packet.sourceMacAt = at + 6;
  packet.vlanCount = 0;
  packet.priority = -1;
  cursor.isLinkOuter = false;
  cursor.at = next;
  return followEtherType(cursor, packet, u16be(bytes, at + 12));
}
