import { describe, expect, it } from "vitest";
import type { ModbusRequest, Session } from "../../src/contracts/sensor-event.js";
import { KnownReads } from "../../src/detectors/known-reads.js";
import { baselineOf, knownConduit, knownOperations, party, request, session } from "./given.js";

const baseline = baselineOf(knownConduit(1, 2, "modbus", [502]), knownOperations(1, 2, [[3, 8, 4]]));
const own = session({ id: 1, protocol: "modbus" });

function read(of: Session, functionCode: number, address: number, quantity: number, unit = 1): ModbusRequest {
  const values = Array.from({ length: quantity }, () => 0);
  return request(of, functionCode, address, values, { unit });
}

function isKnown(reads: KnownReads, asked: ModbusRequest): boolean {
  return reads.has(asked, asked.reads as NonNullable<typeof asked.reads>);
}

describe("KnownReads", () => {
  it.each<[string, ModbusRequest, boolean]>([
    ["the range as learned", read(own, 3, 8, 4), true],
    ["a part of it", read(own, 3, 9, 2), true],
    ["a point more", read(own, 3, 8, 5), false],
    ["a point before", read(own, 3, 7, 1), false],
    ["another function", read(own, 4, 8, 4), false],
    ["another unit", read(own, 3, 8, 4, 2), false],
    ["another client", read(session({ id: 2, client: party(3, 40_000) }), 3, 8, 4), false],
    ["a client that asks itself", read(session({ id: 3, server: party(1, 502) }), 3, 8, 4), false],
  ])("tells %s, asked once and again", (_, asked, expected) => {
    const reads = new KnownReads(baseline);
    for (let round = 0; round < 3; round++) expect(isKnown(reads, asked)).toBe(expected);
  });

  it("keeps many reads of a session apart, in any order", () => {
    const reads = new KnownReads(baseline);
    const asked = Array.from({ length: 100 }, (_, i) => read(own, 3, i % 50, 1 + (i % 2)));
    const expected = asked.map((_, i) => i % 50 >= 8 && (i % 50) + (i % 2) <= 11);
    for (let round = 0; round < 3; round++) expect(asked.map((each) => isKnown(reads, each))).toEqual(expected);
    expect(asked.map((each) => isKnown(reads, each)).toReversed()).toEqual(expected.toReversed());
  });

  it("looks again when another serves the session, and when a session has ended", () => {
    const reads = new KnownReads(baseline);
    const other = session({ id: 1, protocol: "modbus", server: party(3, 502) });
    expect(isKnown(reads, read(own, 3, 8, 4))).toBe(true);
    expect(isKnown(reads, read(other, 3, 8, 4))).toBe(false);
    expect(isKnown(reads, read(own, 3, 8, 4))).toBe(true);
    reads.forget(own);
    expect(isKnown(reads, read(own, 3, 8, 4))).toBe(true);
  });
});
