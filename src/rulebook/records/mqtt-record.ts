import type { MqttConnected, MqttPublish, MqttSubscribe } from "../../contracts/mqtt-event.js";
import { partyFields } from "./party-fields.js";
import { type FieldTable, flagField, numberField, type RecordType, textField, textsField } from "./record-type.js";
import { endsOfSession, sessionFields } from "./session-fields.js";
import { generalFields } from "./time-fields.js";

type Anything = MqttPublish | MqttSubscribe | MqttConnected;

const clientFields: FieldTable<Anything> = {
  "mqtt.clientIdentifier": textField("Client identifier.", ({ client }) => client.identifier),
  "mqtt.userName": textField("User name of the CONNECT.", ({ client }) => client.userName),
  "mqtt.hasPassword": flagField("The CONNECT has a password.", ({ client }) => client.hasPassword),
  "mqtt.protocolLevel": numberField("3, 4 or 5.", ({ client }) => client.level),
  "mqtt.isBridge": flagField("The client is another broker.", ({ client }) => client.isBridge),
  "mqtt.keepAliveSeconds": numberField(
    "Keep alive of the CONNECT; 0 for none.",
    ({ client }) => client.keepAliveSeconds,
  ),
  "mqtt.willTopic": textField("Topic of the will.", ({ client }) => client.will?.topic),
  ...partyFields<Anything>("src", "the client", ({ session }) => session.client),
  ...partyFields<Anything>("dst", "the broker", ({ session }) => session.server),
  ...sessionFields<Anything>(),
  ...generalFields<Anything>(),
};

const publishFields: FieldTable<MqttPublish> = {
  "mqtt.topicName": textField("Topic, an alias resolved.", ({ route }) => route.topic),
  "mqtt.isCommand": flagField(
    "By custom, what is published there tells a device what to do.",
    ({ route }) => route.isCommand,
  ),
  "mqtt.isFromBroker": flagField(
    "The broker itself publishes it: a death of Sparkplug.",
    ({ from }) => from === "server",
  ),
  "mqtt.qos": numberField("Quality of service, 0 to 2.", ({ qos }) => qos),
  "mqtt.retain": flagField("It is to be kept for later subscribers.", ({ retain }) => retain),
  "mqtt.dup": flagField("It is sent again.", ({ dup }) => dup),
  "mqtt.payloadBytes": numberField("Bytes of the payload.", ({ payloadBytes }) => payloadBytes),
  "mqtt.payloadKind": textField(
    "empty, json, number, text, protobuf, binary or sparkplug.",
    ({ payloadKind }) => payloadKind,
  ),
  "mqtt.value": numberField("The payload where it is a decimal number.", ({ value }) => value),
  "mqtt.anomalies": textsField("What is wrong with the packet: codes of the decoder.", ({ anomalies }) => anomalies),
  "sparkplug.messageType": textField(
    "NBIRTH, NDEATH, NDATA, NCMD, DBIRTH, DDEATH, DDATA, DCMD or STATE.",
    ({ sparkplug }) => sparkplug?.messageType,
  ),
  "sparkplug.group": textField("Group.", ({ sparkplug }) => sparkplug?.group),
  "sparkplug.edgeNode": textField("Edge node.", ({ sparkplug }) => sparkplug?.edgeNode),
  "sparkplug.device": textField("Device; empty of an edge node itself.", ({ sparkplug }) => sparkplug?.device),
  "sparkplug.metrics": textsField("Metrics by name.", ({ sparkplug }) =>
    sparkplug?.metrics?.map(({ name = "" }) => name),
  ),
  ...clientFields,
};

/** A PUBLISH. */
export const mqttPublishRecord: RecordType<MqttPublish> = {
  name: "mqtt",
  help: "An MQTT PUBLISH of a client; what a broker passes on is not told again.",
  hears: "mqtt-publish",
  fields: publishFields,
  by: ["src.asset", "dst.asset", "mqtt.topicName"],
  endsOf: endsOfSession,
};

/** The answer to a CONNECT. */
export const mqttConnectRecord: RecordType<MqttConnected> = {
  name: "mqtt-connect",
  help: "An MQTT CONNECT with the answer of the broker.",
  hears: "mqtt-connected",
  fields: {
    "mqtt.isAccepted": flagField("The broker has accepted it.", ({ isAccepted }) => isAccepted),
    "mqtt.reasonCode": numberField("Reason code of the answer.", ({ reasonCode }) => reasonCode),
    "mqtt.reason": textField("Name of the reason code.", ({ reason }) => reason),
    ...clientFields,
  },
  by: ["src.asset", "dst.asset"],
  endsOf: endsOfSession,
};

/** A SUBSCRIBE. */
export const mqttSubscribeRecord: RecordType<MqttSubscribe> = {
  name: "mqtt-subscribe",
  help: "An MQTT SUBSCRIBE.",
  hears: "mqtt-subscribe",
  fields: {
    "mqtt.topicFilters": textsField("Topic filters.", ({ filters }) => filters.map(({ filter }) => filter)),
    ...clientFields,
  },
  by: ["src.asset", "dst.asset"],
  endsOf: endsOfSession,
};
