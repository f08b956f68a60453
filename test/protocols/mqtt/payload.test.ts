import { describe, expect, it } from "vitest";
import { payloadKind, payloadNumber } from "../../../src/protocols/mqtt/payload.js";

const text = (value: string) => new TextEncoder().encode(value);
const hex = (value: string) => new Uint8Array(Buffer.from(value.replace(/ /g, ""), "hex"));
/** With bytes before and after that are not meant. */
const framed = (bytes: Uint8Array) => new Uint8Array(Buffer.concat([hex("7b 00"), bytes, hex("7d ff")]));

describe("payloadKind", () => {
  it.each([
    { name: "nothing", bytes: hex(""), kind: "empty" },
    { name: "an object", bytes: text(' {"a":[1,{"b":"}]"}]}\r\n'), kind: "json" },
    { name: "an array", bytes: text("[1,2]"), kind: "json" },
    { name: "a literal", bytes: text("true"), kind: "json" },
    { name: "null with space", bytes: text(" null\n"), kind: "json" },
    { name: "an object with a quote in a text", bytes: text('{"a":"\\"}"}'), kind: "json" },
    { name: "an object with umlauts", bytes: text('{"ä":"€😀"}'), kind: "json" },
    { name: "an integer", bytes: text("42"), kind: "number" },
    { name: "a number with sign, point and exponent", bytes: text(" -12.50e+3 \n"), kind: "number" },
    { name: "a word", bytes: text("ON"), kind: "text" },
    { name: "a quoted word", bytes: text('"ON"'), kind: "text" },
    { name: "not a number", bytes: text("NaN"), kind: "text" },
    { name: "two numbers", bytes: text("1 2"), kind: "text" },
    { name: "brackets that cross", bytes: text("[{]}"), kind: "text" },
    { name: "an object that does not end", bytes: text('{"a":1'), kind: "text" },
    { name: "more after the object", bytes: text("{}{}"), kind: "text" },
    { name: "brackets without the grammar", bytes: text("{a:1}"), kind: "text" },
    { name: "lines and tabs", bytes: text("a\tb\r\nc"), kind: "text" },
    { name: "control characters", bytes: hex("41 07 42"), kind: "binary" },
    { name: "control characters after umlauts", bytes: hex("c3 a4 07"), kind: "binary" },
    { name: "DEL", bytes: hex("41 7f"), kind: "binary" },
    { name: "Latin-1", bytes: hex("46 fc 6c"), kind: "binary" },
    { name: "protobuf", bytes: hex("08 96 01 12 03 61 62 63 1d 00 00 80 3f"), kind: "protobuf" },
    { name: "one field only", bytes: hex("08 96 01"), kind: "binary" },
    { name: "fields that do not end with the payload", bytes: hex("08 96 01 12 05 61 62"), kind: "binary" },
    { name: "a field number beyond belief", bytes: hex("08 01 80 80 80 08 01 08 01"), kind: "binary" },
    { name: "a group", bytes: hex("08 01 0b 0c"), kind: "binary" },
    { name: "field 0", bytes: hex("00 01 00 01"), kind: "binary" },
    { name: "a JPEG", bytes: hex("ff d8 ff e0 00 10 4a 46 49 46"), kind: "binary" },
  ])("calls $name $kind", ({ bytes, kind }) => {
    expect(payloadKind(framed(bytes), 2, 2 + bytes.length, 0)).toBe(kind);
  });

  it.each([
    { name: "an object", bytes: text('{"a":"b'), kind: "json" },
    { name: "brackets that cross", bytes: text("[{]}"), kind: "text" },
    { name: "a number, which may be the beginning of anything", bytes: text("42"), kind: "text" },
    { name: "a text within a character", bytes: hex("41 e2 82"), kind: "text" },
    { name: "protobuf", bytes: hex("08 96 01 12 01 07 12 05 61"), kind: "protobuf" },
    { name: "protobuf within a tag", bytes: hex("08 96 01 12 01 07 92"), kind: "protobuf" },
    { name: "all", bytes: hex(""), kind: "binary" },
  ])("takes the beginning of $name for $kind", ({ bytes, kind }) => {
    expect(payloadKind(framed(bytes), 2, 2 + bytes.length, 100)).toBe(kind);
  });

  it("looks at the first 4 KiB only", () => {
    const long = text(`{"a":"${"x".repeat(5000)}`);
    expect(payloadKind(long, 0, long.length, 0)).toBe("json");
    const deep = text("[".repeat(4000) + "]".repeat(4000));
    expect(payloadKind(deep, 0, deep.length, 0)).toBe("json");
    const binary = new Uint8Array(1 << 20).fill(0x41);
    binary[5000] = 0;
    expect(payloadKind(binary, 0, binary.length, 0)).toBe("text");
  });
});

describe("payloadNumber", () => {
  it.each([
    { sent: "20.5", value: 20.5 },
    { sent: "-1e3", value: -1000 },
    { sent: "+7", value: 7 },
    { sent: ".5", value: 0.5 },
    { sent: " 3. ", value: 3 },
    { sent: "1".repeat(32), value: Number("1".repeat(32)) },
    { sent: "1".repeat(33), value: undefined },
    { sent: "1e999", value: undefined },
    { sent: "0x10", value: undefined },
    { sent: "1,5", value: undefined },
    { sent: "Infinity", value: undefined },
    { sent: "-", value: undefined },
    { sent: ".", value: undefined },
    { sent: "   ", value: undefined },
    { sent: "", value: undefined },
  ])("reads '$sent' as $value", ({ sent, value }) => {
    const bytes = text(sent);
    expect(payloadNumber(framed(bytes), 2, 2 + bytes.length)).toBe(value);
  });

  it("does not wade through spaces", () => {
    const spaces = new Uint8Array(1 << 20).fill(0x20);
    spaces[spaces.length - 1] = 0x31;
    expect(payloadNumber(spaces, 0, spaces.length)).toBe(undefined);
  });
});
