import { describe, expect, it } from "vitest";
import type { SensorRecord } from "../../src/contracts/alert.js";
import { detectors } from "../../src/detectors/index.js";
import { detectorsIn, differenceOf, VIOLATIONS } from "./quiet-captures.js";

describe("quiet captures", () => {
  it("counts alerts alone, each detector once", () => {
    const records = [
      { kind: "alert", detector: "b/b" },
      { kind: "audit", source: "c/c" },
      { kind: "alert", detector: "a/a" },
      { kind: "alert", detector: "b/b" },
      { kind: "incident" },
    ] as unknown as SensorRecord[];
    expect(detectorsIn(records)).toEqual(["a/a", "b/b"]);
    expect(detectorsIn([])).toEqual([]);
  });

  it.each([
    ["the same", ["a/a", "b/b"], undefined],
    ["one more", ["a/a", "b/b", "c/c"], "told c/c"],
    ["one less", ["a/a"], "did not tell b/b"],
    ["another", ["a/a", "c/c"], "told c/c; did not tell b/b"],
    ["none", [], "did not tell a/a, b/b"],
  ])("compares who spoke with who should have: %s", (_, told, want) => {
    expect(differenceOf(told, ["a/a", "b/b"])).toBe(want);
  });

  it("excuses a capture with a reason only, and known detectors alone", () => {
    const ids = detectors.map(({ doc }) => doc.id);
    for (const [digest, { reason, learned, bare }] of VIOLATIONS) {
      expect(digest).toMatch(/^[0-9a-f]{12}$/);
      expect(reason).toMatch(/^[A-Z].{20,}\.$/);
      expect(learned.length + bare.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining([...learned, ...bare]));
    }
  });
});
