import { describe, expect, it } from "vitest";
import type { Json } from "../../src/core/json.js";
import { UpperQuantiles } from "../../src/core/upper-quantiles.js";

function of(n: number): UpperQuantiles {
  const quantiles = new UpperQuantiles();
  for (let i = 0; i < n; i++) quantiles.add((i * 7919) % n);
  return quantiles;
}

describe("UpperQuantiles", () => {
  it.each([
    [0, { n: 0, p99: 0, p999: 0, max: 0 }],
    [1, { n: 1, p99: 0, p999: 0, max: 0 }],
    [199, { n: 199, p99: 198, p999: 198, max: 198 }],
  ])("of %i samples takes the maximum for the quantiles", (n, want) => {
    expect(of(n).summary()).toEqual(want);
  });

  it("estimates the lower quantile from 200 samples on and the upper one from 2000 on", () => {
    const [few, most, many] = [of(200).summary(), of(1999).summary(), of(2000).summary()];
    expect([few.p99 < few.max, few.p999 === few.max]).toEqual([true, true]);
    expect(most.p999).toBe(most.max);
    expect([many.p999 < many.max, Math.abs(many.p999 - 1998) < 10]).toEqual([true, true]);
    expect(Math.abs(many.p99 - 1980)).toBeLessThan(20);
  });

  it("goes on after it was saved", () => {
    const opened = new UpperQuantiles(JSON.parse(JSON.stringify(of(500).save())) as Json);
    expect(opened.summary()).toEqual(of(500).summary());
  });
});
