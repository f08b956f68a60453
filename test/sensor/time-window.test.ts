import { describe, expect, it } from "vitest";
import type { FrameSource } from "../../src/contracts/frame-source.js";
import { createFrame, type Frame } from "../../src/core/frame.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { TimeWindow } from "../../src/sensor/time-window.js";

/** Frames at these times, two for each piece that is read. */
function sourceOf(times: readonly number[]): FrameSource {
  let at = 0;
  let filled = 0;
  return {
    captures: ["a.pcap"],
    damages: [],
    readBytes: 0,
    totalBytes: undefined,
    next(frame: Frame) {
      if (at >= filled) return false;
      frame.time = times[at++] as PacketTime;
      return true;
    },
    fill: async () => {
      filled = Math.min(times.length, filled + 2);
      return at < filled;
    },
    close: async () => {},
  };
}

async function timesIn(window: TimeWindow): Promise<number[]> {
  const times: number[] = [];
  const frame = createFrame();
  do while (window.next(frame)) times.push(frame.time);
  while (await window.fill());
  return times;
}

describe("TimeWindow", () => {
  const times = [100, 110, 120, 130, 140];
  it.each([
    ["the first part", 0, 25, [100, 110, 120]],
    ["the rest", 125, Number.POSITIVE_INFINITY, [130, 140]],
    ["a part in the middle", 110, 20, [110, 120]],
    ["nothing after the end", 200, 10, []],
  ])("is %s", async (_, from, length, want) => {
    const window = new TimeWindow(sourceOf(times), from as PacketTime, length);
    expect(await timesIn(window)).toEqual(want);
    expect(window.firstTime).toBe(100);
  });
});
