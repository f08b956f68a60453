import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { retainedOverwrite } from "../../../src/detectors/mqtt/retained-overwrite.js";
import { MqttTalk, SENSOR, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, publish } from "./mqtt-events.js";

const baseline = baselineOf(
  fact("mqtt.pub", 1, "temp", "line1/limit", { traits: ["kind text", "retained"] }),
  fact("mqtt.pub", 1, "temp", "line1/state", { traits: ["kind text", "retained"] }),
  fact("mqtt.pub", 1, "temp", "line1/note", { traits: ["kind empty", "kind text", "retained"] }),
  fact("mqtt.pub", 1, "temp", "line1/temp", { traits: ["kind number"] }),
);
const keeps = (n: number, name: string, topic: string, over = {}) =>
  publish(mqttSession(n), client(name), 1, topic, { retain: true, ...over });

describe("mqtt/retained-overwrite", () => {
  it.each<[string, SensorEvent, [string | undefined, number][]]>([
    ["the owner", keeps(1, "temp", "line1/limit"), []],
    ["another", keeps(9, "x", "line1/limit"), [["medium", 0]]],
    ["another client of the same asset", keeps(1, "x", "line1/limit"), [["medium", 0]]],
    ["another, a state", keeps(9, "x", "line1/state"), [["medium", 1]]],
    ["another deletes", keeps(9, "x", "line1/limit", { payloadBytes: 0, payloadKind: "empty" }), [["medium", 0]]],
    ["the owner deletes", keeps(1, "temp", "line1/state", { payloadBytes: 0, payloadKind: "empty" }), [["low", 0]]],
    ["the owner deletes by habit", keeps(1, "temp", "line1/note", { payloadBytes: 0, payloadKind: "empty" }), []],
    ["another, not retained", keeps(9, "x", "line1/limit", { retain: false }), []],
    ["where nothing is retained", keeps(9, "x", "line1/temp"), []],
    ["what a broker passes on", keeps(9, "x", "line1/limit", { from: "server" }), []],
  ])("%s", (_, event, expected) => {
    const found = findingsOf(retainedOverwrite, baseline, [event]);
    expect(found.map(({ severity, raise }) => [severity, raise])).toEqual(expected);
  });

  it("+ a tablet clears a retained state", () => {
    const clears = new MqttTalk().connect("tablet").publish("line1/pump/state", "", { retain: true });
    const alert = attacked((plant) => talk(plant, 40, TABLET, clears)).find(({ detector }) =>
      detector.includes("retained"),
    );
    expect(alert).toMatchObject({ severityName: "medium", value: "nothing" });
  });

  it("- the owner updates it", () => {
    const updates = new MqttTalk(5).connect("temp-1").publish("line1/pump/state", "off", { retain: true });
    const told = toldOf(attacked((plant) => talk(plant, 120, SENSOR, updates)));
    expect(told.filter((line) => line.includes("retained"))).toEqual([]);
  });
});
