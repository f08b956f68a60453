import { describe, expect, it } from "vitest";
import { Deafness } from "../../../src/capture/live/deafness.js";

const DEAF = "the kernel counts frames but the capture child hears none; it is started anew";
const SILENT = "the capture child gives no sign of life; it is started anew";

/** Rows of received, dropped, delivered, each a second apart; the child is read all the time. */
function judged(rows: readonly (readonly [number, number, number])[]): string | undefined {
  const deafness = new Deafness();
  deafness.begin();
  let verdict: string | undefined;
  for (const [received, dropped, delivered] of rows) {
    deafness.hearSign();
    deafness.hearStats({ received, dropped, delivered, droppedByInterface: 0 });
    verdict ??= deafness.check(delivered, true);
  }
  return verdict;
}

describe("a capture child", () => {
  it.each([
    {
      name: "that hears",
      rows: [
        [0, 0, 0],
        [9, 0, 9],
        [20, 0, 18],
        [30, 0, 30],
      ],
      want: undefined,
    },
    {
      name: "of a quiet link",
      rows: [
        [5, 0, 5],
        [5, 0, 5],
        [5, 0, 5],
        [5, 0, 5],
        [5, 0, 5],
      ],
      want: undefined,
    },
    {
      name: "that hears none of what comes",
      rows: [
        [5, 0, 5],
        [6, 0, 5],
        [7, 0, 5],
        [8, 0, 5],
      ],
      want: DEAF,
    },
    {
      name: "for which nothing but drops are counted",
      rows: [
        [5, 0, 5],
        [9, 4, 5],
        [12, 7, 5],
        [15, 10, 5],
      ],
      want: undefined,
    },
    {
      name: "that was deaf for a moment",
      rows: [
        [5, 0, 5],
        [6, 0, 5],
        [7, 0, 5],
        [8, 0, 8],
        [9, 0, 8],
        [9, 0, 8],
      ],
      want: undefined,
    },
  ] as const)("$name", ({ rows, want }) => {
    expect(judged(rows)).toBe(want);
  });

  it.each([
    { name: "that is silent", sign: false, bytes: false, isAwaited: true, want: SILENT },
    { name: "that tells", sign: true, bytes: false, isAwaited: true, want: undefined },
    { name: "that writes", sign: false, bytes: true, isAwaited: true, want: undefined },
    { name: "that nobody reads", sign: false, bytes: false, isAwaited: false, want: undefined },
  ])("$name", ({ sign, bytes, isAwaited, want }) => {
    const deafness = new Deafness();
    deafness.begin();
    const verdicts = Array.from({ length: 8 }, (_, second) => {
      if (sign) deafness.hearSign();
      return deafness.check(bytes ? second + 1 : 0, isAwaited);
    });
    expect(verdicts.find((verdict) => verdict !== undefined)).toBe(want);
  });
});
