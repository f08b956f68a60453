import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isJsonStructure } from "../../../src/protocols/mqtt/json-grammar.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const isWhole = (text: string) => isJsonStructure(bytesOf(text), 0, bytesOf(text).length, false);

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("isJsonStructure", () => {
  it.each([
    ...["{}", "[]", " [ ] ".trim(), '{"a":-0.5e+10,"b":[true,false,null]}', '["\\u00Ff\\n\\"",""]', "[0,10,-1E5]"],
    ...["[01]", "[-]", "[1.]", "[.5]", "[1e]", "[1e+]", "[+1]", "[tru]", "[truex]", "[nul]", '["\\x"]', '["\\u00g0"]'],
    ...[
      "[,]",
      "[1,]",
      "{,}",
      '{"a"}',
      '{"a":}',
      '{"a":1,}',
      "{1:2}",
      "[1 2]",
      '["a":1]',
      '{"a"::1}',
      "[}",
      "{]",
      "[]]",
    ],
    ...[
      "[][]",
      "[],",
      '["',
      '["\\',
      '["\\u12',
      "[1",
      "[",
      '{"a',
      '{"a":',
      '["a\tb"]',
      "{:1}",
      "[:]",
      '{"a":1 "b":2}',
      "[[]",
      "]",
    ],
  ])("takes %s as the platform does", (text) => {
    expect(isWhole(text)).toBe(parses(text));
  });

  it("takes all JSON, and the beginning of all JSON where it is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(), (value, cut) => {
        const bytes = bytesOf(JSON.stringify(value, undefined, cut % 3));
        expect(isJsonStructure(bytes, 0, bytes.length, false)).toBe(true);
        expect(isJsonStructure(bytes, 0, (cut % bytes.length) + 1, true)).toBe(true);
      }),
    );
  });

  it("takes nothing that the platform refuses", () => {
    const parts = fc.constantFrom(
      ...["{", "}", "[", "]", ",", ":", '"', '"a"', "\\", "1", "-", ".", "e", "0", "true", "null", " ", "u00e4", "x"],
    );
    fc.assert(
      fc.property(fc.constantFrom("{", "["), fc.array(parts, { maxLength: 10 }), (first, rest) => {
        const text = first + rest.join("");
        expect(isWhole(text)).toBe(parses(text));
      }),
      { numRuns: 5000 },
    );
  });

  it("believes what is nested beyond its limit", () => {
    expect(isWhole("[".repeat(100_000))).toBe(true);
    expect(isWhole("[".repeat(64))).toBe(false);
  });
});
