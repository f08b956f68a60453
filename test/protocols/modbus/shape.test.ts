import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestAnomalies } from "../../../src/protocols/modbus/request-checks.js";
import { responseAnomalies } from "../../../src/protocols/modbus/response-checks.js";
import { SHAPE, shapeOf } from "../../../src/protocols/modbus/shape.js";
import { fromHex } from "../../conformance/sample-sequence.js";
import { modbusSamples } from "./sample-pdus.js";

const rows = [
  { name: "three coil bytes or a request", hex: "01 03 00 00 10", want: SHAPE.either },
  { name: "three coil bytes that are too many coils", hex: "01 03 00 ff ff", want: SHAPE.response },
  { name: "registers never come in three bytes", hex: "03 03 00 00 10", want: SHAPE.request },
  { name: "an echo", hex: "06 0001 0003", want: SHAPE.either },
  { name: "a function without fields", hex: "07", want: SHAPE.request },
  { name: "its answer", hex: "07 00", want: SHAPE.response },
  { name: "a list to write", hex: "10 0000 0001 02 0000", want: SHAPE.request },
  { name: "its answer", hex: "10 0000 0001", want: SHAPE.response },
  { name: "an exception", hex: "81 02", want: SHAPE.response },
  { name: "a file to read", hex: "14 07 06 0001 0001 0001", want: SHAPE.request },
  { name: "a file that was read", hex: "14 06 05 06 0001 0001", want: SHAPE.response },
  { name: "a UMAS request", hex: "5a 00 02", want: SHAPE.request },
  { name: "a UMAS answer", hex: "5a 00 fe 00", want: SHAPE.response },
  { name: "function 0", hex: "00 0000 0001", want: SHAPE.none },
  { name: "an unassigned function", hex: "1d 0000", want: SHAPE.none },
];

/** Functions whose form the standard gives, weighted by the number of fields that can be wrong. */
const functions = [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 17, 20, 21, 22, 23, 24, 43, 0x83, 0x90];
const mutated = fc
  .tuple(
    fc.constantFrom(...modbusSamples[0]!.pdus.map(({ bytes }) => bytes.slice(7))),
    fc.array(fc.tuple(fc.nat(20), fc.oneof(fc.constantFrom(0, 1, 6, 255), fc.nat(255))), { maxLength: 3 }),
    fc.integer({ min: -3, max: 3 }),
  )
  .map(([pdu, changes, grow]) => {
    const bytes = new Uint8Array(Math.max(1, pdu.length + grow));
    bytes.set(pdu.slice(0, bytes.length));
    for (const [at, value] of changes) if (at > 0 && at < bytes.length) bytes[at] = value;
    return bytes;
  });
const random = fc
  .tuple(fc.constantFrom(...functions), fc.array(fc.oneof(fc.nat(8), fc.nat(255)), { maxLength: 20 }))
  .map((parts) => Uint8Array.from(parts.flat()));
const pdu = fc.oneof(mutated, random).filter((bytes) => bytes[0] !== 43 || bytes[1] === 14);

describe("shapeOf", () => {
  it.each(rows)("$name: $hex", ({ hex, want }) => {
    const bytes = fromHex(hex);
    expect(shapeOf(bytes, 0, bytes.length, bytes.length)).toBe(want);
  });

  it("is a request just where the checks of a request find nothing", () => {
    fc.assert(
      fc.property(pdu, (bytes) => {
        const isShaped = (shapeOf(bytes, 0, bytes.length, bytes.length) & SHAPE.request) !== 0;
        expect(isShaped).toBe(requestAnomalies(bytes, 0, bytes.length) === 0);
      }),
      { numRuns: 5000 },
    );
  });

  it("is a response just where the checks of a response find nothing", () => {
    fc.assert(
      fc.property(pdu, (bytes) => {
        const isShaped = (shapeOf(bytes, 0, bytes.length, bytes.length) & SHAPE.response) !== 0;
        expect(isShaped).toBe(responseAnomalies(bytes, 0, bytes.length) === 0);
      }),
      { numRuns: 5000 },
    );
  });

  it("never takes back with more bytes what it said with fewer", () => {
    fc.assert(
      fc.property(pdu, (bytes) => {
        const whole = shapeOf(bytes, 0, bytes.length, bytes.length);
        for (let have = 0; have <= bytes.length; have++) {
          const shape = shapeOf(bytes.slice(0, have), 0, have, bytes.length);
          if ((shape & SHAPE.undecided) === 0) expect(shape).toBe(whole);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
