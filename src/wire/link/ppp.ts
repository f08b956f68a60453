import { u16be } from "../../core/bytes.js";
import { LAYER, type Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopShort } from "../stop.js";
import { endAtLink } from "./ether-type.js";

const ADDRESS_AND_CONTROL = 0xff03;
const CISCO_UNICAST = 0x0f;
const CISCO_MULTICAST = 0x8f;

/** Link types 9 and 50: PPP with or without its address and control bytes [RFC 1662 §3.1], or Cisco's framing. */
export function readPppFrame(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  if (at + 2 > cursor.end) return stopShort(cursor, packet, PART.link, at + 2);
  const isCisco = (bytes[at] === CISCO_UNICAST || bytes[at] === CISCO_MULTICAST) && bytes[at + 1] === 0;
  if (isCisco) return STEP.ciscoHdlc;
  if (u16be(bytes, at) === ADDRESS_AND_CONTROL) cursor.at = at + 2;
  return STEP.ppp;
}

/** The protocol field, of one byte where its low bit is set [RFC 1661 §2] [RFC 1661 §6.5]. */
export function readPpp(cursor: Cursor, packet: Packet): Step {
  const { bytes, at, end } = cursor;
  const fieldBytes = at < end && (bytes[at]! & 0x01) !== 0 ? 1 : 2;
  if (at + fieldBytes > end) return stopShort(cursor, packet, PART.link, at + fieldBytes);
  if (packet.layer === LAYER.none) packet.layer = LAYER.link;
  cursor.at = at + fieldBytes;
  const step = stepOfProtocol(fieldBytes === 1 ? bytes[at]! : u16be(bytes, at));
  return step === STEP.done ? endAtLink(cursor, packet) : step;
}

function stepOfProtocol(protocol: number): Step {
  switch (protocol) {
    case 0x0021:
      return STEP.ipv4;
    case 0x0057:
      return STEP.ipv6;
    case 0x0281:
    case 0x0283:
      return STEP.mpls;
    default:
      return STEP.done;
  }
}
