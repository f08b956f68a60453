import { describe, expect, it } from "vitest";
import type { HealthRecord } from "../../../src/contracts/alert.js";
import type { CapturePointState } from "../../../src/contracts/live-capture.js";
import { CaptureNotes } from "../../../src/sensor/live/capture-notes.js";
import { SelfReport } from "../../../src/sensor/live/self-report.js";
import type { SensorLog } from "../../../src/sensor/live/sensor-log.js";

const silent = { debug() {}, info() {}, warn() {}, error() {}, flush() {}, close: () => Promise.resolve() };

const state = (
  condition: CapturePointState["condition"],
  more: Partial<CapturePointState> = {},
): CapturePointState => ({
  name: "hall",
  interfaceName: "eth1",
  backend: "ring",
  condition,
  sinceMs: 0,
  reason: undefined,
  frames: 0,
  bytes: 0,
  received: undefined,
  dropped: undefined,
  droppedByInterface: undefined,
  restarts: 0,
  lastFrameMs: undefined,
  ...more,
});

function notes(): { readonly notes: CaptureNotes; readonly told: HealthRecord[] } {
  const told: HealthRecord[] = [];
  const report = new SelfReport(silent as unknown as SensorLog, (record) => told.push(record));
  return { notes: new CaptureNotes(report), told };
}

/** Codes told of conditions one after the other. */
function codesOf(conditions: readonly CapturePointState["condition"][]): string[] {
  const { notes: heard, told } = notes();
  let before: CapturePointState | undefined;
  for (const condition of conditions) {
    const now = state(condition);
    heard.changed(now, before);
    before = now;
  }
  return told.map(({ code }) => code);
}

describe("CaptureNotes", () => {
  it.each<{ name: string; conditions: readonly CapturePointState["condition"][]; want: readonly string[] }>([
    { name: "a start", conditions: ["starting", "listening"], want: ["capture-up"] },
    {
      name: "a link that goes down and up",
      conditions: ["listening", "link-down", "listening"],
      want: ["capture-up", "capture-down", "capture-up"],
    },
    {
      name: "an interface that goes and comes back",
      conditions: ["listening", "gone", "starting", "listening"],
      want: ["capture-up", "capture-gone", "capture-up"],
    },
    { name: "one that never captured", conditions: ["starting", "failed"], want: ["capture-down"] },
    { name: "a child that is replaced", conditions: ["listening", "starting", "listening"], want: ["capture-up"] },
    { name: "the end", conditions: ["listening", "stopped"], want: ["capture-up"] },
  ])("tells of $name", ({ conditions, want }) => {
    expect(codesOf(conditions)).toEqual(want);
  });

  it("does not tell of a link that flaps for ever each time", () => {
    const flaps = Array.from({ length: 200 }, (_, i) =>
      i % 2 === 0 ? ("listening" as const) : ("link-down" as const),
    );
    expect(codesOf(flaps).length).toBeLessThan(30);
  });

  it("says where, and why", () => {
    const { notes: heard, told } = notes();
    heard.changed(state("failed", { reason: "no permission: sudo setcap .." }), undefined);
    expect(told[0]).toMatchObject({
      point: "hall",
      message: "hall (eth1): nothing is seen: no permission: sudo setcap ..",
    });
  });

  it("counts what was dropped, once a minute and whole", () => {
    const { notes: heard, told } = notes();
    heard.counted([state("listening", { frames: 10, dropped: 0 })]);
    heard.counted([state("listening", { frames: 20, dropped: 5, droppedByInterface: 2 })]);
    heard.counted([state("listening", { frames: 30, dropped: 9, droppedByInterface: 2 })]);
    heard.counted([state("stopped", { frames: 31, dropped: 9, droppedByInterface: 2 })], true);
    expect(told.map(({ code, counts }) => [code, counts])).toEqual([
      ["capture-dropping", { lost: 7, droppedByKernel: 5, droppedByInterface: 2, frames: 20 }],
      ["capture-dropping", { lost: 4, droppedByKernel: 9, droppedByInterface: 2, frames: 31 }],
    ]);
  });
});
