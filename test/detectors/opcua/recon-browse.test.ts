import { describe, expect, it } from "vitest";
import { reconBrowse } from "../../../src/detectors/opcua/recon-browse.js";
import { LAPTOP, OpcuaTalk, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/recon-browse";

function browses(client: typeof SCADA, requests: number, nodes: number, everySeconds = 0.1) {
  const plant = usualOpcua();
  const names = Array.from({ length: nodes }, (_, i) => `N${i}`);
  const said = new OpcuaTalk().begin();
  for (let i = 0; i < requests; i++) said.browse(...names);
  return talk(plant, 31, client, TANK, said, { stepSeconds: everySeconds / 2 });
}

// What was learned in a minute counts one level less than its severity.
describe(DETECTOR, () => {
  it.each([
    { name: "nothing browsed", plant: usualOpcua(), want: [] },
    { name: "fifty nodes by a known client", plant: browses(SCADA, 5, 10), want: [] },
    { name: "sixty nodes by a known client", plant: browses(SCADA, 6, 10), want: ["medium unknown"] },
    { name: "twenty nodes by a new client", plant: browses(LAPTOP, 20, 1), want: [] },
    { name: "twenty-one nodes by a new client", plant: browses(LAPTOP, 21, 1), want: ["medium unknown"] },
    { name: "two hundred nodes by a new client", plant: browses(LAPTOP, 20, 10), want: ["high unknown"] },
    { name: "sixty nodes in four minutes", plant: browses(SCADA, 60, 1, 4), want: [] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
  });

  it("finds the same when its memory is saved", () => {
    expect(findingsOf(reconBrowse, browses(LAPTOP, 24, 1))).toHaveLength(4);
  });
});
