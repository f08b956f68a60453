import { describe, expect, it } from "vitest";
import { askedBy } from "./promql.js";

describe("PromQL", () => {
  it.each([
    { text: "up", want: { metrics: [{ name: "up", matchers: [] }], labels: [] } },
    {
      text: 'sum by (a, b) (rate(x_total{c="d",e=~"$f"}[5m])) / (y > 0.5)',
      want: {
        metrics: [
          {
            name: "x_total",
            matchers: [
              { label: "c", operator: "=", value: "d" },
              { label: "e", operator: "=~", value: "$f" },
            ],
          },
          { name: "y", matchers: [] },
        ],
        labels: ["a", "b"],
      },
    },
    {
      text: "time() - a:b:c5m{} and on (k) increase(z[$__rate_interval]) or w offset 1h",
      want: {
        metrics: ["a:b:c5m", "z", "w"].map((name) => ({ name, matchers: [] })),
        labels: ["k"],
      },
    },
  ])("$text", ({ text, want }) => {
    expect(askedBy(text)).toEqual(want);
  });

  it.each(["sum(x", "x}", "rate(x[5m)]", 'x{a="b}', "x{a}", 'x{a>"b"}', "x # y", "x{a=b}"])("refuses %s", (text) => {
    expect(() => askedBy(text)).toThrow();
  });
});
