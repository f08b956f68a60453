import { describe, expect, it } from "vitest";
import { MqttModel } from "../../src/baseline/mqtt-model.js";
import type { MqttEvent } from "../../src/contracts/mqtt-event.js";
import { assetId } from "../detectors/given.js";
import { client, connected, gone, mqttSession, publish, spoken, subscribed } from "../detectors/mqtt/mqtt-events.js";

/** `kind key: traits` of each entity learned, without the asset ids. */
function learned(events: readonly MqttEvent[]): string[] {
  const model = new MqttModel();
  for (const event of events) model.learn(event);
  return model
    .entities((party) => party.asset)
    .map(({ kind, client: asset, template, topic, traits = [] }) => {
      const host = asset === assetId(2) ? "broker" : Number.parseInt(asset.slice(-2), 16);
      return `${kind} ${host} ${template} ${topic}: ${traits.join(", ")}`;
    });
}

const session = mqttSession(1);
const temp = client("temp", { userName: "u" });
const unseen = client(undefined);

describe("what is learned of MQTT", () => {
  it.each<[string, MqttEvent[], string[]]>([
    ["a client that is let in", [connected(session, temp, 1)], ["mqtt.client 1 temp : level 4, user u"]],
    [
      "not one that is refused",
      [connected(session, client("x", { isRefused: true }), 1, 5)],
      ["mqtt.broker broker  : ", "mqtt.client 1 x : refused"],
    ],
    [
      "what it publishes",
      [publish(session, temp, 1, "a/b"), publish(session, temp, 2, "a/set", { retain: true, payloadKind: "number" })],
      [
        "mqtt.client 1 temp : ",
        "mqtt.pub 1 temp a/b: kind text",
        "mqtt.pub 1 temp a/set: command, kind number, retained",
      ],
    ],
    ["not before the broker has answered", [publish(session, client("x", { isAnswered: false }), 1, "a/b")], []],
    ["not what a broker passes on", [publish(session, temp, 1, "a/b", { from: "server" })], ["mqtt.broker broker  : "]],
    [
      "of a client whose CONNECT was not seen, for any of its asset",
      [publish(session, unseen, 1, "a/b")],
      ["mqtt.client 1 ? : ", "mqtt.pub 1 ? a/b: kind text"],
    ],
    ["a subscription that was granted", [subscribed(session, temp, 1, "a/#")], ["mqtt.sub 1 temp a/#: "]],
    ["not one that was refused", [subscribed(session, temp, 1, "a/#", 0x80)], []],
    [
      "the speaker of an edge node, and its model",
      [spoken(session, temp, 1, "NBIRTH", { bdSeq: 0, metrics: [{ name: "Level", type: "Double" }] })],
      [
        "mqtt.client 1 temp : ",
        "mqtt.pub 1 temp spBv1.0/G/NBIRTH/E1: kind sparkplug",
        expect.stringMatching(/^spb\.edge 1 temp G\/E1: model - 1 \w{8} \w{8}$/),
      ],
    ],
    [
      "the speaker of a host",
      [spoken(session, temp, 1, "STATE", { state: { hostId: "main", online: true } })],
      ["mqtt.client 1 temp : ", "mqtt.pub 1 temp spBv1.0/STATE/main: kind sparkplug", "spb.host 1 temp main: "],
    ],
  ])("%s", (_, events, expected) => {
    expect(
      learned(events).filter((line) => !line.startsWith("mqtt.client 1 temp : ") || expected.includes(line)),
    ).toEqual(expected);
  });

  it("counts a client that stays connected in each hour in which it speaks", () => {
    const hoursOf = (model: MqttModel) => {
      const [entity] = model.entities((party) => party.asset).filter(({ kind }) => kind === "mqtt.client");
      return [entity?.n, entity?.hours];
    };
    const model = new MqttModel();
    model.learn(connected(session, temp, 1));
    for (const hour of [1, 1.5, 2, 3]) model.learn(publish(session, temp, 3600 * hour, "a/b"));
    expect(hoursOf(model)).toEqual([1, 4]);
  });

  it("takes topics with many identifiers for one", () => {
    const events = Array.from({ length: 40 }, (_, i) => publish(session, temp, 1 + i, `dev/${i}/temp`));
    expect(learned(events).filter((line) => line.startsWith("mqtt.pub"))).toEqual([
      "mqtt.pub 1 temp dev/+/temp: kind text",
    ]);
  });

  it("takes a fault that came three times for a habit", () => {
    const jump = (i: number) => spoken(session, temp, i, "NDATA", {}, { anomalies: ["sparkplugSequenceJump"] });
    const edges = (count: number) =>
      learned(Array.from({ length: count }, (_, i) => jump(1 + i))).filter((line) => line.startsWith("spb.edge"));
    expect(edges(2)).toEqual(["spb.edge 1 temp G/E1: "]);
    expect(edges(3)).toEqual(["spb.edge 1 temp G/E1: quirk sparkplugSequenceJump"]);
  });

  it("learns how much, and how many at once", () => {
    const model = new MqttModel();
    const sessions = [1, 2, 3].map((id) => mqttSession(1, id));
    for (const [i, of] of sessions.entries()) model.learn(connected(of, temp, 1 + i));
    model.learn(gone(mqttSession(1, 1), temp, 5));
    model.learn(connected(mqttSession(1, 4), temp, 6));
    for (let i = 0; i < 10; i++) model.learn(publish(session, temp, 10 + i / 10, "a", { payloadBytes: 7 }));
    const entities = model.entities((party) => party.asset);
    const rates = Object.fromEntries(entities.map(({ kind, rates }) => [kind, rates]));
    expect(rates["mqtt.client"]).toMatchObject({
      connections: { max: 3 },
      connectsPerMinute: { max: 4 },
      messagesPerSecond: { max: 10 },
      bytesPerSecond: { max: 70 },
    });
    expect(rates["mqtt.pub"]).toMatchObject({ payloadBytes: { n: 10, max: 7 } });
  });

  it("counts a death once, however many subscribers hear of it", () => {
    const model = new MqttModel();
    const hears = (id: number, edgeNode: string) =>
      spoken(mqttSession(id), client("x"), 1, "NDEATH", { edgeNode }, { from: "server" });
    for (const edge of ["A", "B", "C"]) for (const id of [4, 5]) model.learn(hears(id, edge));
    const broker = model.entities((party) => party.asset).find(({ kind }) => kind === "mqtt.broker");
    expect(broker?.rates?.deathsPerMinute?.max).toBe(3);
  });
});
