import { describe, expect, it } from "vitest";
import type { ModbusRequest } from "../../../src/contracts/sensor-event.js";
import { newAddress } from "../../../src/detectors/modbus/new-address.js";
import { writeCoil } from "../../sensor/plant.js";
import { baselineOf, findingsOf, request, response } from "../given.js";
import { known, MASTER, modbus, operations, PLC, PLC_B, read, STRANGER } from "./operations.js";
import { exchange, readOne, saidBy } from "./wire.js";

/** A master reads holding registers 0-9 and 40-43 and coils 0-7, and writes holding register 20 and coil 1. */
const plant = baselineOf(
  ...known(MASTER, PLC, {
    ...operations(MASTER, PLC),
    writes: 4,
    fc: {
      "1": { n: 40, rejected: 0, R: { co: [[0, 7]] } },
      "3": {
        n: 40,
        rejected: 0,
        R: {
          hr: [
            [0, 9],
            [40, 43],
          ],
        },
      },
      "5": { n: 4, rejected: 0, W: { co: [[1, 1]] } },
      "6": { n: 4, rejected: 0, W: { hr: [[20, 20]] } },
    },
  }),
  operations(MASTER, PLC_B),
);

function found(asked: ModbusRequest, isAnswered = true) {
  return findingsOf(newAddress, plant, isAnswered ? [asked, response(asked)] : [asked]);
}

describe("modbus/new-address", () => {
  it.each([
    ["a known range", read(modbus(MASTER, PLC), 3, 0, 10), undefined],
    ["a part of a known range", read(modbus(MASTER, PLC), 3, 4, 2), undefined],
    ["one point more", read(modbus(MASTER, PLC), 3, 0, 11), "low"],
    ["four points more", read(modbus(MASTER, PLC), 3, 0, 14), "low"],
    ["five points more", read(modbus(MASTER, PLC), 3, 0, 15), "medium"],
    ["points right before a known range", read(modbus(MASTER, PLC), 3, 38, 2), "low"],
    ["a point apart", read(modbus(MASTER, PLC), 3, 11), "medium"],
    ["a far range", read(modbus(MASTER, PLC), 3, 40_000, 10), "medium"],
    ["another table", read(modbus(MASTER, PLC), 4, 0, 2), "medium"],
    ["a known point written", request(modbus(MASTER, PLC), 6, 20, [1]), undefined],
    ["a polled point written", request(modbus(MASTER, PLC), 6, 9, [1]), "info"],
    ["a polled coil written", request(modbus(MASTER, PLC), 5, 7, [1]), "info"],
    ["points half polled written", request(modbus(MASTER, PLC), 16, 8, [1, 2, 3]), "high"],
    ["a far point written", request(modbus(MASTER, PLC), 6, 40_000, [1]), "high"],
    ["a point written by a reader", request(modbus(MASTER, PLC_B), 6, 40_000, [1]), undefined],
    ["a stranger", read(modbus(STRANGER, PLC), 3, 700), undefined],
    ["another unit", read(modbus(MASTER, PLC), 3, 700, 1, { unit: 2 }), undefined],
  ])("rates %s", (_, asked, want) => {
    expect(found(asked)[0]?.severity).toBe(want);
  });

  it("tells of reads when they are answered, of writes at once", () => {
    expect(found(read(modbus(MASTER, PLC), 3, 700), false)).toEqual([]);
    expect(found(read(modbus(MASTER, PLC), 3, 700))).toMatchObject([{ isAmendment: false }]);
    expect(found(request(modbus(MASTER, PLC), 6, 700, [1]))).toMatchObject([
      { isAmendment: false },
      { isAmendment: true },
    ]);
  });

  it("waits for the answer where the server refuses writes by habit, and says nothing of what it refuses", () => {
    const fc = { "5": { n: 4, rejected: 1, W: { co: [[1, 1] as const] } } };
    const refusing = baselineOf(...known(MASTER, PLC, { ...operations(MASTER, PLC), writes: 3, fc }));
    const asked = request(modbus(MASTER, PLC), 5, 90, [1]);
    expect(findingsOf(newAddress, refusing, [asked])).toEqual([]);
    expect(findingsOf(newAddress, refusing, [asked, response(asked, 2)])).toEqual([]);
    expect(findingsOf(newAddress, refusing, [asked, response(asked)])).toMatchObject([{ isAmendment: false }]);
  });

  it("counts a write less while writes were not learned long enough", () => {
    expect(found(request(modbus(MASTER, PLC), 6, 700, [1]))[0]).toMatchObject({ raise: -1, isCertain: true });
    expect(found(read(modbus(MASTER, PLC), 3, 700))[0]).toMatchObject({ raise: 0, isCertain: false });
  });

  it("says what is usual", () => {
    expect(found(read(modbus(MASTER, PLC), 3, 5, 10))[0]).toMatchObject({
      key: ["a:02:00:00:00:00:01", "a:02:00:00:00:00:0b", "1", "hr", "R"],
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.1 reads holding registers 0-9 " +
        "and 40-43 on unit 1 of 10.0.0.11 (40 requests), not holding registers 10-14.",
    });
    expect(found(read(modbus(MASTER, PLC), 4, 5))[0]?.expected).toContain("never reads input registers on unit 1");
  });

  it("+ hears a read far away on the wire", () => {
    expect(saidBy("modbus/new-address", { seen: [readOne(3, 9000)] })).toEqual(["low"]);
  });

  it("- is silent about a command into the polled range but for the record", () => {
    expect(saidBy("modbus/new-address", { seen: [writeCoil(2, true)] })).toEqual(["info"]);
  });

  it("- is silent about ranges that were learned, or that nobody answers", () => {
    expect(saidBy("modbus/new-address", { learned: [readOne(3, 9000)], seen: [readOne(3, 9000)] })).toEqual([]);
    expect(saidBy("modbus/new-address", { seen: [exchange([3, 40, 0, 0, 1])] })).toEqual([]);
  });
});
