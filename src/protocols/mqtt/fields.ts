import type { Field } from "../../contracts/doc.js";
import type { MqttBody } from "./body.js";

/** Every member of a body. */
export const FIELDS: Readonly<Record<Extract<keyof MqttBody, string>, Field>> = {
  packetType: { type: "text", help: "Control Packet type, or WEBSOCKET for the handshake that carries MQTT." },
  protocolLevel: { type: "integer", help: "3 for MQTT 3.1, 4 for 3.1.1, 5 for 5.0." },
  isInferred: { type: "boolean", help: "The protocol level was inferred because no CONNECT was seen." },
  qos: { type: "integer", help: "Delivery promised: 0 at most once, 1 at least once, 2 exactly once." },
  retain: { type: "boolean", help: "The server keeps it for later subscribers, or sends what it kept." },
  dup: { type: "boolean", help: "Sent again." },
  packetIdentifier: { type: "integer", help: "Pairs a packet with its acknowledgement." },
  reasonCode: { type: "integer", help: "Result; before version 5 only in CONNACK." },
  reason: { type: "text", help: "Name of the reason code." },
  protocolName: { type: "text", help: "Of a CONNECT, where it is not that of its protocol level." },
  isBridge: { type: "boolean", help: "The client is another broker, by the top bit of the protocol level." },
  clientIdentifier: { type: "text", help: "Name under which the server keeps the session of the client." },
  cleanStart: { type: "boolean", help: "An earlier session is forgotten." },
  keepAlive: { type: "integer", help: "Longest time between two packets of the client; 0 for any.", unit: "s" },
  userName: { type: "text", help: "User name of the client." },
  hasPassword: { type: "boolean", help: "A password is sent along; it is never told." },
  will: {
    type: "object",
    help: "What is published when the client is gone: topicName, payloadBytes, payloadKind, qos, retain, delay in s.",
  },
  sessionPresent: { type: "boolean", help: "The server goes on with an earlier session." },
  topicName: { type: "text", help: "Topic published to, also where only its alias was sent." },
  topicAlias: { type: "integer", help: "Number that stands for the topic name in this direction." },
  payloadBytes: { type: "integer", help: "Size of the payload, also where it was not all seen.", unit: "bytes" },
  payloadKind: { type: "text", help: "empty, json, number, text, protobuf or binary, by its looks." },
  value: { type: "number", help: "The payload where it is a number." },
  topicFilters: {
    type: "list",
    help: "Topics asked for: filter, shareName, qos, noLocal, retainAsPublished, retainHandling.",
  },
  reasonCodes: { type: "list", help: "Result for each topic filter, in order: QoS granted, or 128 and above." },
  properties: { type: "object", help: "Properties of version 5 by name; userProperties as list of pairs." },
  sparkplug: { type: "object", help: "Sparkplug B: messageType, group, edgeNode, device, seq, bdSeq, metrics." },
  webSocket: { type: "object", help: "Handshake: path, subprotocol, extensions, and whether it can be decoded." },
  isPartial: { type: "boolean", help: "A list goes on after what is told." },
  requestFrame: { type: "integer", help: "Frame of the packet that this one answers." },
  latencyUs: { type: "integer", help: "Time from that packet to this one.", unit: "us" },
};
