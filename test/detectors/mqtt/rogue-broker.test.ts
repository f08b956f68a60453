import { describe, expect, it } from "vitest";
import { rogueBroker } from "../../../src/detectors/mqtt/rogue-broker.js";
import { edgeTalk, MqttTalk, SENSOR, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf, knownConduit, party } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, connected, fact, mqttSession } from "./mqtt-events.js";

const baseline = baselineOf(fact("mqtt.client", 1, "temp"), knownConduit(1, 8, "mqtt", [1883]));
const comes = (n: number, name: string, broker: number, code = 0) =>
  connected(mqttSession(n, n, { server: party(broker, 1883) }), client(name), 1, code);

describe("mqtt/rogue-broker", () => {
  it.each<[string, ReturnType<typeof comes>, number[]]>([
    ["a known client at its broker", comes(1, "temp", 2), []],
    ["a known client at another", comes(1, "temp", 7), [0]],
    ["another client of its asset at another", comes(1, "x", 7), [-1]],
    ["a known client, refused by another", comes(1, "temp", 7, 5), []],
    ["a stranger at another", comes(9, "x", 7), []],
    ["a known client at a broker it knows without having been heard there", comes(1, "temp", 8), []],
  ])("%s", (_, event, expected) => {
    expect(findingsOf(rogueBroker, baseline, [event]).map(({ raise }) => raise)).toEqual(expected);
  });

  it("+ the edge node logs in at a tablet", () => {
    const alerts = attacked((plant) => talk(plant, 20, SENSOR, edgeTalk(1), {}, TABLET));
    const alert = alerts.find(({ detector }) => detector === "mqtt/rogue-broker");
    expect(alert).toMatchObject({ severityName: "medium", target: { ip: "10.0.0.54" } });
  });

  it("- the edge node logs in at its broker", () => {
    const told = toldOf(attacked((plant) => talk(plant, 120, SENSOR, new MqttTalk().connect("edge-1"))));
    expect(told.filter((line) => line.includes("broker"))).toEqual([]);
  });
});
