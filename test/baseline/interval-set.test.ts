import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IntervalSet } from "../../src/baseline/interval-set.js";

function setOf(gap: number, ...ranges: readonly (readonly [number, number])[]): IntervalSet {
  const set = new IntervalSet(gap);
  for (const [from, to] of ranges) set.add(from, to);
  return set;
}

const rangesArbitrary = fc.array(
  fc.tuple(fc.nat(300), fc.nat(8)).map(([from, more]) => [from, from + more] as const),
  { maxLength: 40 },
);

describe("IntervalSet", () => {
  it.each([
    [
      "keeps what is apart",
      4,
      [
        [0, 3],
        [9, 11],
      ],
      [
        [0, 3],
        [9, 11],
      ],
    ],
    [
      "joins over a gap of four",
      4,
      [
        [0, 3],
        [8, 11],
      ],
      [[0, 11]],
    ],
    [
      "joins downwards",
      4,
      [
        [8, 11],
        [0, 3],
      ],
      [[0, 11]],
    ],
    [
      "joins only neighbours without a gap",
      0,
      [
        [0, 0],
        [2, 2],
        [1, 1],
        [4, 4],
      ],
      [
        [0, 2],
        [4, 4],
      ],
    ],
    [
      "swallows what lies inside",
      0,
      [
        [0, 9],
        [3, 4],
      ],
      [[0, 9]],
    ],
    [
      "joins several at once",
      0,
      [
        [0, 1],
        [6, 7],
        [1, 6],
      ],
      [[0, 7]],
    ],
  ] as const)("%s", (_, gap, ranges, want) => {
    expect(setOf(gap, ...ranges).ranges).toEqual(want);
  });

  it("joins the nearest over the limit", () => {
    const set = new IntervalSet(0);
    for (let i = 0; i < 64; i++) set.add(i * 100, i * 100);
    set.add(6310, 6310);
    expect(set.ranges).toHaveLength(64);
    expect(set.ranges.at(-1)).toEqual([6300, 6310]);
  });

  it("does not depend on the order, and covers exactly what was added but for gaps", () => {
    fc.assert(
      fc.property(rangesArbitrary, fc.nat(4), (ranges, gap) => {
        const set = setOf(gap, ...ranges);
        expect(setOf(gap, ...ranges.toReversed()).ranges).toEqual(set.ranges);
        const covered = new Set(
          ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
        );
        for (const [from, to] of set.ranges) {
          expect([covered.has(from), covered.has(to)]).toEqual([true, true]);
          let missing = 0;
          for (let n = from; n <= to; n++) {
            missing = covered.has(n) ? 0 : missing + 1;
            expect(missing).toBeLessThanOrEqual(gap);
          }
        }
        for (const n of covered) expect(set.ranges.some(([from, to]) => from <= n && n <= to)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
