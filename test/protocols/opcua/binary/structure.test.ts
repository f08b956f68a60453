import { describe, expect, it } from "vitest";
import { Cursor } from "../../../../src/protocols/opcua/binary/cursor.js";
import { enumeration } from "../../../../src/protocols/opcua/binary/enumeration.js";
import { listOf } from "../../../../src/protocols/opcua/binary/list.js";
import { byte, uint16, uint32 } from "../../../../src/protocols/opcua/binary/numbers.js";
import { structure } from "../../../../src/protocols/opcua/binary/structure.js";
import { text } from "../../../../src/protocols/opcua/binary/text.js";
import { fromHex, list, NULL, str, u8, u16, u32 } from "./encoding.js";
import { checkRow, type Row } from "./read-both.js";

const mode = enumeration({ 0: "Off", 1: "On" });
const fixed = structure({ low: byte, high: uint16 });
const mixed = structure({ first: byte, second: uint16, mode, name: text, last: uint32 });

describe("structure", () => {
  const rows: readonly Row[] = [
    {
      name: "fields of all kinds",
      hex: u8(1) + u16(2) + u32(1) + str("x") + u32(3),
      want: { first: 1, second: 2, mode: "On", name: "x", last: 3 },
    },
    {
      name: "a null field is left out",
      hex: u8(1) + u16(2) + u32(0) + NULL + u32(3),
      want: { first: 1, second: 2, mode: "Off", last: 3 },
    },
    {
      name: "a value that the enumeration does not have",
      hex: u8(1) + u16(2) + u32(-7) + NULL + u32(3),
      want: { first: 1, second: 2, mode: "-7", last: 3 },
      faults: ["valueNotAllowed"],
    },
    {
      name: "what is there of one that is cut",
      hex: u8(1) + u16(2) + u32(1),
      want: { first: 1, second: 2, mode: "On" },
      faults: ["bodyTooShort"],
    },
  ];
  it.each(rows)("$name", (row) => checkRow(mixed, row));

  it("knows what it takes at least", () => {
    expect([fixed.leastBytes, fixed.fixedBytes, mixed.leastBytes, mixed.fixedBytes]).toEqual([3, 3, 15, 0]);
  });

  it("is shown as its owner wants", () => {
    const doubled = structure({ value: byte }, ({ value }) => ({ value: 2 * Number(value) }));
    checkRow(doubled, { name: "", hex: u8(4), want: { value: 8 } });
  });
});

describe("listOf", () => {
  const rows: readonly Row[] = [
    {
      name: "structures of one length",
      hex: list(u8(1) + u16(2), u8(3) + u16(4)),
      want: [
        { low: 1, high: 2 },
        { low: 3, high: 4 },
      ],
    },
    { name: "none", hex: list(), want: [] },
    { name: "null", hex: NULL },
    {
      name: "the first of a list that is cut",
      hex: u32(2) + u8(1) + u16(2) + u8(3),
      want: [{ low: 1, high: 2 }, { low: 3 }],
      faults: ["bodyTooShort"],
    },
    {
      name: "a claim of 2^31 elements",
      hex: `ffffff7f${u8(1)}${u16(2)}`,
      want: [{ low: 1, high: 2 }, {}],
      faults: ["bodyTooShort", "lengthImplausible"],
    },
  ];
  it.each(rows)("$name", (row) => checkRow(listOf(fixed), row));
});

describe("Cursor", () => {
  const limit = 65_536;

  it.each([
    { name: "at the limit of values", count: limit, isFull: false },
    { name: "beyond the limit of values", count: limit + 1, isFull: true },
  ])("$name", ({ count, isFull }) => {
    const bytes = fromHex(`${u32(count)}${"07".repeat(count)}09`);
    const cursor = new Cursor(new Map());
    cursor.start(bytes, 0, bytes.length);
    const values = listOf(byte).build(cursor) as number[];
    expect([values.length, cursor.isFull, cursor.at, cursor.faults]).toEqual([limit, isFull, count + 4, 0]);
  });

  it("shows no text of more than its share", () => {
    const bytes = fromHex(str("x".repeat(64 * limit + 64)) + str("y"));
    const cursor = new Cursor(new Map());
    cursor.start(bytes, 0, bytes.length);
    expect([text.build(cursor), cursor.isFull]).toEqual([undefined, true]);
    expect([text.build(cursor), cursor.at]).toEqual([undefined, bytes.length]);
  });
});
