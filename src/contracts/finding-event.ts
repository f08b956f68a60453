import type { PacketTime } from "../core/packet-time.js";
import type { Finding } from "./detector.js";

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
