import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { scanFunction } from "../../../src/detectors/modbus/scan-function.js";
import { at, baselineOf, findingsOf, response } from "../given.js";
import { ask, HISTORIAN, known, MASTER, modbus, operations, PLC, STRANGER } from "./operations.js";
import { exchange, readOne, STRANGER as STRANGER_HOST, saidBy } from "./wire.js";

/** The master uses functions 1-6, 15 and 16 by habit; the historian did so too seldom. */
const HABIT = [1, 2, 3, 4, 5, 6, 15, 16];
const plant = baselineOf(...known(MASTER, PLC, operations(MASTER, PLC, HABIT)), {
  ...operations(HISTORIAN, PLC, [7, 8, 11, 12, 17, 20, 21]),
  state: "rare",
});

/** Functions, or functions with their sub-functions, one after the other. */
function tries(
  codes: readonly (number | readonly [number, number])[],
  exception: number | undefined,
  stepSeconds = 1,
  client: number = STRANGER,
): SensorEvent[] {
  return codes.flatMap((code, i) => {
    const [functionCode, sub] = typeof code === "number" ? [code, undefined] : code;
    const place = { time: at(1 + i * stepSeconds), frame: 10 + 2 * i };
    const asked = ask(modbus(client, PLC), functionCode, sub, place);
    return exception === undefined ? [asked] : [asked, response(asked, exception)];
  });
}

const odd = [7, 8, 11, 12, 17, 20, 21];

describe("modbus/scan-function", () => {
  it.each([
    ["five unknown functions", odd.slice(0, 5), undefined, 1, STRANGER, 0],
    ["six", odd.slice(0, 6), undefined, 1, STRANGER, 1],
    ["six in more than two minutes", odd.slice(0, 6), undefined, 25, STRANGER, 0],
    ["the same six times", [7, 7, 7, 7, 7, 7], undefined, 1, STRANGER, 0],
    ["eight by habit", HABIT, undefined, 1, MASTER, 0],
    ["eight that others use", HABIT, undefined, 1, STRANGER, 0],
    ["seven that were rare", odd, undefined, 1, HISTORIAN, 0],
    ["two that the server lacks", [7, 11], 1, 1, STRANGER, 0],
    ["three that the server lacks", [7, 11, 12], 1, 1, STRANGER, 1],
    ["three of which one came too late", [7, 11, 12], 1, 31, STRANGER, 0],
    ["three that are refused for another reason", [7, 11, 12], 2, 1, STRANGER, 0],
    ["the same refused over and over", [7, 7, 7, 7], 1, 1, STRANGER, 0],
    [
      "three diagnostics that the server lacks",
      [
        [8, 1],
        [8, 2],
        [8, 3],
      ] as const,
      1,
      1,
      STRANGER,
      1,
    ],
  ])("counts %s", (_, codes, exception, step, client, want) => {
    expect(findingsOf(scanFunction, plant, tries(codes, exception, step, client))).toHaveLength(want);
  });

  it.each([
    ["a master with all everyday functions", [...HABIT, 22, 23], undefined, 0],
    ["and the identification of devices", [...HABIT, 22, 23, 43, 17], undefined, 0],
    ["six others", odd.slice(0, 6), undefined, 1],
    ["two everyday ones that the server lacks", [2, 4], 1, 0],
    ["three everyday ones that the server lacks", [1, 2, 4], 1, 1],
  ])("without a baseline counts %s", (_, codes, exception, want) => {
    expect(findingsOf(scanFunction, undefined, tries(codes, exception))).toHaveLength(want);
  });

  it("tells of each further function under one key", () => {
    const findings = findingsOf(scanFunction, plant, tries([...odd, 66, 67], undefined));
    expect(findings).toHaveLength(4);
    expect(new Set(findings.map(({ key }) => key.join())).size).toBe(1);
    expect(findings[0]).toMatchObject({
      observed: "10.0.0.9 tried 6 function codes of 10.0.0.11 (7, 8, 11 and 3 more) within 120 s.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.9 never was a client of 10.0.0.11.",
    });
    const refused = findingsOf(scanFunction, plant, tries([7, 11, 12], 1, 1, MASTER));
    expect(refused[0]).toMatchObject({
      observed: expect.stringContaining("of which 3 were refused as illegal"),
      expected: expect.stringContaining("10.0.0.1 uses none of these functions there (40 requests)."),
    });
  });

  const scan = Array.from({ length: 12 }, (_, i) => exchange([100 + i, 0], [0x80 | (100 + i), 1]));

  it("+ hears a scan on the wire, with a baseline and without", () => {
    expect(saidBy("modbus/scan-function", { seen: scan, client: STRANGER_HOST })).toEqual(["high"]);
    expect(saidBy("modbus/scan-function", { seen: scan, client: STRANGER_HOST, hasBaseline: false })).toEqual(["high"]);
  });

  it("- is silent about a master that begins to use everyday functions", () => {
    const seen = [readOne(2, 0), readOne(4, 0), readOne(1, 0), readOne(3, 0)];
    expect(saidBy("modbus/scan-function", { seen, hasBaseline: false })).toEqual([]);
    expect(saidBy("modbus/scan-function", { seen })).toEqual([]);
  });
});
