import { describe, expect, it } from "vitest";
import type { CapturePointState } from "../../../../src/contracts/live-capture.js";
import { PacketClock } from "../../../../src/core/packet-clock.js";
import { captureDropEvents } from "../../../../src/sensor/live/health/capture-drop-events.js";
import { Watcher } from "../../../../src/sensor/watcher.js";
import { at } from "../../../detectors/given.js";
import { fullHealth } from "../../../web/full-health.js";
import { alertsIn } from "../../watched.js";

const [plant] = fullHealth.points as readonly [CapturePointState];
const point = (frames: number, dropped?: number, over: Partial<CapturePointState> = {}): CapturePointState => ({
  ...plant,
  frames,
  dropped,
  droppedByInterface: undefined,
  ...over,
});
const told = (before: CapturePointState, after: CapturePointState) =>
  captureDropEvents([before], [after], at(9)).map(({ received, dropped }) => [received, dropped]);

describe("captureDropEvents", () => {
  it.each([
    ["frames alone", point(10), point(25), [[15, 0]]],
    ["nothing", point(10, 5), point(10, 5), [[0, 0]]],
    ["drops by the kernel", point(10, 5), point(25, 12), [[22, 7]]],
    [
      "drops by the interface too",
      point(10, 5, { droppedByInterface: 1 }),
      point(20, 6, { droppedByInterface: 3 }),
      [[13, 3]],
    ],
    ["a count that went back", point(10, 50), point(20, 0), [[10, 0]]],
    ["a point that does not listen", point(10), point(10, 9, { condition: "link-down" }), []],
    ["another point", point(10), point(20, 9, { name: "office" }), []],
  ] as const)("of %s", (_, before, after, want) => {
    expect(told(before, after)).toEqual(want);
  });

  it("numbers points and frames as the frames are", () => {
    const before = [point(1), point(2, 0, { name: "office" })];
    const after = [point(4), point(9, 100, { name: "office" })];
    expect(captureDropEvents(before, after, at(3))).toEqual([
      { type: "capture-drops", time: at(3), frame: 4, capture: 0, point: "plant", received: 3, dropped: 0 },
      { type: "capture-drops", time: at(3), frame: 9, capture: 1, point: "office", received: 107, dropped: 100 },
    ]);
    expect(captureDropEvents(before, after, 0 as ReturnType<typeof at>)).toEqual([]);
    expect(captureDropEvents([], after, at(3))).toEqual([]);
  });

  it("makes an alert of what a watcher is told", () => {
    const clock = new PacketClock();
    clock.advanceTo(at(0));
    const records: Parameters<typeof alertsIn>[0][number][] = [];
    const watcher = new Watcher({ clock, emit: (record) => records.push(record) });
    for (const event of captureDropEvents([point(0, 0)], [point(900, 600)], clock.now)) watcher.capture(event);
    expect(alertsIn(records).map(({ detector, severityName, value }) => [detector, severityName, value])).toEqual([
      ["integrity/capture-loss", "high", "40 %"],
    ]);
  });
});
