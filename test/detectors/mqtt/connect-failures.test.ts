import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { connectFailures } from "../../../src/detectors/mqtt/connect-failures.js";
import { MqttTalk, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, connected, fact, gone, mqttSession } from "./mqtt-events.js";

const rate = (max: number) => ({ n: 10, p99: max, p999: max, max });
const baseline = baselineOf(fact("mqtt.client", 1, "temp"));
const used = baselineOf(fact("mqtt.broker", 2, "", "", { rates: { refusalsPerMinute: rate(2) } }));
const fails = (count: number, users: number, code = 5, step = 1, hosts = 1) =>
  Array.from({ length: count }, (_, i) =>
    connected(mqttSession(9 + (i % hosts), i), client("x", { userName: `u${i % users}` }), 1 + i * step, code),
  );
const severities = (events: SensorEvent[], of = baseline) =>
  findingsOf(connectFailures, of, events).map(({ severity }) => severity);

describe("mqtt/connect-failures", () => {
  it.each<[string, SensorEvent[], (string | undefined)[]]>([
    ["four refusals", fails(4, 2), []],
    ["five refusals of two users", fails(5, 2), ["medium"]],
    ["five refusals of three users", fails(5, 3), ["high"]],
    ["five refusals of one client and user", fails(5, 1), ["low"]],
    ["five refusals in five minutes", fails(5, 2, 5, 60), []],
    ["an unavailable broker", fails(5, 2, 3), []],
    ["version 5: not authorized", fails(5, 2, 0x87), ["medium"]],
    ["version 5: server busy", fails(5, 2, 0x89), ["medium"]],
    ["version 5: server moved", fails(5, 2, 0x9d), []],
    ["five refusals of five addresses", fails(5, 2, 5, 1, 5), [undefined]],
  ])("%s", (_, events, expected) => {
    expect(severities(events)).toEqual(expected);
  });

  it("allows three times what is usual", () => {
    expect(severities(fails(5, 2), used)).toEqual([]);
    expect(severities(fails(6, 2), used)).toEqual(["medium"]);
  });

  it("counts a connection closed without a word for half", () => {
    const closed = (count: number) =>
      Array.from({ length: count }, (_, i) => gone(mqttSession(9, i), client(`c${i}`, { isAnswered: false }), 1 + i));
    expect(severities(closed(9))).toEqual([]);
    expect(severities(closed(10))).toEqual(["medium"]);
  });

  it("tells of a success after failures", () => {
    const success = connected(mqttSession(9, 50), client("x", { userName: "u1" }), 8);
    expect(severities([...fails(5, 2), success])).toEqual(["medium", "high"]);
    expect(severities([...fails(4, 2), success])).toEqual([]);
  });

  const tries = (count: number, users: number) => (plant: Parameters<Parameters<typeof attacked>[0]>[0]) => {
    for (let i = 0; i < count; i++) {
      const user = `user${i % users}`;
      talk(plant, 20 + i, TABLET, new MqttTalk().connect("tablet", { user, password: `guess-${i}` }, 5));
    }
  };

  it("+ twenty tries", () => {
    expect(toldOf(attacked(tries(20, 5)))).toContain("mqtt/connect-failures medium");
  });

  const silent = (count: number) => (plant: Parameters<Parameters<typeof attacked>[0]>[0]) => {
    for (let i = 0; i < count; i++) talk(plant, 20 + i, TABLET, new MqttTalk().unanswered(`t${i}`));
  };

  it("+ ten connections that are closed without a word, - nine", () => {
    expect(toldOf(attacked(silent(10))).join()).toContain("mqtt/connect-failures");
    expect(toldOf(attacked(silent(9))).join()).not.toContain("mqtt/connect-failures");
  });

  it("- four tries", () => {
    expect(toldOf(attacked(tries(4, 1))).filter((line) => line.includes("failures"))).toEqual([]);
  });
});
