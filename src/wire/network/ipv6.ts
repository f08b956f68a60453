import { i32be, u16be } from "../../core/bytes.js";
import type { Packet } from "../../core/packet.js";
import { type Cursor, narrow } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopMalformed, stopShort } from "../stop.js";
import { followIpProtocol, IP_PROTOCOL } from "./ip-protocol.js";
import { takeNetworkHeader } from "./network-header.js";

const HEADER_BYTES = 40;
const PAYLOAD_BYTES_MAX = 0xffff;
const FLOW_LABEL_MASK = 0x000f_ffff;

/**
 * [RFC 8200 §3]
 *   0: version (4 bits), traffic class (8), flow label (20)   4: payload length (2)   6: next header   7: hop limit
 *   8: source (16)   24: destination (16)
 */
export function readIpv6(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const next = at + HEADER_BYTES;
  if (next > cursor.end) return stopShort(cursor, packet, PART.network, next);
  if (bytes[at]! >> 4 !== 6 || !boundPayload(cursor, at)) return stopMalformed(cursor, packet, PART.network);
  takeNetworkHeader(cursor, packet);
  packet.ipVersion = 6;
  packet.sourceAddressAt = at + 8;
  packet.destinationAddressAt = at + 24;
  packet.hopLimit = bytes[at + 7]!;
  packet.identification = i32be(bytes, at) & FLOW_LABEL_MASK;
  cursor.at = next;
  return followIpProtocol(cursor, 6, bytes[at + 6]!);
}

function boundPayload(cursor: Cursor, at: number): boolean {
  const { bytes } = cursor;
  const payloadBytes = u16be(bytes, at + 4);
  const payloadAt = at + HEADER_BYTES;
  if (payloadBytes === 0) {
    const nextHeader = bytes[at + 6];
    // A jumbogram [RFC 2675 §3]: no link that a sensor watches carries one.
    if (nextHeader === IP_PROTOCOL.hopByHop) return false;
    // What the network card will split, captured before it did: longer than the field can say.
    const isUnsplit = cursor.end + cursor.cutBytes - payloadAt > PAYLOAD_BYTES_MAX;
    if (isUnsplit && nextHeader === IP_PROTOCOL.tcp) return true;
  }
  return narrow(cursor, payloadAt + payloadBytes);
}

/**
 * [RFC 8200 §4.5]
 *   0: next header   1: reserved   2: offset in 8 bytes (13 bits), reserved (2), M: more fragments (1)
 *   4: identification (4)
 */
export function readIpv6Fragment(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const next = at + 8;
  if (next > cursor.end) return stopShort(cursor, packet, PART.network, next);
  cursor.at = next;
  cursor.ipProtocol = bytes[at]!;
  cursor.fragmentOffset = u16be(bytes, at + 2) & 0xfff8;
  cursor.hasMoreFragments = (bytes[at + 3]! & 0x01) !== 0;
  cursor.fragmentIdentification = i32be(bytes, at + 4);
  // A fragment that is the whole datagram waits for no other and disturbs none [RFC 6946 §4].
  const isAtomic = cursor.fragmentOffset === 0 && !cursor.hasMoreFragments;
  return isAtomic ? followIpProtocol(cursor, 6, cursor.ipProtocol) : STEP.fragment;
}
