import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "../../src/core/json.js";
import { P2Quantile } from "../../src/core/p2-quantile.js";

/** Numbers in [0, 1) that look random and are always the same. */
function* noise(n: number): Generator<number> {
  let state = 12_345;
  for (let i = 0; i < n; i++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

function estimate(p: number, values: Iterable<number>): P2Quantile {
  const quantile = new P2Quantile(p);
  for (const value of values) quantile.add(value);
  return quantile;
}

describe("P2Quantile", () => {
  it("gives the values of the example of the paper", () => {
    const given = [
      0.02, 0.15, 0.74, 3.39, 0.83, 22.37, 10.15, 15.43, 38.62, 15.92, 34.6, 10.28, 1.47, 0.4, 0.05, 11.39, 0.27, 0.42,
      0.09, 11.37,
    ];
    expect(estimate(0.5, given).value).toBeCloseTo(4.44, 2);
  });

  it.each([
    [0.5, 0.01],
    [0.99, 0.005],
    [0.999, 0.002],
  ])("finds quantile %f of evenly spread numbers", (p, error) => {
    expect(Math.abs(estimate(p, noise(20_000)).value - p)).toBeLessThan(error);
  });

  it.each([
    [[], 0, 0, 0],
    [[7], 7, 7, 7],
    [[3, 1, 2], 2, 1, 3],
    [[5, 3, 1, 2, 4], 3, 1, 5],
  ])("is exact for %j", (values, median, min, max) => {
    const quantile = estimate(0.5, values);
    expect([quantile.value, quantile.min, quantile.max]).toEqual([median, min, max]);
  });

  it("keeps the exact extremes, and stays between them", () => {
    const quantile = estimate(0.9, [...noise(500), -3, 8, ...noise(500)]);
    expect([quantile.min, quantile.max]).toEqual([-3, 8]);
    expect(quantile.value).toBeGreaterThan(-3);
    expect(quantile.value).toBeLessThan(8);
  });

  it("is constant on constants", () => {
    expect(estimate(0.99, Array<number>(1000).fill(4)).value).toBe(4);
  });

  it("goes on after it was saved", () => {
    const values = [...noise(300)];
    const early = estimate(0.99, values.slice(0, 100));
    const opened = new P2Quantile(0.99, JSON.parse(JSON.stringify(early.save())) as Json);
    for (const value of values.slice(100)) opened.add(value);
    expect(canonicalJson(opened.save())).toBe(canonicalJson(estimate(0.99, values).save()));
  });
});
