import { describe, expect, it } from "vitest";
import { Cusum } from "../../src/core/cusum.js";

const limits = { slack: 3, clip: 5, threshold: 40 };

/** How many values it takes until it is raised; undefined when it is not. */
function raisedAfter(values: readonly number[]): number | undefined {
  const cusum = new Cusum(limits);
  const at = values.findIndex((value) => cusum.add(value));
  return at < 0 ? undefined : at + 1;
}

const many = (value: number, count = 1000) => new Array<number>(count).fill(value);

describe("Cusum", () => {
  it.each([
    ["five deviations each", many(5), 21],
    ["a hundred, which count as five", many(100), 21],
    ["four", many(4), 41],
    ["three, which are let pass", many(3), undefined],
    ["one of ten", many(0).map((_, i) => (i % 10 === 0 ? 1000 : 0)), undefined],
    ["three of four", many(0).map((_, i) => (i % 4 === 0 ? 0 : 9)), 52],
  ])("of %s", (_, values, count) => {
    expect(raisedAfter(values)).toBe(count);
  });

  it("is raised once, until the sum has fallen to a quarter", () => {
    const cusum = new Cusum(limits);
    const raised = many(5, 100).filter((value) => cusum.add(value));
    expect(raised.length).toBe(1);
    expect(cusum.length).toBe(100);
    let calm = 0;
    for (; cusum.isRaised && calm < 1000; calm++) cusum.add(0);
    expect(cusum.sum).toBeLessThan(10);
    expect(cusum.isRaised).toBe(false);
    expect(many(5).findIndex((value) => cusum.add(value))).toBeLessThan(20);
  });

  it("survives being saved, and can begin anew", () => {
    const cusum = new Cusum(limits);
    for (const value of many(5, 15)) cusum.add(value);
    const opened = new Cusum(limits, cusum.save());
    expect(many(5).findIndex((value) => opened.add(value))).toBe(5);
    opened.clear();
    expect(opened.save()).toEqual([0, 0, false]);
  });
});
