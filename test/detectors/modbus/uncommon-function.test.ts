import { describe, expect, it } from "vitest";
import { uncommonFunction } from "../../../src/detectors/modbus/uncommon-function.js";
import { baselineOf, findingsOf, response } from "../given.js";
import { ask, known, MASTER, modbus, operations, PLC, PLC_B, STRANGER } from "./operations.js";
import { exchange, saidBy } from "./wire.js";

const plant = baselineOf(...known(MASTER, PLC, operations(MASTER, PLC, [20, 23])), {
  ...operations(MASTER, PLC_B, [21]),
  state: "rare",
});

const FIFO = exchange([24, 0, 9], [24, 0, 2, 0, 0]);

describe("modbus/uncommon-function", () => {
  it.each([
    ["file records read", 20, undefined, STRANGER, "medium"],
    ["file records written", 21, undefined, MASTER, "high"],
    ["a mask", 22, undefined, MASTER, "medium"],
    ["a read with a write", 23, undefined, STRANGER, "medium"],
    ["a queue", 24, undefined, MASTER, "low"],
    ["CANopen", 43, 13, MASTER, "low"],
    ["an identification", 43, 14, MASTER, undefined],
    ["file records read by habit", 20, undefined, MASTER, undefined],
    ["a read with a write by habit", 23, undefined, MASTER, undefined],
    ["an everyday function", 16, undefined, STRANGER, undefined],
  ])("rates %s", (_, code, subFunction, client, want) => {
    const findings = findingsOf(uncommonFunction, plant, [ask(modbus(client, PLC), code, subFunction)]);
    expect(findings[0]?.severity).toBe(want);
  });

  it("is milder where it was rare, and says what was used and how it ended", () => {
    const asked = ask(modbus(MASTER, PLC_B), 21);
    expect(findingsOf(uncommonFunction, plant, [asked, response(asked, 1)])[1]).toMatchObject({
      raise: -1,
      isAmendment: true,
      outcome: "rejected",
      observed:
        '10.0.0.1 sent "Write File Record" with function 21 (Write File Record) on 10.0.0.12, unit 1; ' +
        "the device rejected it with exception 1 (Illegal Function).",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.1 never uses function 21 (Write " +
        "File Record) on unit 1 of 10.0.0.12, but for 40 times, too rare or too old to be a habit.",
    });
  });

  it("says nothing without a baseline", () => {
    expect(findingsOf(uncommonFunction, undefined, [ask(modbus(STRANGER, PLC), 21)])).toEqual([]);
  });

  it("+ hears a queue read on the wire, - unless that was learned", () => {
    expect(saidBy("modbus/uncommon-function", { seen: [FIFO] })).toEqual(["low"]);
    expect(saidBy("modbus/uncommon-function", { learned: [FIFO], seen: [FIFO] })).toEqual([]);
  });
});
