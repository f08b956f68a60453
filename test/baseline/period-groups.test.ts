import { describe, expect, it } from "vitest";
import { periodGroups } from "../../src/baseline/period-groups.js";

describe("periodGroups", () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ["nothing", [], []],
    ["one", [1], [0]],
    ["alike", [1, 1.05, 1.09], [0, 0, 0]],
    ["two periods", [10, 1, 1.02, 10.1], [1, 0, 0, 1]],
    ["three periods", [60, 1, 10, 1.01, 61, 10.2], [2, 0, 1, 0, 2, 1]],
    ["a tenth apart", [1, 1.1], [0, 1]],
    ["four periods, of which the two nearest are one too wide", [1, 10, 100, 150], [0, 1, -1, -1]],
    ["more of one than of the other", [1, 1, 1, 1, 1, 5], [0, 0, 0, 0, 0, 1]],
  ])("groups %s", (_, periods, want) => {
    expect(periodGroups(periods)).toEqual(want);
  });

  it("finds the partition of least squares that trying all of them finds", () => {
    let compared = 0;
    for (let seed = 1; seed < 200; seed++) {
      const periods = Array.from(
        { length: 7 },
        (_, i) => 1 + (((seed * 7919 + (i + seed) ** 3 * 131) % 9973) / 9973) * 50,
      );
      const found = periodGroups(periods);
      if (!found.includes(2)) continue;
      compared++;
      const logs = [...periods].map((period) => Math.log(period)).sort((a, b) => a - b);
      const cost = (from: number, to: number) => {
        const part = logs.slice(from, to);
        const mean = part.reduce((sum, x) => sum + x, 0) / part.length;
        return part.reduce((sum, x) => sum + (x - mean) ** 2, 0);
      };
      let best: [number, number, number] = [Number.POSITIVE_INFINITY, 0, 0];
      for (let a = 1; a < 6; a++) {
        for (let b = a + 1; b < 7; b++) {
          const whole = cost(0, a) + cost(a, b) + cost(b, 7);
          if (whole < best[0] - 1e-9) best = [whole, a, b];
        }
      }
      const order = periods.map((_, i) => i).sort((x, y) => (periods[x] ?? 0) - (periods[y] ?? 0));
      const groups = order.map((i) => found[i] ?? -1);
      const wanted = order.map((_, i) => (i < best[1] ? 0 : i < best[2] ? 1 : 2));
      for (const [i, group] of groups.entries()) if (group >= 0) expect(group, `seed ${seed}`).toBe(wanted[i]);
    }
    expect(compared).toBeGreaterThan(20);
  });
});
