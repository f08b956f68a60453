import { describe, expect, it } from "vitest";
import { publishFlood } from "../../../src/detectors/mqtt/publish-flood.js";
import { MqttTalk, SENSOR, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, publish } from "./mqtt-events.js";

const rate = (max: number, n = 100) => ({ n, p99: max, p999: max, max });
const baseline = baselineOf(
  fact("mqtt.client", 1, "temp", "", { rates: { messagesPerSecond: rate(40), bytesPerSecond: rate(1000) } }),
  fact("mqtt.client", 3, "short", "", { rates: { messagesPerSecond: rate(1, 2) } }),
);
const flood = (n: number, name: string, perSecond: number, seconds: number, over = {}) =>
  Array.from({ length: perSecond * seconds + 1 }, (_, i) =>
    publish(mqttSession(n), client(name), 1 + i / perSecond, "a/b", over),
  );

describe("mqtt/publish-flood", () => {
  it.each<[string, ReturnType<typeof flood>, (string | undefined)[]]>([
    ["what is usual", flood(1, "temp", 40, 4), []],
    ["three times what is usual", flood(1, "temp", 120, 3), []],
    ["more than that for three seconds", flood(1, "temp", 125, 3), ["medium"]],
    ["more than that for two seconds", flood(1, "temp", 125, 2), []],
    ["more than that, said to be repeated", flood(1, "temp", 125, 3, { dup: true }), ["low"]],
    ["more bytes", flood(1, "temp", 10, 3, { payloadBytes: 10_000 }), ["medium"]],
    ["a stranger below the floor", flood(9, "x", 50, 4), []],
    ["a stranger above it", flood(9, "x", 60, 3), ["medium"]],
    ["one that was learned from too little", flood(3, "short", 60, 3), []],
    ["what a broker passes on", flood(9, "x", 60, 3, { from: "server" }), []],
  ])("%s", (_, events, expected) => {
    expect(findingsOf(publishFlood, baseline, events).map(({ severity }) => severity)).toEqual(expected);
  });

  const many = (identifier: string, count: number, level: number) => {
    const said = new MqttTalk(level).connect(identifier);
    for (let i = 0; i < count; i++) said.publish("line1/temp", "20");
    return said;
  };

  const exchanges = (open: number, finished = 0) => {
    const said = new MqttTalk().connect("tablet");
    for (let i = 0; i < open; i++) {
      for (let j = 0; j < finished; j++) said.exactlyOnce("x/y", "1");
      said.exactlyOnce("x/y", "1", false);
    }
    said.exactlyOnce("x/y", "1");
    const alerts = attacked((plant) => talk(plant, 20, TABLET, said, { stepSeconds: 0.25 }));
    return alerts.filter(({ detector, observed }) => detector === "mqtt/publish-flood" && observed.includes("QoS 2"));
  };

  it("+ exchanges of QoS 2 that are not finished; what was learned in a minute counts one level less", () => {
    expect(exchanges(200).map(({ severityName }) => severityName)).toEqual(["low"]);
  });

  it("- as many that are finished, and some that are not", () => {
    expect(exchanges(90)).toEqual([]);
    expect(exchanges(110, 1)).toEqual([]);
  });

  it("+ a tablet floods the broker", () => {
    const told = toldOf(attacked((plant) => talk(plant, 20, TABLET, many("tablet", 600, 4), { stepSeconds: 0.01 })));
    expect(told.filter((line) => line.includes("publish-flood"))).toHaveLength(1);
  });

  it("- the sensor is fast for a moment", () => {
    const told = toldOf(attacked((plant) => talk(plant, 120, SENSOR, many("temp-1", 200, 5), { stepSeconds: 0.01 })));
    expect(told.filter((line) => line.includes("flood"))).toEqual([]);
  });
});
