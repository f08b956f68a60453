import { describe, expect, it } from "vitest";
import type { Baseline } from "../../src/contracts/baseline.js";
import { formatPacketTime, type PacketTime } from "../../src/core/packet-time.js";
import { WeekHours } from "../../src/core/week-hours.js";
import { silentSince } from "../../src/detectors/learned-hours.js";

const HOUR_US = 3_600_000_000;
/** A Monday at midnight. */
const MONDAY = Date.UTC(2026, 0, 5) * 1000;
const hour = (n: number) => (MONDAY + n * HOUR_US) as PacketTime;

function baseline(days: number): Baseline {
  const window = [formatPacketTime(hour(0)), formatPacketTime((hour(24 * days) - 9e6) as PacketTime)] as const;
  return { window } as unknown as Baseline;
}

/** Hours from the one to before the other, on these days. */
function shifts(from: number, to: number, ...days: readonly number[]): string {
  const week = new WeekHours();
  for (const day of days) week.add(hour(24 * day + from), hour(24 * day + to - 1));
  return week.text();
}

/** Hours of the week from which silence counts; `never` where it does not. */
function since(from: number, to: number, week: string | undefined, days: number): number | "never" {
  const time = silentSince(hour(from), hour(to), week, baseline(days));
  return time === undefined ? "never" : (time - MONDAY) / HOUR_US;
}

describe("silentSince", () => {
  const [early, always, weekdays] = [shifts(6, 22, 0), shifts(0, 24, 0), shifts(6, 22, 0, 1, 2, 3, 4)];
  it.each([
    ["within what was learned", 34.2, 36, early, 1, 34.2],
    ["into the night", 45.7, 49, early, 1, 55],
    ["at the edge of it", 45.7, 46.1, early, 1, 55],
    ["since the night", 45.7, 57, early, 1, 55],
    ["at the beginning of a shift, which may be late", 53.5, 54.5, early, 1, 55],
    ["round the clock", 24.5, 70.2, always, 1, 24.5],
    ["of a baseline that does not say", 45.7, 49, undefined, 9, 45.7],
    ["of less than a day", 45.7, 49, early, 0.9, 45.7],
    ["on a weekend, learned for five days", 130.2, 131, weekdays, 5, 130.2],
    ["on a weekend, learned for a week", 130.2, 131, weekdays, 7, 175],
    ["on the Monday after, since Friday", 117.7, 176, weekdays, 7, 175],
    ["for months", 117.7, 117.7 + 2000, weekdays, 7, 2119],
    ["of what came once", 34.2, 36, shifts(6, 7, 0), 1, "never"],
  ])("of a silence %s", (_, from, to, week, days, want) => {
    expect(since(from, to, week, days)).toBe(want);
  });
});
