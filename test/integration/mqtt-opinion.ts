import type { DecodedRecord } from "../tools/decoded-frames.js";
import { byFrame, joined, type Opinion } from "./opinion.js";

/** By their number [MQTT5-2.1.2-1]. */
const TYPES = [
  ...["", "CONNECT", "CONNACK", "PUBLISH", "PUBACK", "PUBREC", "PUBREL", "PUBCOMP", "SUBSCRIBE", "SUBACK"],
  ...["UNSUBSCRIBE", "UNSUBACK", "PINGREQ", "PINGRESP", "DISCONNECT", "AUTH"],
];

/**
 * `frame types topics qos identifiers`, one line per frame. Explained differences:
 * - tshark does not look for MQTT inside of WebSocket frames: these connections are left out.
 * - MQTT 3.1 has a QoS in the header of requests too, always 1; tshark shows it, `decode` does not.
 */
export const mqttOpinion: Opinion = {
  filter: "mqtt",
  fields: ["frame.number", "mqtt.msgtype", "mqtt.topic", "mqtt.qos", "mqtt.msgid"],
  compare(ours, theirs) {
    const webSockets = new Set(ours.filter(({ body }) => body.packetType === "WEBSOCKET").map(({ flow }) => flow));
    const frames = byFrame(ours.filter(({ flow }) => !webSockets.has(flow)));
    return {
      got: [...frames].map(([frame, records]) => ourLine(frame, records)),
      want: theirs.map(([frame, types = "", topics, qos, identifiers]) => {
        const names = types.split(",").map((type) => TYPES[Number(type)]);
        const qosOfPublish = names.includes("PUBLISH") ? qos : "";
        return `${frame} ${joined(names)} ${topics} ${qosOfPublish} ${identifiers}`;
      }),
    };
  },
};

function ourLine(frame: number, records: readonly DecodedRecord[]): string {
  const bodies = records.map(({ body }) => body);
  const types = joined(bodies.map(({ packetType }) => packetType));
  const topics = joined(bodies.flatMap(({ topicName, topicFilters }) => topicName ?? filtersOf(topicFilters)));
  const qos = joined(bodies.filter(({ packetType }) => packetType === "PUBLISH").map((body) => body.qos));
  return `${frame} ${types} ${topics} ${qos} ${joined(bodies.map(({ packetIdentifier }) => packetIdentifier))}`;
}

function filtersOf(topicFilters: unknown): unknown[] {
  return ((topicFilters ?? []) as readonly { filter: string }[]).map(({ filter }) => filter);
}
