import { describe, expect, it } from "vitest";
import { RecentValues } from "../../src/core/recent-values.js";

describe("RecentValues", () => {
  it("keeps the latest, oldest first", () => {
    const recent = new RecentValues(4);
    for (const value of [1, 2, 3, 4, 5, 6]) recent.add(value);
    expect([...recent.latest()]).toEqual([3, 4, 5, 6]);
    expect([...recent.latest(2)]).toEqual([5, 6]);
    expect(recent.median()).toBe(4.5);
    expect(recent.median(3)).toBe(5);
    expect(recent.medianDeviation(3)).toBe(1);
    expect([...new RecentValues(4, recent.save()).latest()]).toEqual([3, 4, 5, 6]);
  });

  it("is empty at first, and once cleared", () => {
    const recent = new RecentValues(4);
    expect([recent.size, recent.median()]).toEqual([0, 0]);
    recent.add(9);
    recent.clear();
    expect([...recent.latest()]).toEqual([]);
  });
});
