import { describe, expect, it } from "vitest";
import { reservedFunction } from "../../../src/detectors/modbus/reserved-function.js";
import { baselineOf, findingsOf, response } from "../given.js";
import { ask, known, MASTER, modbus, operations, PLC, PLC_B, PLC_C, STRANGER } from "./operations.js";
import { exchange, saidBy } from "./wire.js";

const plant = baselineOf(
  ...known(MASTER, PLC, operations(MASTER, PLC, [66, 91])),
  { ...operations(MASTER, PLC_B, [66, 91]), src: "approved" },
  { ...operations(MASTER, PLC_C, [126]), state: "rare" },
);
const FUNCTIONS_WITH_A_MEANING = [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 17, 20, 21, 22, 23, 24, 43, 90];

describe("modbus/reserved-function", () => {
  it.each([
    ["a reserved code", 126, MASTER, PLC, "medium"],
    ["function 0", 0, MASTER, PLC, "medium"],
    ["a code without a meaning", 50, STRANGER, PLC, "medium"],
    ["a code above 127", 200, STRANGER, PLC, "medium"],
    ["firmware", 125, MASTER, PLC, "high"],
    ["a maker's own, not learned", 67, MASTER, PLC, "medium"],
    ["a maker's own, learned", 66, MASTER, PLC, "info"],
    ["a reserved code that was only learned", 91, MASTER, PLC, "medium"],
    ["a reserved code that a person approved", 91, MASTER, PLC_B, "info"],
  ])("rates %s", (_, code, client, server, want) => {
    const findings = findingsOf(reservedFunction, plant, [ask(modbus(client, server), code)]);
    expect(findings[0]?.severity).toBe(want);
  });

  it("leaves the functions that have a meaning to others", () => {
    const events = FUNCTIONS_WITH_A_MEANING.map((code, i) => ask(modbus(MASTER, PLC), code, 0, { frame: i }));
    expect(findingsOf(reservedFunction, plant, events)).toEqual([]);
  });

  it.each([
    [66, "low"],
    [126, "medium"],
    [125, "high"],
  ])("rates function %i without a baseline", (code, want) => {
    expect(findingsOf(reservedFunction, undefined, [ask(modbus(STRANGER, PLC), code)])[0]?.severity).toBe(want);
  });

  it("is milder where it was rare", () => {
    const [finding] = findingsOf(reservedFunction, plant, [ask(modbus(MASTER, PLC_C), 126)]);
    expect(finding).toMatchObject({ raise: -1 });
    expect(finding?.expected).toMatch(/never uses it on unit 1 of 10.0.0.13, but for 40 times, too rare/);
  });

  it("folds all but firmware, and amends with the answer", () => {
    const asked = ask(modbus(STRANGER, PLC), 126);
    const others = [66, 50, 125].map((code, i) => ask(modbus(STRANGER, PLC), code, undefined, { frame: 200 + i }));
    const findings = findingsOf(reservedFunction, plant, [asked, response(asked, 1), ...others]);
    expect(findings.map(({ key }) => key[2])).toEqual(["reserved", "reserved", "reserved", "reserved", "firmware"]);
    expect(findings[1]).toMatchObject({
      isAmendment: true,
      observed:
        "10.0.0.9 sent function 126, which is reserved for products older than the standard, on 10.0.0.11, unit 1; " +
        "the device rejected it with exception 1 (Illegal Function).",
    });
  });

  it("+ hears it on the wire, with a baseline and without", () => {
    const seen = [exchange([126, 1, 2], [0xfe, 1])];
    expect(saidBy("modbus/reserved-function", { seen })).not.toEqual([]);
    expect(saidBy("modbus/reserved-function", { seen, hasBaseline: false })).toEqual(["low"]);
  });

  it("- only records a maker's function that was learned", () => {
    const seen = [exchange([66, 1, 2], [66, 1])];
    expect(saidBy("modbus/reserved-function", { learned: seen, seen })).toEqual(["info"]);
  });
});
