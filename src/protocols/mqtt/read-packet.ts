import { u8 } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import type { Packet } from "./packet.js";
import { readConnack, readConnect } from "./read-connect.js";
import { readProperties } from "./read-properties.js";
import { readSubscriptionAck, readTopicFilters } from "./read-subscriptions.js";
import { DUP_ALLOWED_31, DUP_FLAG, FIXED_FLAGS, isReasonAllowed, LEVEL, PACKET } from "./tables.js";

const QOS_INVALID = 3;
const LENGTH_BYTES_MAX = 4;

/**
 * Reads one packet as of `level` into `packet`, with all that is wrong in itself; what the flow knows is not asked.
 * `missingBytes` of its end are not there. LEVEL.unknown is read as 3.1.1.
 */
export function readPacket(
  bytes: Uint8Array,
  at: number,
  end: number,
  missingBytes: number,
  level: number,
  packet: Packet,
): void {
  const { reader } = packet;
  const first = u8(bytes, at);
  packet.reset(first >> 4, first & 15, level);
  reader.start(bytes, at + 1, end + missingBytes, end);
  checkLength(packet, at);
  packet.bodyAt = reader.at;
  checkFlags(packet);
  if (!reader.isStopped) readBody(packet);
  const isPayload = packet.type === PACKET.publish;
  if (!isPayload && !reader.isStopped && reader.at < reader.seenEnd) reader.found.add(ANOMALY.trailingBytes);
}

/** The framing has read the remaining length already; here only its form is looked at. */
function checkLength({ reader }: Packet, at: number): void {
  const lengthMax = Math.min(at + 1 + LENGTH_BYTES_MAX, reader.seenEnd);
  while (reader.at < lengthMax && u8(reader.bytes, reader.at) >= 0x80) reader.at++;
  if (reader.at >= lengthMax) {
    if (lengthMax - at > LENGTH_BYTES_MAX) reader.found.add(ANOMALY.remainingLengthInvalid);
    reader.isStopped = true;
    return;
  }
  if (reader.at > at + 1 && u8(reader.bytes, reader.at) === 0) reader.found.add(ANOMALY.remainingLengthOverlong);
  reader.at++;
}

function checkFlags({ reader, type, flags, level }: Packet): void {
  if (type === PACKET.publish) {
    const qos = (flags >> 1) & 3;
    if (qos === QOS_INVALID) reader.found.add(ANOMALY.qosInvalid);
    if (qos === 0 && (flags & DUP_FLAG) !== 0) reader.found.add(ANOMALY.dupWithoutQos);
    return;
  }
  const isDupAllowed = level === LEVEL.mqtt31 && DUP_ALLOWED_31[type] === true;
  if ((isDupAllowed ? flags & ~DUP_FLAG : flags) !== FIXED_FLAGS[type]) reader.found.add(ANOMALY.fixedHeaderFlags);
}

function readBody(packet: Packet): void {
  const { type, reader } = packet;
  switch (type) {
    case PACKET.publish:
      readPublish(packet);
      return;
    case PACKET.connect:
      readConnect(packet);
      return;
    case PACKET.connack:
      readConnack(packet);
      return;
    case PACKET.subscribe:
    case PACKET.unsubscribe:
      readTopicFilters(packet);
      return;
    case PACKET.suback:
    case PACKET.unsuback:
      readSubscriptionAck(packet);
      return;
    case PACKET.disconnect:
    case PACKET.auth:
      readClosing(packet);
      return;
    case PACKET.pingreq:
    case PACKET.pingresp:
      return;
    case 0:
      reader.found.add(ANOMALY.packetTypeReserved);
      reader.at = reader.limit;
      return;
    default:
      readAcknowledgement(packet);
  }
}

/** [MQTT5 §3.3] */
function readPublish(packet: Packet): void {
  const { reader, qos } = packet;
  reader.text();
  packet.textAt = reader.fieldAt;
  packet.textEnd = reader.fieldEnd;
  packet.isTextPlain = reader.isPlain;
  if (reader.hasWildcard) reader.found.add(ANOMALY.topicNameWildcard);
  if (qos > 0) {
    packet.packetIdentifier = reader.word();
    if (!reader.isStopped && packet.packetIdentifier === 0) reader.found.add(ANOMALY.packetIdentifierZero);
  }
  const isTopicSeen = !reader.isStopped;
  if (packet.level === LEVEL.mqtt5) readProperties(packet, PACKET.publish);
  if (packet.topicAlias === 0) reader.found.add(ANOMALY.topicAliasZero);
  const hasTopic = packet.textEnd > packet.textAt || packet.topicAlias >= 0;
  if (isTopicSeen && !hasTopic) reader.found.add(ANOMALY.topicNameEmpty);
  packet.payloadAt = Math.min(reader.at, reader.limit);
}

/** PUBACK, PUBREC, PUBREL and PUBCOMP [MQTT5 §3.4]. */
function readAcknowledgement(packet: Packet): void {
  const { reader, type } = packet;
  packet.packetIdentifier = reader.word();
  if (reader.isStopped) return;
  if (packet.packetIdentifier === 0) reader.found.add(ANOMALY.packetIdentifierZero);
  if (packet.level !== LEVEL.mqtt5) return;
  packet.reasonCode = 0;
  readReason(packet, type);
}

/** DISCONNECT and AUTH [MQTT5 §3.14, §3.15]. */
function readClosing(packet: Packet): void {
  const { reader, type } = packet;
  if (packet.level !== LEVEL.mqtt5) {
    if (type !== PACKET.auth) return;
    reader.found.add(ANOMALY.packetTypeReserved);
    reader.at = reader.limit;
    return;
  }
  packet.reasonCode = 0;
  packet.hasSessionExpiry = false;
  readReason(packet, type);
}

/** Reason Code and properties, of which the packet may leave out the latter or both. */
function readReason(packet: Packet, type: number): void {
  const { reader } = packet;
  if (reader.isFinished) return;
  packet.reasonCode = reader.byte();
  if (reader.isStopped) return;
  if (!isReasonAllowed(type, packet.reasonCode)) reader.found.add(ANOMALY.reasonCodeInvalid);
  if (!reader.isFinished) readProperties(packet, type);
}
