import { beforeAll, describe, expect, it } from "vitest";
import type { Baseline, PointEntity } from "../../../src/contracts/baseline.js";
import type { Finding } from "../../../src/contracts/detector.js";
import type { Policy } from "../../../src/contracts/policy.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { valueEnvelope } from "../../../src/detectors/modbus/value-envelope.js";
import { MASTER, PLC_A, Plant } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, knownOperations, request, response, session } from "../given.js";
import { knownPoint, LEARNED_FROM, longPlant, poll, WATCHED_FROM, writeWord } from "./long-plant.js";

const own = session({ protocol: "modbus" });
const point: PointEntity = knownPoint("hr", 8, { min: 100, max: 200 });

/** Readings of register 8 (coil 8 with function 1), a minute apart, each number one poll. */
function readings(values: readonly number[], functionCode = 3): SensorEvent[] {
  return values.flatMap((value, i) => {
    const asked = request(own, functionCode, 8, [0], { values: [], time: at(60 * i), frame: 10 * i + 1 });
    return [asked, { ...response(asked), values: [value] }];
  });
}

function reported(values: readonly number[], entity = point, policy?: Policy, functionCode = 3): Finding[] {
  const baseline = baselineOf(knownOperations(1, 2, [[3, 8, 4]]), entity);
  const ground = policy === undefined ? {} : { policy };
  return findingsOf(valueEnvelope, baseline, readings(values, functionCode), 0, ground);
}

function written(value: number, entity = point, policy?: Policy): Finding[] {
  const asked = request(own, 6, 8, [value], { time: at(1) });
  const ground = policy === undefined ? {} : { policy };
  return findingsOf(valueEnvelope, baselineOf(entity), [asked, response(asked)], 0, ground);
}

function limits(min: number | undefined, max: number | undefined): Policy {
  const declared = { at: { file: "plant.yaml", line: 12, place: "points[0]" }, min, max, isReadOnly: false };
  return {
    limitsOf: (_: unknown, key: string) => (key === point.key ? declared : undefined),
  } as unknown as Policy;
}

