import { describe, expect, it } from "vitest";
import type { Baseline } from "../../../src/contracts/baseline.js";
import { versionDowngrade } from "../../../src/detectors/mqtt/version-downgrade.js";
import { MqttTalk, SENSOR, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf, knownConduit } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, connected, fact, mqttSession } from "./mqtt-events.js";

const five = baselineOf(fact("mqtt.client", 1, "c", "", { traits: ["level 5"] }));
const both = baselineOf(fact("mqtt.client", 1, "c", "", { traits: ["level 4", "level 5"] }));
const secret = baselineOf(knownConduit(1, 2, "tls", [8883]));
const mixed = baselineOf(knownConduit(1, 2, "tls", [8883]), knownConduit(1, 2, "mqtt", [1883]));
const comes = (level: number, code = 0) => connected(mqttSession(1), client("c", { level }), 1, code);

describe("mqtt/version-downgrade", () => {
  it.each<[string, Baseline, ReturnType<typeof comes>, (string | undefined)[]]>([
    ["5 as always", five, comes(5), []],
    ["3.1.1 instead of 5", five, comes(4), [undefined]],
    ["3.1 instead of 5", five, comes(3), [undefined]],
    ["3.1.1 instead of 5, refused", five, comes(4, 1), []],
    ["3.1.1 where both were learned", both, comes(4), []],
    ["3.1 where newer ones were learned", both, comes(3), [undefined]],
    ["clear text instead of TLS", secret, comes(5), ["high"]],
    ["clear text where both were learned", mixed, comes(5), []],
  ])("%s", (_, baseline, event, expected) => {
    expect(findingsOf(versionDowngrade, baseline, [event]).map(({ severity }) => severity)).toEqual(expected);
  });

  it("+ the sensor comes with 3.1", () => {
    const alerts = attacked((plant) => talk(plant, 120, SENSOR, new MqttTalk(3).connect("temp-1")));
    expect(alerts.map(({ detector, value, previous }) => [detector, value, previous])).toEqual([
      ["mqtt/version-downgrade", "MQTT 3.1", "MQTT 5"],
    ]);
  });

  it("- the sensor comes with 5", () => {
    expect(toldOf(attacked((plant) => talk(plant, 120, SENSOR, new MqttTalk(5).connect("temp-1"))))).toEqual([]);
  });
});
