import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUtf8, utf8Text } from "../../src/core/utf8.js";

const strict = new TextDecoder("utf-8", { fatal: true });

function isValid(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes near the borders of the forms. */
const nearUtf8 = fc
  .array(
    fc.oneof(fc.constantFrom(0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf), fc.nat(255)),
    {
      maxLength: 6,
    },
  )
  .chain((tail) =>
    fc.constantFrom(0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0x41).map((first) => Uint8Array.of(first, ...tail)),
  );

describe("isUtf8", () => {
  it("agrees with the decoder of the platform", () => {
    fc.assert(
      fc.property(nearUtf8, (bytes) => {
        expect(isUtf8(bytes, 0, bytes.length)).toBe(isValid(bytes));
      }),
      { numRuns: 3000 },
    );
  });

  it("takes any beginning of a text when that is cut", () => {
    const bytes = new TextEncoder().encode("aé€😀\u{10ffff}");
    for (let end = 0; end <= bytes.length; end++) {
      expect(isUtf8(bytes, 0, end, true)).toBe(true);
      expect(isUtf8(bytes, 0, end)).toBe(isValid(bytes.slice(0, end)));
    }
    expect(isUtf8(Uint8Array.of(0xe2, 0x28), 0, 2, true)).toBe(false);
  });
});

describe("utf8Text", () => {
  it.each([
    { name: "nothing", text: "" },
    { name: "short and plain", text: "Node Control/Rebirth" },
    { name: "long and plain", text: "x".repeat(100) },
    { name: "not plain", text: "Füllstand €" },
    { name: "a byte order mark", text: "\ufeffa" },
  ])("reads $name", ({ text }) => {
    const bytes = new TextEncoder().encode(`__${text}__`);
    expect(utf8Text(bytes, 2, bytes.length - 2)).toBe(text);
  });

  it("puts U+FFFD for what is none", () => {
    expect(utf8Text(Uint8Array.of(0x61, 0xff, 0x62), 0, 3)).toBe("a\ufffdb");
  });
});
