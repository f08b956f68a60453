import { describe, expect, it } from "vitest";
import type { Direction } from "../../src/contracts/flow.js";
import type { MqttEvent } from "../../src/contracts/mqtt-event.js";
import type { Session } from "../../src/contracts/sensor-event.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { MqttReader } from "../../src/inventory/mqtt-reader.js";
import { fakeFlow } from "./fake-flow.js";

type Packet = readonly [Direction, object];

const up = (body: object): Packet => ["toServer", body];
const down = (body: object): Packet => ["toClient", body];
const connect = up({
  packetType: "CONNECT",
  clientIdentifier: "mosq-dRkAMvJQvimi16jz72",
  protocolLevel: 4,
  keepAlive: 60,
});
const accepted = down({ packetType: "CONNACK", reasonCode: 0, reason: "Accepted" });
const refused = down({ packetType: "CONNACK", reasonCode: 5, reason: "Not authorized" });
const publish = up({
  packetType: "PUBLISH",
  topicName: "a/b",
  qos: 0,
  payloadBytes: 2,
  payloadKind: "number",
  value: 20,
});
const subscribe = up({ packetType: "SUBSCRIBE", packetIdentifier: 7, topicFilters: [{ filter: "a/#", qos: 1 }] });
const granted = down({ packetType: "SUBACK", packetIdentifier: 7, reasonCodes: [1] });
const pong = down({ packetType: "PINGRESP" });

function textOf(event: MqttEvent): string {
  const { type, client } = event;
  const who = client.template ?? "?";
  if (type === "mqtt-publish") return `${event.from} ${who} publishes ${event.route.topic} ${event.payloadKind}`;
  if (type === "mqtt-connected") return `${who} connected ${event.reasonCode}`;
  if (type === "mqtt-subscribed") return `${who} subscribed ${event.request.filters[0]?.filter} ${event.reasonCodes}`;
  if (type === "mqtt-gone") return `${who} gone ${event.how}`;
  return `${who} ${type}`;
}

/** What is told of the packets, and of the end of their flow. */
function told(...packets: readonly Packet[]): string[] {
  const lines: string[] = [];
  const reader = new MqttReader((event) => lines.push(textOf(event)));
  const flow = fakeFlow();
  const at = { time: 1 as PacketTime, frame: 1, capture: 0 };
  for (const [direction, body] of packets) {
    reader.pdu({ ...at, protocol: "mqtt", direction, flow, body, anomalies: [] }, {} as Session);
  }
  reader.end(flow.id, at);
  return lines;
}

describe("what an MQTT client does", () => {
  it.each<[string, Packet[], string[]]>([
    ["connects", [connect, accepted], ["mosq-* mqtt-connect", "mosq-* connected 0", "mosq-* gone ended"]],
    [
      "publishes before the broker has answered: told once it has",
      [connect, publish, accepted],
      ["mosq-* mqtt-connect", "mosq-* connected 0", "client mosq-* publishes a/b number", "mosq-* gone ended"],
    ],
    [
      "publishes and is refused",
      [connect, publish, refused],
      ["mosq-* mqtt-connect", "mosq-* connected 5", "mosq-* gone ended"],
    ],
    ["publishes, no CONNECT seen, and nobody answers", [publish], ["? gone ended"]],
    [
      "publishes, no CONNECT seen, and the broker answers",
      [publish, pong],
      ["client ? publishes a/b number", "? gone ended"],
    ],
    ["subscribes", [subscribe, granted], ["? mqtt-subscribe", "? subscribed a/# 1", "? gone ended"]],
    [
      "says farewell",
      [connect, accepted, up({ packetType: "DISCONNECT" })],
      ["mosq-* mqtt-connect", "mosq-* connected 0", "mosq-* gone disconnect"],
    ],
    ["hears what others publish", [pong, down({ packetType: "PUBLISH", topicName: "a" })], ["? gone ended"]],
    [
      "hears that an edge node died",
      [pong, down({ packetType: "PUBLISH", topicName: "spBv1.0/G/NDEATH/E", sparkplug: { messageType: "NDEATH" } })],
      ["server ? publishes spBv1.0/G/NDEATH/E sparkplug", "? gone ended"],
    ],
  ])("%s", (_, packets, expected) => {
    expect(told(...packets)).toEqual(expected);
  });

  it("waits for the answer of the broker with 63 publications, no more", () => {
    const publications = (count: number) => Array.from({ length: count }, () => publish);
    expect(told(...publications(63))).toHaveLength(1);
    expect(told(...publications(64))).toHaveLength(65);
    expect(told(...publications(70))).toHaveLength(71);
  });

  it("takes shared subscriptions for what they are, and its own identifier for its template", () => {
    const events: MqttEvent[] = [];
    const reader = new MqttReader((event) => events.push(event));
    const flow = fakeFlow();
    const at = { time: 1 as PacketTime, frame: 1, capture: 0, protocol: "mqtt", flow, anomalies: [] };
    const filter = "$share/x/dev/mosq-dRkAMvJQvimi16jz72/#";
    const asks = up({ packetType: "SUBSCRIBE", packetIdentifier: 1, topicFilters: [{ filter, shareName: "x" }] });
    for (const [direction, body] of [connect, accepted, asks]) reader.pdu({ ...at, direction, body }, {} as Session);
    const request = events.find(({ type }) => type === "mqtt-subscribe");
    expect(request).toMatchObject({
      filters: [{ filter: "dev/mosq-dRkAMvJQvimi16jz72/#", habit: "dev/mosq-*/#", shareName: "x", qos: 0 }],
    });
  });
});
