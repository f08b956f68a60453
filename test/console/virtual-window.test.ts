import { describe, expect, it } from "vitest";
import { virtualWindow } from "../../dashboards/console/src/components/virtual-window.js";

describe("rows that are drawn", () => {
  const rows = [
    { name: "nothing", rows: 0, scroll: 0, from: 0, to: 0 },
    { name: "a list that fits", rows: 5, scroll: 0, from: 0, to: 5 },
    { name: "the beginning", rows: 1000, scroll: 0, from: 0, to: 18 },
    { name: "the middle", rows: 1000, scroll: 5000, from: 492, to: 518 },
    { name: "the end", rows: 1000, scroll: 9900, from: 982, to: 1000 },
    { name: "beyond the end", rows: 1000, scroll: 99_000, from: 982, to: 1000 },
  ];
  it.each(rows)("$name", ({ rows: total, scroll, from, to }) => {
    expect(virtualWindow(total, 10, scroll, 100)).toMatchObject({ from, to });
  });

  it("reaches both ends of a list that is longer than browsers draw", () => {
    const total = 5_000_000;
    const { heightPx, from } = virtualWindow(total, 34, 0, 600);
    expect(heightPx).toBeLessThan(33_000_000);
    expect(from).toBe(0);
    const last = virtualWindow(total, 34, heightPx - 600, 600);
    expect(last.to).toBe(total);
    expect(last.topPx + (last.to - last.from) * 34).toBeCloseTo(heightPx, 3);
  });
});
