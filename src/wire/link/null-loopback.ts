import { i32be, u32le } from "../../core/bytes.js";
import { LAYER, type Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopShort } from "../stop.js";
import { endAtLink } from "./ether-type.js";

const HEADER_BYTES = 4;
/** Protocol families are small numbers; in the other byte order they are not. */
const FAMILY_MAX = 0xffff;

/** Four bytes of protocol family in the byte order of whoever captured (link type 0) or of the network (108). */
export function readNullLoopback(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const next = at + HEADER_BYTES;
  if (next > cursor.end) return stopShort(cursor, packet, PART.link, next);
  packet.layer = LAYER.link;
  cursor.at = next;
  const asBigEndian = i32be(bytes, at);
  const step = stepOfFamily(asBigEndian <= FAMILY_MAX ? asBigEndian : u32le(bytes, at));
  return step === STEP.done ? endAtLink(cursor, packet) : step;
}

function stepOfFamily(family: number): Step {
  switch (family) {
    case 2:
      return STEP.ipv4;
    // IPv6 has another number on each system: Linux, Windows, NetBSD and OpenBSD, FreeBSD, macOS.
    case 10:
    case 23:
    case 24:
    case 28:
    case 30:
      return STEP.ipv6;
    default:
      return STEP.done;
  }
}
