import type { Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopMalformed, stopShort } from "../stop.js";

const TYPE2_HEADER_BYTES = 8;
const TYPE3_HEADER_BYTES = 12;
const TYPE3_SUBHEADER_BYTES = 8;
const TYPE2_VERSION = 1;
const TYPE3_VERSION = 2;
const FRAME_TYPE = { ethernet: 0, ip: 2 } as const;
/** How much a mirror cut off is not on the wire; an IP length inside says it. */
const UNKNOWN_CUT_BYTES = 0xffff;

/**
 * ERSPAN Type II (draft-foschini-erspan).
 *   0: version (4 bits) = 1, VLAN (12)   2: COS (3), encapsulation (2), T: truncated (1), session (10)
 *   4: reserved (12), index (20)
 */
export function readErspan2(cursor: Cursor, packet: Packet): Step {
  return openMirror(cursor, packet, TYPE2_VERSION, TYPE2_HEADER_BYTES) ? STEP.ethernet : STEP.done;
}

/**
 * ERSPAN Type III (draft-foschini-erspan).
 *   0: version (4 bits) = 2, VLAN (12)   2: COS (3), BSO (2), T: truncated (1), session (10)   4: timestamp (4)
 *   8: security group tag (2)   10: P (1), frame type (5), hardware (6), direction (1), granularity (2), O (1)
 *   12: where O is set, a platform's subheader (8)
 */
export function readErspan3(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  if (at + TYPE3_HEADER_BYTES > cursor.end) return stopShort(cursor, packet, PART.tunnel, at + TYPE3_HEADER_BYTES);
  const hasSubheader = (bytes[at + 11]! & 0x01) !== 0;
  const headerBytes = TYPE3_HEADER_BYTES + (hasSubheader ? TYPE3_SUBHEADER_BYTES : 0);
  const frameType = (bytes[at + 10]! >> 2) & 0x1f;
  if (frameType !== FRAME_TYPE.ethernet && frameType !== FRAME_TYPE.ip) {
    return stopMalformed(cursor, packet, PART.tunnel);
  }
  if (!openMirror(cursor, packet, TYPE3_VERSION, headerBytes)) return STEP.done;
  return frameType === FRAME_TYPE.ip ? STEP.rawIp : STEP.ethernet;
}

function openMirror(cursor: Cursor, packet: Packet, version: number, headerBytes: number): boolean {
  const { bytes, at } = cursor;
  if (at + headerBytes > cursor.end) {
    stopShort(cursor, packet, PART.tunnel, at + headerBytes);
    return false;
  }
  if (bytes[at]! >> 4 !== version) {
    stopMalformed(cursor, packet, PART.tunnel);
    return false;
  }
  const isTruncated = (bytes[at + 2]! & 0x04) !== 0;
  if (isTruncated) cursor.cutBytes = UNKNOWN_CUT_BYTES;
  cursor.at = at + headerBytes;
  return true;
}
