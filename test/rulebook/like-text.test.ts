import { describe, expect, it } from "vitest";
import { likeText } from "../../src/rulebook/like-text.js";

describe("likeText", () => {
  it.each([
    { name: "the same", text: "abc", pattern: "abc", is: true },
    { name: "more text", text: "abcd", pattern: "abc", is: false },
    { name: "less text", text: "ab", pattern: "abc", is: false },
    { name: "any end", text: "abcd", pattern: "ab*", is: true },
    { name: "any beginning", text: "abcd", pattern: "*cd", is: true },
    { name: "a part in between", text: "spBv1.0/G/NCMD/E", pattern: "spBv1.0/*/NCMD/*", is: true },
    { name: "a part that is not there", text: "spBv1.0/G/NDATA/E", pattern: "spBv1.0/*/NCMD/*", is: false },
    { name: "a star for nothing", text: "ab", pattern: "a*b", is: true },
    { name: "going back to a star", text: "aab", pattern: "*ab", is: true },
    { name: "not twice what is there once", text: "abc", pattern: "ab*b*", is: false },
    { name: "nothing", text: "", pattern: "", is: true },
    { name: "a star alone", text: "", pattern: "*", is: true },
    { name: "a dot is a dot", text: "axc", pattern: "a.c", is: false },
  ])("$name: $text like $pattern", ({ text, pattern, is }) => {
    expect(likeText(text, pattern)).toBe(is);
  });

  it("takes no longer for a text made to go back over and over", () => {
    expect(likeText("a".repeat(100_000), `${"*a".repeat(500)}b`)).toBe(false);
  });
});
