import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { sparkplugSeq } from "../../../src/detectors/mqtt/sparkplug-seq.js";
import { edgeTalk, SENSOR, sparkplug, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, spoken } from "./mqtt-events.js";

const baseline = baselineOf(
  fact("spb.edge", 1, "edge", "G/E1"),
  fact("spb.edge", 1, "edge", "G/E2", { traits: ["quirk sparkplugSequenceJump", "quirk bdSeqStep"] }),
);
const data = (anomalies: string[], over = {}, how = {}) =>
  spoken(mqttSession(1), client("edge"), 1, "NDATA", { seq: 9, ...over }, { anomalies, ...how });
const born = (session: number, seconds: number, bdSeq: number, edgeNode = "E1") =>
  spoken(mqttSession(1, session), client("edge"), seconds, "NBIRTH", { bdSeq, seq: 0, edgeNode });

describe("mqtt/sparkplug-seq", () => {
  it.each<[string, SensorEvent[], (string | undefined)[]]>([
    ["in sequence", [data([])], []],
    ["a jump", [data(["sparkplugSequenceJump"])], ["medium"]],
    ["data before birth", [data(["sparkplugBirthMissing"])], ["low"]],
    ["a birth with another bdSeq than the will", [data(["sparkplugBdSeqMismatch"])], ["medium"]],
    ["another fault of form", [data(["sparkplugTimestampMissing"])], []],
    ["a jump by habit", [data(["sparkplugSequenceJump"], { edgeNode: "E2" })], []],
    ["a jump in what the broker passes on", [data(["sparkplugSequenceJump"], {}, { from: "server" })], []],
    ["bdSeq goes up", [born(1, 1, 4), born(2, 2, 5)], []],
    ["bdSeq after 255", [born(1, 1, 255), born(2, 2, 0)], []],
    ["bdSeq from 0 again", [born(1, 1, 7), born(2, 2, 0)], []],
    ["bdSeq stays", [born(1, 1, 4), born(2, 2, 4)], ["medium"]],
    ["bdSeq leaps", [born(1, 1, 4), born(2, 2, 6)], ["medium"]],
    ["bdSeq stays in a rebirth", [born(1, 1, 4), born(1, 2, 4)], []],
    ["bdSeq stays by habit", [born(1, 1, 4, "E2"), born(2, 2, 4, "E2")], []],
  ])("%s", (_, events, expected) => {
    expect(findingsOf(sparkplugSeq, baseline, events).map(({ severity }) => severity)).toEqual(expected);
  });

  it("is mild while nobody knows what is a habit", () => {
    expect(
      findingsOf(sparkplugSeq, undefined, [data(["sparkplugSequenceJump"])]).map(({ severity }) => severity),
    ).toEqual(["low"]);
  });

  it("+ a message is slipped into the connection", () => {
    const slipped = edgeTalk(1).publish("spBv1.0/G/NDATA/E1", sparkplug(3, ["Level", "Double", 99]));
    const alerts = attacked((plant) => talk(plant, 20, SENSOR, slipped));
    expect(alerts.map(({ detector, severityName }) => `${detector} ${severityName}`)).toEqual([
      "mqtt/sparkplug-seq medium",
    ]);
  });

  it("- the edge node connects anew", () => {
    expect(toldOf(attacked((plant) => talk(plant, 20, SENSOR, edgeTalk(1))))).toEqual([]);
  });
});
