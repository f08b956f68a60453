import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { sparkplugDeathStorm } from "../../../src/detectors/mqtt/sparkplug-death-storm.js";
import { MqttTalk, SENSOR, sparkplug, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, gone, mqttSession, spoken } from "./mqtt-events.js";

const rate = (max: number) => ({ n: 10, p99: max, p999: max, max });
const baseline = baselineOf(fact("spb.edge", 1, "edge", "G/E1"), fact("mqtt.client", 1, "edge"));
const used = baselineOf(
  fact("mqtt.client", 1, "edge"),
  fact("mqtt.broker", 2, "", "", { rates: { deathsPerMinute: rate(4) } }),
);
const birth = spoken(mqttSession(1), client("edge"), 1, "NBIRTH");
const death = (n: number, name: string, seconds: number) => spoken(mqttSession(n), client(name), seconds, "NDEATH");
const passedOn = (edgeNode: string, seconds: number) =>
  spoken(mqttSession(5), client("host"), seconds, "NDEATH", { edgeNode }, { from: "server" });
const storm = (count: number, step = 1) => Array.from({ length: count }, (_, i) => passedOn(`N${i}`, 1 + i * step));

describe("mqtt/sparkplug-death-storm", () => {
  it.each<[string, SensorEvent[], (string | undefined)[]]>([
    ["the edge node says farewell", [birth, death(1, "edge", 2)], []],
    ["somebody else says it", [birth, death(9, "x", 2)], ["critical"]],
    ["somebody else, before anything was heard of it", [death(9, "x", 2)], ["critical"]],
    ["the broker says it", [birth, passedOn("E1", 2)], []],
    [
      "somebody else, after it is gone, of an edge node nobody knows",
      [spoken(mqttSession(9), client("x"), 2, "NDEATH", { edgeNode: "U" })],
      [],
    ],
    ["three deaths in a minute", storm(3), []],
    ["four deaths in a minute", storm(4), [undefined]],
    ["four deaths, each told to two subscribers", storm(2).flatMap((one) => [one, one]), []],
    ["four deaths in four minutes", storm(4, 60), []],
    ["after its connection has ended", [birth, gone(mqttSession(1), client("edge"), 2), passedOn("E1", 3)], []],
  ])("%s", (_, events, expected) => {
    expect(findingsOf(sparkplugDeathStorm, baseline, events).map(({ severity }) => severity)).toEqual(expected);
  });

  it("allows three times what is usual", () => {
    expect(findingsOf(sparkplugDeathStorm, used, storm(12))).toHaveLength(0);
    expect(findingsOf(sparkplugDeathStorm, used, storm(13))).toHaveLength(1);
  });

  const dies = sparkplug(undefined, ["bdSeq", "Int64", 0]);

  it("+ a tablet says that the edge node is dead", () => {
    const lie = new MqttTalk().connect("tablet").publish("spBv1.0/G/NDEATH/E1", dies);
    const alert = attacked((plant) => talk(plant, 20, TABLET, lie)).find(({ detector }) =>
      detector.endsWith("death-storm"),
    );
    expect(alert).toMatchObject({ severityName: "critical", actor: { ip: "10.0.0.54" } });
  });

  it("- the edge node says farewell before it goes", () => {
    const last = new MqttTalk().connect("edge-1").publish("spBv1.0/G/NDEATH/E1", dies).disconnect();
    const told = toldOf(attacked((plant) => talk(plant, 20, SENSOR, last)));
    expect(told.filter((line) => line.includes("death"))).toEqual([]);
  });
});
