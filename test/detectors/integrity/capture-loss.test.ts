import { describe, expect, it } from "vitest";
import type { DetectContext } from "../../../src/contracts/detector.js";
import type { Frame } from "../../../src/core/frame.js";
import { captureLoss } from "../../../src/detectors/integrity/capture-loss.js";
import { Random } from "../../bench/traffic/random.js";
import { MASTER, PLC_A, Plant, usual } from "../../sensor/plant.js";
import { told, watched } from "../../sensor/watched.js";
import { findingsOf, START } from "../given.js";
import { interval, second } from "./intervals.js";

/** Minutes of so many lost segments of so many that were sent. */
const minutes = (...counts: readonly (readonly [lost: number, sent: number])[]) =>
  counts.map(([lostSegments, sent], minute) => interval(minute, { lostSegments, segments: sent - lostSegments }));
const found = (...counts: readonly (readonly [lost: number, sent: number])[]) =>
  findingsOf(captureLoss, undefined, minutes(...counts));

const every = (count: number, lost: number, sent: number) => Array.from({ length: count }, () => [lost, sent] as const);

/** How many of so many are lost by chance: by what is left of the share at each step. */
function lostOf(sent: number, share: number, random: Random): number {
  if (sent * share > 30) {
    // The sum of twelve is near enough to normal.
    const spread = Array.from({ length: 12 }, () => random.next() / 2 ** 32).reduce((sum, one) => sum + one, -6);
    return Math.round(sent * share + spread * Math.sqrt(sent * share));
  }
  const floor = Math.exp(-sent * share);
  let lost = -1;
  for (let left = 1; left > floor; left *= random.next() / 2 ** 32) lost++;
  return lost;
}

/** Minutes, of so many that lose this share, until it is told; undefined when it never is. */
function toldAfter(sent: number, share: number, minutesMax: number, seed: number): number | undefined {
  const random = new Random(seed);
  let told: number | undefined;
  const context = { alert: () => (told ??= 0) } as unknown as DetectContext;
  const memory = captureLoss.open({ lossPerMillionCount: 1000, intervalCount: 2, dropCount: 100 });
  for (let minute = 0; minute < minutesMax; minute++) {
    const lostSegments = lostOf(sent, share, random);
    captureLoss.hear(interval(minute, { lostSegments, segments: sent - lostSegments }), memory, context);
    if (told !== undefined) return minute + 1;
  }
  return undefined;
}

/** A long stream beside the usual, of whose segments every `nth` is not in the capture. */
function lossy(minutes: number, nth: number): Frame[] {
  const parts = Array.from({ length: 40 * minutes }, (_, i) => ({
    from: i % 2 === 0 ? ("client" as const) : ("server" as const),
    payload: Array.from({ length: 400 }, () => i % 200),
  }));
  const plant = usual(new Plant(), 60 * minutes).stream(1, MASTER, PLC_A, 9000, parts, {
    stepSeconds: 1.4,
    hasEnd: false,
  });
  let count = 0;
  return plant.frames(START).filter(({ bytes }) => bytes.length < 400 || ++count % nth !== 0);
}

