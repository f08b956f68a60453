import { describe, expect, it } from "vitest";
import { opcuaValueEnvelope } from "../../../src/detectors/opcua/value-envelope.js";
import { f64, list, NULL, u32 } from "../../protocols/opcua/opcua-bytes.js";
import { OpcuaTalk, SCADA, TANK, talk, textNode, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBy } from "../../sensor/opcua-watched.js";
import { Plant } from "../../sensor/plant.js";
import { learnedContents } from "../../sensor/watched.js";
import { baselineOf, START } from "../given.js";
import { knownClient, knownNode } from "../given-opcua.js";

const DETECTOR = "opcua/value-envelope";
const NODE = "ns=2;s=Level";
const READ = [...f64(0), ...u32(3), ...list([...textNode("Level"), ...u32(13), ...NULL, 0, 0, ...NULL])];
/** The server tells these values one after the other. */
const tells = (...values: readonly number[]) => tellsIn(usualOpcua(), values);
const tellsIn = (plant: Plant, values: readonly number[]) => {
  const said = new OpcuaTalk().begin();
  for (const value of values) said.ask(631, READ).answer(634, [...list([1, 11, ...f64(value)]), ...u32(0)]);
  return talk(plant, 33, SCADA, TANK, said);
};
const integers = (...values: readonly number[]) => {
  const said = new OpcuaTalk().begin();
  for (const value of values) said.ask(631, READ).answer(634, [...list([1, 6, ...u32(value)]), ...u32(0)]);
  return talk(usualOpcua(), 33, SCADA, TANK, said);
};
const writes = (value: number) => talk(usualOpcua(), 33, SCADA, TANK, new OpcuaTalk().begin().write("Level", value));
const analog = baselineOf(knownClient({}), knownNode(NODE, { low: 0 }));
const states = baselineOf(knownClient({}), knownNode(NODE, { values: "discrete", distinct: [0, 1, 2] }));
const short = baselineOf(knownClient({}), knownNode(NODE, { hours: 3 }));
const counter = baselineOf(knownClient({}), knownNode(NODE, { values: "counter" }));

// What was learned for less than a week counts one level less than its severity.
describe(DETECTOR, () => {
  it.each([
    { name: "within the range", baseline: analog, plant: tells(20, 30, 40), want: [] },
    { name: "two readings out of the range", baseline: analog, plant: tells(500, 500), want: [] },
    { name: "three readings out of the range", baseline: analog, plant: tells(500, 500, 500), want: ["low unknown"] },
    { name: "three readings within half a range of it", baseline: analog, plant: tells(130, 130, 130), want: [] },
    { name: "two readings out, one within, two out", baseline: analog, plant: tells(500, 500, 5, 500, 500), want: [] },
    { name: "ten times the set point", baseline: analog, plant: writes(550), want: ["low accepted"] },
    { name: "a set point within a quarter of the range", baseline: analog, plant: writes(110), want: [] },
    { name: "a state that is none", baseline: states, plant: tells(7, 7, 7), want: ["low unknown"] },
    { name: "another type", baseline: analog, plant: integers(20, 20, 20), want: ["low unknown"] },
    { name: "learned for three hours only", baseline: short, plant: tells(500, 500, 500), want: [] },
    { name: "a counter", baseline: counter, plant: tells(500, 600, 700), want: [] },
  ])("$name: $want", ({ baseline, plant, want }) => {
    expect(saidBy(DETECTOR, plant, baseline)).toEqual(want);
  });

  it("learns what nodes do", () => {
    const entities = learnedContents(tells(1, 5, 9, 4, 2, 8, 3, 7, 6, 11, 12, 10, 13).frames(START)).entities;
    const level = entities.find((entity) => entity.kind === "ua.point" && entity.node === NODE);
    expect(level).toMatchObject({ values: "analog", low: 1, high: 13, dataType: "Double" });
    const rising = learnedContents(tellsIn(new Plant(), [1, 2, 3, 4, 5]).frames(START)).entities;
    expect(rising.find((entity) => entity.kind === "ua.point" && entity.node === NODE)).toMatchObject({
      values: "counter",
    });
  });

  it("finds the same when its memory is saved", () => {
    expect(findingsOf(opcuaValueEnvelope, tells(500, 500, 500, 500), analog)).toHaveLength(1);
  });
});
