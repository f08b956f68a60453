import { describe, expect, it } from "vitest";
import { LATENCY_BOUNDS } from "../../../../src/contracts/sensor-health.js";
import { LatencyMeter } from "../../../../src/sensor/live/health/latency-meter.js";

/** The bucket that was counted, by its bound. */
function bucketOf(seconds: number): number {
  const meter = new LatencyMeter();
  meter.add(seconds);
  const { counts } = meter.counts;
  expect(counts).toHaveLength(LATENCY_BOUNDS.length + 1);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
  return LATENCY_BOUNDS[counts.indexOf(1)] ?? Number.POSITIVE_INFINITY;
}

describe("LatencyMeter", () => {
  it.each([
    [-3, 0.005],
    [0, 0.005],
    [0.005, 0.005],
    [0.0051, 0.01],
    [1, 1],
    [29.9, 30],
    [30.1, Number.POSITIVE_INFINITY],
  ])("%d s is counted up to %d s", (seconds, bound) => {
    expect(bucketOf(seconds)).toBe(bound);
  });

  it("sums, and takes nothing off for a clock that is ahead", () => {
    const meter = new LatencyMeter();
    for (const seconds of [0.5, 1.5, -9]) meter.add(seconds);
    expect(meter.counts.sumSeconds).toBe(2);
  });
});
