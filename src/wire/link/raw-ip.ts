import type { Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopMalformed, stopShort } from "../stop.js";

/** An IP packet without any header before it: its version says which. */
export function readRawIp(cursor: Cursor, packet: Packet): Step {
  if (cursor.at >= cursor.end) return stopShort(cursor, packet, PART.network, cursor.at + 1);
  const version = cursor.bytes[cursor.at]! >> 4;
  if (version === 4) return STEP.ipv4;
  return version === 6 ? STEP.ipv6 : stopMalformed(cursor, packet, PART.network);
}
