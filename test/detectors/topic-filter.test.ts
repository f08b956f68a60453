import { describe, expect, it } from "vitest";
import { covers, isOfBroker, isSensitive, isWide } from "../../src/detectors/topic-filter.js";

describe("what a filter covers", () => {
  it.each<[string, string, boolean]>([
    ["a/b", "a/b", true],
    ["a/b", "a/c", false],
    ["a/+", "a/b", true],
    ["a/+", "a/+", true],
    ["a/+", "a/b/c", false],
    ["a/+", "a", false],
    ["a/+", "a/#", false],
    ["a/#", "a/b/c", true],
    ["a/#", "a", true],
    ["a/#", "a/#", true],
    ["a/#", "b/c", false],
    ["#", "a/b", true],
    ["#", "$SYS/a", false],
    ["+/a", "$SYS/a", false],
    ["$SYS/#", "$SYS/a/b", true],
    ["a/b", "a/+", false],
    ["+/b", "a/b", true],
  ])("%s covers %s: %s", (wide, narrow, expected) => {
    expect(covers(wide, narrow)).toBe(expected);
  });

  it.each<[string, boolean, boolean, boolean]>([
    ["#", true, false, false],
    ["+/state", true, false, false],
    ["spBv1.0/#", true, false, false],
    ["spBv1.0/G/#", false, false, false],
    ["a/#", false, false, false],
    ["$SYS/#", false, true, false],
    ["$CONTROL/x", false, true, false],
    ["$SYSTEM/x", false, false, false],
    ["plant/+/recipe", false, false, true],
    ["plant/recipes/1", false, false, true],
    ["plant/recipebook", false, false, false],
  ])("%s: wide %s, of the broker %s, sensitive %s", (filter, wide, own, sensitive) => {
    expect([isWide(filter), isOfBroker(filter), isSensitive(filter)]).toEqual([wide, own, sensitive]);
  });
});
