import { beforeAll, describe, expect, it } from "vitest";
import type { Baseline, PointEntity } from "../../../src/contracts/baseline.js";
import type { Finding } from "../../../src/contracts/detector.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { toggling } from "../../../src/detectors/modbus/toggling.js";
import { MASTER, PLC_A, Plant, readCoils, usual, writeCoil } from "../../sensor/plant.js";
import { learnedFrom, told, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, request, response, session } from "../given.js";
import { knownPoint, LEARNED_FROM, longPlant, poll, WATCHED_FROM } from "./long-plant.js";

const own = session({ protocol: "modbus" });
const coil: PointEntity = knownPoint("co", 8, { distinct: [0, 1] });

function readings(values: readonly number[], stepSeconds = 1): SensorEvent[] {
  return values.flatMap((value, i) => {
    const asked = request(own, 1, 8, [0], { values: [], time: at(stepSeconds * i), frame: 10 * i + 1 });
    return [asked, { ...response(asked), values: [value] }];
  });
}

function commands(values: readonly number[], functionCode = 5, stepSeconds = 1): SensorEvent[] {
  return values.map((value, i) =>
    request(own, functionCode, 8, [value], { time: at(stepSeconds * i), frame: 10 * i + 1 }),
  );
}

function found(events: readonly SensorEvent[], entity = coil): Finding[] {
  return findingsOf(toggling, baselineOf(entity), events);
}

const SIX = [0, 1, 0, 1, 0, 1];

describe("modbus/toggling", () => {
  it.each<[string, readonly SensorEvent[], PointEntity, number]>([
    ["four returns", readings(SIX), coil, 1],
    ["three returns", readings(SIX.slice(1)), coil, 0],
    ["five returns", readings([...SIX, 0]), coil, 2],
    ["six commands", commands(SIX), coil, 1],
    ["five commands", commands(SIX.slice(1)), coil, 0],
    ["commands repeated", commands([0, 0, 1, 1, 0, 0, 1, 1, 0, 0]), coil, 0],
    ["four returns in more than a minute", readings(SIX, 21), coil, 0],
    ["what was learned", readings(SIX), { ...coil, togglesPerMinute: 3 }, 0],
    ["twice what was learned", readings([...SIX, 0, 1]), { ...coil, togglesPerMinute: 3 }, 1],
    ["states in turn", readings([0, 1, 2, 0, 1, 2, 0, 1, 2]), knownPoint("co", 8, { distinct: [0, 1, 2] }), 0],
    ["a coil learned for too short", readings(SIX), { ...coil, n: 199 }, 0],
    ["a coil commanded, learned for too short", commands(SIX), { ...coil, n: 1 }, 1],
    ["a coil commanded that is not known", commands(SIX), { ...coil, address: 9, key: `${coil.key}9` }, 1],
    ["a register with states", commands([3, 7, 3, 7, 3, 7], 6), knownPoint("hr", 8, { distinct: [3, 7] }), 1],
    ["a register with measurements", commands([3, 7, 3, 7, 3, 7], 6), knownPoint("hr", 8, { min: 0, max: 9 }), 0],
    ["a register that is not known", commands([3, 7, 3, 7, 3, 7], 6), coil, 0],
  ])("judges %s", (_, events, entity, count) => {
    expect(found(events, entity).length).toBe(count);
  });

  it("keeps commands and readings, and points, apart", () => {
    expect(found([...commands(SIX.slice(1)), ...readings(SIX.slice(1))])).toEqual([]);
  });

  it("says nothing without a baseline", () => {
    expect(findingsOf(toggling, undefined, commands([...SIX, ...SIX]))).toEqual([]);
  });

  it("tells who switches", () => {
    expect(found(commands(SIX))[0]).toMatchObject({
      actor: { ip: "10.0.0.1" },
      frame: 51,
      value: "ON",
      previous: "OFF",
      observed: "10.0.0.1 switched coil 8 of 10.0.0.2, unit 1, 4 times to and fro between OFF and ON within a minute.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) it never did in a minute, in 200 " +
        "values; fewer than 4 are allowed.",
    });
    expect(found(readings(SIX), { ...coil, togglesPerMinute: 2 })[0]).toMatchObject({
      actor: { ip: "10.0.0.2" },
      observed: "10.0.0.2, unit 1, reports that coil 8 went 4 times to and fro between OFF and ON within a minute.",
    });
  });

  it("finds a breaker that is opened and closed, on a plant learned for a minute", () => {
    const baseline = learnedFrom(usual().frames(LEARNED_FROM));
    const orders = (count: number) => {
      const plant = new Plant();
      for (let i = 0; i < count; i++) plant.modbus(4 * i, MASTER, PLC_A, writeCoil(1, i % 2 === 0));
      return told(watched(plant.frames(WATCHED_FROM), { baseline })).filter((text) => text.startsWith("modbus/togg"));
    };
    expect(orders(6)).toEqual(["modbus/toggling medium"]);
    expect(orders(5)).toEqual([]);
  });

  describe("on a plant of which a day was learned", () => {
    let baseline: Baseline;
    beforeAll(() => {
      baseline = learnedFrom(longPlant().frames(LEARNED_FROM));
    });

    it("finds a coil that is read to flip, not one that changes once an hour", () => {
      const flipping = new Plant();
      for (let i = 0; i < 12; i++) flipping.modbus(4 * i, MASTER, PLC_A, readCoils(i % 2 === 0 ? 0b10 : 0));
      expect(told(watched(flipping.frames(WATCHED_FROM), { baseline }))).toEqual(["modbus/toggling medium"]);
      const duty = new Plant();
      for (let minute = 0; minute < 200; minute++) poll(duty, minute);
      expect(told(watched(duty.frames(WATCHED_FROM), { baseline }))).toEqual([]);
    });
  });
});
