import { describe, expect, it } from "vitest";
import { SpaceSaving } from "../../src/core/space-saving.js";

describe("SpaceSaving", () => {
  it("is exact as long as there is room", () => {
    const heavy = new SpaceSaving(4);
    for (const [item, weight] of [
      [1, 10],
      [2, 5],
      [1, 1],
      [3, 20],
    ] as const)
      heavy.add(item, weight);
    expect(heavy.heaviest()).toEqual([
      { item: 3, weight: 20 },
      { item: 1, weight: 11 },
      { item: 2, weight: 5 },
    ]);
    expect(heavy.total).toBe(36);
    heavy.clear();
    expect([heavy.heaviest(), heavy.total]).toEqual([[], 0]);
  });

  it("misses nobody heavier than its share, and makes nobody lighter", () => {
    const truth = new Map<number, number>();
    const heavy = new SpaceSaving(32);
    for (let i = 0; i < 50_000; i++) {
      const item = i % 3 === 0 ? i % 7 : Math.imul(i, 0x9e3779b1) >>> 12;
      truth.set(item, (truth.get(item) ?? 0) + (i % 11));
      heavy.add(item, i % 11);
    }
    const found = new Map(heavy.heaviest().map(({ item, weight }) => [item, weight]));
    const missed = [...truth].filter(([item, weight]) => weight > heavy.total / 32 && !found.has(item));
    expect(missed).toEqual([]);
    expect([...found].filter(([item, weight]) => weight < (truth.get(item) ?? 0))).toEqual([]);
    expect(
      [...found]
        .slice(0, 7)
        .map(([item]) => item)
        .sort(),
    ).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
