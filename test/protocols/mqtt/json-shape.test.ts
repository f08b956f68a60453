import { describe, expect, it } from "vitest";
import { jsonContent } from "../../../src/protocols/mqtt/json-shape.js";

const contentOf = (text: string) => {
  const bytes = new TextEncoder().encode(`..${text}..`);
  return jsonContent(bytes, 2, bytes.length - 2);
};

describe("JSON build", () => {
  it.each<[string, string, string[], [string | undefined, number][]]>([
    [
      "numbers of an object",
      '{"a":1,"b":-2.5e1}',
      ["a", "b"],
      [
        ["a", 1],
        ["b", -25],
      ],
    ],
    [
      "objects within",
      '{ "motor" : { "speed" : 12 , "on" : true } , "t" : null }',
      ["motor", "motor.on", "motor.speed", "t"],
      [["motor.speed", 12]],
    ],
    [
      "elements of an array",
      '{"a":[1,{"b":2},[3]]}',
      ["a", "a[].b"],
      [
        ["a[0]", 1],
        ["a[1].b", 2],
        ["a[2][0]", 3],
      ],
    ],
    [
      "an array as a whole",
      "[7,8]",
      [],
      [
        ["[0]", 7],
        ["[1]", 8],
      ],
    ],
    ["texts that look like more", '{"a":"{\\"b\\":1,2}","c":3}', ["a", "c"], [["c", 3]]],
    ["names with a quote and a colon", '{"a\\":1":2}', ['a\\":1'], [['a\\":1', 2]]],
    [
      "an element too far",
      "[0,1,2,3,4,5,6,7,8]",
      [],
      [...Array(8).keys(), 8].map((i) => [i < 8 ? `[${i}]` : undefined, i]),
    ],
    ["a name too long", `{"${"n".repeat(65)}":1}`, [], [[undefined, 1]]],
    ["a single word", "true", [], []],
  ])("%s", (_, text, keys, numbers) => {
    const { shape, numbers: found } = contentOf(text);
    expect(shape.keys).toEqual(keys);
    expect(shape.paths.map((path, i) => [path, found[i]])).toEqual(numbers);
  });

  it("is the same object for texts of one build, whatever their values", () => {
    const { shape } = contentOf('{"a":1,"b":"x"}');
    expect(contentOf('{ "a": 22.5, "b": "another" }').shape).toBe(shape);
    expect(contentOf('{"a":1,"c":"x"}').shape).not.toBe(shape);
    expect(contentOf('{"a":"1","b":"x"}').shape).not.toBe(shape);
    expect(contentOf('{"a":{"b":"x"}}').shape).not.toBe(contentOf('{"a":["b","x"]}').shape);
  });

  it("tells the first 32 numbers, and 64 members", () => {
    const names = Array.from({ length: 70 }, (_, i) => `"m${i}":${i}`).join(",");
    const { shape, numbers } = contentOf(`{${names}}`);
    expect(numbers).toEqual([...Array(32).keys()]);
    expect([shape.paths.length, shape.keys.length, shape.isPartial]).toEqual([32, 64, true]);
  });

  it("goes as deep as there are brackets", () => {
    const depth = 2000;
    const { shape, numbers } = contentOf("[".repeat(depth) + 5 + "]".repeat(depth));
    expect([shape.paths, numbers]).toEqual([[undefined], [5]]);
  });
});