describe("modbus/value-envelope", () => {
  it.each<[string, PointEntity, number, boolean]>([
    ["at the upper margin", point, 250, false],
    ["above the upper margin", point, 251, true],
    ["at the lower margin", point, 50, false],
    ["below the lower margin", point, 49, true],
    ["a state that is known", knownPoint("hr", 8, { distinct: [1, 2, 7] }), 7, false],
    ["a state that is not", knownPoint("hr", 8, { distinct: [1, 2, 7] }), 3, true],
    ["a constant that changed", knownPoint("hr", 8, { distinct: [5] }), 6, true],
    ["a counter", { ...point, values: "counter" }, 9999, false],
    ["part of a longer number", { ...point, values: "volatile" }, 9999, false],
    ["a negative number within", knownPoint("hr", 8, { isSigned: true, min: -20, max: 20 }), 65_500, false],
    ["a negative number below", knownPoint("hr", 8, { isSigned: true, min: -20, max: 20 }), 65_490, true],
    ["too few values learned", { ...point, n: 199 }, 9999, false],
    ["too few hours learned", { ...point, hours: 23 }, 9999, false],
    ["a point that is too rare", { ...point, state: "rare" }, 9999, false],
    ["another point", { ...point, key: point.key.replace("/8", "/9"), address: 9 }, 9999, false],
  ])("judges readings: %s", (_, entity, value, isFound) => {
    expect(reported([value, value, value], entity).length).toBe(isFound ? 1 : 0);
  });

  it.each([
    ["two readings", [150, 300, 300], 0],
    ["three readings in a row", [150, 300, 301, 300], 1],
    ["a reading between that is within", [300, 300, 150, 300, 300], 0],
    ["what goes on within a minute", [300, 300, 300, 300], 2],
  ])("wants three in a row: %s", (_, values, count) => {
    expect(reported(values).length).toBe(count);
  });

  it.each<[string, number, boolean]>([
    ["at the margin", 225, false],
    ["above it", 226, true],
    ["below it", 74, true],
  ])("judges a command at once: %s", (_, value, isFound) => {
    const findings = written(value);
    expect(findings.map(({ isAmendment }) => isAmendment)).toEqual(isFound ? [false, true] : []);
  });

  it.each<[string, Policy, number, boolean]>([
    ["lower limit", limits(120, undefined), 119, true],
    ["lower limit kept", limits(120, undefined), 120, false],
    ["upper limit", limits(undefined, 180), 181, true],
    ["upper limit kept, outside of what was learned", limits(undefined, 900), 900, false],
    ["negative limit", limits(-10, 10), 65_526, false],
    ["below a negative limit", limits(-10, 10), 65_525, true],
  ])("goes by declared limits alone: %s", (_, policy, value, isFound) => {
    expect(written(value, point, policy).length).toBe(isFound ? 2 : 0);
    expect(written(value, { ...point, n: 1 }, policy).length).toBe(isFound ? 2 : 0);
    expect(reported([value, value, value], point, policy).length).toBe(isFound ? 1 : 0);
  });

  it("needs no baseline for declared limits", () => {
    const asked = request(own, 6, 8, [200], { time: at(1) });
    expect(findingsOf(valueEnvelope, undefined, [asked], 0, { policy: limits(0, 100) })[0]).toMatchObject({
      isCertain: true,
      expected: "The policy (plant.yaml:12) allows it from 0 to 100.",
    });
  });

  it("ignores answers that are not sound", () => {
    const events = readings([900, 900, 900]).map((event) => ({ ...event, anomalies: ["byteCountMismatch"] }));
    expect(findingsOf(valueEnvelope, baselineOf(point), events)).toEqual([]);
  });

  it("tells of a reading", () => {
    const [finding] = reported([150, 300, 300, 300]);
    expect(finding).toMatchObject({
      frame: 32,
      point: point.key,
      value: "300",
      actor: { ip: "10.0.0.2" },
      observed: "10.0.0.2, unit 1, reports holding register 8 = 300 to 10.0.0.1 in at least 3 readings on end.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) it was between 100 and 200 in 200 " +
        "values over 24 hours; with 50 % of that range to spare it may lie between 50 and 250.",
    });
  });

  it("tells of a command, and of a coil by its states", () => {
    const [asked, answered] = written(300);
    expect(asked?.observed).toBe(
      "10.0.0.1 wrote holding register 8 = 300 with function 6 (Write Single Register) on 10.0.0.2, unit 1; " +
        "no answer was seen yet.",
    );
    expect(answered?.outcome).toBe("accepted");
    const [coil] = reported([1, 1, 1], knownPoint("co", 8, { distinct: [0] }), undefined, 1);
    expect(coil).toMatchObject({ severity: "low", value: "ON" });
    expect(coil?.expected).toContain("it was always OFF in 200 values over 24 hours.");
  });

  describe("on a plant of which a day was learned", () => {
    let baseline: Baseline;
    beforeAll(() => {
      baseline = learnedFrom(longPlant().frames(LEARNED_FROM));
    });
    const alerts = (plant: Plant) =>
      told(watched(plant.frames(WATCHED_FROM), { baseline })).filter((text) =>
        text.startsWith("modbus/value-envelope"),
      );

    it("finds a set point of twice the most written", () => {
      expect(alerts(new Plant().modbus(1, MASTER, PLC_A, writeWord(2, 620)))).toEqual(["modbus/value-envelope low"]);
    });

    it("finds a level that stays above its range, not one that does so twice", () => {
      const plant = (polls: number) => {
        const some = new Plant();
        for (let i = 0; i < 6; i++) poll(some, i, i < polls ? { level: 400 } : {});
        return some;
      };
      expect(alerts(plant(3))).toEqual(["modbus/value-envelope low"]);
      expect(alerts(plant(2))).toEqual([]);
    });

    it("is silent on the ramps that it learned, and on a set point in range", () => {
      const plant = new Plant();
      for (let minute = 0; minute < 300; minute++) poll(plant, minute);
      plant.modbus(90, MASTER, PLC_A, writeWord(2, 320));
      // The set point is written and never read back, which another detector tells of.
      const alerts = told(watched(plant.frames(WATCHED_FROM), { baseline }));
      expect(alerts.filter((text) => text.startsWith("modbus/value"))).toEqual([]);
    });
  });
});
