import { describe, expect, it } from "vitest";
import { detectors } from "../../../src/detectors/index.js";
import { DETECTOR_COSTS } from "../../../src/sensor/shards/detector-costs.js";
import { shareOut } from "../../../src/sensor/shards/share-out.js";

const costOf = (id: string) => DETECTOR_COSTS[id] ?? 1;

describe("detectors in shards", () => {
  it.each([1, 2, 3, 4, 16])("are each in one of %i, and every shard has some", (count) => {
    const shares = shareOut(detectors, count);
    expect(shares.length).toBe(detectors.length);
    expect(new Set(shares)).toEqual(new Set(Array.from({ length: count }, (_, shard) => shard)));
  });

  it("stay in the first where they judge what others found, what was held back, or the counts of all", () => {
    const shares = shareOut(detectors, 16);
    const first = detectors.filter(
      ({ hears, doc }) =>
        hears.includes("finding-made") || hears.includes("alerts-suppressed") || doc.id === "integrity/state-exhausted",
    );
    expect(first.length).toBeGreaterThan(5);
    expect(first.filter((detector) => shares[detectors.indexOf(detector)] !== 0)).toEqual([]);
  });

  it("are shared out by what they cost", () => {
    const shares = shareOut(detectors, 4);
    const loads = [0, 0, 0, 0];
    for (const [rank, { doc }] of detectors.entries()) {
      const shard = shares[rank] ?? 0;
      loads[shard] = (loads[shard] ?? 0) + costOf(doc.id);
    }
    const [first = 0, ...others] = loads;
    expect(Math.max(...others) / Math.min(...others)).toBeLessThan(1.3);
    expect(first).toBeLessThan(Math.min(...others));
  });

  it("have costs by ids that are there", () => {
    const ids = new Set(detectors.map(({ doc }) => doc.id));
    expect(Object.keys(DETECTOR_COSTS).filter((id) => !ids.has(id))).toEqual([]);
  });
});
