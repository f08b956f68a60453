import { beforeAll, describe, expect, it } from "vitest";
import type { Baseline, PointEntity } from "../../../src/contracts/baseline.js";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { readbackInconsistency } from "../../../src/detectors/modbus/readback-inconsistency.js";
import { host } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, readCoils, writeCoil } from "../../sensor/plant.js";
import { alertsIn, learnedFrom, watched } from "../../sensor/watched.js";
import { at, baselineOf, findingsOf, party, request, response, START, session } from "../given.js";
import { knownPoint } from "./long-plant.js";

const HISTORIAN = host(2);
const own = session({ protocol: "modbus" });
const other = session({ id: 2, client: party(7, 41_000), protocol: "modbus" });
const strict: PointEntity = knownPoint("hr", 8, { distinct: [3, 7], readback: [20, 19] });

function write(value: number, seconds: number, exception?: number, of = own): SensorEvent[] {
  const asked = request(of, 6, 8, [value], { time: at(seconds), frame: 100 * seconds });
  return [asked, response(asked, exception)];
}

function read(value: number, seconds: number, address = 8, over: { askedSeconds?: number } = {}): SensorEvent[] {
  const asked = request(own, 3, address, [0], {
    values: [],
    time: at(over.askedSeconds ?? seconds),
    frame: 100 * seconds + 10,
  });
  return [{ ...response(asked), time: at(seconds + 0.001), values: [value] }];
}

function count(events: readonly SensorEvent[], entity = strict): number {
  return findingsOf(readbackInconsistency, baselineOf(entity), events).length;
}

