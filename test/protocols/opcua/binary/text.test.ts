import { describe, expect, it } from "vitest";
import { text } from "../../../../src/protocols/opcua/binary/text.js";
import { isUtf8, utf8Text } from "../../../../src/protocols/opcua/binary/utf8.js";
import { fromHex, NULL, str, u32 } from "./encoding.js";
import { checkRow, type Row, readBoth } from "./read-both.js";

const long = "Kessel ".repeat(40);

const rows: readonly Row[] = [
  { name: "the example of the standard", hex: "06000000 e6b0b4426f79", want: "水Boy" },
  { name: "empty", hex: u32(0), want: "" },
  { name: "null", hex: NULL },
  { name: "longer than what is kept", hex: str(long), want: long },
  { name: "a byte order mark is a character", hex: "04000000 efbbbf41", want: "\ufeffA" },
  { name: "a length that is no length", hex: "feffffff", faults: ["lengthInvalid"] },
  { name: "not UTF-8", hex: "03000000 41ff42", want: "A\ufffdB", faults: ["textInvalid"] },
  { name: "more than there is", hex: "05000000 41424344", faults: ["bodyTooShort"] },
  { name: "far more than there is", hex: "ffffff7f 41", faults: ["bodyTooShort", "lengthImplausible"] },
];

describe("String", () => {
  it.each(rows)("$name", (row) => checkRow(text, row));

  it("tells texts apart that fall into the same place", () => {
    const seen = Array.from({ length: 5000 }, (_, i) => `tag ${i}`);
    for (const round of [0, 1]) {
      for (const each of seen) expect(readBoth(text, str(each)).value, `round ${round}`).toBe(each);
    }
  });
});

const utf8Rows = [
  { name: "two bytes, first", hex: "c280" },
  { name: "two bytes, overlong", hex: "c1bf", isWrong: true },
  { name: "three bytes, first", hex: "e0a080" },
  { name: "three bytes, overlong", hex: "e09fbf", isWrong: true },
  { name: "before the surrogates", hex: "ed9fbf" },
  { name: "surrogate", hex: "eda080", isWrong: true },
  { name: "four bytes, first", hex: "f0908080" },
  { name: "four bytes, overlong", hex: "f08fbfbf", isWrong: true },
  { name: "last character", hex: "f48fbfbf" },
  { name: "beyond the last character", hex: "f4908080", isWrong: true },
  { name: "no such lead", hex: "f5808080", isWrong: true },
  { name: "continuation alone", hex: "80", isWrong: true },
  { name: "cut", hex: "e282", isWrong: true },
  { name: "third byte is none", hex: "e28241", isWrong: true },
  { name: "fourth byte is none", hex: "f0908041", isWrong: true },
];

describe("isUtf8", () => {
  it.each(utf8Rows)("$name", ({ hex, isWrong }) => {
    const bytes = fromHex(hex);
    expect(isUtf8(bytes, 0, bytes.length)).toBe(isWrong !== true);
    expect(utf8Text(bytes, 0, bytes.length).includes("\ufffd")).toBe(isWrong === true);
  });
});
