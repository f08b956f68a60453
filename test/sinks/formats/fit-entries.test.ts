import { describe, expect, it } from "vitest";
import { type Entry, fitEntries, type Writing } from "../../../src/sinks/formats/fit-entries.js";

/** `name=value;`, with two characters for each `x`. */
const writing: Writing = {
  write: (entries) => entries.map(({ field, value }) => `${field.name}=${doubled(String(value))};`).join(""),
  encode: doubled,
  mark: entry("cut", 0, "1"),
};

function doubled(text: string): string {
  return text.replaceAll("x", "xX");
}

function entry(name: string, rank: number, value: Entry["value"]): Entry {
  return { field: { name, rank, help: name, of: () => undefined }, value };
}

const given = [entry("a", 0, "id"), entry("b", 2, "b".repeat(30)), entry("c", 1, "c".repeat(60)), entry("d", 2, 7)];
const whole =
  "a=id;b=bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;c=cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc;d=7;";

describe("fitting entries", () => {
  it.each([
    { limitBytes: whole.length, want: whole },
    {
      name: "a text is shortened as little as it can be",
      limitBytes: 104,
      want: `a=id;b=${"b".repeat(24)}\u2026;c=${"c".repeat(60)};cut=1;`,
    },
    { name: "of which little would be left, it goes", limitBytes: 100, want: `a=id;c=${"c".repeat(60)};cut=1;` },
    { name: "then comes what is needed more", limitBytes: 60, want: `a=id;c=${"c".repeat(43)}\u2026;cut=1;` },
    { name: "what is always there stays", limitBytes: 12, want: "a=id;cut=1;" },
  ])("to $limitBytes bytes", ({ limitBytes, want }) => {
    expect(fitEntries(given, writing, limitBytes)).toBe(want);
    expect(Buffer.byteLength(want)).toBeLessThanOrEqual(limitBytes);
  });

  it("lets the last of one rank go first", () => {
    const ofOneRank = [entry("a", 0, "id"), entry("b", 2, 11), entry("c", 2, "c".repeat(20)), entry("d", 1, 22)];
    expect(fitEntries(ofOneRank, writing, 30)).toBe("a=id;b=11;d=22;cut=1;");
  });

  it("counts what a text becomes, not what it was", () => {
    const said = fitEntries([entry("a", 0, "id"), entry("b", 1, "x".repeat(100))], writing, 100);
    expect(said).toBe(`a=id;b=${"xX".repeat(41)}\u2026;cut=1;`);
  });

  it("counts bytes, and splits no character", () => {
    const said = fitEntries([entry("b", 1, "🔥".repeat(100))], writing, 50);
    expect(said).toBe(`b=${"🔥".repeat(9)}\u2026;cut=1;`);
  });

  it("shortens the only text of a list, and drops a longer list", () => {
    const list = [entry("a", 1, ["l".repeat(80)]), entry("b", 2, ["m".repeat(80), "n"])];
    expect(fitEntries(list, writing, 60)).toBe(`a=${"l".repeat(48)}\u2026;cut=1;`);
  });

  it("shortens what is always there, when nothing else is left", () => {
    expect(fitEntries([entry("a", 0, "a".repeat(500))], writing, 60)).toBe(`a=${"a".repeat(37)}\u2026;cut=1;`);
  });
});
