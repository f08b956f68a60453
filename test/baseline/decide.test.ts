import { describe, expect, it } from "vitest";
import { approved, joinParts, rejected } from "../../src/baseline/decide.js";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { assetId, baselineOf, knownConduit, knownOperations } from "../detectors/given.js";

const decision = { by: "ann", ticket: "T-7", note: "asked the shift", until: "2026-02-01T23:59:59.000000Z" };
const part = (coil: number) => ({ fc: { 5: { n: 1, rejected: 0, W: { co: [[coil, coil]] as const } } }, writes: 1 });

describe("a decision", () => {
  it("makes an entity normal, with who, why and until when", () => {
    const rare = { ...knownConduit(1, 2, "80", [80]), state: "rare", note: "old" } as const;
    expect(approved(rare, decision)).toMatchObject({ ...decision, state: "ok", src: "approved", ports: [80] });
    expect(approved(rare, { by: "ann" })).not.toHaveProperty("note");
  });

  it("makes normal what was held back of operations", () => {
    const held = { ...knownOperations(1, 2, [[3, 0, 4]]), rare: part(7), quarantined: part(9) };
    const entity = approved(held, decision);
    expect(entity).toMatchObject({
      writes: 2,
      fc: {
        3: {},
        5: {
          n: 2,
          W: {
            co: [
              [7, 7],
              [9, 9],
            ],
          },
        },
      },
    });
    expect(entity).not.toHaveProperty("rare");
    expect(entity).not.toHaveProperty("quarantined");
  });

  it("keeps what is rejected, so that it is never normal", () => {
    const entity = rejected(knownConduit(1, 2, "80", [80]), decision);
    expect(entity).toMatchObject({ state: "quarantined", by: "ann" });
    expect(entity).not.toHaveProperty("until");
    const baseline = baselineOf(entity);
    expect(baseline).toBeInstanceOf(LearnedBaseline);
    expect(baseline.conduitsBetween(assetId(1), assetId(2))).toEqual([]);
    expect(baseline.doubtful("conduit", entity.key)).toBeUndefined();
  });
});

describe("joinParts", () => {
  it("adds counts and joins ranges", () => {
    expect(joinParts(part(7), part(8))).toEqual({ fc: { 5: { n: 2, rejected: 0, W: { co: [[7, 8]] } } }, writes: 2 });
  });
});
