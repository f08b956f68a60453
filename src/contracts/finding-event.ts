import type { PacketTime } from "../core/packet-time.js";
import type { Finding } from "./detector.js";
import type { Party, Sighting } from "./sensor-event.js";

/** What another detector found about timing, load or a device itself, so that causes can be joined. Borrowed. */
export interface FindingMade {
  readonly type: "finding-made";
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  /** Its id. */
  readonly detector: string;
  readonly finding: Finding;
}

/** Alerts that were held back in the last minute because there were too many. */
export interface AlertsSuppressed extends Sighting {
  readonly type: "alerts-suppressed";
  readonly from: PacketTime;
  readonly count: number;
  /** Of these, the high ones. */
  readonly highCount: number;
  /** The most frequent first; at most 3 each. */
  readonly detectors: readonly (readonly [id: string, count: number])[];
  readonly actors: readonly (readonly [actor: Party, count: number])[];
}
