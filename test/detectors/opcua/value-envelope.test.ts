import { describe, expect, it } from "vitest";
import { opcuaValueEnvelope } from "../../../src/detectors/opcua/value-envelope.js";
import {
  extension,
  f64,
  list,
  localizedText,
  NULL,
  qualifiedName,
  standardNode,
  u32,
} from "../../protocols/opcua/opcua-bytes.js";
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
const readOf = (node: string) => [
  ...f64(0),
  ...u32(3),
  ...list([...textNode(node), ...u32(13), ...NULL, 0, 0, ...NULL]),
];
/** The client finds a property of the node by its path and reads it. */
const translates = (said: OpcuaTalk, name: string, low: number, high: number, node = "Level") => {
  const element = [...standardNode(46), 0, 1, ...qualifiedName(0, name)];
  said.ask(554, list([...textNode(node), ...list(element)]));
  const target = [...textNode(`${node}-${name}`), ...u32(0xffffffff)];
  said.answer(557, [...list([...u32(0), ...list(target)]), ...u32(0)]);
  said.ask(631, readOf(`${node}-${name}`));
  const range = extension(886, [...f64(low), ...f64(high)]);
  return said.answer(634, [...list([1, 22, ...range]), ...u32(0)]);
};
/** The same by browsing. */
const browses = (said: OpcuaTalk, low: number, high: number, isForward = 1) => {
  said.ask(527, [...standardNode(0), ...u32(0), ...u32(0), ...u32(0), ...u32(0), ...list(browsed)]);
  const reference = [...standardNode(46), isForward, ...textNode("R"), ...qualifiedName(0, "EURange")];
  const found = [...reference, ...localizedText("range"), ...u32(2), ...standardNode(68)];
  said.answer(530, [...list([...u32(0), ...NULL, ...list(found)]), ...u32(0)]);
  said.ask(631, readOf("R"));
  return said.answer(634, [...list([1, 22, ...extension(886, [...f64(low), ...f64(high)])]), ...u32(0)]);
};
const browsed = [...textNode("Level"), ...u32(0), 0, 0, 1, ...u32(0), ...u32(63)];
const put = (said: OpcuaTalk) => talk(usualOpcua(), 33, SCADA, TANK, said);
const told = (said: OpcuaTalk, value: number, times = 3) => {
  for (let i = 0; i < times; i++) said.ask(631, READ).answer(634, [...list([1, 11, ...f64(value)]), ...u32(0)]);
  return said;
};
const begun = () => new OpcuaTalk().begin();
const ranged = (low: number, high: number, name = "EURange") => translates(begun(), name, low, high);
const both = () => translates(ranged(0, 80), "InstrumentRange", 0, 200);
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

  it.each([
    { name: "set beyond the EURange", said: ranged(0, 80).write("Level", 85), want: ["low accepted"] },
    { name: "set within it", said: ranged(0, 80).write("Level", 75), want: [] },
    { name: "another node", said: translates(begun(), "EURange", 0, 80, "Speed").write("Level", 85), want: [] },
    { name: "a property of another name", said: translates(begun(), "EUMean", 0, 80).write("Level", 85), want: [] },
    { name: "a range that nobody has set", said: ranged(0, 0).write("Level", 85), want: [] },
    { name: "three readings beyond it", said: told(ranged(0, 80), 85), want: ["low unknown"] },
    { name: "two readings beyond it", said: told(ranged(0, 80), 85, 2), want: [] },
    { name: "read beyond the EURange and within the InstrumentRange", said: told(both(), 85), want: [] },
    { name: "set so", said: both().write("Level", 85), want: ["low accepted"] },
    { name: "read beyond the InstrumentRange", said: told(both(), 250), want: ["low unknown"] },
    { name: "a range found by browsing", said: browses(begun(), 0, 80).write("Level", 85), want: ["low accepted"] },
    { name: "a reference that leads back", said: browses(begun(), 0, 80, 0).write("Level", 85), want: [] },
  ])("$name, of a node hardly learned: $want", ({ said, want }) => {
    expect(saidBy(DETECTOR, put(said), baselineOf(knownClient({})))).toEqual(want);
  });

  it("takes no range that the node left while learning, and keeps what was learned beside one", () => {
    const set = (low: number, high: number, value: number) =>
      findingsOf(opcuaValueEnvelope, put(ranged(low, high).write("Level", value)), analog).length;
    expect(set(0, 50, 60)).toBe(0);
    // Told with the request and once more with its answer.
    expect(set(0, 95, 97)).toBe(2);
    expect(set(0, 9000, 500)).toBe(2);
  });

  it("tells once that many readings of a server are bad", () => {
    const readings = (count: number, status: number, seconds: number) => (plant: Plant) => {
      const said = begun();
      const bad = [3, 11, ...f64(1), ...u32(status)];
      for (let i = 0; i < count; i++) said.ask(631, READ).answer(634, [...list(bad), ...u32(0)]);
      return talk(plant, seconds, SCADA, TANK, said);
    };
    const bads = (earlier: number, bad: number, seconds = 700) => {
      const plant = readings(bad, 0x80310000, seconds)(readings(earlier, 0, 60)(usualOpcua()));
      return saidBy(DETECTOR, plant, baselineOf(knownClient({})));
    };
    expect(bads(300, 120)).toEqual(["info"]);
    expect(bads(300, 40)).toEqual([]);
    expect(bads(100, 120)).toEqual([]);
    expect(bads(300, 120, 80)).toEqual([]);
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
