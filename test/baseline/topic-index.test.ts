import { describe, expect, it } from "vitest";
import { TopicIndex } from "../../src/baseline/topic-index.js";

const index = new TopicIndex<string>();
for (const template of ["line1/temp", "line1/+/state", "line1/7/state", "line2", "+"]) index.add(template, template);

describe("what is known of a topic", () => {
  it.each<[string, string, string[]]>([
    ["the very topic", "line1/temp", ["line1/temp"]],
    ["one of many, and itself", "line1/7/state", ["line1/7/state", "line1/+/state"]],
    ["one of many", "line1/8/state", ["line1/+/state"]],
    ["a word is not one of many", "line1/pump/state", []],
    ["the first level", "line2", ["line2", "+"]],
    ["a prefix alone", "line1", ["+"]],
    ["further levels", "line1/temp/x", []],
  ])("%s", (_, topic, found) => {
    expect(index.find(topic)).toEqual(found);
  });

  it("finds what lies below a prefix", () => {
    expect([...index.under("line1")].sort()).toEqual(["line1/+/state", "line1/7/state", "line1/temp"]);
    expect([...index.under("line1/9")]).toEqual(["line1/+/state"]);
    expect([...index.under("other")]).toEqual([]);
  });
});
