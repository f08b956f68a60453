import { describe, expect, it } from "vitest";
import { newRead } from "../../../src/detectors/opcua/new-read.js";
import { LAPTOP, OpcuaTalk, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBy } from "../../sensor/opcua-watched.js";
import { baselineOf } from "../given.js";
import { knownClient } from "../given-opcua.js";

const DETECTOR = "opcua/new-read";

const names = (count: number) => Array.from({ length: count }, (_, i) => `N${i}`);
const reads = (client: typeof SCADA, requests: number, nodes: number) => {
  const said = new OpcuaTalk().begin();
  for (let i = 0; i < requests; i++) said.read(...names(nodes));
  return talk(usualOpcua(), 33, client, TANK, said);
};

/** One node more with each request. */
const grows = (requests: number) => {
  const said = new OpcuaTalk().begin();
  for (let i = 1; i <= requests; i++) said.read(...names(i));
  return talk(usualOpcua(), 33, SCADA, TANK, said);
};

// What was learned in a minute counts one level less than its severity.
describe(DETECTOR, () => {
  it.each([
    { name: "the usual", plant: usualOpcua(), want: [] },
    { name: "ten new nodes", plant: reads(SCADA, 1, 10), want: [] },
    { name: "eleven new nodes", plant: reads(SCADA, 1, 11), want: ["info"] },
    { name: "three new nodes again and again", plant: reads(SCADA, 40, 3), want: [] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("finds the same when its memory is saved", () => {
    expect(findingsOf(newRead, grows(15))).toHaveLength(5);
  });

  // In the whole it is part of an alert that explains it.
  it("tells of hundreds of nodes in one request", () => {
    const found = findingsOf(newRead, reads(LAPTOP, 1, 600)).map(({ severity }) => severity);
    expect(new Set(found)).toEqual(new Set(["medium"]));
  });

  it("takes nodes that were read seldom for known", () => {
    const nodes = names(20).map((name) => `ns=2;s=${name}`);
    const seldom = {
      ...knownClient({ read: ["Level", "SetPoint", "Pump"].map((name) => `ns=2;s=${name}`) }),
      rare: { habits: { read: nodes } },
    };
    expect(findingsOf(newRead, reads(SCADA, 1, 20), baselineOf(seldom))).toEqual([]);
    expect(findingsOf(newRead, reads(SCADA, 1, 40), baselineOf(seldom))).toHaveLength(1);
  });
});