describe("integrity/capture-loss", () => {
  it.each([
    ["a thousandth", every(2, 100, 100_000), 0],
    ["more in one minute", every(1, 9000, 100_000), 0],
    ["more in one minute and the usual in two", [...every(1, 500, 100_000), ...every(2, 50, 100_000)], 0],
    ["more in two", every(2, 200, 100_000), 1],
    ["more in four, told anew", every(4, 200, 100_000), 2],
    ["one segment in a quiet minute after another", every(6, 1, 100), 0],
    ["so many of them that it is no chance", every(7, 1, 100), 1],
    ["one segment an hour", Array.from({ length: 180 }, (_, i) => [i % 60 === 0 ? 1 : 0, 100] as const), 0],
    ["all of it", every(2, 60, 60), 1],
  ] as const)("of %s raises so many", (_, counts, want) => {
    expect(found(...counts)).toHaveLength(want);
  });

  it("does not take minutes together that are far apart, nor across a clock that was set back", () => {
    const lossy = (minute: number) => interval(minute, { lostSegments: 20 });
    expect(findingsOf(captureLoss, undefined, [lossy(0), lossy(61)])).toEqual([]);
    expect(findingsOf(captureLoss, undefined, [lossy(0), lossy(60)])).toHaveLength(1);
    const back = findingsOf(captureLoss, undefined, [lossy(9), { ...lossy(8), time: lossy(9).time }]);
    expect(back).toEqual([]);
  });

  it("says how much is lost, and for how long", () => {
    expect(found([50, 1000], [50, 1000], [0, 1000], [50, 1000], [50, 1000])[1]).toMatchObject({
      actor: { asset: "sensor" },
      observed:
        "In the last 2 minutes about 100 of 2000 segments sent over TCP were not seen (5 %); the loss has gone on " +
        "for 5 minutes.",
    });
  });

  it.each([100, 300, 1000, 10_000, 100_000])("is silent at %d segments a minute of which 0.05 %% are lost", (sent) => {
    const days = 100;
    expect(toldAfter(sent, 0.0005, days * 1440, 7 + sent)).toBeUndefined();
  });

  it.each([
    [100, 0.02, 20],
    [100, 0.005, 120],
    [1000, 0.02, 4],
    [1000, 0.005, 20],
    [10_000, 0.005, 3],
    [10_000, 0.002, 20],
    [100_000, 0.005, 2],
    [100_000, 0.0015, 8],
  ])("tells of %d segments a minute of which %d are lost within %d minutes", (sent, share, within) => {
    for (let seed = 1; seed <= 50; seed++) {
      expect(toldAfter(sent, share, 1000, seed)).toBeLessThanOrEqual(within);
    }
  });

  it("is raised by frames with holes, and not by one hole or none", () => {
    expect(told(watched(lossy(5, 5), {}))).toContain("integrity/capture-loss medium");
    expect(told(watched(lossy(5, 150), {}))).not.toContain("integrity/capture-loss medium");
    expect(told(watched(lossy(5, 1000), {}))).toEqual([]);
  });
});

const drops = (...counts: readonly (readonly [received: number, dropped: number])[]) =>
  findingsOf(
    captureLoss,
    undefined,
    counts.map(([received, dropped], i) => second(i, received, dropped)),
  );
const quiet = (count: number) => Array.from({ length: count }, () => [1000, 0] as const);

describe("integrity/capture-loss at a capture point", () => {
  it.each([
    ["none", quiet(120), 0],
    ["few", [[1000, 99]], 0],
    ["enough in one second", [[1000, 100]], 1],
    [
      "few in each of several seconds",
      [
        [1000, 50],
        [1000, 40],
        [1000, 10],
      ],
      1,
    ],
    ["a thousandth", [[100_000, 100]], 0],
    ["more than a thousandth", [[99_999, 100]], 1],
    ["much in a minute, told once", Array.from({ length: 60 }, () => [1000, 500] as const), 1],
    ["much in two minutes, told in each", Array.from({ length: 61 }, () => [1000, 100] as const), 2],
    ["few in one minute and few in the next", [[1000, 90], ...quiet(59), [1000, 90]], 0],
  ] as const)("of %s raises so many", (_, counts, want) => {
    expect(drops(...counts)).toHaveLength(want);
  });

  it("keeps points apart, and says which and how much", () => {
    const events = [second(0, 900, 60), second(0, 900, 60, "office"), second(1, 1000, 200)];
    expect(findingsOf(captureLoss, undefined, events)).toMatchObject([
      {
        key: ["capture-drops", "plant"],
        severity: "high",
        actor: { asset: "sensor" },
        value: "14 %",
        observed:
          "In the last 2 seconds 260 of 1900 frames at the capture point plant were dropped before the sensor could " +
          "read them (14 %).",
      },
    ]);
    expect(drops([10_000, 900])[0]?.severity).toBeUndefined();
  });

  it("begins anew when the clock was set back", () => {
    const back = [second(100, 1000, 60), { ...second(50, 1000, 60), time: second(100, 0).time }, second(101, 1, 1)];
    expect(findingsOf(captureLoss, undefined, back)).toHaveLength(1);
    const apart = [second(100, 1000, 60), second(170, 1000, 60)];
    expect(findingsOf(captureLoss, undefined, apart)).toEqual([]);
  });
});
