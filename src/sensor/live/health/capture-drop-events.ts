import type { CaptureDrops } from "../../../contracts/capture-event.js";
import type { CapturePointState } from "../../../contracts/live-capture.js";
import type { PacketTime } from "../../../core/packet-time.js";

/**
 * What came in at each point that listens between two looks, a second or so apart. `now` is the time of the
 * packet clock; nothing is told before the first frame.
 */
export function captureDropEvents(
  before: readonly CapturePointState[],
  after: readonly CapturePointState[],
  now: PacketTime,
): readonly CaptureDrops[] {
  if (now === 0) return [];
  return after.flatMap((point, capture) => {
    const earlier = before[capture];
    if (earlier === undefined || earlier.name !== point.name || point.condition !== "listening") return [];
    const dropped = Math.max(0, lostAt(point) - lostAt(earlier));
    const received = Math.max(0, point.frames - earlier.frames) + dropped;
    const frame = Math.max(1, point.frames);
    return [{ type: "capture-drops", time: now, frame, capture, point: point.name, received, dropped } as const];
  });
}

function lostAt({ dropped = 0, droppedByInterface = 0 }: CapturePointState): number {
  return dropped + droppedByInterface;
}
