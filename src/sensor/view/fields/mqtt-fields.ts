import { frameTrusted } from "../../../protocols/mqtt/frame.js";
import { CONNECT_FLAG, LEVEL, PACKET, PACKET_NAMES, PROPERTY } from "../../../protocols/mqtt/tables.js";
import { FieldWalk, type MessageField } from "./field-walk.js";

/** What the decoder said of a packet. */
export interface MqttSaid {
  readonly packetType?: unknown;
  readonly protocolLevel?: unknown;
}

const CONNECT_FLAGS_BEHIND_NAME = 1;

/**
 * Fixed and variable header and payload of a packet [MQTT5 §2.1, §3]. Undefined where the bytes are not those of the
 * packet that was told, as those of a WebSocket around it: `lengthBytes` is how many of them were sent.
 */
export function mqttFields(
  bytes: Uint8Array,
  lengthBytes: number,
  { packetType, protocolLevel }: MqttSaid,
): readonly MessageField[] | undefined {
  const walk = new FieldWalk(bytes);
  const type = walk.byteAt(0) >> 4;
  if (bytes.length < 2 || PACKET_NAMES[type] !== packetType) return undefined;
  if (frameTrusted(bytes, 0, bytes.length) !== lengthBytes) return undefined;
  walk.take("packetType", 1);
  walk.take("remainingLength", variableBytes(walk));
  const isVersion5 = protocolLevel === LEVEL.mqtt5;
  if (type === PACKET.connect) connect(walk);
  else if (type === PACKET.publish) publish(walk, isVersion5);
  else if (type === PACKET.subscribe || type === PACKET.unsubscribe) filters(walk, isVersion5, type);
  else if (type === PACKET.suback || type === PACKET.unsuback) {
    walk.take("packetIdentifier", 2);
    if (isVersion5) properties(walk, "properties", false);
    walk.takeEach("reasonCodes", 1);
  } else plain(walk, isVersion5, type);
  // What nobody expects there may be a password that was not found.
  walk.rest(type === PACKET.connect || type === PACKET.auth ? "rest (hidden)" : "rest");
  return walk.fields;
}

/** [MQTT5 §3.1] */
function connect(walk: FieldWalk): void {
  text(walk, "protocolName");
  const level = walk.byteAt(walk.at) & 0x7f;
  const flags = walk.byteAt(walk.at + CONNECT_FLAGS_BEHIND_NAME);
  walk.takeAll([
    ["protocolLevel", 1],
    ["connectFlags", 1],
    ["keepAlive", 2],
  ]);
  const isVersion5 = level >= LEVEL.mqtt5;
  if (isVersion5) properties(walk, "properties", true);
  text(walk, "clientIdentifier");
  if ((flags & CONNECT_FLAG.will) !== 0) {
    if (isVersion5) properties(walk, "will.properties", false);
    text(walk, "will.topicName");
    text(walk, "will.payload");
  }
  if ((flags & CONNECT_FLAG.userName) !== 0) text(walk, "userName");
  if ((flags & CONNECT_FLAG.password) !== 0) text(walk, "password", " (hidden)");
}

/** [MQTT5 §3.3] */
function publish(walk: FieldWalk, isVersion5: boolean): void {
  const qos = (walk.byteAt(0) >> 1) & 3;
  text(walk, "topicName");
  if (qos > 0) walk.take("packetIdentifier", 2);
  if (isVersion5) properties(walk, "properties", false);
  walk.rest("payload");
}

/** [MQTT5 §3.8] [MQTT5 §3.10] */
function filters(walk: FieldWalk, isVersion5: boolean, type: number): void {
  walk.take("packetIdentifier", 2);
  if (isVersion5) properties(walk, "properties", false);
  for (let i = 0; walk.left > 0; i++) {
    text(walk, `topicFilters[${i}]`);
    if (type === PACKET.subscribe) walk.take(`topicFilters[${i}].options`, 1);
  }
}

/** Acknowledgements, and what opens and ends a session. */
function plain(walk: FieldWalk, isVersion5: boolean, type: number): void {
  const isSession = type === PACKET.connack || type === PACKET.disconnect || type === PACKET.auth;
  if (type === PACKET.connack) walk.take("acknowledgeFlags", 1);
  else if (!isSession) walk.take("packetIdentifier", 2);
  if (isVersion5 || type === PACKET.connack) walk.take("reasonCode", 1);
  if (isVersion5) properties(walk, "properties", isSession);
}

/** `mayHide`: authentication data may be among them; where it can be, all are hidden [MQTT5 §3.15.2.2]. */
function properties(walk: FieldWalk, name: string, mayHide: boolean): void {
  const sizeBytes = variableBytes(walk);
  const length = variable(walk, sizeBytes);
  walk.take(`${name}.length`, sizeBytes);
  const shown = walk.bytes.subarray(walk.at, walk.at + Math.min(length, walk.left));
  const isHidden = mayHide && shown.includes(PROPERTY.authenticationData);
  walk.take(isHidden ? `${name} (hidden)` : name, length);
}

function text(walk: FieldWalk, name: string, mark = ""): void {
  const length = walk.wordAt(walk.at);
  walk.takeAll([
    [`${name}.length`, 2],
    [`${name}${mark}`, length],
  ]);
}

/** How many bytes a Variable Byte Integer takes here [MQTT5 §1.5.5]. */
function variableBytes(walk: FieldWalk): number {
  for (let size = 1; size < 4; size++) if (walk.byteAt(walk.at + size - 1) < 0x80) return size;
  return 4;
}

function variable(walk: FieldWalk, sizeBytes: number): number {
  let value = 0;
  for (let i = 0; i < sizeBytes; i++) value |= (walk.byteAt(walk.at + i) & 0x7f) << (7 * i);
  return value;
}
