import { describe, expect, it } from "vitest";
import { modelOf, modelTrait } from "../../../src/baseline/sparkplug-birth.js";
import type { SparkplugMetric } from "../../../src/contracts/mqtt-event.js";
import { sparkplugModelChange } from "../../../src/detectors/mqtt/sparkplug-model-change.js";
import { edgeTalk, MqttTalk, SENSOR, sparkplug, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, spoken } from "./mqtt-events.js";

const metrics = (count: number, type = "Double"): SparkplugMetric[] =>
  Array.from({ length: count }, (_, i) => ({ name: `m${i}`, type }));
const trait = (of: readonly SparkplugMetric[], device?: string) => {
  const model = modelOf({ metrics: of, device });
  return model === undefined ? "" : modelTrait(model);
};
const baseline = baselineOf(
  fact("spb.edge", 1, "edge", "G/E1", { traits: [trait(metrics(20)), trait(metrics(5), "D1")] }),
  fact("spb.edge", 1, "edge", "G/E9"),
);
const born = (of: readonly SparkplugMetric[], over = {}) =>
  spoken(mqttSession(1), client("edge"), 1, "device" in over ? "DBIRTH" : "NBIRTH", { metrics: of, ...over });

describe("mqtt/sparkplug-model-change", () => {
  it.each<[string, ReturnType<typeof born>, (string | undefined)[]]>([
    ["the learned birth", born(metrics(20)), []],
    [
      "the learned birth in another order, with its bdSeq",
      born([{ name: "bdSeq", type: "Int64" }, ...metrics(20).reverse()]),
      [],
    ],
    ["a metric more", born(metrics(21)), ["low"]],
    ["two metrics fewer", born(metrics(18)), ["low"]],
    ["three metrics fewer", born(metrics(17)), ["medium"]],
    ["other datatypes", born(metrics(20, "String")), ["medium"]],
    ["a known device", born(metrics(5), { device: "D1" }), []],
    ["a device nobody knows", born(metrics(5), { device: "D2" }), ["info"]],
    ["an edge node without learned births", born(metrics(5), { edgeNode: "E9" }), []],
    ["a birth that was not all seen", born(metrics(5), { isPartial: true }), []],
  ])("%s", (_, event, expected) => {
    expect(findingsOf(sparkplugModelChange, baseline, [event]).map(({ severity }) => severity)).toEqual(expected);
  });

  it("+ a number becomes a text", () => {
    const changed = new MqttTalk()
      .connect("edge-1")
      .publish("spBv1.0/G/DBIRTH/E1/D1", sparkplug(1, ["Speed", "String", "fast"]));
    const told = toldOf(attacked((plant) => talk(plant, 20, SENSOR, changed)));
    expect(told).toContain("mqtt/sparkplug-model-change low");
  });

  it("- the same birth again", () => {
    expect(toldOf(attacked((plant) => talk(plant, 20, SENSOR, edgeTalk(1))))).toEqual([]);
  });
});
