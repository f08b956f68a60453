import type { TimerHandle } from "../core/packet-clock.js";
import type { PacketTime } from "../core/packet-time.js";
import type { OpenAlert } from "./open-alert.js";

/** An alert with what was told of it so far. */
export interface Entry {
  readonly alert: OpenAlert;
  toldTime: PacketTime;
  /** When the changes not told yet will be, and by which timer. */
  due: PacketTime | undefined;
  timer: TimerHandle | undefined;
  /** Not told, for there were too many. */
  isHeld: boolean;
  /** What others may find it by. */
  links: readonly string[];
  /** When a restart let it go on; 0 without one. */
  readonly resumedTime: PacketTime;
}

/** One that nothing is told of yet. */
export function createEntry(alert: OpenAlert, toldTime: PacketTime, isHeld: boolean): Entry {
  const resumedTime = 0 as PacketTime;
  return { alert, toldTime, due: undefined, timer: undefined, isHeld, links: [], resumedTime };
}
