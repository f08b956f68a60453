import { i32be, u16be } from "../../core/bytes.js";
import { LAYER, type Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { endAtLink } from "../link/ether-type.js";
import { STEP, type Step } from "../step.js";
import { PART, stopShort } from "../stop.js";

const HEADER_BYTES = 28;
/** Hardware type Ethernet and protocol type IPv4, then the lengths of their addresses. */
const ETHERNET_AND_IPV4 = 0x0001_0800;
const ADDRESS_LENGTHS = 0x0604;

/**
 * ARP for IPv4 over Ethernet, whole; for anything else the packet stays a frame.
 *   0: hardware type (2), protocol type (2), address lengths (1, 1)   6: operation (2)   8: sender MAC (6), IP (4)
 *   18: target MAC (6), IP (4)
 */
export function readArp(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  if (at + HEADER_BYTES > cursor.end) return stopShort(cursor, packet, PART.network, at + HEADER_BYTES);
  if (i32be(bytes, at) !== ETHERNET_AND_IPV4 || u16be(bytes, at + 4) !== ADDRESS_LENGTHS) {
    return endAtLink(cursor, packet);
  }
  packet.layer = LAYER.arp;
  packet.bytes = bytes;
  packet.arpAt = at;
  cursor.isTunnelUnproven = false;
  return STEP.done;
}
