import type { CaptureDrops } from "../../../src/contracts/capture-event.js";
import type { IntervalEnded } from "../../../src/contracts/sensor-event.js";
import { at } from "../given.js";

/** Minute number `minute` of a quiet network. */
export function interval(minute: number, over: Partial<IntervalEnded> = {}): IntervalEnded {
  return {
    type: "interval",
    time: at(60 * minute + 60),
    frame: minute * 100 + 99,
    capture: 0,
    from: at(60 * minute),
    frames: 100,
    twoWay: 30,
    oneWay: 0,
    payloadBytes: 100_000,
    gapBytes: 0,
    segments: 1000,
    lostSegments: 0,
    identifiedBytes: 90_000,
    undecodableBytes: 0,
    pdus: {},
    displaced: {},
    ...over,
  };
}

/** Second number `second` of a capture point at which so many frames came, of which so many were dropped. */
export function second(second: number, received: number, dropped = 0, point = "plant"): CaptureDrops {
  const capture = point === "plant" ? 0 : 1;
  return { type: "capture-drops", time: at(second), frame: 1 + second, capture, point, received, dropped };
}
