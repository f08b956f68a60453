import { describe, expect, it } from "vitest";
import { extensionObject } from "../../../../src/protocols/opcua/binary/extension-object.js";
import { listOf } from "../../../../src/protocols/opcua/binary/list.js";
import { f64, id, list, named, object, str, u32 } from "./encoding.js";
import { checkRow, type Row, readBoth } from "./read-both.js";

const RANGE = 886;
const range = f64(0) + f64(100);
const shown = { typeId: "i=886", typeName: "Range", body: { low: 0, high: 100 } };

const rows: readonly Row[] = [
  { name: "null", hex: "000000" },
  { name: "a structure that is known", hex: object(RANGE, range), want: shown },
  {
    name: "the same by a numeric NodeId",
    hex: `02 0000 ${u32(RANGE)} 01 ${u32(16)} ${range}`,
    want: shown,
  },
  {
    name: "one that is not known",
    hex: `${named(2, "T")} 01 ${u32(3)} 01ff02`,
    want: { typeId: "ns=2;s=T", byteLength: 3, bytes: "01ff02" },
  },
  {
    name: "a long one that is not known is shown in part",
    hex: `${id(60000)} 01 ${u32(300)} ${"ab".repeat(300)}`,
    want: { typeId: "i=60000", byteLength: 300, bytes: "ab".repeat(256) },
  },
  { name: "no body", hex: `${id(RANGE)} 00`, want: { typeId: "i=886" } },
  { name: "a null body", hex: `${id(60000)} 01 ffffffff`, want: { typeId: "i=60000" } },
  { name: "XML", hex: `${id(887)} 02 ${str("<Range/>")}`, want: { typeId: "i=887", xml: "<Range/>" } },
  { name: "a kind that is none", hex: `${id(RANGE)} 03`, faults: ["encodingInvalid"] },
  {
    name: "a structure without a length",
    hex: `${id(RANGE)} 01 ffffffff ${range}`,
    want: shown,
    faults: ["extensionLengthMismatch"],
  },
  {
    name: "more than the structure has",
    hex: `${id(RANGE)} 01 ${u32(18)} ${range} 0102`,
    want: shown,
    faults: ["extensionLengthMismatch"],
  },
  {
    name: "less than the structure has, by its length",
    hex: `${id(RANGE)} 01 ${u32(8)} ${f64(0)}`,
    want: { typeId: "i=886", typeName: "Range", body: { low: 0 } },
    faults: ["extensionLengthMismatch"],
  },
  {
    name: "less than the structure has, by the end",
    hex: `${id(RANGE)} 01 ${u32(20)} ${range}`,
    want: shown,
    faults: ["bodyTooShort"],
  },
];

describe("ExtensionObject", () => {
  it.each(rows)("$name", (row) => checkRow(extensionObject, row));

  it.each([
    { name: "too short", body: f64(0), faults: ["extensionLengthMismatch"] },
    { name: "too long", body: `${range}00`, faults: ["extensionLengthMismatch"] },
    { name: "of which a structure inside is too short", body: "", faults: ["extensionLengthMismatch"] },
  ])("is read on after a body that is $name", ({ body, faults }) => {
    const outcome = readBoth(listOf(extensionObject), list(object(RANGE, body), object(RANGE, range)));
    expect(outcome).toMatchObject({ faults, left: 0, isStopped: false });
    expect((outcome.value as unknown[])[1]).toEqual(shown);
  });

  it("is read on after a body that nests too deep", () => {
    const literal = (inner: string) => object(597, `16${inner}`);
    let nested = object(RANGE, range);
    for (let depth = 0; depth < 60; depth++) nested = literal(nested);
    const outcome = readBoth(listOf(extensionObject), list(nested, object(RANGE, range)));
    expect(outcome).toMatchObject({ faults: ["nestedTooDeep"], left: 0, isStopped: false });
    expect((outcome.value as unknown[])[1]).toEqual(shown);
  });
});
