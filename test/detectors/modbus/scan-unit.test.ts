import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { scanUnit } from "../../../src/detectors/modbus/scan-unit.js";
import { at, baselineOf, findingsOf, response } from "../given.js";
import { GATEWAY, HISTORIAN, known, MASTER, modbus, operations, PLC, read, STRANGER } from "./operations.js";
import { exchange, STRANGER as STRANGER_HOST, saidBy } from "./wire.js";

const LEARNED = [1, 2, 3, 4, 5, 6];
const learnedUnits = LEARNED.map((unit) => ({
  ...operations(MASTER, GATEWAY, [], { unit }),
  key: `${operations(MASTER, GATEWAY).key.slice(0, -1)}${unit}`,
}));
const rareUnits = [40, 41, 42, 43].map((unit) => ({
  ...operations(HISTORIAN, GATEWAY, [], { unit }),
  key: `${operations(HISTORIAN, GATEWAY).key.slice(0, -1)}${unit}`,
  state: "rare" as const,
}));
const plant = baselineOf(...known(MASTER, GATEWAY, ...learnedUnits), ...rareUnits);

/** What the gateway says of a unit: an exception, 0 for an answer; undefined for nothing. */
type Answer = number | undefined;

function asks(
  units: readonly number[],
  answer: Answer | ((unit: number) => Answer),
  stepSeconds = 1,
  client: number = STRANGER,
  server: number = GATEWAY,
): SensorEvent[] {
  return units.flatMap((unit, i) => {
    const place = { unit, time: at(1 + i * stepSeconds), frame: 10 + 2 * i };
    const asked = read(modbus(client, server), 3, 0, 1, place);
    const code = typeof answer === "function" ? answer(unit) : answer;
    return code === undefined ? [asked] : [asked, response(asked, code === 0 ? undefined : code)];
  });
}

const from = (first: number, n: number) => Array.from({ length: n }, (_, i) => first + i);

describe("modbus/scan-unit", () => {
  it.each([
    ["three unknown units", from(20, 3), 0, 1, STRANGER, 0],
    ["four", from(20, 4), 0, 1, STRANGER, 1],
    ["four that nobody answers", from(20, 4), undefined, 1, STRANGER, 1],
    ["four in more than two minutes", from(20, 4), 0, 41, STRANGER, 0],
    ["four of a known client", from(20, 4), 0, 1, MASTER, 1],
    ["six that it knows", LEARNED, 0, 1, MASTER, 0],
    ["six that others know", LEARNED, 0, 1, STRANGER, 0],
    ["four that were rare", from(40, 4), 0, 1, HISTORIAN, 0],
    ["two that are not there", from(20, 2), 11, 1, STRANGER, 0],
    ["three that are not there", from(20, 3), 11, 1, STRANGER, 1],
    ["three that a known client does not find", from(20, 3), 10, 1, MASTER, 1],
    ["three that refuse", from(20, 3), 2, 1, STRANGER, 0],
    ["the same unit", [20, 20, 20, 20, 20], 11, 1, STRANGER, 0],
    ["seven that are switched off, of a known client", from(20, 7), undefined, 1, MASTER, 0],
  ])("counts %s", (_, units, answer, step, client, want) => {
    expect(findingsOf(scanUnit, plant, asks(units, answer, step, client)).length).toBe(want);
  });

  it("counts units that stay silent while others answer, once they had time to", () => {
    const silent = (n: number) =>
      asks([...from(20, 1), ...from(60, n)], (unit) => (unit < 60 ? 0 : undefined), 6, MASTER);
    expect(findingsOf(scanUnit, plant, silent(8))).toHaveLength(0);
    expect(findingsOf(scanUnit, plant, silent(9))).toHaveLength(1);
  });

  it.each([
    ["a gateway with thirty devices", from(1, 30), 0, 0],
    ["a gateway with seven devices switched off", from(1, 7), 11, 0],
    ["eight units that are not there", from(1, 8), 11, 1],
    ["eight that are not there among sixteen", from(1, 16), (unit: number) => (unit % 2 === 0 ? 11 : 0), 1],
    ["eight that are not there among twenty-four", from(1, 24), (unit: number) => (unit % 3 === 0 ? 11 : 0), 0],
    ["a mirror that shows no answers", from(1, 30), undefined, 0],
  ])("without a baseline counts %s", (_, units, answer, want) => {
    expect(findingsOf(scanUnit, undefined, asks(units, answer, 2))).toHaveLength(want);
  });

  it("says which units, under one key", () => {
    const findings = findingsOf(scanUnit, plant, asks(from(20, 6), 11));
    expect(new Set(findings.map(({ key }) => key.join())).size).toBe(1);
    expect(findings.at(-1)).toMatchObject({
      observed:
        "10.0.0.9 asked 6 unknown units of 10.0.0.14 (20, 21, 22 and 3 more) within 120 s, of which 5 did not answer.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.9 never was a client of 10.0.0.14.",
    });
  });

  it("leaves a host alone that talks to itself", () => {
    expect(findingsOf(scanUnit, plant, asks(from(20, 9), 0, 1, PLC, PLC))).toEqual([]);
  });

  const scan = from(20, 12).map((unit) => exchange([3, 0, 0, 0, 1], [0x83, 11], unit));

  it("+ hears a scan on the wire, with a baseline and without", () => {
    expect(saidBy("modbus/scan-unit", { seen: scan, client: STRANGER_HOST })).toEqual(["high"]);
    expect(saidBy("modbus/scan-unit", { seen: scan, client: STRANGER_HOST, hasBaseline: false })).toEqual(["high"]);
  });

  it("- is silent about a gateway whose units were learned", () => {
    const polls = from(1, 12).map((unit) => exchange([3, 0, 0, 0, 1], [3, 2, 0, 7], unit));
    expect(saidBy("modbus/scan-unit", { learned: polls, seen: polls })).toEqual([]);
    expect(saidBy("modbus/scan-unit", { seen: polls, hasBaseline: false })).toEqual([]);
  });
});
