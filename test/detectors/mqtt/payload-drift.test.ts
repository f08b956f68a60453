import { describe, expect, it } from "vitest";
import type { MqttPublish } from "../../../src/contracts/mqtt-event.js";
import { payloadDrift } from "../../../src/detectors/mqtt/payload-drift.js";
import { MqttTalk, SENSOR, talk } from "../../sensor/mqtt-plant.js";
import { Plant } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, publish } from "./mqtt-events.js";

const START_US = Date.UTC(2026, 0, 5) * 1000;
const rate = (max: number) => ({ n: 100, p99: max, p999: max, max });
const traits = { traits: ["kind number"], rates: { payloadBytes: rate(400) } };
const baseline = baselineOf(
  fact("mqtt.pub", 1, "temp", "a", traits),
  fact("mqtt.pub", 1, "temp", "few", { ...traits, n: 19 }),
  fact("mqtt.pub", 1, "temp", "json", {
    traits: ["kind json"],
    rates: { payloadBytes: rate(400) },
    jsonKeys: { always: ["t", "v"], sometimes: ["error"] },
  }),
  fact("mqtt.pub", 1, "temp", "table", {
    traits: ["kind json"],
    rates: { payloadBytes: rate(400) },
    jsonKeys: { always: [], sometimes: [] },
  }),
);
const route = {
  a: publish(mqttSession(1), client("temp"), 1, "a").route,
  few: publish(mqttSession(1), client("temp"), 1, "few").route,
};
/** `n` number, `t` text, `L` a number too long, `l` one that is long. */
const row = (letters: string, topic: "a" | "few" = "a", by = client("temp")): MqttPublish[] =>
  [...letters].map((letter, i) =>
    publish(mqttSession(1), by, 1 + i, topic, {
      route: { ...route[topic] },
      payloadKind: letter === "t" ? "text" : "number",
      payloadBytes: letter === "L" ? 1601 : letter === "l" ? 1600 : 4,
    }),
  );

/** Three payloads of JSON with these members. */
const members = (topic: string, ...keys: readonly string[]): MqttPublish[] => {
  const { route } = publish(mqttSession(1), client("temp"), 1, topic);
  const json = { shape: { keys, isPartial: false, paths: [] }, numbers: [] };
  return [1, 2, 3].map((second) =>
    publish(mqttSession(1), client("temp"), second, topic, { route, payloadKind: "json", json }),
  );
};

describe("mqtt/payload-drift", () => {
  it.each<[string, MqttPublish[], (string | undefined)[]]>([
    ["numbers", row("nnnnnn"), []],
    ["two texts among five", row("ntntnnnn"), []],
    ["three texts among five", row("tntnt"), ["medium"]],
    ["three texts in a row, and on", row("nttttn"), ["medium", "medium"]],
    ["three texts among seven", row("tnnntnnnt"), []],
    ["three too long", row("LLL"), ["low"]],
    ["three just not too long", row("lll"), []],
    ["a topic learned from too little", row("ttt", "few"), []],
    ["another client", row("ttt", "a", client("x")), []],
    ["the members it always has", members("json", "t", "v"), []],
    ["one that it has sometimes", members("json", "error", "t", "v"), []],
    ["a new member", members("json", "exec", "t", "v"), ["low"]],
    ["without a member", members("json", "t"), ["low"]],
    ["new members of a table by its nature", members("table", "new"), []],
  ])("%s", (_, events, expected) => {
    expect(findingsOf(payloadDrift, baseline, events).map(({ severity }) => severity)).toEqual(expected);
  });

  const sends = (payload: string) => {
    const said = new MqttTalk(5).connect("temp-1");
    for (let i = 0; i < 3; i++) said.publish("line1/temp", payload);
    return said;
  };

  it("+ a script where numbers were", () => {
    const alerts = attacked((plant) => talk(plant, 120, SENSOR, sends(`#!/bin/sh\n${"rm -rf x; ".repeat(200)}`)));
    expect(alerts.map(({ detector }) => detector)).toEqual(["mqtt/payload-drift"]);
  });

  const states = (plant: Plant, count: number, member: string) => {
    const said = new MqttTalk(5).connect("temp-1");
    for (let i = 0; i < count; i++) said.publish("line1/state", `{"v":${20 + (i % 7)},"motor":{"${member}":${i % 5}}}`);
    return talk(plant, 120, SENSOR, said);
  };
  const stateAlerts = (member: string) => {
    const baseline = learnedFrom(states(new Plant(), 40, "on").frames(START_US));
    const alerts = alertsIn(watched(states(new Plant(), 5, member).frames(START_US), { baseline }));
    return alerts.filter(({ detector }) => detector === "mqtt/payload-drift");
  };

  it("+ another member in JSON", () => {
    const [alert, ...more] = stateAlerts("exec");
    expect(more).toEqual([]);
    expect(alert?.severityName).toBe("low");
    expect(alert?.observed).toMatch(/json of 27 bytes with the new "motor\.exec" and no "motor\.on" on "line1\/state"/);
    expect(alert?.expected).toMatch(/each had "motor", "motor\.on" and "v"\.$/);
  });

  it("- the same members with other values", () => {
    expect(stateAlerts("on")).toEqual([]);
  });

  it("- a number of one digit more", () => {
    expect(toldOf(attacked((plant) => talk(plant, 120, SENSOR, sends("10.05"))))).toEqual([]);
  });
});