describe("modbus/readback-inconsistency", () => {
  it.each<[string, readonly SensorEvent[], number]>([
    ["two readings of another value", [...write(7, 1), ...read(3, 2), ...read(3, 3)], 1],
    ["two readings of other values", [...write(7, 1), ...read(3, 2), ...read(4, 3)], 1],
    ["four readings of another value", [...write(7, 1), ...read(3, 2), ...read(3, 3), ...read(3, 4), ...read(3, 5)], 1],
    ["one reading of another value", [...write(7, 1), ...read(3, 2)], 0],
    ["a reading late to follow", [...write(7, 1), ...read(3, 2), ...read(7, 3), ...read(3, 4), ...read(3, 5)], 0],
    ["a reading that follows at once", [...write(7, 1), ...read(7, 2), ...read(3, 3), ...read(3, 4)], 0],
    ["a refused write", [...write(7, 1, 2), ...read(3, 2), ...read(3, 3)], 0],
    ["another write in between", [...write(7, 1), ...read(3, 2), ...write(3, 3), ...read(3, 4)], 0],
    ["another client's write in between", [...write(7, 1), ...write(3, 2, 4, other), ...read(3, 3), ...read(3, 4)], 0],
    ["readings of another point", [...write(7, 1), ...read(3, 2, 9), ...read(3, 3, 9)], 0],
    [
      "a reading that was asked for before",
      [...write(7, 1), ...read(3, 2, 8, { askedSeconds: 0.5 }), ...read(3, 3)],
      0,
    ],
    ["readings long after", [...write(7, 1), ...read(3, 602), ...read(3, 603)], 0],
    ["readings just in time", [...write(7, 1), ...read(3, 599), ...read(3, 600)], 1],
  ])("judges %s", (_, events, want) => {
    expect(count(events)).toBe(want);
  });

  it.each<[string, PointEntity["readback"], number]>([
    ["19 of 20", [20, 19], 1],
    ["18 of 20", [20, 18], 0],
    ["10 of 10", [10, 10], 1],
    ["9 of 9", [9, 9], 0],
    ["nothing", undefined, 0],
  ])("judges a point that was learned to return %s", (_, readback, want) => {
    expect(count([...write(7, 1), ...read(3, 2), ...read(3, 3)], { ...strict, readback })).toBe(want);
  });

  const rest = knownPoint("co", 4, { distinct: [0, 1] });
  /** Readings of coil 4 by the one (capital) or the other client: a time in seconds after each. */
  const views = (text: string): SensorEvent[] =>
    text.split(" ").map((word, i) => {
      const asked = request(/^[A-Z]/.test(word) ? own : other, 1, 4, [0], { values: [], frame: 10 * i + 1 });
      const time = at(Number(word.slice(2)));
      return { ...response(asked), time, values: [Number(word[1])] };
    });
  const split = (count: number, from = 0, lag = 0.5) =>
    Array.from({ length: count }, (_, i) => `A0${from + i} b1${from + i + lag}`).join(" ");
  it.each<[string, string, PointEntity, number]>([
    ["two views of a resting point", split(6), rest, 1],
    ["too few moments", `${split(2)} A02.9`, rest, 0],
    ["the same view", split(9).replaceAll("b1", "b0"), rest, 0],
    ["views of moments apart", Array.from({ length: 9 }, (_, i) => `A0${10 * i} b1${10 * i + 5}`).join(" "), rest, 0],
    ["one client that sees changes", "A00 A11 A02 A13 A04 A15 A06 A17", rest, 0],
    ["two clients that see changes in turn", "A00 b10.5 A11 b01.5 A02 b12.5 A13 b03.5 A04 b14.5", rest, 0],
    ["a point that goes to and fro", split(9), { ...rest, togglesPerMinute: 3 }, 0],
    ["a measured point", split(9), knownPoint("co", 4, { min: 0, max: 900 }), 0],
    ["a point learned from too little", split(9), { ...rest, n: 199 }, 0],
    ["a change that one sees a moment before the other", `${split(8).replaceAll("b1", "b0")} b18.1 A19`, rest, 0],
  ])("compares %s", (_, text, entity, want) => {
    const found = findingsOf(readbackInconsistency, baselineOf(entity), views(text));
    expect(new Set(found.map(({ key }) => key.join(" "))).size).toBe(want);
    for (const { observed } of found.slice(0, 1)) expect(observed).toContain("for coil 4 to 10.0.0.");
  });

  it("tells who wrote what and what is shown", () => {
    const [finding] = findingsOf(readbackInconsistency, baselineOf(strict), [
      ...write(7, 1, undefined, other),
      ...read(3, 2),
      ...read(3, 3),
    ]);
    expect(finding).toMatchObject({
      actor: { ip: "10.0.0.2" },
      target: { ip: "10.0.0.1" },
      value: "3",
      previous: "7",
      observed:
        "10.0.0.2, unit 1, reports 3 for holding register 8 to 10.0.0.1, 2 readings after it accepted 7 from 10.0.0.7.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) the point then showed what was " +
        "written in 19 of 20 cases.",
    });
    expect(finding?.evidence).toHaveLength(3);
  });

  describe("on the wire", () => {
    /** A breaker that is switched every ten seconds, and read every second; `hidden` from this second on. */
    const plantOf = (seconds: number, hidden = Number.POSITIVE_INFINITY) => {
      const plant = new Plant();
      let isOn = false;
      for (let second = 0; second < seconds; second++) {
        if (second % 10 === 5) {
          plant.modbus(second + 0.5, MASTER, PLC_A, writeCoil(1, !isOn));
          isOn = !isOn;
        }
        plant.modbus(second + 0.8, MASTER, PLC_A, readCoils(isOn && second < hidden ? 0b10 : 0));
      }
      return plant.frames(START);
    };
    let baseline: Baseline;
    beforeAll(() => {
      baseline = learnedFrom(plantOf(120));
    });

    it("learns what a point returns", () => {
      expect(baseline.point(`a:${PLC_A.mac}`, 1, "co", 1)?.readback).toEqual([12, 12]);
    });

    it("finds a change that is hidden from the operator, and nothing in what was learned", () => {
      const said = (frames: ReturnType<typeof plantOf>) =>
        alertsIn(watched(frames, { baseline })).map(({ detector, severityName }) => `${detector} ${severityName}`);
      expect(said(plantOf(120))).toEqual([]);
      expect(said(plantOf(60, 40))).toEqual(["modbus/readback-inconsistency medium"]);
    });

    it("finds a coil that one client is shown differently, and nothing before", () => {
      const split = (from: number, seconds = 40) => {
        const plant = new Plant();
        for (let second = 0; second < seconds; second++) {
          plant.modbus(second, MASTER, PLC_A, readCoils(0b10));
          plant.modbus(second + 0.4, HISTORIAN, PLC_A, readCoils(second < from ? 0b10 : 0));
        }
        return plant.frames(START);
      };
      const learned = learnedFrom(split(1000, 130));
      const said = (from: number) =>
        alertsIn(watched(split(from), { baseline: learned })).flatMap(({ detector }) =>
          detector === "modbus/readback-inconsistency" ? [detector] : [],
        );
      expect(said(1000)).toEqual([]);
      expect(said(20)).toEqual(["modbus/readback-inconsistency"]);
    });
  });
});
