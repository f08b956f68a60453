import type { Sighting } from "./sensor-event.js";

/**
 * What came in at a capture point in about a second, told of each point that listens as long as the sensor does. A
 * recording does not hold it: a replay has no such events.
 */
export interface CaptureDrops extends Sighting {
  readonly type: "capture-drops";
  /** Name of the capture point. */
  readonly point: string;
  /** Frames that came, those that were dropped among them. */
  readonly received: number;
  /** Frames lost before the sensor could read them: by the kernel for want of room, or by the interface. */
  readonly dropped: number;
}
