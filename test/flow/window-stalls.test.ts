import { describe, expect, it } from "vitest";
import type { PacketTime } from "../../src/core/packet-time.js";
import { WindowStalls } from "../../src/flow/window-stalls.js";

/** Segments of one side as `[second, window]`. */
function stalled(...segments: readonly (readonly [number, number])[]): number {
  const stalls = new WindowStalls();
  for (const [second, window] of segments) stalls.see(1, window, (1e15 + second * 1e6) as PacketTime);
  expect(stalls.stalledUs[0]).toBe(0);
  return stalls.stalledUs[1] / 1e6;
}

describe("WindowStalls", () => {
  it.each([
    [
      "a window that is open",
      [
        [1, 100],
        [9, 200],
      ],
      0,
    ],
    [
      "one that opens within a second",
      [
        [1, 0],
        [1.9, 200],
      ],
      0,
    ],
    [
      "one that opens after three seconds",
      [
        [1, 0],
        [4, 200],
      ],
      3,
    ],
    [
      "two of two seconds each",
      [
        [1, 0],
        [3, 1],
        [5, 0],
        [7, 1],
      ],
      4,
    ],
    [
      "two that are short",
      [
        [1, 0],
        [1.6, 1],
        [2, 0],
        [2.6, 1],
      ],
      0,
    ],
    [
      "one that stays closed, as far as segments tell",
      [
        [1, 0],
        [1.5, 0],
        [3, 0],
        [6, 0],
      ],
      5,
    ],
    ["one of which nothing more is heard", [[1, 0]], 0],
  ] as const)("counts %s", (_, segments, seconds) => {
    expect(stalled(...segments)).toBeCloseTo(seconds, 6);
  });
});
