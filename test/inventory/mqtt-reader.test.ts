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

  it("keeps one publication of each of 256 topics until the broker has answered", () => {
    const publications = (count: number, topics: number) =>
      Array.from({ length: count }, (_, i) => up({ packetType: "PUBLISH", topicName: `t/${i % topics}` }));
    expect(told(...publications(300, 300))).toHaveLength(1);
    expect(told(...publications(300, 3), pong)).toHaveLength(4);
    expect(told(...publications(256, 256), pong)).toHaveLength(257);
    expect(told(...publications(300, 300), pong)).toHaveLength(257);
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

describe("a client to which the broker says nothing", () => {
  const at = { frame: 1, capture: 0, protocol: "mqtt", anomalies: [] };

  it.each([
    { name: "publishes for less than ten seconds", begins: [publish], seconds: [0, 9.9], want: [] },
    { name: "is not cut off for ten seconds", begins: [publish], seconds: [0, 10], want: [0, 0, 10] },
    { name: "goes on for long", begins: [publish], seconds: [0, 4, 12, 13], want: [0, 0, 4, 12, 13] },
    { name: "whose answer to CONNECT was lost", begins: [connect, publish], seconds: [0, 10], want: [0, 0, 10] },
    { name: "is refused and not yet cut off", begins: [connect, publish, refused], seconds: [0, 30], want: [] },
  ])("$name", ({ begins, seconds, want }) => {
    const told: number[] = [];
    const reader = new MqttReader(({ type, time }) => {
      if (type === "mqtt-publish") told.push(time / 1e6);
    });
    const flow = fakeFlow();
    for (const [direction, body] of begins)
      reader.pdu({ ...at, time: 0 as PacketTime, flow, direction, body }, {} as Session);
    for (const [i, second] of seconds.entries()) {
      const [direction, body] = up({ packetType: "PUBLISH", topicName: i === 0 ? "c" : "d" });
      reader.pdu({ ...at, time: (second * 1e6) as PacketTime, flow, direction, body }, {} as Session);
    }
    expect(told).toEqual(want);
  });
});

describe("what is kept of MQTT sessions", () => {
  const at = { time: 1 as PacketTime, frame: 1, capture: 0, protocol: "mqtt", anomalies: [] };
  const topic = (i: number) => ({ packetType: "PUBLISH", topicName: `t/${i}` });

  it("is the same topic for each publication on it", () => {
    const routes = new Set<unknown>();
    const reader = new MqttReader((event) => event.type === "mqtt-publish" && routes.add(event.route));
    const flow = fakeFlow();
    for (const [direction, body] of [pong, publish, publish])
      reader.pdu({ ...at, flow, direction, body }, {} as Session);
    expect(routes.size).toBe(1);
  });

  it("is bounded over all sessions, and given back at their end", () => {
    const seen = new Map<number, unknown>();
    const reader = new MqttReader((event) => event.type === "mqtt-publish" && seen.set(seen.size, event.route));
    const flows = [fakeFlow({ id: 1 }), fakeFlow({ id: 2 })];
    const tell = (n: number, [direction, body]: Packet) => {
      const flow = flows[n];
      if (flow !== undefined) reader.pdu({ ...at, flow, direction, body }, {} as Session);
    };
    const isKept = () => {
      seen.clear();
      tell(1, up(topic(-1)));
      tell(1, up(topic(-1)));
      return seen.get(0) === seen.get(1);
    };
    for (const n of [0, 1]) tell(n, pong);
    for (let i = 0; i < 100_000; i++) tell(0, up(topic(i)));
    expect(isKept()).toBe(false);
    reader.end(1, at);
    expect(isKept()).toBe(true);
  });

  it("cuts topics that are longer than anybody needs", () => {
    let length = 0;
    const reader = new MqttReader((event) => {
      if (event.type === "mqtt-publish") length = event.route.topic.length;
    });
    const long = up({ packetType: "PUBLISH", topicName: "x".repeat(5000) });
    for (const [direction, body] of [pong, long])
      reader.pdu({ ...at, flow: fakeFlow(), direction, body }, {} as Session);
    expect(length).toBe(1024);
  });
});
