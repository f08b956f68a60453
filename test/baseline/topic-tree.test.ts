import { describe, expect, it } from "vitest";
import { TopicTree } from "../../src/baseline/topic-tree.js";

const many = (count: number) => Array.from({ length: count }, (_, i) => `dev/id${i}/temp`);

describe("templates of topics", () => {
  it.each<[string, string[], string, string]>([
    ["few identifiers stay", many(32), "dev/id3/temp", "dev/id3/temp"],
    ["many become one", many(33), "dev/id3/temp", "dev/+/temp"],
    ["one that was not met", many(33), "dev/id99/temp", "dev/+/temp"],
    ["a word among them stays", many(33), "dev/total/temp", "dev/total/temp"],
    ["other branches stay", many(33), "line/id3/temp", "line/id3/temp"],
    ["words do not become one", Array.from({ length: 40 }, (_, i) => `a/${"x".repeat(i + 1)}`), "a/xx", "a/xx"],
    ["levels below many", many(33), "dev/id3/4/5", "dev/+/4/5"],
    ["more levels than anybody needs", [], "a/".repeat(40), "a/".repeat(40)],
  ])("%s", (_, topics, topic, template) => {
    const tree = new TopicTree();
    for (const added of topics) tree.add(added);
    expect(tree.templateOf(topic)).toBe(template);
  });
});
