import { describe, expect, it } from "vitest";
import { joinNumbers, NumberModel } from "../../src/baseline/number-model.js";

function learned(values: readonly number[]) {
  const model = new NumberModel();
  for (const value of values) model.add(value);
  return model.learned();
}

const row = (count: number, make: (i: number) => number) => Array.from({ length: count }, (_, i) => make(i));

describe("what numbers are like", () => {
  it.each<[string, readonly number[], ReturnType<typeof learned>]>([
    ["few states", [2, 1, 2, -1], { values: "discrete", low: -1, high: 2, distinct: [-1, 1, 2] }],
    ["many numbers", row(40, (i) => (i * 7) % 20), { values: "analog", low: 0, high: 19 }],
    ["a counter", row(40, (i) => i), { values: "counter", low: 0, high: 39 }],
    ["a counter that begins anew", [...row(200, (i) => i), 0, 1], { values: "counter", low: 0, high: 199 }],
    ["a short rise", row(20, (i) => i), { values: "counter", low: 0, high: 19 }],
    ["what runs empty", [9, 9, 8, 8, 8, 6], { values: "counter", low: 6, high: 9 }],
    ["a change from one state to another", [1, 1, 2], { values: "discrete", low: 1, high: 2, distinct: [1, 2] }],
    ["few neighbouring numbers", [3, 1, 2, 5, 4, 6, 3], { values: "analog", low: 1, high: 6 }],
    [
      "few numbers that are none",
      [3, 1, 2, 5, 4, 7, 3],
      { values: "discrete", low: 1, high: 7, distinct: [1, 2, 3, 4, 5, 7] },
    ],
    ["few broken numbers", [1.5, 1.25, 1.75, 1.5], { values: "analog", low: 1.25, high: 1.75 }],
    [
      "one broken number",
      [0.123_456_789, 0.123_456_789],
      { values: "discrete", low: 0.123_456_789, high: 0.123_456_789, distinct: [0.123_457] },
    ],
  ])("%s", (_, values, expected) => {
    expect(learned(values)).toEqual(expected);
  });

  it("leaves out what is rarer than one in a thousand", () => {
    const { high } = learned([...row(5000, (i) => (i * 7) % 100), 1e6]);
    expect(high).toBeLessThan(1000);
  });

  it("joins two to the wider of each", () => {
    const states = { values: "discrete", low: 1, high: 2, distinct: [1, 2] } as const;
    expect(joinNumbers(states, { values: "discrete", low: 3, high: 3, distinct: [3] })).toEqual({
      ...{ values: "discrete", low: 1, high: 3, distinct: [1, 2, 3] },
    });
    expect(joinNumbers(states, { values: "analog", low: 0, high: 9 })).toEqual({ values: "analog", low: 0, high: 9 });
    expect(joinNumbers(states, { values: "counter", low: 0, high: 9 })?.values).toBe("counter");
    expect(joinNumbers(states, undefined)).toBe(states);
  });
});
