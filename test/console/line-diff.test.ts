import { describe, expect, it } from "vitest";
import { lineDiff, lineKeys } from "../../dashboards/console/src/pages/baseline/line-diff.js";

describe("the difference of two lines", () => {
  const rows: readonly [string, string | undefined, string | undefined, unknown][] = [
    ["names keys that change", '{"n":1,"state":"ok"}', '{"n":2,"state":"ok"}', [[["n", "1", "2"]], 1]],
    ["names keys that come", '{"n":1}', '{"by":"anna","n":1}', [[["by", undefined, "anna"]], 1]],
    ["names keys that go", '{"n":1,"note":"x"}', '{"n":1}', [[["note", "x", undefined]], 1]],
    ["is all of a line that comes", undefined, '{"n":1}', [[["n", undefined, "1"]], 0]],
    ["is all of a line that goes", '{"n":[1]}', undefined, [[["n", "[1]", undefined]], 0]],
    ["has lines that are no JSON whole", "x", "y", [[["line", "x", "y"]], 0]],
    ["keeps keys of strangers apart", '{"__proto__":1}', '{"__proto__":2}', [[["__proto__", "1", "2"]], 0]],
  ];
  it.each(rows)("%s", (_, before, after, expected) => {
    const { differing, same } = lineDiff(before, after);
    expect([differing.map((one) => [one.name, one.before, one.after]), same]).toEqual(expected);
  });

  it("gives the keys of a line", () => {
    expect(lineKeys('{"kind":"asset","ips":["10.0.0.1"]}')).toEqual([
      ["kind", "asset"],
      ["ips", '["10.0.0.1"]'],
    ]);
  });
});
