import { u16be } from "../../core/bytes.js";
import type { Packet } from "../../core/packet.js";
import { type Cursor, narrow } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopMalformed, stopShort } from "../stop.js";

const HEADER_BYTES = 6;
const VERSION_AND_TYPE = 0x11;
const CODE_SESSION = 0x00;

/**
 * [RFC 2516 §4]
 *   0: version (4 bits), type (4)   1: code   2: session (2)   4: length of what follows (2)
 */
export function readPppoe(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const next = at + HEADER_BYTES;
  if (next > cursor.end) return stopShort(cursor, packet, PART.tunnel, next);
  const isSession = bytes[at] === VERSION_AND_TYPE && bytes[at + 1] === CODE_SESSION;
  if (!isSession || !narrow(cursor, next + u16be(bytes, at + 4))) return stopMalformed(cursor, packet, PART.tunnel);
  cursor.at = next;
  return STEP.ppp;
}
