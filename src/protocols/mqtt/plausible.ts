import { FRAME } from "../../contracts/decoder.js";
import { u8 } from "../../core/bytes.js";
import { ABSENT, type Packet } from "./packet.js";
import { readPacket } from "./read-packet.js";
import { DUP_FLAG, FIXED_FLAGS, LEVEL, PACKET, SENDERS } from "./tables.js";

const LENGTH_BYTES_MAX = 4;
const QOS_INVALID = 3;
/** Longer packets that are no PUBLISH are not believed without a context. */
const OTHER_BYTES_MAX = 64 * 1024;
/** Longest acknowledgement: properties may hold a reason string and user properties. */
const ACK_BYTES_MAX = 8 * 1024;
/** Remaining length at least and, where it is fixed before version 5, indexed by type. */
const LENGTH_MIN: readonly number[] = [0, 12, 2, 2, 2, 2, 2, 2, 5, 3, 4, 2, 0, 0, 0, 0];

/** Whether a packet may begin with this byte: type and flags, DUP of 3.1 included. */
const FIRST_BYTES: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => (isFirstByte(byte) ? 1 : 0));

function isFirstByte(byte: number): boolean {
  const type = byte >> 4;
  const flags = byte & 15;
  if (type === 0) return false;
  if (type !== PACKET.publish)
    return flags === FIXED_FLAGS[type] || (FIXED_FLAGS[type] === 2 && flags === (2 | DUP_FLAG));
  const qos = (flags >> 1) & 3;
  return qos !== QOS_INVALID && (qos > 0 || (flags & DUP_FLAG) === 0);
}

/**
 * Length of the packet at `at` if all of it that is there keeps to the standard, else a FRAME verdict. A PUBLISH is
 * believed when its beginning is there and sound, anything else when it is whole. `senders` are bits of SENDER, `level`
 * is LEVEL.unknown where either version will do. What was read is in `packet`.
 */
export function plausibleLength(
  bytes: Uint8Array,
  at: number,
  end: number,
  level: number,
  senders: number,
  packet: Packet,
): number {
  const first = u8(bytes, at);
  const type = first >> 4;
  if (FIRST_BYTES[first] === 0 || ((SENDERS[type] ?? 0) & senders) === 0) return FRAME.foreign;
  if (type === PACKET.auth && level !== LEVEL.mqtt5 && level !== LEVEL.unknown) return FRAME.foreign;
  let body = at + 1;
  let remaining = 0;
  for (let shift = 0; ; shift += 7) {
    if (shift === 7 * LENGTH_BYTES_MAX) return FRAME.foreign;
    if (body >= end) return FRAME.more;
    const byte = u8(bytes, body++);
    remaining |= (byte & 0x7f) << shift;
    if (byte >= 0x80) continue;
    if (byte === 0 && shift > 0) return FRAME.foreign;
    break;
  }
  if (!isLengthPlausible(type, remaining, level)) return FRAME.foreign;
  const next = body + remaining;
  const missingBytes = next > end ? next - end : 0;
  const seenEnd = Math.min(next, end);
  if (!isSound(bytes, at, seenEnd, missingBytes, level, packet)) return FRAME.foreign;
  if (missingBytes === 0) return next - at;
  if (type === PACKET.publish) return isTopicSeen(packet) ? next - at : FRAME.more;
  return type === PACKET.connect && packet.isProtocolNameKnown ? next - at : FRAME.more;
}

function isLengthPlausible(type: number, remaining: number, level: number): boolean {
  if (type === PACKET.publish) return remaining >= 3;
  if (remaining < (LENGTH_MIN[type] ?? 0)) return false;
  if (type === PACKET.pingreq || type === PACKET.pingresp) return remaining === 0;
  const is5 = level === LEVEL.mqtt5 || level === LEVEL.unknown;
  if (type === PACKET.disconnect) return remaining === 0 || (is5 && remaining <= ACK_BYTES_MAX);
  if (type === PACKET.unsuback || type === PACKET.connack || (type >= PACKET.puback && type <= PACKET.pubcomp)) {
    return remaining === 2 || (is5 && remaining <= OTHER_BYTES_MAX);
  }
  return remaining <= OTHER_BYTES_MAX;
}

function isSound(
  bytes: Uint8Array,
  at: number,
  end: number,
  missingBytes: number,
  level: number,
  packet: Packet,
): boolean {
  if (level === LEVEL.mqtt5) return isSoundAs(bytes, at, end, missingBytes, level, packet);
  // What is inferred to be 3.1.1 may be 3.1: they differ in few packets.
  if (isSoundAs(bytes, at, end, missingBytes, LEVEL.mqtt31, packet)) return true;
  if (level !== LEVEL.unknown) return false;
  return isSoundAs(bytes, at, end, missingBytes, LEVEL.mqtt5, packet);
}

function isSoundAs(
  bytes: Uint8Array,
  at: number,
  end: number,
  missingBytes: number,
  level: number,
  packet: Packet,
): boolean {
  readPacket(bytes, at, end, missingBytes, level, packet);
  return packet.reader.found.isEmpty && !packet.reader.hasControl;
}

function isTopicSeen(packet: Packet): boolean {
  return packet.textEnd > packet.textAt || packet.propertiesAt !== ABSENT || !packet.reader.isStopped;
}
