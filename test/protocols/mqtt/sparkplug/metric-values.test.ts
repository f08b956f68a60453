import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../src/core/json.js";
import { EdgeSession } from "./edge-session.js";
import { encodeMetric, field, join, type SentMetric } from "./sparkplug-encoder.js";

interface Reading {
  readonly metric: JsonObject;
  readonly anomalies: readonly string[];
}

/** Reads a metric out of an NBIRTH that has no other fault. */
function read(metric: SentMetric): Reading {
  const { body, anomalies } = new EdgeSession().nbirth({ name: "M", ...metric });
  return { metric: (body?.metrics as readonly JsonObject[] | undefined)?.[2] ?? {}, anomalies };
}

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replace(/ /g, ""), "hex"));

describe("values", () => {
  it.each([
    { name: "Int8", datatype: 1, int: 0x85, value: -123 },
    { name: "Int8 in 32 bits", datatype: 1, int: 0xffffff85, value: -123 },
    { name: "Int8 in 64 bits", datatype: 1, long: -123n, value: -123 },
    { name: "Int16", datatype: 2, int: 0x8001, value: -32767 },
    { name: "Int32", datatype: 3, int: 0xffffffff, value: -1 },
    { name: "Int32 sign-extended", datatype: 3, int: -1, value: -1 },
    { name: "Int32 in 64 bits", datatype: 3, long: 0xfffffffe, value: -2 },
    { name: "Int64", datatype: 4, long: -5n, value: -5 },
    { name: "Int64, the least", datatype: 4, long: -(2n ** 63n), value: "-9223372036854775808" },
    { name: "Int64 just exact", datatype: 4, long: -(2n ** 53n) + 1n, value: Number.MIN_SAFE_INTEGER },
    { name: "Int64 just not exact", datatype: 4, long: -(2n ** 53n), value: "-9007199254740992" },
    { name: "UInt8", datatype: 5, int: 255, value: 255 },
    { name: "UInt16", datatype: 6, int: 65_535, value: 65_535 },
    { name: "UInt32", datatype: 7, long: 0xffffffff, value: 0xffffffff },
    { name: "UInt32 in 32 bits", datatype: 7, int: 0xffffffff, value: 0xffffffff },
    { name: "UInt64", datatype: 8, long: 2n ** 64n - 1n, value: "18446744073709551615" },
    { name: "UInt64 just exact", datatype: 8, long: 2n ** 53n - 1n, value: Number.MAX_SAFE_INTEGER },
    { name: "UInt64 just not exact", datatype: 8, long: 2n ** 53n, value: "9007199254740992" },
    { name: "Float", datatype: 9, float: 0.5, value: 0.5 },
    { name: "Float", datatype: 9, float: Number.NaN, value: "NaN" },
    { name: "Double", datatype: 10, double: -1e300, value: -1e300 },
    { name: "Double", datatype: 10, double: Number.NEGATIVE_INFINITY, value: "-Infinity" },
    { name: "Boolean", datatype: 11, boolean: true, value: true },
    { name: "String", datatype: 12, text: "Füllstand", value: "Füllstand" },
    { name: "DateTime", datatype: 13, long: 1_700_000_000_123, value: 1_700_000_000_123 },
    { name: "Text", datatype: 14, text: "", value: "" },
    { name: "UUID", datatype: 15, text: "f9d0", value: "f9d0" },
    { name: "Bytes", datatype: 17, bytes: bytes("00ff"), value: "00ff" },
    { name: "File", datatype: 18, bytes: bytes("89"), value: "89" },
    { name: "Int8Array", datatype: 22, bytes: bytes("ef7b"), value: [-17, 123] },
    { name: "Int16Array", datatype: 23, bytes: bytes("d08a b67b"), value: [-30_000, 31_670] },
    { name: "Int32Array", datatype: 24, bytes: bytes("ffffffff 11420000"), value: [-1, 16_913] },
    {
      name: "Int64Array",
      datatype: 25,
      bytes: bytes("fcffffffffffffff 0000000000002000"),
      value: [-4, "9007199254740992"],
    },
    { name: "UInt8Array", datatype: 26, bytes: bytes("17fa"), value: [23, 250] },
    { name: "UInt16Array", datatype: 27, bytes: bytes("1e00 88ff"), value: [30, 65_416] },
    { name: "UInt32Array", datatype: 28, bytes: bytes("34000000 ffffffff"), value: [52, 0xffffffff] },
    { name: "UInt64Array", datatype: 29, bytes: bytes("ffffffffffffffff"), value: ["18446744073709551615"] },
    { name: "FloatArray", datatype: 30, bytes: bytes("0000003f 0000807f"), value: [0.5, "Infinity"] },
    { name: "DoubleArray", datatype: 31, bytes: bytes("000000000000e0bf"), value: [-0.5] },
    {
      name: "BooleanArray",
      datatype: 32,
      bytes: bytes("0c000000 34d0"),
      value: [0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 0, 1].map((bit) => bit === 1),
    },
    { name: "StringArray", datatype: 33, bytes: bytes("414243 00 00 68 00"), value: ["ABC", "", "h"] },
    { name: "DateTimeArray", datatype: 34, bytes: bytes("c7d02b3c8b010000"), value: [1_697_521_586_375] },
    { name: "an empty array", datatype: 24, bytes: bytes(""), value: [] },
  ])("reads $name", ({ name: _, value, ...metric }) => {
    const reading = read(metric);
    expect(reading.metric.value).toEqual(value);
    expect(reading.anomalies).toEqual([]);
  });

  it.each([
    { name: "Int8", datatype: 1, int: 256 },
    { name: "Int16", datatype: 2, long: 2n ** 40n },
    { name: "Int32", datatype: 3, long: 2n ** 33n },
    { name: "UInt8", datatype: 5, int: 256 },
    { name: "UInt16", datatype: 6, int: -1 },
    { name: "UInt32", datatype: 7, long: 2n ** 32n },
  ])("finds what does not fit into $name", ({ name: _, ...metric }) => {
    expect(read(metric).anomalies).toEqual(["sparkplugValueOutOfRange"]);
  });

  it.each([
    { name: "an array of half elements", datatype: 24, bytes: bytes("ffffff") },
    { name: "fewer bits than counted", datatype: 32, bytes: bytes("12000000 34d0") },
    { name: "more bits than counted", datatype: 32, bytes: bytes("01000000 34d0") },
    { name: "no count of bits", datatype: 32, bytes: bytes("01") },
    { name: "a text without end", datatype: 33, bytes: bytes("4142") },
    { name: "a text for a boolean", datatype: 11, text: "true" },
    { name: "bytes for a text", datatype: 12, bytes: bytes("41") },
  ])("finds $name", ({ name: _, ...metric }) => {
    expect(read(metric).anomalies).toEqual(["sparkplugValueTypeMismatch"]);
  });

  it("reads a null, flags and metadata", () => {
    const metadata = join(
      field.varint(1, true),
      field.text(2, "image/png"),
      field.varint(3, 2n ** 60n),
      field.text(5, "a.png"),
      field.text(8, "d"),
    );
    const flags = { isNull: true, isHistorical: true, isTransient: true, timestamp: 12, metadata };
    expect(read({ datatype: 18, ...flags }).metric).toEqual({
      name: "M",
      type: "File",
      isNull: true,
      isHistorical: true,
      isTransient: true,
      timestamp: 12,
      metadata: {
        isMultiPart: true,
        contentType: "image/png",
        size: "1152921504606846976",
        fileName: "a.png",
        description: "d",
      },
    });
  });
});

