import { describe, expect, it } from "vitest";
import { P2_NUMBERS, p2Height, startP2, stepP2 } from "../../src/core/p2-markers.js";

type Counted = readonly (readonly [number, number])[];

function started(p: number, values: Counted): Float64Array {
  const markers = new Float64Array(2 * P2_NUMBERS);
  startP2(markers, P2_NUMBERS, p, values);
  return markers;
}

describe("startP2", () => {
  it.each<[string, number, Counted, number[], number[]]>([
    ["one value", 0.5, [[7, 1]], [7, 0, 0, 0, 0], [1, 0, 0, 0, 1]],
    [
      "a few",
      0.5,
      [
        [1, 2],
        [4, 1],
      ],
      [1, 1, 4, 0, 0],
      [1, 2, 3, 0, 3],
    ],
    [
      "a hundred of two values",
      0.5,
      [
        [1, 30],
        [2, 70],
      ],
      [1, 1, 2, 2, 2],
      [1, 26, 51, 75, 100],
    ],
    [
      "a low quantile of few",
      0.001,
      [
        [1, 5],
        [2, 5],
      ],
      [1, 1, 1, 2, 2],
      [1, 2, 3, 6, 10],
    ],
    [
      "a high quantile of few",
      0.999,
      [
        [1, 5],
        [2, 5],
      ],
      [1, 1, 2, 2, 2],
      [1, 5, 8, 9, 10],
    ],
  ])("sets the markers of %s", (_, p, values, heights, positions) => {
    const markers = [...started(p, values)].slice(P2_NUMBERS);
    expect(markers.slice(0, 5)).toEqual(heights);
    expect(markers.slice(5)).toEqual(positions);
  });

  it("stands where steps would have brought it, and goes on from there", () => {
    const values: [number, number][] = Array.from({ length: 20 }, (_, i) => [i, 50]);
    const markers = started(0.9, values);
    expect(p2Height(markers, P2_NUMBERS, 0.9)).toBe(17);
    for (let i = 0; i < 10_000; i++) stepP2(markers, P2_NUMBERS, 0.9, i % 20);
    expect(p2Height(markers, P2_NUMBERS, 0.9)).toBeGreaterThan(16.5);
    expect(p2Height(markers, P2_NUMBERS, 0.9)).toBeLessThan(19);
    expect([...markers].slice(0, P2_NUMBERS)).toEqual(new Array(P2_NUMBERS).fill(0));
  });
});
