import { describe, expect, it } from "vitest";
import { confidenceOf, rateFinding, supportedConfidence } from "../../src/alerts/rate-finding.js";
import { docOf, findingOf } from "./given.js";

const usual = docOf({ severity: "medium", floor: "low", cap: "high", coverage: "conduits" });

describe("rateFinding", () => {
  it.each([
    ["the usual case", usual, {}, true, "unknown", 2],
    ["raised", usual, { raise: 1 }, true, "unknown", 3],
    ["raised beyond the cap", usual, { raise: 2 }, true, "unknown", 3],
    ["raised by more than two levels", docOf({ severity: "info", floor: "info" }), { raise: 4 }, true, "unknown", 2],
    ["learned too short", usual, {}, false, "unknown", 1],
    ["learned too short, but certain", usual, { isCertain: true }, false, "unknown", 2],
    ["learned too short, for a detector that does not mind", docOf({ severity: "medium" }), {}, false, "unknown", 2],
    ["rejected", usual, {}, true, "rejected", 1],
    ["accepted", usual, {}, true, "accepted", 2],
    ["below the floor", usual, {}, false, "rejected", 1],
    ["worse than usual", usual, { severity: "high" }, true, "unknown", 3],
    ["better than usual, with its own floor", usual, { severity: "info", floor: "info" }, true, "unknown", 0],
    ["better than usual, without", usual, { severity: "info" }, true, "unknown", 1],
  ] as const)("rates %s", (_, doc, over, isMature, outcome, want) => {
    expect(rateFinding(doc, findingOf(over), isMature, outcome)).toBe(want);
  });
});

describe("confidence", () => {
  const midstream = findingOf({}, { isMidstream: true });
  it.each([
    ["new things", usual, findingOf({}), true, 0.85],
    ["new things learned too short", usual, findingOf({}), false, 0.6],
    ["a session of which half was seen", usual, midstream, true, 0.6],
    ["both", usual, midstream, false, 0.42],
    ["what is wrong in itself", docOf({ classes: ["ABS"] }), findingOf({}), true, 0.95],
    ["statistics", docOf({ classes: ["STAT"] }), findingOf({}), true, 0.75],
  ])("in %s", (_, doc, finding, isMature, want) => {
    expect(confidenceOf(doc, finding, isMature)).toBe(want);
  });

  it("grows with independent support, within bounds", () => {
    expect(supportedConfidence(0.85, [])).toBe(0.85);
    expect(supportedConfidence(0.85, [0.6])).toBe(0.88);
    expect(supportedConfidence(0.95, [0.95, 0.95, 0.95, 0.95, 0.95])).toBe(0.99);
  });
});
