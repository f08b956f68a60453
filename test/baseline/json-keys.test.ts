import { describe, expect, it } from "vitest";
import { JsonKeys, joinJsonKeys } from "../../src/baseline/json-keys.js";

const learned = (...payloads: readonly (readonly string[])[]) => {
  const keys = new JsonKeys();
  for (const members of payloads) keys.add({ keys: members, isPartial: false, paths: [] });
  return keys.learned();
};
const many = Array.from({ length: 65 }, (_, i) => `k${i}`);
const nothing = { always: [], sometimes: [] };

describe("JSON keys", () => {
  it.each<[string, string[][], object]>([
    [
      "one build",
      [
        ["a", "b"],
        ["a", "b"],
      ],
      { always: ["a", "b"], sometimes: [] },
    ],
    ["members that are not always there", [["a", "b"], ["a"], ["a", "c"]], { always: ["a"], sometimes: ["b", "c"] }],
    ["a table by its nature", many.map((key) => [key]), nothing],
    ["no members", [[], []], nothing],
  ])("%s", (_, payloads, expected) => {
    expect(learned(...payloads)).toEqual(expected);
  });

  it("says nothing of a build that is not known whole", () => {
    const keys = new JsonKeys();
    keys.add({ keys: ["a"], isPartial: true, paths: [] });
    keys.add({ keys: ["a"], isPartial: false, paths: [] });
    expect(keys.learned()).toEqual(nothing);
  });

  it("of two clients has what both had always", () => {
    const [one, other] = [learned(["a", "b"]), learned(["a", "c"])];
    expect(joinJsonKeys(one, other)).toEqual({ always: ["a"], sometimes: ["b", "c"] });
    expect(joinJsonKeys(one, undefined)).toEqual(one);
    expect(joinJsonKeys(one, nothing)).toEqual(nothing);
    expect(joinJsonKeys(learned(many.slice(0, 33)), learned(many.slice(33)))).toEqual(nothing);
  });
});
