import { describe, expect, it } from "vitest";
import { parseDuration } from "../../src/cli/duration.js";

describe("parseDuration", () => {
  it.each([
    ["90s", 90],
    ["10m", 600],
    ["1.5h", 5400],
    ["2d", 172_800],
  ])("%s is %i seconds", (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds * 1_000_000);
  });

  it.each(["", "10", "m", "0s", "-1m", "10 m", "1e3s", "10w"])("refuses %j", (text) => {
    expect(() => parseDuration(text)).toThrowError(expect.objectContaining({ code: "USAGE" }));
  });
});
