import type { Finding } from "../../contracts/detector.js";
import type { TimerPlace } from "../../core/packet-clock.js";

/** What a detector of another shard found, or that it cannot go on, with the place where that was. */
export interface FoundInShard {
  /** Place of the detector in the list. */
  readonly rank: number;
  /** Step of the event that it heard; of a wake, that in which it was woken. */
  readonly step: number;
  /** The wake, where it was one. */
  readonly timer: TimerPlace | undefined;
  /** A text is why the detector cannot go on. */
  readonly what: Finding | string;
}

/** What a shard says of one batch. It can be cloned. */
export interface ShardAnswer {
  /** In the order in which it was found. */
  readonly found: readonly FoundInShard[];
  /** Wakes refused since the run began, each time they had grown when somebody asked, and in which step. */
  readonly refusedWakes: readonly (readonly [step: number, wakes: number])[];
}
