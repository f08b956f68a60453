import type { Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import type { Step } from "../step.js";
import { PART, stopMalformed, stopShort } from "../stop.js";
import { followIpProtocol, IP_PROTOCOL } from "./ip-protocol.js";

const AUTHENTICATION_BYTES_MIN = 12;

/**
 * Any header of the form: next header (1), length (1), more. The length counts 8 bytes beyond the first 8
 * [RFC 8200 §4.3], that of the Authentication Header 4 bytes beyond the first 8 [RFC 4302 §2.2].
 */
export function readIpExtension(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  if (at + 2 > cursor.end) return stopShort(cursor, packet, PART.network, at + 2);
  const isAuthentication = cursor.ipProtocol === IP_PROTOCOL.authentication;
  const lengthBytes = isAuthentication ? (bytes[at + 1]! + 2) << 2 : (bytes[at + 1]! + 1) << 3;
  if (isAuthentication && lengthBytes < AUTHENTICATION_BYTES_MIN) return stopMalformed(cursor, packet, PART.network);
  const next = at + lengthBytes;
  if (next > cursor.end) return stopShort(cursor, packet, PART.network, next);
  cursor.at = next;
  return followIpProtocol(cursor, packet.ipVersion, bytes[at]!);
}
