import { describe, expect, it } from "vitest";
import { SpreadSample } from "../../src/core/spread-sample.js";

function sampleOf(count: number): SpreadSample {
  const sample = new SpreadSample();
  for (let i = 1; i <= count; i++) sample.add(i);
  return sample;
}

describe("SpreadSample", () => {
  it("keeps every value as long as there are few", () => {
    expect([...sampleOf(20).values()]).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(sampleOf(9).median()).toBe(5);
    expect(sampleOf(9).medianDeviation()).toBe(2);
  });

  it.each([257, 1000, 10_000, 99_999])("spreads what it keeps of %d values evenly over all of them", (count) => {
    const values = [...sampleOf(count).values()];
    expect(values.length).toBeGreaterThan(127);
    expect(values.length).toBeLessThanOrEqual(256);
    const steps = values.slice(1).map((value, i) => value - (values[i] ?? 0));
    expect(new Set(steps).size).toBe(1);
    expect(values[0]).toBeLessThanOrEqual(count / 100 + 1);
    expect(values.at(-1)).toBeGreaterThan(count * 0.98);
  });

  it("is the same for the same values", () => {
    expect(sampleOf(5000).values()).toEqual(sampleOf(5000).values());
  });
});
