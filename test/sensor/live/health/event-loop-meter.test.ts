import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { EventLoopMeter } from "../../../../src/sensor/live/health/event-loop-meter.js";

const HELD_MS = 120;

/** Keeps everybody else from their turn. */
function hold(): void {
  const until = performance.now() + HELD_MS;
  while (performance.now() < until) Math.sqrt(until);
}

/** Waits until the meter has noticed that the loop was held. */
async function noticed(meter: EventLoopMeter): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (meter.health.maxSeconds >= (HELD_MS - 20) / 1000) return;
    await wait(10);
  }
  throw new Error(`the loop was held, and only ${meter.health.maxSeconds} s were noticed`);
}

describe("EventLoopMeter", () => {
  it("notices that the loop was held, and remembers the worst when windows go", async () => {
    let nowMs = 0;
    const meter = new EventLoopMeter(() => nowMs);
    onTestFinished(() => meter.close());
    await wait(30);
    hold();
    await noticed(meter);
    const { maxSeconds } = meter.health;
    for (const window of [1, 2, 3]) {
      nowMs = window * 61_000;
      expect(meter.health.maxSeconds).toBeGreaterThanOrEqual(maxSeconds);
    }
    const { p50Seconds, p99Seconds } = meter.health;
    expect(p50Seconds).toBeLessThanOrEqual(p99Seconds);
    expect(p99Seconds).toBeLessThan(maxSeconds);
  });
});
