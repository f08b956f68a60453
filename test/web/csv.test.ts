import { describe, expect, it } from "vitest";
import { csvText } from "../../src/web/csv.js";

describe("comma-separated values", () => {
  const rows: readonly [string, string | number | undefined, string][] = [
    ["a word", "write", "write"],
    ["nothing", undefined, ""],
    ["a negative number", -7, "-7"],
    ["a comma", "a,b", '"a,b"'],
    ["quotes", 'say "no"', '"say ""no"""'],
    ["line feeds", "a\r\nb", '"a\r\nb"'],
    ["a formula", "=1+1", "'=1+1"],
    ["a formula with a plus", "+1", "'+1"],
    ["a formula with a minus", "-1+cmd|' /C calc'!A0", `"'-1+cmd|' /C calc'!A0"`],
    ["a formula of old", "@SUM(A1)", "'@SUM(A1)"],
    ["a formula behind blanks", " \t=1", `"' \t=1"`],
    ["a formula behind a line feed", "\n=1", `"'\n=1"`],
    ["a formula behind a NUL", "\0=1", "'\ufffd=1"],
    ["a formula in wide letters", "＝1", "'＝1"],
    ["a tab", "\tx", `"'\tx"`],
    ["controls", "a\x1b[31mb", "a\ufffd[31mb"],
    ["an equals sign in the middle", "ns=2;s=Tank", "ns=2;s=Tank"],
  ];
  it.each(rows)("has %s as text", (_, value, cell) => {
    expect(csvText([[value]])).toBe(`${cell}\r\n`);
  });

  it("has a line for each, and a comma between", () => {
    const lines = [["a", "b"], [1, 2], []];
    expect(csvText(lines)).toBe("a,b\r\n1,2\r\n\r\n");
  });
});
