import { describe, expect, it } from "vitest";
import { passwordFault } from "../../../src/web/access/password.js";

describe("a new password", () => {
  it.each([
    ["twelve characters", "abcdefghijkl", undefined],
    ["words", "correct horse battery staple", undefined],
    ["1024 characters", "abcd".repeat(256), undefined],
    ["the name in a longer one", "bert likes the open sea", undefined],
    ["eleven characters", "abcdefghijk", /at least 12/],
    ["1025 characters", `${"abcd".repeat(256)}e`, /at most 1024/],
    ["one character over and over", "a".repeat(12), /different/],
    ["the name over and over", "bertbertbert", /name/],
    ["the name and a little", "Bert-bert-2026", /name/],
  ] as const)("of %s", (_, password, want) => {
    const fault = passwordFault(password, "bert");
    if (want === undefined) expect(fault).toBeUndefined();
    else expect(fault).toMatch(want);
  });
});
