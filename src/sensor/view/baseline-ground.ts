import type { Baseline } from "../../contracts/baseline.js";
import type { BaselineView } from "../../contracts/baseline-desk.js";
import type { DetectorDoc } from "../../contracts/detector.js";
import type { Policy } from "../../contracts/policy.js";
import type { RecordStore } from "../../contracts/record-store.js";
import type { DecisionRecord } from "../../contracts/trail.js";
import type { JsonObject } from "../../core/json.js";

/** What a sensor that learns knows by its last snapshot. */
export interface LearningFigures {
  /** ISO 8601, of packets; undefined before the first. */
  readonly until: string | undefined;
  /** As the baseline would have it; undefined before the first snapshot. */
  readonly header: JsonObject | undefined;
  /** Entities by kind. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What a sensor goes by, as its desk for the baseline asks it; asked each time. */
export interface BaselineGround {
  phase(): BaselineView["phase"];
  /** Where the baseline is, or will be. */
  path(): string;
  inForce(): Baseline | undefined;
  /** Undefined once it watches. */
  learning(): LearningFigures | undefined;
  policy(): Policy | undefined;
  detector(id: string): DetectorDoc | undefined;
  /** Of the wall clock. */
  nowMs(): number;
  readonly store: Pick<RecordStore, "latest" | "decisionsAbout" | "isClosed">;
  /** Takes records that are on disk when it returns; where the store fails they wait. Never throws. */
  keep(records: readonly DecisionRecord[]): void;
  /** Watches by the baseline as the file has it now. Rejects with a SensorFault. */
  take(): Promise<void>;
  /** The sensor lost something, in words. */
  onLoss(message: string): void;
  /** Data folder of the sensor. */
  readonly folder: string;
}
