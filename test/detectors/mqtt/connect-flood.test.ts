import { describe, expect, it } from "vitest";
import type { FindingMade } from "../../../src/contracts/finding-event.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { connectFlood } from "../../../src/detectors/mqtt/connect-flood.js";
import { MqttTalk, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { at, baselineOf, conduit, findingsOf, party } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, connected, fact, mqttSession, publish } from "./mqtt-events.js";

const rate = (max: number) => ({ n: 10, p99: max, p999: max, max });
const baseline = baselineOf(
  fact("mqtt.client", 1, "gw", "", { rates: { connectsPerMinute: rate(20), connections: rate(12) } }),
);
const comes = (n: number, id: number, seconds: number, keepAliveSeconds = 60): SensorEvent => {
  const {
    isAccepted: _,
    reasonCode: __,
    reason: ___,
    ...rest
  } = connected(mqttSession(n, id), client("x", { keepAliveSeconds }), seconds);
  return { ...rest, type: "mqtt-connect", time: at(seconds) };
};
const opens = (n: number, id: number, seconds: number) => conduit("established", mqttSession(n, id), seconds, 100 + id);
const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

describe("mqtt/connect-flood", () => {
  it.each<[string, SensorEvent[], string[]]>([
    ["thirty CONNECTs in a minute", times(30, (i) => comes(9, i, 1 + i)), []],
    ["thirty-one CONNECTs in a minute", times(31, (i) => comes(9, i, 1 + i)), ["connects"]],
    ["sixty of one that is used to twenty", times(60, (i) => comes(1, i, 1 + i / 2)), []],
    ["sixty-one of one that is used to twenty", times(61, (i) => comes(1, i, 1 + i / 2)), ["connects"]],
    ["twenty connections at once", times(20, (i) => [opens(9, i, 1 + i), comes(9, i, 1 + i)]).flat(), []],
    [
      "twenty-one connections at once",
      times(21, (i) => [opens(9, i, 1 + i), comes(9, i, 1 + i)]).flat(),
      ["connections"],
    ],
    [
      "twenty-one one after the other",
      times(21, (i) => [opens(9, i, 1 + i), conduit("ended", mqttSession(9, i), 2 + i, 900 + i)]).flat(),
      [],
    ],
    ["nine that say nothing", times(9, (i) => opens(9, i, 1 + i)), []],
    ["ten that say nothing", times(10, (i) => opens(9, i, 1 + i)), ["silent"]],
    ["ten that hold a place for ever", times(10, (i) => [opens(9, i, 1 + i), comes(9, i, 1 + i, 0)]).flat(), ["idle"]],
    [
      "ten that hold a place for long",
      times(10, (i) => [opens(9, i, 1 + i), comes(9, i, 1 + i, 601)]).flat(),
      ["idle"],
    ],
    ["ten with a common keep alive", times(10, (i) => [opens(9, i, 1 + i), comes(9, i, 1 + i, 600)]).flat(), []],
    [
      "ten that publish",
      times(10, (i) => [
        opens(9, i, 1 + i),
        comes(9, i, 1 + i, 0),
        publish(mqttSession(9, i), client("x"), 2 + i, "a"),
      ]).flat(),
      [],
    ],
    [
      "ten at a port of something else",
      times(10, (i) => conduit("established", mqttSession(9, i, { server: party(2, 80) }), 1, i)),
      [],
    ],
  ])("%s", (_, events, expected) => {
    expect(findingsOf(connectFlood, baseline, events, 120).map(({ key }) => key[2])).toEqual(expected);
  });

  it("is one level less after the broker has come back", () => {
    const back = (seconds: number): SensorEvent => {
      const finding = { actor: party(2) } as FindingMade["finding"];
      return { type: "finding-made", time: at(seconds), frame: 1, capture: 0, detector: "asset/returned", finding };
    };
    const wave = times(31, (i) => comes(9, i, 1000 + i));
    const raised = (...before: readonly SensorEvent[]) =>
      findingsOf(connectFlood, baseline, [...before, ...wave]).map(({ raise }) => raise);
    expect(raised()).toEqual([0]);
    expect(raised(back(431))).toEqual([-1]);
    expect(raised(back(429))).toEqual([0]);
  });

  it("+ a tablet opens forty connections", () => {
    const told = toldOf(
      attacked((plant) => {
        for (let i = 0; i < 40; i++)
          talk(plant, 20 + i / 2, TABLET, new MqttTalk().connect(`t-${i}`), { hasEnd: false });
      }),
    );
    expect(told).toContain("mqtt/connect-flood medium");
  });

  it("- it opens four", () => {
    const told = toldOf(
      attacked((plant) => {
        for (let i = 0; i < 4; i++) talk(plant, 20 + i, TABLET, new MqttTalk().connect(`t-${i}`), { hasEnd: false });
      }),
    );
    expect(told.filter((line) => line.includes("flood"))).toEqual([]);
  });
});
