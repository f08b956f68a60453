import { u8 } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import { ABSENT, type Packet } from "./packet.js";
import { readProperties } from "./read-properties.js";
import {
  BRIDGE_BIT,
  CONNECT_FLAG,
  FAILURE,
  isReasonAllowed,
  LEVEL,
  PACKET,
  RETURN_CODES,
  WILL_PROPERTIES,
} from "./tables.js";

const NAME_MQTT = "MQTT";
const NAME_MQISDP = "MQIsdp";
const QOS_MAX = 2;

/** [MQTT5 §3.1] [MQTT311 §3.1] */
export function readConnect(packet: Packet): void {
  const { reader, will } = packet;
  const { found } = reader;
  will.propertiesAt = ABSENT;
  will.topicEnd = ABSENT;
  packet.userNameEnd = ABSENT;
  packet.passwordEnd = ABSENT;
  const isNameSeen = reader.binary();
  const isMqtt = isText(packet, NAME_MQTT);
  const isMqisdp = isText(packet, NAME_MQISDP);
  packet.isProtocolNameKnown = isMqtt || isMqisdp;
  packet.connectLevel = reader.byte();
  const flags = reader.byte();
  packet.connectFlags = flags;
  packet.keepAlive = reader.word();
  if (reader.isStopped) {
    if (isNameSeen && !packet.isProtocolNameKnown) found.add(ANOMALY.protocolNameInvalid);
    return;
  }
  const level = packet.connectLevel & ~BRIDGE_BIT;
  if (level < LEVEL.mqtt31 || level > LEVEL.mqtt5) found.add(ANOMALY.protocolLevelInvalid);
  if (level === LEVEL.mqtt31 ? !isMqisdp : !isMqtt) found.add(ANOMALY.protocolNameInvalid);
  packet.level = level >= LEVEL.mqtt5 ? LEVEL.mqtt5 : level === LEVEL.mqtt31 ? level : LEVEL.mqtt311;
  checkFlags(packet, flags);
  if (packet.level === LEVEL.mqtt5) readProperties(packet, PACKET.connect);
  readPayload(packet, flags);
}

function checkFlags(packet: Packet, flags: number): void {
  const { found } = packet.reader;
  if ((flags & CONNECT_FLAG.reserved) !== 0) found.add(ANOMALY.connectFlagReserved);
  if ((flags & CONNECT_FLAG.will) === 0) {
    if ((flags & (CONNECT_FLAG.willQos | CONNECT_FLAG.willRetain)) !== 0) found.add(ANOMALY.willFlagsInvalid);
  } else if ((flags & CONNECT_FLAG.willQos) >> 3 > QOS_MAX) found.add(ANOMALY.qosInvalid);
  const isPasswordAlone = (flags & (CONNECT_FLAG.password | CONNECT_FLAG.userName)) === CONNECT_FLAG.password;
  if (isPasswordAlone && packet.level !== LEVEL.mqtt5) found.add(ANOMALY.passwordWithoutUserName);
}

function readPayload(packet: Packet, flags: number): void {
  const { reader, will } = packet;
  reader.text();
  packet.textAt = reader.fieldAt;
  packet.textEnd = reader.fieldEnd;
  const isEmpty = !reader.isStopped && packet.textAt === packet.textEnd;
  if (isEmpty && packet.level !== LEVEL.mqtt5 && (flags & CONNECT_FLAG.cleanStart) === 0) {
    reader.found.add(ANOMALY.clientIdentifierMissing);
  }
  if ((flags & CONNECT_FLAG.will) !== 0) {
    if (packet.level === LEVEL.mqtt5) readProperties(packet, WILL_PROPERTIES);
    reader.text();
    will.topicAt = reader.fieldAt;
    will.topicEnd = reader.isStopped ? ABSENT : reader.fieldEnd;
    if (!reader.isStopped && will.topicAt === will.topicEnd) reader.found.add(ANOMALY.topicNameEmpty);
    if (!reader.isStopped && reader.hasWildcard) reader.found.add(ANOMALY.topicNameWildcard);
    reader.binary();
    will.payloadAt = reader.fieldAt;
    will.payloadEnd = reader.isStopped ? ABSENT : reader.fieldEnd;
  }
  if ((flags & CONNECT_FLAG.userName) !== 0 && reader.text()) {
    packet.userNameAt = reader.fieldAt;
    packet.userNameEnd = reader.fieldEnd;
  }
  if ((flags & CONNECT_FLAG.password) !== 0 && reader.binary()) {
    packet.passwordAt = reader.fieldAt;
    packet.passwordEnd = reader.fieldEnd;
  }
}

/** [MQTT5 §3.2] [MQTT311 §3.2] */
export function readConnack(packet: Packet): void {
  const { reader } = packet;
  const flags = reader.byte();
  const code = reader.byte();
  if (reader.isStopped) return;
  packet.sessionPresent = (flags & 1) !== 0;
  packet.reasonCode = code;
  if (flags > 1) reader.found.add(ANOMALY.connackFlagsReserved);
  if (packet.sessionPresent && code !== 0) reader.found.add(ANOMALY.sessionPresentOnError);
  // A server that does not know version 5 answers in the form of its own.
  if (packet.level === LEVEL.mqtt5 && reader.isFinished && code > 0 && code < FAILURE) packet.level = LEVEL.mqtt311;
  if (packet.level !== LEVEL.mqtt5) {
    if (code >= RETURN_CODES.length) reader.found.add(ANOMALY.reasonCodeInvalid);
    return;
  }
  if (!isReasonAllowed(PACKET.connack, code)) reader.found.add(ANOMALY.reasonCodeInvalid);
  readProperties(packet, PACKET.connack);
}

function isText({ reader }: Packet, text: string): boolean {
  if (reader.fieldEnd - reader.fieldAt !== text.length) return false;
  for (let i = 0; i < text.length; i++) {
    if (u8(reader.bytes, reader.fieldAt + i) !== text.charCodeAt(i)) return false;
  }
  return true;
}
