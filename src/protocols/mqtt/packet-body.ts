import { u8, u16be } from "../../core/bytes.js";
import type { JsonObject } from "../../core/json.js";
import { JSON_CONTENT } from "../../core/json-content.js";
import { utf8Text } from "../../core/utf8.js";
import type { MqttBody, TopicFilter } from "./body.js";
import { jsonContent } from "./json-shape.js";
import type { Packet } from "./packet.js";
import { isLookedThrough, payloadKind, payloadNumber } from "./payload.js";
import { propertiesBody } from "./properties-body.js";
import { DUP_FLAG, LEVEL, LIMIT, OPTION, PACKET, PACKET_NAMES, reasonName, SHARE_PREFIX } from "./tables.js";

/** What a packet answers. */
export interface Answered {
  readonly requestFrame: number | undefined;
  readonly latencyUs: number | undefined;
}

/** [MQTT5 §3.3] */
export function publishBody(
  packet: Packet,
  isInferred: true | undefined,
  topicName: string | undefined,
  sparkplug: JsonObject | undefined,
  isFromClient: boolean,
): MqttBody {
  const { reader, flags, payloadAt } = packet;
  const payloadEnd = Math.max(payloadAt, Math.min(reader.limit, reader.seenEnd));
  const kind = payloadKind(reader.bytes, Math.min(payloadAt, payloadEnd), payloadEnd, reader.limit - payloadEnd);
  return {
    packetType: "PUBLISH",
    protocolLevel: levelOf(packet),
    isInferred,
    qos: packet.qos,
    retain: (flags & 1) !== 0,
    dup: (flags & DUP_FLAG) !== 0,
    packetIdentifier: packet.packetIdentifier === 0 ? undefined : packet.packetIdentifier,
    topicName,
    topicAlias: packet.topicAlias < 0 ? undefined : packet.topicAlias,
    payloadBytes: reader.limit - payloadAt,
    payloadKind: kind,
    value:
      kind === "number" && payloadEnd === reader.limit ? payloadNumber(reader.bytes, payloadAt, payloadEnd) : undefined,
    properties: packet.propertiesAt < 0 ? undefined : properties(packet),
    sparkplug,
    [JSON_CONTENT]:
      kind === "json" && isFromClient && payloadEnd === reader.limit && isLookedThrough(payloadAt, payloadEnd)
        ? jsonContent(reader.bytes, payloadAt, payloadEnd)
        : undefined,
  };
}

/** PUBACK, PUBREC, PUBREL, PUBCOMP, PINGREQ, PINGRESP, DISCONNECT and AUTH. */
export function plainBody(packet: Packet, isInferred: true | undefined, answered: Answered): MqttBody {
  const { type, reasonCode, flags } = packet;
  const isLevelShown = type !== PACKET.pingreq && type !== PACKET.pingresp;
  return {
    packetType: PACKET_NAMES[type] ?? "",
    protocolLevel: levelOf(packet),
    isInferred: isLevelShown ? isInferred : undefined,
    dup: type === PACKET.pubrel && (flags & DUP_FLAG) !== 0 ? true : undefined,
    packetIdentifier: packet.packetIdentifier === 0 ? undefined : packet.packetIdentifier,
    reasonCode: reasonCode < 0 ? undefined : reasonCode,
    reason: reasonCode < 0 ? undefined : reasonName(type, reasonCode),
    properties: properties(packet),
    requestFrame: answered.requestFrame,
    latencyUs: answered.latencyUs,
  };
}

/** SUBSCRIBE and UNSUBSCRIBE [MQTT5 §3.8]. */
export function topicFiltersBody(packet: Packet, isInferred: true | undefined): MqttBody {
  return {
    packetType: PACKET_NAMES[packet.type] ?? "",
    protocolLevel: levelOf(packet),
    isInferred,
    dup: (packet.flags & DUP_FLAG) !== 0 ? true : undefined,
    packetIdentifier: packet.packetIdentifier,
    topicFilters: topicFilters(packet),
    properties: properties(packet),
    isPartial: packet.count > LIMIT.listed ? true : undefined,
  };
}

/** SUBACK and UNSUBACK [MQTT5 §3.9]. */
export function subscriptionAckBody(packet: Packet, isInferred: true | undefined, answered: Answered): MqttBody {
  const { bytes } = packet.reader;
  const reasonCodes: number[] = [];
  const count = Math.min(packet.count, LIMIT.listed);
  for (let i = 0; i < count; i++) reasonCodes.push(u8(bytes, packet.payloadAt + i));
  return {
    packetType: PACKET_NAMES[packet.type] ?? "",
    protocolLevel: levelOf(packet),
    isInferred,
    packetIdentifier: packet.packetIdentifier,
    reasonCodes: count === 0 ? undefined : reasonCodes,
    properties: properties(packet),
    isPartial: packet.count > LIMIT.listed ? true : undefined,
    requestFrame: answered.requestFrame,
    latencyUs: answered.latencyUs,
  };
}

function topicFilters(packet: Packet): TopicFilter[] {
  const { bytes } = packet.reader;
  const filters: TopicFilter[] = [];
  const count = Math.min(packet.count, LIMIT.listed);
  let at = packet.payloadAt;
  for (let i = 0; i < count; i++) {
    const end = at + 2 + u16be(bytes, at);
    const filter = utf8Text(bytes, at + 2, end);
    const shareName = shareNameOf(filter);
    at = end;
    if (packet.type === PACKET.subscribe) filters.push(subscription(filter, shareName, u8(bytes, at++), packet.level));
    else filters.push({ filter, shareName });
  }
  return filters;
}

function subscription(filter: string, shareName: string | undefined, options: number, level: number): TopicFilter {
  const qos = options & OPTION.qos;
  if (level !== LEVEL.mqtt5) return { filter, shareName, qos };
  return {
    filter,
    shareName,
    qos,
    noLocal: (options & OPTION.noLocal) !== 0,
    retainAsPublished: (options & OPTION.retainAsPublished) !== 0,
    retainHandling: (options & OPTION.retainHandling) >> 4,
  };
}

/** [MQTT5 §4.8.2] Before version 5 brokers have it too, by the same form. */
function shareNameOf(filter: string): string | undefined {
  if (!filter.startsWith(SHARE_PREFIX)) return undefined;
  const end = filter.indexOf("/", SHARE_PREFIX.length);
  return end < 0 ? undefined : filter.slice(SHARE_PREFIX.length, end);
}

function properties(packet: Packet) {
  return propertiesBody(packet.reader.bytes, packet.propertiesAt, packet.propertiesEnd);
}

function levelOf(packet: Packet): number | undefined {
  return packet.level === LEVEL.unknown ? undefined : packet.level;
}
