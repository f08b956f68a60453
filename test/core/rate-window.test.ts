import { describe, expect, it } from "vitest";
import type { Json } from "../../src/core/json.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { RateWindow } from "../../src/core/rate-window.js";

const at = (seconds: number) => (1_700_000_000_000_000 + Math.round(seconds * 1e6)) as PacketTime;

describe("RateWindow", () => {
  it.each([
    ["counts within a minute", [0, 9.9, 10, 59.9], 4],
    ["forgets the bucket that left", [0, 1, 60], 1],
    ["keeps the bucket that is about to leave", [0, 10, 69.9], 2],
    ["forgets all after a pause", [0, 10, 20, 4000], 1],
    ["counts what comes late in the latest bucket", [30, 29, 28], 3],
  ])("%s", (_, seconds, want) => {
    const window = new RateWindow();
    let sum = 0;
    for (const second of seconds) sum = window.add(at(second));
    expect(sum).toBe(want);
  });

  it("tells the total without counting", () => {
    const window = new RateWindow();
    window.add(at(0), 5);
    expect([window.total(at(59)), window.total(at(60))]).toEqual([5, 0]);
  });

  it("takes buckets of other size", () => {
    const window = new RateWindow(undefined, 1_000_000, 1);
    expect([0, 0.5, 1, 1.9, 2].map((second) => window.add(at(second)))).toEqual([1, 2, 1, 2, 1]);
  });

  it("goes on after it was saved", () => {
    const window = new RateWindow();
    window.add(at(5), 3);
    const opened = new RateWindow(JSON.parse(JSON.stringify(window.save())) as Json);
    expect([opened.add(at(30)), opened.add(at(61))]).toEqual([4, 2]);
  });
});
