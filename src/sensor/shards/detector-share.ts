import type { FailureListener, FindingListener, FoundElsewhere } from "../detector-host.js";

/** The part of the detectors that one watcher runs, and how it hears of the rest. */
export interface DetectorShare extends FoundElsewhere {
  /** Whether the detector with this place in the list runs here. */
  isOwn(rank: number): boolean;
  /** The step whose event others found something at; never one that has passed. */
  readonly nextStep: number;
  /** Of all shares, by the count of this one: wakes that detectors were refused. */
  refusedWakes(own: number): number;
  /** Takes what is found here, in place of the alerts of this watcher. */
  readonly found?: FindingListener;
  readonly failed?: FailureListener;
  /** Names who raises what is found elsewhere. */
  listen?(onFinding: FindingListener, onFailure: FailureListener): void;
}