describe("structures", () => {
  const value = (type: number, ...rest: Uint8Array[]) => join(field.varint(1, type), ...rest);
  const row = (...elements: Uint8Array[]) =>
    field.bytes(4, join(...elements.map((element) => field.bytes(1, element))));

  it("reads a data set", () => {
    const dataSet = join(
      field.varint(1, 2),
      field.text(2, "a"),
      field.text(2, "b"),
      field.varint(3, 1),
      field.varint(3, 12),
      row(field.varint(1, 0xff), field.text(6, "x")),
      row(field.varint(1, 2), field.text(6, "y")),
    );
    const { metric, anomalies } = read({ datatype: 16, dataSet });
    expect(metric.value).toEqual({
      columns: ["a", "b"],
      types: ["Int8", "String"],
      rows: [
        [-1, "x"],
        [2, "y"],
      ],
    });
    expect(anomalies).toEqual([]);
    const packed = join(field.varint(1, 1), field.text(2, "a"), field.bytes(3, Uint8Array.of(9)));
    expect(read({ datatype: 16, dataSet: packed })).toMatchObject({
      anomalies: [],
      metric: { value: { types: ["Float"] } },
    });
  });

  it.each([
    { name: "columns", dataSet: join(field.varint(1, 2), field.text(2, "a"), field.varint(3, 1)) },
    { name: "types", dataSet: join(field.varint(1, 1), field.text(2, "a")) },
    { name: "elements", dataSet: join(field.varint(1, 1), field.text(2, "a"), field.varint(3, 1), row()) },
  ])("finds a data set with the wrong number of $name", ({ dataSet }) => {
    expect(read({ datatype: 16, dataSet }).anomalies).toEqual(["sparkplugDataSetMismatch"]);
  });

  it("reads a template with parameters and another template in it", () => {
    const inner = join(field.text(4, "Inner"), field.varint(5, false));
    const template = join(
      field.text(1, "1.2"),
      field.bytes(2, encodeMetric({ name: "speed", datatype: 3, int: -4 })),
      field.bytes(2, encodeMetric({ name: "part", datatype: 19, template: inner })),
      field.bytes(3, join(field.text(1, "p"), field.varint(2, 12), field.text(8, "v"))),
      field.text(4, "Motor"),
      field.varint(5, false),
    );
    const { metric, anomalies } = read({ datatype: 19, template });
    expect(metric.value).toEqual({
      version: "1.2",
      templateRef: "Motor",
      isDefinition: false,
      parameters: [{ name: "p", type: "String", value: "v" }],
      metrics: [
        { name: "speed", type: "Int32", value: -4 },
        { name: "part", type: "Template", value: { templateRef: "Inner", isDefinition: false, metrics: [] } },
      ],
    });
    expect(anomalies).toEqual([]);
  });

  it.each([
    { name: "does not say what it is", template: field.text(4, "Motor") },
    { name: "is a definition that refers to one", template: join(field.text(4, "Motor"), field.varint(5, true)) },
    { name: "is an instance of nothing", template: field.varint(5, false) },
  ])("finds a template that $name", ({ template }) => {
    expect(read({ datatype: 19, template }).anomalies).toEqual(["sparkplugTemplateMismatch"]);
  });

  it("reads property sets, their lists and nulls", () => {
    const inner = join(field.text(1, "low"), field.bytes(2, value(3, field.varint(3, -1))));
    const properties = join(
      field.text(1, "Quality"),
      field.text(1, "limits"),
      field.text(1, "sets"),
      field.text(1, "none"),
      field.bytes(2, value(3, field.varint(3, 192))),
      field.bytes(2, value(20, field.bytes(9, inner))),
      field.bytes(2, value(21, field.bytes(10, field.bytes(1, inner)))),
      field.bytes(2, value(12, field.varint(2, true))),
    );
    const low = { key: "low", type: "Int32", value: -1 };
    const { metric, anomalies } = read({ datatype: 3, int: 1, properties });
    expect(metric.properties).toEqual([
      { key: "Quality", type: "Int32", value: 192 },
      { key: "limits", type: "PropertySet", value: [low] },
      { key: "sets", type: "PropertySetList", value: [[low]] },
      { key: "none", type: "String", isNull: true },
    ]);
    expect(anomalies).toEqual([]);
    const uneven = join(field.text(1, "a"), field.text(1, "b"), field.bytes(2, value(3, field.varint(3, 1))));
    expect(read({ datatype: 3, int: 1, properties: uneven }).anomalies).toEqual(["sparkplugPropertySetMismatch"]);
  });

  it("puts U+FFFD where a text is not UTF-8, and tells", () => {
    const name = join(field.bytes(1, Uint8Array.of(0x61, 0xff)), encodeMetric({ datatype: 3, int: 1 }));
    const payload = join(field.varint(1, 1), field.bytes(2, name), field.varint(3, 0));
    const { body, anomalies } = new EdgeSession().raw("spBv1.0/g/DBIRTH/e/d", payload);
    expect(body?.metrics).toEqual([{ name: "a\ufffd", type: "Int32", value: 1 }]);
    expect(anomalies).toEqual(["sparkplugTextInvalid"]);
  });
});
