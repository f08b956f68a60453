import { u16be } from "../../core/bytes.js";
import type { JsonObject } from "../../core/json.js";
import { LOGIN_HASH, loginHash } from "../../core/login-hash.js";
import { utf8Text } from "../../core/utf8.js";
import type { MqttBody, WillBody } from "./body.js";
import type { Packet } from "./packet.js";
import { payloadKind } from "./payload.js";
import { propertiesBody } from "./properties-body.js";
import { BRIDGE_BIT, CONNECT_FLAG, LEVEL, PACKET, RETURN_CODES, reasonName } from "./tables.js";

/** Longer ones are tokens. */
const PASSWORD_BYTES_MAX = 256;

/** [MQTT5 §3.1]; of the password only hashes are told, and those to the sensor alone. */
export function connectBody(packet: Packet, clientIdentifier: string, sparkplug: JsonObject | undefined): MqttBody {
  const { reader, connectFlags } = packet;
  const { bytes } = reader;
  const level = packet.connectLevel & ~BRIDGE_BIT;
  const userName = packet.userNameEnd < 0 ? undefined : utf8Text(bytes, packet.userNameAt, packet.userNameEnd);
  return {
    packetType: "CONNECT",
    protocolLevel: level,
    protocolName: protocolName(packet),
    isBridge: packet.connectLevel >= BRIDGE_BIT ? true : undefined,
    clientIdentifier,
    cleanStart: (connectFlags & CONNECT_FLAG.cleanStart) !== 0,
    keepAlive: packet.keepAlive,
    userName,
    hasPassword: (connectFlags & CONNECT_FLAG.password) !== 0,
    will: (connectFlags & CONNECT_FLAG.will) === 0 ? undefined : willBody(packet, sparkplug),
    properties: propertiesBody(bytes, packet.propertiesAt, packet.propertiesEnd),
    [LOGIN_HASH]:
      packet.passwordEnd < 0 || packet.passwordEnd - packet.passwordAt > PASSWORD_BYTES_MAX
        ? undefined
        : loginHash(userName ?? "", utf8Text(bytes, packet.passwordAt, packet.passwordEnd)),
  };
}

function protocolName(packet: Packet): string | undefined {
  if (packet.isProtocolNameKnown) return undefined;
  const { bytes, seenEnd } = packet.reader;
  const at = packet.bodyAt + 2;
  if (at > seenEnd) return undefined;
  return utf8Text(bytes, at, Math.min(seenEnd, at + u16be(bytes, at - 2)));
}

function willBody(packet: Packet, sparkplug: JsonObject | undefined): WillBody {
  const { will, reader, connectFlags } = packet;
  const { bytes } = reader;
  const isSeen = will.topicEnd >= 0;
  const isPayloadSeen = isSeen && will.payloadEnd >= 0;
  return {
    topicName: isSeen ? utf8Text(bytes, will.topicAt, will.topicEnd) : undefined,
    payloadBytes: isPayloadSeen ? will.payloadEnd - will.payloadAt : undefined,
    payloadKind: isPayloadSeen ? payloadKind(bytes, will.payloadAt, will.payloadEnd, 0) : undefined,
    qos: (connectFlags & CONNECT_FLAG.willQos) >> 3,
    retain: (connectFlags & CONNECT_FLAG.willRetain) !== 0,
    delay: willDelay(packet),
    properties: propertiesBody(bytes, will.propertiesAt, will.propertiesEnd),
    sparkplug,
  };
}

/** 0 where version 5 leaves it out [MQTT5 §3.1.3.2.2]. */
function willDelay(packet: Packet): number | undefined {
  if (packet.level !== LEVEL.mqtt5) return undefined;
  const properties = propertiesBody(packet.reader.bytes, packet.will.propertiesAt, packet.will.propertiesEnd);
  return (properties?.willDelayInterval as number | undefined) ?? 0;
}

/** [MQTT5 §3.2] */
export function connackBody(
  packet: Packet,
  isInferred: true | undefined,
  requestFrame: number | undefined,
  latencyUs: number | undefined,
): MqttBody {
  const { reasonCode, level } = packet;
  return {
    packetType: "CONNACK",
    protocolLevel: level === LEVEL.unknown ? undefined : level,
    isInferred,
    reasonCode: reasonCode < 0 ? undefined : reasonCode,
    reason: level === LEVEL.mqtt5 ? reasonName(PACKET.connack, reasonCode) : RETURN_CODES[reasonCode],
    sessionPresent: packet.sessionPresent,
    properties: propertiesBody(packet.reader.bytes, packet.propertiesAt, packet.propertiesEnd),
    requestFrame,
    latencyUs,
  };
}
