import { u16be } from "../../core/bytes.js";
import type { Packet } from "../../core/packet.js";
import { type Cursor, narrow } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopMalformed, stopShort } from "../stop.js";
import { followIpProtocol } from "./ip-protocol.js";
import { takeNetworkHeader } from "./network-header.js";

const HEADER_BYTES_MIN = 20;
const MORE_FRAGMENTS = 0x2000;
const OFFSET_MASK = 0x1fff;

/**
 * [RFC 791 §3.1]
 *   0: version (4 bits), header length in words (4)   2: total length (2)   4: identification (2)
 *   6: flags (3), fragment offset in 8 bytes (13)   8: time to live   9: protocol   12: source (4)
 *   16: destination (4)   20: options
 */
export function readIpv4(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  if (at + HEADER_BYTES_MIN > cursor.end) return stopShort(cursor, packet, PART.network, at + HEADER_BYTES_MIN);
  const headerBytes = (bytes[at]! & 0x0f) << 2;
  if (bytes[at]! >> 4 !== 4 || headerBytes < HEADER_BYTES_MIN) return stopMalformed(cursor, packet, PART.network);
  const totalBytes = u16be(bytes, at + 2);
  // The network card splits what was too long for the field and writes the length then: a total of 0 is all there is.
  if (totalBytes !== 0 && !narrow(cursor, at + totalBytes)) return stopMalformed(cursor, packet, PART.network);
  if (at + headerBytes > cursor.end) return stopShort(cursor, packet, PART.network, at + headerBytes);
  takeNetworkHeader(cursor, packet);
  packet.ipVersion = 4;
  packet.sourceAddressAt = at + 12;
  packet.destinationAddressAt = at + 16;
  packet.hopLimit = bytes[at + 8]!;
  packet.identification = u16be(bytes, at + 4);
  cursor.at = at + headerBytes;
  const fragment = u16be(bytes, at + 6);
  if ((fragment & (MORE_FRAGMENTS | OFFSET_MASK)) === 0) return followIpProtocol(cursor, 4, bytes[at + 9]!);
  cursor.ipProtocol = bytes[at + 9]!;
  cursor.fragmentOffset = (fragment & OFFSET_MASK) << 3;
  cursor.hasMoreFragments = (fragment & MORE_FRAGMENTS) !== 0;
  cursor.fragmentIdentification = packet.identification;
  return STEP.fragment;
}
