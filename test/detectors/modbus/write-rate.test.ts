import { describe, expect, it } from "vitest";
import type { LearnedRate, ModbusOperationsEntity, PointEntity } from "../../../src/contracts/baseline.js";
import type { Finding } from "../../../src/contracts/detector.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { writeRate } from "../../../src/detectors/modbus/write-rate.js";
import { MASTER, PLC_A, Plant, usual, writeCoil } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, knownOperations, request, session } from "../given.js";
import { knownPoint, LEARNED_FROM, WATCHED_FROM } from "./long-plant.js";

const own = session({ protocol: "modbus" });

function rate(p999: number, n = 100): LearnedRate {
  return { n, p99: p999, p999, max: p999 };
}

function writer(writes: number, seconds = 60): ModbusOperationsEntity {
  const rates = {
    requestsPerSecond: rate(1, seconds),
    writesPerMinute: rate(writes),
    exceptionsPerTenSeconds: rate(0),
    pendingMax: 1,
  };
  return { ...knownOperations(1, 2, [[1, 0, 4]], [1]), rates };
}

/** Writes of coils, so many seconds apart; each another coil unless there are only `points`. */
function writes(count: number, stepSeconds = 1, points = 1000): SensorEvent[] {
  return Array.from({ length: count }, (_, i) =>
    request(own, 5, i % points, [1], { time: at(stepSeconds * i), frame: i + 1 }),
  );
}

function found(
  events: readonly SensorEvent[],
  entity: ModbusOperationsEntity | undefined,
  ...points: PointEntity[]
): Finding[] {
  return findingsOf(writeRate, baselineOf(...(entity === undefined ? [] : [entity]), ...points), events);
}

describe("modbus/write-rate", () => {
  it.each<[string, readonly SensorEvent[], ModbusOperationsEntity | undefined, number]>([
    ["ten in a minute", writes(10), writer(0), 0],
    ["eleven in a minute", writes(11), writer(0), 1],
    ["eleven in two minutes", writes(11, 12), writer(0), 0],
    ["three times what was learned", writes(30, 0.1), writer(10), 0],
    ["more than that", writes(31, 0.1), writer(10), 1],
    ["five more than was learned", writes(11), writer(6, 60), 0],
    ["a stranger", writes(11), undefined, 1],
    ["a pair that was learned for too short", writes(11), writer(0, 59), 0],
    ["reads", writes(30).map((event) => ({ ...event, change: undefined }) as SensorEvent), writer(0), 0],
  ])("judges %s", (_, events, entity, count) => {
    expect(found(events, entity).length).toBe(count);
  });

  it.each<[string, number, number, number]>([
    ["six to one point", 6, 0, 0],
    ["seven to one point", 7, 0, 1],
    ["three times what was learned of the point", 9, 3, 0],
    ["more than that", 10, 3, 1],
  ])("judges %s", (_, count, learned, want) => {
    const point = knownPoint("co", 0, { distinct: [0, 1], writesPerMinute: learned });
    expect(found(writes(count, 1, 1), writer(0), point).length).toBe(want);
  });

  it("goes by the client where the point is not known", () => {
    expect(found(writes(9, 1, 1), writer(3))).toEqual([]);
    expect(found(writes(10, 1, 1), writer(3)).length).toBe(1);
  });

  it("tells how many, and folds a sweep into one", () => {
    const findings = found(writes(13), writer(2));
    expect(new Set(findings.map(({ key }) => key.join(" "))).size).toBe(1);
    expect(findings[0]).toMatchObject({
      frame: 11,
      observed: "10.0.0.1 wrote to 10.0.0.2 11 times within a minute.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) it hardly ever wrote more than 2 times " +
        "a minute; 10 are allowed.",
    });
  });

  it("says nothing without a baseline", () => {
    expect(findingsOf(writeRate, undefined, writes(60))).toEqual([]);
  });

  it("finds a sweep of commands, and is silent on a recipe that was learned", () => {
    const recipe = (plant: Plant, seconds: number) => {
      for (let i = 0; i < 20; i++) plant.modbus(seconds + i / 10, MASTER, PLC_A, writeCoil(i % 4, true));
      return plant;
    };
    const alerts = (learned: Plant) => {
      const baseline = learnedFrom(learned.frames(LEARNED_FROM));
      return told(watched(recipe(new Plant(), 1).frames(WATCHED_FROM), { baseline })).filter((text) =>
        text.startsWith("modbus/write-rate"),
      );
    };
    expect(alerts(usual(new Plant(), 70))).toEqual(["modbus/write-rate low"]);
    expect(alerts(recipe(usual(new Plant(), 70), 30))).toEqual([]);
  });
});
