import { describe, expect, it } from "vitest";
import { writeLearned } from "../../src/baseline/baseline-text.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import { relearned } from "../../src/baseline/relearn.js";
import { resealed } from "../../src/baseline/reseal.js";
import { assetId, at, knownAsset, knownConduit } from "../detectors/given.js";

const fresh = [{ ...knownAsset(1), n: 7 }, knownAsset(2), knownConduit(1, 2, "80", [80])];

describe("relearned", () => {
  it("takes what is in the scope, and leaves what a person decided", () => {
    const scope = { asset: assetId(1) };
    const taken = relearned([knownAsset(1)], fresh, scope);
    expect(taken.map(({ kind, src, n }) => [kind, src, n])).toEqual([
      ["asset", "relearned", 7],
      ["conduit", "relearned", 40],
    ]);
    const decided = { ...knownAsset(1), src: "approved", by: "ann" } as const;
    expect(relearned([decided], fresh, scope)[0]).toEqual(decided);
    expect(relearned([], fresh, { kinds: ["asset"] }).map(({ key }) => key)).toEqual([assetId(1), assetId(2)]);
  });
});

describe("resealed", () => {
  it("names as parent what it was made from, and keeps the parent where only the header changed", () => {
    const lines = writeLearned([knownAsset(1)], { from: at(0), to: at(1), packets: 1, code: "test" });
    const first = openBaseline(lines.join("\n"), "b.jsonl");
    const second = openBaseline(resealed(first, [knownAsset(2)]).join("\n"), "b.jsonl");
    const parent = `sha256:${String(first.header.sha256)}`;
    expect(second.header.parent).toBe(parent);
    const third = openBaseline(resealed(second, second.entities, { approvedBy: "ann" }).join("\n"), "b.jsonl");
    expect(third.header).toMatchObject({ parent, approvedBy: "ann", sha256: second.header.sha256 });
  });
});
