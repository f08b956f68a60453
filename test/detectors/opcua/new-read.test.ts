import { describe, expect, it } from "vitest";
import { newRead } from "../../../src/detectors/opcua/new-read.js";
import { LAPTOP, OpcuaTalk, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/new-read";

const names = (count: number) => Array.from({ length: count }, (_, i) => `N${i}`);
const reads = (client: typeof SCADA, requests: number, nodes: number) => {
  const said = new OpcuaTalk().begin();
  for (let i = 0; i < requests; i++) said.read(...names(nodes));
  return talk(usualOpcua(), 33, client, TANK, said);
};

// What was learned in a minute counts one level less than its severity.
describe(DETECTOR, () => {
  it.each([
    { name: "the usual", plant: usualOpcua(), want: [] },
    { name: "ten new nodes", plant: reads(SCADA, 1, 10), want: [] },
    { name: "eleven new nodes", plant: reads(SCADA, 1, 11), want: ["info"] },
    { name: "three new nodes four times", plant: reads(SCADA, 4, 3), want: ["info"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("finds the same when its memory is saved", () => {
    expect(findingsOf(newRead, reads(SCADA, 6, 3))).toHaveLength(3);
  });

  // In the whole it is part of an alert that explains it.
  it("tells of hundreds of nodes in one request", () => {
    const found = findingsOf(newRead, reads(LAPTOP, 1, 600)).map(({ severity }) => severity);
    expect(new Set(found)).toEqual(new Set(["medium"]));
  });
});
