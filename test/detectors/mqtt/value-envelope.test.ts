import { describe, expect, it } from "vitest";
import type { MqttPublish } from "../../../src/contracts/mqtt-event.js";
import { mqttValueEnvelope } from "../../../src/detectors/mqtt/value-envelope.js";
import { MqttTalk, SENSOR, talk } from "../../sensor/mqtt-plant.js";
import { Plant } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { baselineOf, findingsOf } from "../given.js";
import { client, fact, mqttSession, publish, spoken } from "./mqtt-events.js";

const day = { n: 500, hours: 24 };
const analog = { values: "analog", low: 20, high: 650 } as const;
const states = { values: "discrete", low: -1, high: 2, distinct: [-1, 1, 2] } as const;
const baseline = baselineOf(
  fact("mqtt.value", 1, "c", "furnace", { ...day, numbers: analog }),
  fact("mqtt.value", 1, "c", "furnace/set", { ...day, numbers: analog }),
  fact("mqtt.value", 1, "c", "mode", { ...day, numbers: states }),
  fact("mqtt.value", 1, "c", "count", { ...day, numbers: { values: "counter", low: 1, high: 9 } }),
  fact("mqtt.value", 1, "c", "few", { ...day, n: 199, numbers: analog }),
  fact("mqtt.value", 1, "c", "short", { ...day, hours: 23, numbers: analog }),
  fact("mqtt.value", 1, "c", "two", { ...day, numbers: analog }),
  fact("mqtt.value", 3, "d", "two", { ...day, numbers: analog }),
  fact("mqtt.value", 1, "c", "oven:temp.value", { ...day, numbers: analog }),
  fact("mqtt.value", 1, "c", "place", { ...day, numbers: { ...states, distinct: [52.1234] } }),
  fact("mqtt.value", 1, "c", "G/E1/D1:Speed", { ...day, numbers: analog }),
);
const row = (topic: string, ...values: readonly number[]): MqttPublish[] =>
  values.map((value, i) => publish(mqttSession(1), client("c"), 1 + i, topic, { value, payloadKind: "number" }));
const ovens = (...values: readonly number[]) =>
  values.map((value, i) => {
    const json = { shape: { keys: [], isPartial: false, paths: ["n", "temp.value"] }, numbers: [9999, value] };
    return publish(mqttSession(1), client("c"), 1 + i, "oven", { json, payloadKind: "json" });
  });
const speeds = (...values: readonly number[]) =>
  values.map((value, i) =>
    spoken(mqttSession(1), client("c"), 1 + i, "DDATA", { device: "D1", metrics: [{ name: "Speed", value }] }),
  );

describe("mqtt/value-envelope", () => {
  it.each<[string, MqttPublish[], string[]]>([
    ["within", row("furnace", 20, 650, 300), []],
    ["within the margin", row("furnace", 965, -295, 965, 965), []],
    ["three in a row above", row("furnace", 966, 966, 966), ["966"]],
    ["three in a row below", row("furnace", -296, -296, -296), ["-296"]],
    ["two above, one within, one above", row("furnace", 966, 966, 300, 966), []],
    ["one command above", row("furnace/set", 966), ["966"]],
    ["states", row("mode", -1, 1, 2), []],
    ["three times another state", row("mode", 0, 0, 0), ["0"]],
    ["a counter", row("count", 1000, 1000, 1000), []],
    ["learned from too few", row("few", 9999, 9999, 9999), []],
    ["learned in too short a time", row("short", 9999, 9999, 9999), []],
    ["of two clients", row("two", 9999, 9999, 9999), []],
    ["not learned", row("other", 9999, 9999, 9999), []],
    ["a number in JSON within", ovens(20, 650, 300), []],
    ["a number in JSON outside", ovens(1000, 1000, 1000), ["1000"]],
    ["a state with more digits than a baseline has", row("place", 52.123_401, 52.123_401, 52.123_401), []],
    ["a metric within", speeds(100, 200, 300), []],
    ["a metric outside", speeds(1000, 1000, 1000), ["1000"]],
  ])("%s", (_, events, expected) => {
    expect(findingsOf(mqttValueEnvelope, baseline, events).map(({ value }) => value)).toEqual(expected);
  });

  it("goes by the limits of the policy before all", () => {
    const at = { file: "policy.yaml", line: 4, place: "points[0]" };
    const policy = { limitsOf: () => ({ min: 0, max: 100, at }), isReadOnly: false } as never;
    const found = findingsOf(mqttValueEnvelope, undefined, row("any", 101, 101, 101), 0, { policy });
    expect(found.map(({ expected }) => expected)).toEqual([
      "The policy allows 0 to 100: points[0] in policy.yaml, line 4.",
    ]);
  });

  const START_US = Date.UTC(2026, 0, 5) * 1000;
  const furnace = (plant: Plant, seconds: number, ...values: readonly number[]) => {
    const said = new MqttTalk().connect("furnace-1").ping();
    for (const value of values) said.publish("furnace/temp", String(value));
    return talk(plant, seconds, SENSOR, said, { stepSeconds: 10 });
  };
  const oven = (plant: Plant, seconds: number, ...values: readonly number[]) => {
    const said = new MqttTalk().connect("oven-1").ping();
    for (const value of values) said.publish("oven/state", `{"n":${seconds},"temp":{"value":${value},"unit":"C"}}`);
    return talk(plant, seconds, SENSOR, said, { stepSeconds: 10 });
  };
  const ovenTold = (...values: readonly number[]) => {
    const plant = new Plant();
    for (let hour = 0; hour < 25; hour++) {
      oven(plant, 3600 * hour, ...Array.from({ length: 20 }, (_, i) => 400 + 20 * ((i * 7 + hour) % 13) + i / 10));
    }
    const baseline = learnedFrom(plant.frames(START_US));
    const frames = oven(new Plant(), 100_000, ...values).frames(START_US);
    return alertsIn(watched(frames, { baseline })).filter(({ detector }) => detector === "mqtt/value-envelope");
  };
  const days = (plant = new Plant()) => {
    for (let hour = 0; hour < 25; hour++) {
      furnace(plant, 3600 * hour, ...Array.from({ length: 20 }, (_, i) => 400 + 20 * ((i * 7 + hour) % 13) + i / 10));
    }
    return plant;
  };
  const told = (...values: readonly number[]) => {
    const baseline = learnedFrom(days().frames(START_US));
    const frames = furnace(new Plant(), 100_000, ...values).frames(START_US);
    return alertsIn(watched(frames, { baseline })).filter(({ detector }) => detector === "mqtt/value-envelope");
  };

  it("+ 950 degrees where 650 was the most", () => {
    const [alert, ...more] = told(500, 950, 950, 950);
    expect(more).toEqual([]);
    expect(alert).toMatchObject({ point: "furnace/temp", value: "950" });
    expect(alert?.expected).toMatch(
      /its 500 numbers were from 400 to 64\d\.\d; 2\d\d\.\d+ to 7\d\d\.\d+ is allowed\.$/,
    );
  });

  it("+ 950 degrees within JSON", () => {
    const told = ovenTold(500, 950, 950, 950);
    expect(told.map(({ point, value }) => [point, value])).toEqual([["oven/state:temp.value", "950"]]);
  });

  it("- 640 degrees within JSON", () => {
    expect(ovenTold(500, 640, 640, 640)).toEqual([]);
  });

  it("- 640 degrees", () => {
    expect(told(500, 640, 640, 640)).toEqual([]);
  });
});
