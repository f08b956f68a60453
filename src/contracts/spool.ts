import type { Severity } from "../catalog/severity.js";
import type { StoredRecord } from "./record-store.js";

/**
 * What waits for one sink, on disk, in order. At its limit the oldest of the least severe goes first; in place of what
 * went stands one health record `records-dropped`, which says how many and of which severity.
 */
export interface Spool {
  /** Up to `max` that come after `seq`, oldest first; there until acknowledged. Throws a SensorFault STORE_FAILED. */
  after(seq: number, max: number): readonly StoredRecord[];
  /** All up to `seq` were delivered for good. Never throws: what the disk does not note now it notes later. */
  acknowledge(seq: number): void;
  /** Records that wait. */
  readonly waiting: number;
  /** Let go at the limit since the spool was made, by severity; `info` counts what has none. */
  readonly dropped: Readonly<Record<Severity, number>>;
}
