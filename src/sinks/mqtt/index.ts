import type { Sink } from "../../contracts/sink.js";
import { type MqttOptions, mqttOptions } from "./mqtt-options.js";
import { MqttSink } from "./mqtt-sink.js";

/** A message of MQTT 5 for each record. */
export const mqtt = {
  doc: {
    id: "mqtt",
    title: "MQTT",
    summary:
      "Publishes each record to a broker with QoS 1, under a topic of its kind. The user property `id` is the one of " +
      "the alert, `messageId` the same when a message comes again.",
    spec: ["MQTT5 §3.3"],
  },
  options: mqttOptions,
  open: (options: MqttOptions, context) => new MqttSink(options, context),
} as const satisfies Sink<MqttOptions>;
