import { describe, expect, it } from "vitest";
import { facetState, sinceTime, withFacet } from "../../dashboards/console/src/pages/alerts/query-change.js";
import { completions } from "../../dashboards/console/src/pages/alerts/query-completions.js";

describe("a query that is changed by clicks", () => {
  const rows: readonly [string, string, string, string, boolean, string][] = [
    ["takes a value in", "", "zone", "cell-1", false, "zone:cell-1"],
    ["takes it out again", "zone:cell-1", "zone", "cell-1", false, ""],
    ["turns it round", "zone:cell-1", "zone", "cell-1", true, "-zone:cell-1"],
    ["takes the other way out", "-zone:cell-1", "zone", "cell-1", true, ""],
    ["keeps what else is wanted", "severity:high write", "zone", "cell-1", false, "severity:high zone:cell-1 write"],
    ["sets the severity", "severity:low", "severity", "critical", false, "severity:critical"],
    ["takes the severity out", "severity:high", "severity", "high", false, ""],
    ["sets the status", "", "status", "closed", false, "status:closed"],
    ["passes over fields that it does not know", "write", "colour", "red", false, "write"],
  ];
  it.each(rows)("%s", (_, text, field, value, isNot, expected) => {
    expect(withFacet(text, field, value, isNot)).toBe(expected);
  });

  it("keeps values of strangers in one piece", () => {
    const hostile = 'a "b" -zone:x \\';
    const text = withFacet("", "zone", hostile, false);
    expect([facetState(text, "zone", hostile), facetState(text, "zone", "x")]).toEqual(["is", undefined]);
  });

  it("begins at a time, and at none", () => {
    const since = sinceTime("write to:2026-11-22", "2026-11-21T04:00:00Z");
    expect(since).toContain("from:");
    expect(since).not.toContain("to:2026");
    expect(sinceTime(since, undefined)).toBe("write");
  });
});

describe("completions", () => {
  const facets = {
    zone: [
      { value: "cell-1", count: 3 },
      { value: "cell two", count: 1 },
    ],
  };
  const rows: readonly [string, string, readonly string[]][] = [
    ["of a field", "write se", ["write severity:", "write service:"]],
    ["of a field that is not wanted", "-zo", ["-zone:"]],
    ["of a severity", "severity:h", ["severity:high"]],
    ["of what the alerts have", "zone:cell", ["zone:cell-1", 'zone:"cell two"']],
    ["of a field that is none", "colour:r", []],
    ["of a whole word", "severity:high", []],
  ];
  it.each(rows)("%s", (_, text, expected) => {
    expect([...completions(text, facets)].sort()).toEqual([...expected].sort());
  });
});
