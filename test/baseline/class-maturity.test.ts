import { describe, expect, it } from "vitest";
import { classCoverage, type MeasuredClass } from "../../src/baseline/class-maturity.js";

const HOUR_US = 3_600_000_000;

/** So many things seen in every hour from the start, and one more at `newAt` in `newIn` hours. */
function covered(name: MeasuredClass, hours: number, newAt?: number, newIn = hours - (newAt ?? 0), isQuick = false) {
  const habits = [1, 2, 3].map(() => ({ hours, first: 0 }));
  const late = newAt === undefined ? [] : [{ hours: newIn, first: newAt * HOUR_US }];
  const none = { assets: [], conduits: [], reads: [], link: [], timing: [], values: [], writes: [], engineering: [] };
  const window = { hours, from: 0, to: hours * HOUR_US, isQuick };
  return classCoverage({ ...none, [name]: [...habits, ...late] }, window)[name];
}

describe("maturity of a class", () => {
  it.each([
    ["assets", 168],
    ["conduits", 168],
    ["reads", 24],
    ["link", 24],
    ["timing", 24],
    ["values", 168],
    ["writes", 336],
    ["engineering", 336],
  ] as const)("%s ask for %i hours with traffic", (name, hours) => {
    expect(covered(name, hours).mature).toBe(true);
    expect(covered(name, hours - 1)).toMatchObject({ mature: false, missing: "1 more hours with traffic" });
  });

  it("asks for a quiet time after the last new thing", () => {
    expect(covered("reads", 48, 42)).toMatchObject({ quietHours: 6, mature: true });
    expect(covered("reads", 48, 43)).toMatchObject({ mature: false, missing: "6 hours without new reads" });
    expect(covered("assets", 168, 150).missing).toBe("24 hours without new assets");
  });

  it("asks for few things seen once", () => {
    const none = { assets: [], conduits: [], reads: [], link: [], timing: [], values: [], engineering: [] };
    const writes = [1, 1, 1, 1, 1, 2, 2, 3].map((hours) => ({ hours, first: 0 }));
    const late = classCoverage({ ...none, writes }, { hours: 400, from: 0, to: 400 * HOUR_US, isQuick: false }).writes;
    expect(late.missing).toBe("42 % of what happens may be writes not seen yet (at most 5 %)");
    const all = classCoverage({ ...none, writes }, { hours: 700, from: 0, to: 700 * HOUR_US, isQuick: false }).writes;
    expect(all.missing).toContain("about 7 writes unseen after 28 days");
  });

  it("asks for a second hour where there are hardly any things", () => {
    const none = { assets: [], conduits: [], reads: [], link: [], timing: [], values: [], writes: [] };
    const window = { hours: 400, from: 0, to: 400 * HOUR_US, isQuick: false };
    const one = (hours: number) => classCoverage({ ...none, engineering: [{ hours, first: 0 }] }, window).engineering;
    expect(one(1).missing).toBe("a second hour with each of the 1 engineering operations");
    expect(one(2).mature).toBe(true);
  });

  it("takes the absence of a thing for granted after the time alone", () => {
    const none = { assets: [], conduits: [], reads: [], link: [], timing: [], values: [], writes: [], engineering: [] };
    const window = { hours: 336, from: 0, to: 336 * HOUR_US, isQuick: false };
    expect(classCoverage(none, window).writes).toMatchObject({ n: 0, mature: true });
  });

  it("knows devices and conduits after a day when that is asked for", () => {
    expect(covered("assets", 24, undefined, 24, true).mature).toBe(true);
    expect(covered("writes", 24, undefined, 24, true).mature).toBe(false);
  });
});
