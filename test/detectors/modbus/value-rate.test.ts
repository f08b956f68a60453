import { beforeAll, describe, expect, it } from "vitest";
import type { Baseline, PointEntity } from "../../../src/contracts/baseline.js";
import type { Finding } from "../../../src/contracts/detector.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { valueRate } from "../../../src/detectors/modbus/value-rate.js";
import { Plant } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, request, response, session } from "../given.js";
import { knownPoint, LEARNED_FROM, longPlant, poll, WATCHED_FROM } from "./long-plant.js";

const own = session({ protocol: "modbus" });
const rate = { n: 200, p999: 1, max: 2 };
/** Allowed are 3 a second, which is 30 from one reading to the next. */
const point: PointEntity = knownPoint("hr", 8, { min: 0, max: 1000, ratePerSecond: rate });

function reading(seconds: number, value: number, frame: number): SensorEvent[] {
  const asked = request(own, 3, 8, [0], { values: [], time: at(seconds), frame });
  return [asked, { ...response(asked), values: [value] }];
}

/** Readings of register 8, ten seconds apart. */
function readings(values: readonly number[], stepSeconds = 10): SensorEvent[] {
  return values.flatMap((value, i) => reading(stepSeconds * i, value, 10 * i + 1));
}

function found(values: readonly number[], entity = point, stepSeconds = 10): Finding[] {
  return findingsOf(valueRate, baselineOf(entity), readings(values, stepSeconds));
}

describe("modbus/value-rate", () => {
  it.each<[string, readonly number[], number]>([
    ["a course that it learned", [100, 130, 160, 130, 100], 0],
    ["a leap at the limit", [100, 130, 130, 130], 0],
    ["a leap that stays", [100, 200, 200, 200, 200], 1],
    ["a leap down that stays", [500, 400, 400], 1],
    ["one bad reading", [100, 900, 100, 100], 0],
    ["two bad readings of three", [100, 900, 100, 900, 100], 1],
    ["two leaps", [100, 300, 300, 300, 100, 100, 100], 2],
    ["a leap that the next reading makes slow enough", [100, 150, 150, 150], 0],
  ])("judges %s", (_, values, count) => {
    expect(found(values).length).toBe(count);
  });

  it.each<[string, PointEntity]>([
    ["states", { ...point, values: "discrete" }],
    ["no rate", knownPoint("hr", 8, { min: 0, max: 1000 })],
    ["a rate of too few changes", { ...point, ratePerSecond: { ...rate, n: 199 } }],
    ["too few values", { ...point, n: 199 }],
    ["too few hours", { ...point, hours: 23 }],
  ])("does not judge a point with %s", (_, entity) => {
    expect(found([100, 900, 900, 900], entity)).toEqual([]);
  });

  it("takes twice the quantile where that is more", () => {
    expect(found([100, 138, 138], { ...point, ratePerSecond: { n: 3000, p999: 1.9, max: 2 } })).toEqual([]);
  });

  it("begins anew after a pause, and does not measure between readings that are too near", () => {
    expect(found([100, 900, 900, 900], point, 301)).toEqual([]);
    expect(found([100, 101, 102, 103], point, 0.2)).toEqual([]);
  });

  it("takes signed words for what they are", () => {
    const signed = { ...point, isSigned: true, min: -100, low: -100 };
    expect(found([10, 65_526, 65_526, 65_526], signed)).toEqual([]);
    expect(found([10, 65_526, 65_526, 65_526]).length).toBe(1);
  });

  it.each([
    ["a step", 130, 0],
    ["a leap", 131, 1],
  ])("judges a command by the latest reading, over the usual time between two: %s", (_, value, count) => {
    const events = [...readings([100, 100]), request(own, 6, 8, [value], { time: at(11), frame: 50 })];
    expect(findingsOf(valueRate, baselineOf(point), events).length).toBe(count);
  });

  it("does not judge a command before readings tell how often they come", () => {
    const events = [...readings([100]), request(own, 6, 8, [900], { time: at(1), frame: 50 })];
    expect(findingsOf(valueRate, baselineOf(point), events)).toEqual([]);
  });

  it("tells from where to where", () => {
    expect(found([100, 200, 200])[0]).toMatchObject({
      frame: 22,
      value: "200",
      previous: "100",
      point: point.key,
      observed:
        "10.0.0.2, unit 1, reports to 10.0.0.1 that holding register 8 went from 100 to 200 within 20 s and " +
        "stayed away.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) it changed by at most 2 a second in " +
        "200 values; 3 a second are allowed.",
    });
  });

  describe("on a plant of which a day was learned", () => {
    let baseline: Baseline;
    beforeAll(() => {
      baseline = learnedFrom(longPlant().frames(LEARNED_FROM));
    });
    const alerts = (levels: readonly (number | undefined)[]) => {
      const plant = new Plant();
      for (const [i, level] of levels.entries()) poll(plant, i, level === undefined ? {} : { level });
      return told(watched(plant.frames(WATCHED_FROM), { baseline }));
    };

    it("finds a level that leaps within its range", () => {
      const [now] = [undefined];
      expect(alerts([now, now, 190, 190, 190])).toEqual(["modbus/value-rate low"]);
    });

    it("is silent on its ramp", () => {
      expect(alerts(Array<undefined>(200).fill(undefined))).toEqual([]);
    });
  });
});
