import { describe, expect, it } from "vitest";
import type { Json } from "../../../../src/core/json.js";
import { dataValue, variant } from "../../../../src/protocols/opcua/binary/variant.js";
import { blob, date, f64, id, list, NULL, object, plain, qualified, str, u16, u32, u64 } from "./encoding.js";
import { checkRow, type Row, readBoth } from "./read-both.js";

const day = date("2020-01-02T03:04:05Z");
const guid = "912b967275fae64a8d28b404dc7daf63";

/** One value of each type, by its number. */
const scalars: readonly (readonly [number: number, type: string, hex: string, value: Json])[] = [
  [1, "Boolean", "01", true],
  [2, "SByte", "ff", -1],
  [3, "Byte", "ff", 255],
  [4, "Int16", "feff", -2],
  [5, "UInt16", "feff", 65534],
  [6, "Int32", "fdffffff", -3],
  [7, "UInt32", "fdffffff", 4_294_967_293],
  [8, "Int64", u64(-4), -4],
  [9, "UInt64", u64(4), 4],
  [10, "Float", "0000d0c0", -6.5],
  [11, "Double", f64(2.5), 2.5],
  [12, "String", str("Tank"), "Tank"],
  [13, "DateTime", day, "2020-01-02T03:04:05Z"],
  [14, "Guid", guid, "72962b91-fa75-4ae6-8d28-b404dc7daf63"],
  [15, "ByteString", blob("0aff"), "0aff"],
  [16, "XmlElement", str("<a/>"), "<a/>"],
  [17, "NodeId", id(85), "i=85"],
  [18, "ExpandedNodeId", "41 02 0100 07000000", "svr=7;ns=2;i=1"],
  [19, "StatusCode", "00000a80", "BadTimeout"],
  [20, "QualifiedName", qualified(2, "Level"), "2:Level"],
  [21, "LocalizedText", plain("Level"), "Level"],
  [
    22,
    "ExtensionObject",
    object(886, f64(1) + f64(2)),
    { typeId: "i=886", typeName: "Range", body: { low: 1, high: 2 } },
  ],
  [23, "DataValue", `03 0b ${f64(1)} 00000a80`, { value: { type: "Double", value: 1 }, statusCode: "BadTimeout" }],
  [25, "DiagnosticInfo", `01 ${u32(3)}`, { symbolicId: 3 }],
  [26, "26", blob("01"), "01"],
  [31, "31", blob("01"), "01"],
];

const rows: readonly Row[] = [
  { name: "null", hex: "00" },
  { name: "null text", hex: `0c ${NULL}`, want: { type: "String", value: null } },
  { name: "null array", hex: `8b ${NULL}`, want: { type: "Double", value: null } },
  { name: "empty array", hex: `8b ${list()}`, want: { type: "Double", value: [] } },
  {
    name: "an array with nulls",
    hex: `8c ${list(NULL, str("a"))}`,
    want: { type: "String", value: [null, "a"] },
  },
  {
    name: "Variants",
    hex: `98 ${list(`0b${f64(1)}`, "00", `8c${list(str("a"))}`)}`,
    want: { type: "Variant", value: [{ type: "Double", value: 1 }, null, { type: "String", value: ["a"] }] },
  },
  {
    name: "a matrix",
    hex: `c5 ${list(u16(1), u16(2), u16(3), u16(4), u16(5), u16(6))} ${list(u32(2), u32(3))}`,
    want: { type: "UInt16", value: [1, 2, 3, 4, 5, 6], arrayDimensions: [2, 3] },
  },
  {
    name: "a matrix of another size",
    hex: `c5 ${list(u16(1), u16(2), u16(3))} ${list(u32(2), u32(2))}`,
    want: { type: "UInt16", value: [1, 2, 3], arrayDimensions: [2, 2] },
    faults: ["arrayDimensionsMismatch"],
  },
  {
    name: "dimensions without an array",
    hex: `45 ${u16(1)} ${list(u32(1))}`,
    want: { type: "UInt16", value: 1, arrayDimensions: [1] },
    faults: ["encodingInvalid"],
  },
  {
    name: "a Variant alone in a Variant",
    hex: `18 0b ${f64(1)}`,
    want: { type: "Variant", value: { type: "Double", value: 1 } },
    faults: ["encodingInvalid"],
  },
  { name: "a type that is none", hex: "20 01", faults: ["encodingInvalid"] },
  { name: "an array of nothing", hex: "80 01000000", faults: ["encodingInvalid"] },
  {
    name: "a length that is no length",
    hex: "8b feffffff",
    want: { type: "Double", value: null },
    faults: ["lengthInvalid"],
  },
];

describe("Variant", () => {
  it.each(scalars)("%i is %s", (number, type, hex, value) => {
    checkRow(variant, { name: type, hex: `${number.toString(16).padStart(2, "0")}${hex}`, want: { type, value } });
  });

  it.each(scalars)("%i in an array is %s", (number, type, hex, value) => {
    const elements = list(hex, hex, hex);
    checkRow(variant, {
      name: type,
      hex: `${(number | 0x80).toString(16)}${elements}`,
      want: { type, value: [value, value, value] },
    });
  });

  it.each(rows)("$name", (row) => checkRow(variant, row));

  it("is read to 100 levels", () => {
    const nested = (levels: number) => `${"9801000000".repeat(levels - 1)}0b${f64(1)}`;
    expect(readBoth(variant, nested(100))).toMatchObject({ faults: [], left: 0 });
    expect(readBoth(variant, nested(101))).toMatchObject({ faults: ["nestedTooDeep"], isStopped: true });
  });
});

const dataValues: readonly Row[] = [
  { name: "nothing", hex: "00", want: {} },
  {
    name: "all fields, in the order of the stream",
    hex: `3f 0b ${f64(1.5)} 00000a80 ${day} ${u16(7)} ${date("2020-01-02T03:04:06Z")} ${u16(8)}`,
    want: {
      value: { type: "Double", value: 1.5 },
      statusCode: "BadTimeout",
      sourceTimestamp: "2020-01-02T03:04:05Z",
      sourcePicoseconds: 7,
      serverTimestamp: "2020-01-02T03:04:06Z",
      serverPicoseconds: 8,
    },
  },
  { name: "a null value", hex: "01 00", want: { value: null } },
  { name: "status only", hex: "02 00000a80", want: { statusCode: "BadTimeout" } },
  { name: "server time only", hex: `08 ${day}`, want: { serverTimestamp: "2020-01-02T03:04:05Z" } },
  { name: "source time only", hex: `04 ${day}`, want: { sourceTimestamp: "2020-01-02T03:04:05Z" } },
  { name: "a bit that is none", hex: "40", want: {}, faults: ["encodingInvalid"] },
];

describe("DataValue", () => {
  it.each(dataValues)("$name", (row) => checkRow(dataValue, row));
});
