import { describe, expect, it } from "vitest";
import { ClockWatch } from "../../../src/sensor/live/clock-watch.js";

const S = 1_000_000;
const EPOCH = 1_700_000_000 * S;

/** A batch of packets: when it is read, and the times of its packets; `idle` is where time went without any. */
interface Batch {
  readonly at: number;
  readonly times?: readonly number[];
  readonly idle?: number;
  readonly capture?: number;
}

/** Steps in seconds, one for each packet. */
function stepsOf(batches: readonly Batch[]): number[] {
  const watch = new ClockWatch();
  return batches.flatMap(({ at, times = [], idle, capture = 0 }) => {
    watch.begin(at * S);
    if (idle !== undefined) watch.idle(EPOCH + idle * S);
    return times.map((time) => watch.step(capture, EPOCH + time * S) / S);
  });
}

describe("ClockWatch", () => {
  it.each<{ name: string; batches: readonly Batch[]; want: readonly number[] }>([
    {
      name: "packets as they come",
      batches: [
        { at: 0, times: [0, 1] },
        { at: 2, times: [2] },
      ],
      want: [0, 0, 0],
    },
    {
      name: "a pause",
      batches: [
        { at: 0, times: [0] },
        { at: 600, times: [600] },
      ],
      want: [0, 0],
    },
    {
      name: "a step ahead",
      batches: [
        { at: 0, times: [0] },
        { at: 1, times: [3601, 3602] },
      ],
      want: [0, 3600, 0],
    },
    {
      name: "a step back",
      batches: [
        { at: 0, times: [0] },
        { at: 1, times: [-3599, -3598] },
      ],
      want: [0, -3600, 0],
    },
    {
      name: "too little to count",
      batches: [
        { at: 0, times: [0] },
        { at: 1, times: [5.5, 1] },
      ],
      want: [0, 0, 0],
    },
    {
      name: "packets that waited half a minute, with some lost in between",
      batches: [
        { at: 0, times: [0] },
        { at: 30, times: [0.1, 4, 29.9] },
        { at: 31, times: [31] },
      ],
      want: [0, 0, 0, 0, 0],
    },
    {
      name: "a step back of which a pause hides the beginning",
      batches: [
        { at: 0, times: [0] },
        { at: 7200, idle: 7195 },
        { at: 7200, times: [3600] },
      ],
      want: [0, -3600],
    },
    {
      name: "two points whose clocks differ",
      batches: [
        { at: 0, times: [0] },
        { at: 0, times: [3600], capture: 1 },
        { at: 9, idle: 3604 },
        { at: 10, times: [10] },
        { at: 10, times: [3610], capture: 1 },
      ],
      want: [0, 0, 0, 0],
    },
    {
      name: "a step that both points see: it is one",
      batches: [
        { at: 0, times: [0] },
        { at: 0, times: [0], capture: 1 },
        { at: 1, times: [3601] },
        { at: 1, times: [3601], capture: 1 },
      ],
      want: [0, 0, 3600, 0],
    },
  ])("$name", ({ batches, want }) => {
    expect(stepsOf(batches)).toEqual(want);
  });
});
