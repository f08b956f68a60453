import { describe, expect, it } from "vitest";
import { RecentVerdicts } from "../../src/core/recent-verdicts.js";

describe("RecentVerdicts", () => {
  it.each([
    ["nothing", "", 0],
    ["some", "0110", 2],
    ["the latest five only", "111110001", 2],
    ["all", "11111", 5],
  ])("counts yes among %s", (_, verdicts, count) => {
    const recent = new RecentVerdicts(5);
    for (const verdict of verdicts) recent.add(verdict === "1");
    expect(recent.count).toBe(count);
    expect(new RecentVerdicts(5, recent.save()).count).toBe(count);
  });

  it("keeps as many as 31", () => {
    const recent = new RecentVerdicts(31);
    for (let i = 0; i < 100; i++) recent.add(true);
    expect(recent.count).toBe(31);
    recent.clear();
    expect(recent.count).toBe(0);
  });
});
