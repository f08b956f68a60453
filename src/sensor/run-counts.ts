import type { TableFill } from "../contracts/sensor-health.js";
import type { InventoryCounters } from "../inventory/inventory.js";
import type { DetectorCounts } from "./detector-host.js";

/** What a watcher or a learner counts since its run began. */
export interface RunCounts extends InventoryCounters {
  readonly detectors: DetectorCounts;
  /** Findings by detector. */
  readonly findings: ReadonlyMap<string, number>;
  /** Alerts that may still grow. */
  readonly alerts: TableFill;
}
