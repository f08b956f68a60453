import { describe, expect, it } from "vitest";
import { medianDeviationOf, medianOf } from "../../src/core/median.js";

describe("median", () => {
  it.each([
    ["nothing", [], 0, 0],
    ["one", [7], 7, 0],
    ["an even number", [4, 1, 3, 2], 2.5, 1],
    ["an odd number, with an outlier", [1, 2, 3, 4, 1000], 3, 1],
    ["numbers, not texts", [10, 9, 100], 10, 1],
  ])("of %s", (_, values, median, deviation) => {
    expect(medianOf(Float64Array.from(values))).toBe(median);
    expect(medianDeviationOf(Float64Array.from(values), median)).toBe(deviation);
  });
});
