import { describe, expect, it } from "vitest";
import { coverageOf } from "../../src/baseline/coverage.js";

const seenIn = (...hours: readonly number[]) => hours.map((count) => ({ hours: count }));

describe("coverageOf", () => {
  it.each([
    ["nothing", [], 10, { n: 0, Q1: 0, Q2: 0, U: 0, u: 0, chao2: 0 }],
    ["habits alone", [10, 10, 9], 10, { n: 3, Q1: 0, Q2: 0, U: 29, u: 0, chao2: 0 }],
    ["some seen once, one twice", [1, 1, 2, 10, 10, 6], 10, { n: 6, Q1: 2, Q2: 1, U: 30, u: 0.06, chao2: 1.8 }],
    ["some seen once, none twice", [1, 1, 1, 10, 10, 7], 10, { n: 6, Q1: 3, Q2: 0, U: 30, u: 0.09, chao2: 2.7 }],
    ["a single event", [1], 10, { n: 1, Q1: 1, Q2: 0, U: 1, u: 0, chao2: 0 }],
    ["a single hour", [1, 1, 1], 1, { n: 3, Q1: 3, Q2: 0, U: 3, u: 1, chao2: 0 }],
  ])("of %s", (_, hours, T, want) => {
    const { u, chao2, ...counts } = coverageOf(seenIn(...hours), T);
    expect(counts).toEqual({ T, n: want.n, Q1: want.Q1, Q2: want.Q2, U: want.U });
    expect(u).toBeCloseTo(want.u, 9);
    expect(chao2).toBeCloseTo(want.chao2, 9);
  });
});
