import { describe, expect, it } from "vitest";
import { parseMetrics } from "./metrics-text.js";

const GAUGE = "# HELP a Help.\n# TYPE a gauge\n";

describe("parseMetrics", () => {
  it("reads names, help, labels and values", () => {
    const histogram = '# HELP h H.\n# TYPE h histogram\nh_bucket{le="1"} 1\nh_sum 2\n';
    const text = `${GAUGE}a 1\na{b="c\\"\\\\\\n"} 2.5e3\n\n${histogram}`;
    const metrics = parseMetrics(text);
    expect([...metrics.values()]).toEqual([
      {
        name: "a",
        type: "gauge",
        help: "Help.",
        series: [
          { name: "a", labels: {}, value: 1 },
          { name: "a", labels: { b: 'c"\\\n' }, value: 2500 },
        ],
      },
      {
        name: "h",
        type: "histogram",
        help: "H.",
        series: [
          { name: "h_bucket", labels: { le: "1" }, value: 1 },
          { name: "h_sum", labels: {}, value: 2 },
        ],
      },
    ]);
  });

  it.each([
    ["no line feed at the end", `${GAUGE}a 1`],
    ["a series of nothing", "a 1\n"],
    ["a type without help", "# TYPE a gauge\na 1\n"],
    ["a metric twice", `${GAUGE}a 1\n${GAUGE}a 2\n`],
    ["a series twice", `${GAUGE}a 1\na 2\n`],
    ["another metric", `${GAUGE}b 1\n`],
    ["no number", `${GAUGE}a one\n`],
    ["a label that is not escaped", `${GAUGE}a{b="c"d"} 1\n`],
    ["a label twice", `${GAUGE}a{b="c",b="d"} 1\n`],
  ])("refuses %s", (_, text) => {
    expect(() => parseMetrics(text)).toThrow();
  });
});
