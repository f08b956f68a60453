import { describe, expect, it } from "vitest";
import type { ModbusRequest } from "../../../src/contracts/sensor-event.js";
import { newFunction } from "../../../src/detectors/modbus/new-function.js";
import { baselineOf, findingsOf, knownConduit, request, response } from "../given.js";
import { ask, GATEWAY, known, MASTER, modbus, operations, PLC, PLC_B, PLC_C, read, STRANGER } from "./operations.js";
import { exchange, readOne, saidBy } from "./wire.js";

const writes = { "6": { n: 40, rejected: 0, W: { hr: [[0, 3]] as const } } };

/** A master polls two twins, of which it uses function 4 on one, and writes to a third. */
const plant = baselineOf(
  ...known(MASTER, PLC),
  { ...operations(MASTER, PLC_B), fc: { ...operations(MASTER, PLC_B).fc, "4": { n: 40, rejected: 0 } } },
  { ...operations(MASTER, PLC_C), fc: { "3": { n: 40, rejected: 0 }, ...writes }, writes: 40, reads: [[3, 5, 5, 40]] },
  { ...operations(MASTER, GATEWAY, [], { unit: 2 }) },
  { ...operations(MASTER, GATEWAY, [], { unit: 3 }), key: `${operations(MASTER, GATEWAY).key.slice(0, -1)}3` },
  knownConduit(STRANGER, PLC_C, "modbus", [502]),
);

function found(asked: ModbusRequest, isAnswered = true, exception?: number) {
  return findingsOf(newFunction, plant, isAnswered ? [asked, response(asked, exception)] : [asked]);
}

describe("modbus/new-function", () => {
  it.each([
    ["a known function", read(modbus(MASTER, PLC), 3, 0), undefined],
    ["a known function at new points", read(modbus(MASTER, PLC), 3, 700), undefined],
    ["a new way to read", read(modbus(MASTER, PLC), 2, 0), "low"],
    ["an identification", ask(modbus(MASTER, PLC), 17), "medium"],
    ["a comm event log", ask(modbus(MASTER, PLC), 12), "medium"],
    ["a new way to write, by a writer", request(modbus(MASTER, PLC_C), 22, 0, [1]), "high"],
    ["a known way to write", request(modbus(MASTER, PLC_C), 6, 0, [1]), undefined],
    ["a write by a reader", request(modbus(MASTER, PLC), 6, 0, [1]), undefined],
    ["a diagnostic", ask(modbus(MASTER, PLC), 8, 0), undefined],
    ["a file record written", ask(modbus(MASTER, PLC_C), 21), undefined],
    ["a reserved function", ask(modbus(MASTER, PLC), 66), undefined],
    ["a stranger", read(modbus(STRANGER, PLC), 2, 0), undefined],
    ["a client of which no operation was learned", read(modbus(STRANGER, PLC_C), 2, 0), "low"],
    ["another unit of a gateway", read(modbus(MASTER, GATEWAY), 3, 0, 1, { unit: 4 }), "low"],
    ["unit 255 of a gateway", read(modbus(MASTER, GATEWAY), 3, 0, 1, { unit: 255 }), "low"],
    ["unit 255 of a device without units", read(modbus(MASTER, PLC), 3, 0, 1, { unit: 255 }), undefined],
    ["unit 0 of a device without units", read(modbus(MASTER, PLC), 3, 0, 1, { unit: 0 }), undefined],
    ["unit 7 of a device without units", read(modbus(MASTER, PLC), 3, 0, 1, { unit: 7 }), "low"],
  ])("rates %s", (_, asked, want) => {
    expect(found(asked)[0]?.severity).toBe(want);
  });

  it("is milder where the client uses the function on twins", () => {
    expect(found(read(modbus(MASTER, PLC), 4, 0))[0]).toMatchObject({ severity: "low", raise: -1 });
    expect(found(read(modbus(MASTER, PLC), 2, 0))[0]).toMatchObject({ severity: "low", raise: 0 });
  });

  it("is milder where the function was rare, and says so", () => {
    const rare = { ...operations(MASTER, GATEWAY, [], { unit: 4 }), state: "rare" as const };
    const baseline = baselineOf(...known(MASTER, GATEWAY), rare);
    const asked = read(modbus(MASTER, GATEWAY), 3, 0, 1, { unit: 4 });
    const [finding] = findingsOf(newFunction, baseline, [asked, response(asked)]);
    expect(finding).toMatchObject({ raise: -1 });
    expect(finding?.expected).toContain("it did so 40 times, too rarely or too long ago to be a habit");
  });

  it("tells of reads when they are answered, of writes at once", () => {
    expect(found(read(modbus(MASTER, PLC), 2, 0), false)).toEqual([]);
    expect(found(read(modbus(MASTER, PLC), 2, 0), true, 1)).toMatchObject([
      { isAmendment: false, outcome: "rejected" },
    ]);
    const wrote = found(request(modbus(MASTER, PLC_C), 22, 0, [1]));
    expect(wrote.map(({ isAmendment }) => isAmendment)).toEqual([false, true]);
  });

  it("says which functions are usual", () => {
    expect(found(read(modbus(MASTER, PLC), 2, 4))[0]).toMatchObject({
      observed:
        "10.0.0.1 read discrete input 4 with function 2 (Read Discrete Inputs) on 10.0.0.11, unit 1; " +
        "the device accepted.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.1 uses function 3 (Read Holding " +
        "Registers) on unit 1 of 10.0.0.11 (40 requests), never function 2 (Read Discrete Inputs).",
    });
    expect(found(read(modbus(MASTER, GATEWAY), 3, 0, 1, { unit: 4 }))[0]?.expected).toContain(
      "it only talks to unit 2 and 3 there, not to unit 4",
    );
  });

  it("folds functions of one kind", () => {
    const keys = [2, 4].map((code) => found(read(modbus(MASTER, PLC), code, 0))[0]?.key.join());
    expect(new Set(keys).size).toBe(1);
    expect(found(ask(modbus(MASTER, PLC), 17))[0]?.key.join()).not.toBe(keys[0]);
  });

  it("+ hears another function of the master on the wire", () => {
    expect(saidBy("modbus/new-function", { seen: [readOne(2, 0)] })).toEqual(["low"]);
  });

  it("- is silent about a function that was learned", () => {
    expect(saidBy("modbus/new-function", { learned: [readOne(2, 0)], seen: [readOne(2, 0)] })).toEqual([]);
  });

  it("- is silent about a function that nobody answers", () => {
    expect(saidBy("modbus/new-function", { seen: [exchange([2, 0, 0, 0, 1])] })).toEqual([]);
  });
});
