import { u8 } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import type { Packet } from "./packet.js";
import type { PacketReader } from "./packet-reader.js";
import { readProperties } from "./read-properties.js";
import { FAILURE, isReasonAllowed, LEVEL, OPTION, PACKET, SHARE_PREFIX } from "./tables.js";

const QOS_MAX = 2;
const SLASH = 0x2f;
const PLUS = 0x2b;
const HASH = 0x23;

/** SUBSCRIBE and UNSUBSCRIBE [MQTT5 §3.8, §3.10]. */
export function readTopicFilters(packet: Packet): void {
  const { reader, type } = packet;
  packet.packetIdentifier = reader.word();
  if (!reader.isStopped && packet.packetIdentifier === 0) reader.found.add(ANOMALY.packetIdentifierZero);
  if (packet.level === LEVEL.mqtt5) readProperties(packet, type);
  packet.payloadAt = reader.at;
  if (reader.isStopped) return;
  if (reader.isFinished) reader.found.add(ANOMALY.topicFiltersMissing);
  while (!reader.isStopped && !reader.isFinished) {
    if (!reader.text()) return;
    const share = checkFilter(reader);
    if (type === PACKET.subscribe) checkOptions(reader, packet.level, share);
    if (!reader.isStopped) packet.count++;
  }
}

/** Says whether it is a shared subscription. */
function checkFilter(reader: PacketReader): boolean {
  const { bytes, fieldEnd, found } = reader;
  let at = reader.fieldAt;
  if (at === fieldEnd) {
    found.add(ANOMALY.topicFilterEmpty);
    return false;
  }
  const isShared = isShare(bytes, at, fieldEnd);
  if (isShared) {
    at = shareNameEnd(bytes, at, fieldEnd);
    const isNamed = at > reader.fieldAt + SHARE_PREFIX.length && at + 1 < fieldEnd && u8(bytes, at) === SLASH;
    if (!isNamed) found.add(ANOMALY.shareNameInvalid);
    at++;
  }
  if (!reader.hasWildcard) return isShared;
  for (let i = at; i < fieldEnd; i++) {
    const byte = u8(bytes, i);
    if (byte !== PLUS && byte !== HASH) continue;
    const isAlone = (i === at || u8(bytes, i - 1) === SLASH) && (i + 1 === fieldEnd || u8(bytes, i + 1) === SLASH);
    if (!isAlone || (byte === HASH && i + 1 < fieldEnd)) found.add(ANOMALY.topicFilterInvalid);
  }
  return isShared;
}

function isShare(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < SHARE_PREFIX.length) return false;
  for (let i = 0; i < SHARE_PREFIX.length; i++) {
    if (u8(bytes, at + i) !== SHARE_PREFIX.charCodeAt(i)) return false;
  }
  return true;
}

/** Where the share name ends: at a slash, or at what must not be in it. */
function shareNameEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at + SHARE_PREFIX.length;
  while (i < end && u8(bytes, i) !== SLASH && u8(bytes, i) !== PLUS && u8(bytes, i) !== HASH) i++;
  return i;
}

function checkOptions(reader: PacketReader, level: number, isShared: boolean): void {
  const options = reader.byte();
  const { found } = reader;
  const reserved = level === LEVEL.mqtt5 ? OPTION.reserved : 0xff & ~OPTION.qos;
  if ((options & OPTION.qos) > QOS_MAX || (options & reserved) !== 0) found.add(ANOMALY.subscriptionOptionsInvalid);
  if (level !== LEVEL.mqtt5) return;
  if ((options & OPTION.retainHandling) === OPTION.retainHandling) found.add(ANOMALY.subscriptionOptionsInvalid);
  if (isShared && (options & OPTION.noLocal) !== 0) found.add(ANOMALY.noLocalShared);
}

/** SUBACK and UNSUBACK [MQTT5 §3.9, §3.11]. */
export function readSubscriptionAck(packet: Packet): void {
  const { reader, type, level } = packet;
  packet.packetIdentifier = reader.word();
  if (!reader.isStopped && packet.packetIdentifier === 0) reader.found.add(ANOMALY.packetIdentifierZero);
  if (level === LEVEL.mqtt5) readProperties(packet, type);
  packet.payloadAt = reader.at;
  if (reader.isStopped || (type === PACKET.unsuback && level !== LEVEL.mqtt5)) return;
  if (reader.isFinished) reader.found.add(ANOMALY.reasonCodesMissing);
  while (!reader.isFinished && reader.at < reader.seenEnd) {
    const code = reader.byte();
    packet.count++;
    const isKnown = level === LEVEL.mqtt5 ? isReasonAllowed(type, code) : code <= QOS_MAX || code === FAILURE;
    if (!isKnown) reader.found.add(ANOMALY.reasonCodeInvalid);
  }
}
