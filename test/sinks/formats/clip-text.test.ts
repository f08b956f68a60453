import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipCharacters, clipText } from "../../../src/sinks/formats/clip-text.js";

/** As a format that writes every `x` and every flame as six characters. */
const encode = (text: string) => text.replace(/[x🔥]/gu, "\\u0000");
const bytesOf = (text: string) => Buffer.byteLength(encode(text));

describe("clipping", () => {
  it.each([
    { text: "abcdef", budgetBytes: 6, want: "abcdef" },
    { text: "abcdef", budgetBytes: 5, want: "ab\u2026" },
    { text: "axb", budgetBytes: 8, want: "axb" },
    { text: "axb", budgetBytes: 7, want: "a\u2026" },
    { text: "é温", budgetBytes: 5, want: "é温" },
    { text: "é温é", budgetBytes: 6, want: "é\u2026" },
    { text: "abc", budgetBytes: 2, want: "" },
  ])("$text to $budgetBytes bytes", ({ text, budgetBytes, want }) => {
    expect(clipText(text, encode, budgetBytes)).toBe(want);
  });

  it("leaves as much as there is room for, and no half character", () => {
    const text = fc
      .array(fc.constantFrom("a", "x", "é", "温", "🔥"), { maxLength: 700 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 3000 }), (whole, budgetBytes) => {
        const said = clipText(whole, encode, budgetBytes);
        if (bytesOf(whole) <= budgetBytes) {
          expect(said).toBe(whole);
          return;
        }
        const kept = said.slice(0, -1);
        const next = Array.from(whole.slice(kept.length))[0] ?? "";
        expect(said).toBe(`${kept}\u2026`);
        expect(whole.startsWith(kept) && Buffer.from(kept).toString("utf8") === kept).toBe(true);
        expect(bytesOf(said)).toBeLessThanOrEqual(budgetBytes);
        expect(bytesOf(`${kept}${next}\u2026`)).toBeGreaterThan(budgetBytes);
      }),
    );
  });

  it.each([
    { text: "abcd", charactersMax: 4, want: "abcd" },
    { text: "abcde", charactersMax: 4, want: "abc\u2026" },
    { text: "🔥🔥🔥🔥", charactersMax: 4, want: "🔥🔥🔥🔥" },
    { text: "🔥🔥🔥🔥🔥", charactersMax: 4, want: "🔥🔥🔥\u2026" },
    { text: "a🔥🔥🔥🔥", charactersMax: 4, want: "a🔥🔥\u2026" },
  ])("$text to $charactersMax characters", ({ text, charactersMax, want }) => {
    expect(clipCharacters(text, charactersMax)).toBe(want);
  });
});
