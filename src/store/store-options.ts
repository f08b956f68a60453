import type { EvidenceLimits } from "./evidence-folder.js";
import type { LogLimits } from "./log-retention.js";
import type { DatabaseOptions } from "./open-database.js";
import type { RetentionLimits } from "./retention.js";

/** All that a store goes by. */
export interface StoreSettings extends DatabaseOptions, RetentionLimits, LogLimits, EvidenceLimits {
  /** Records that wait for one sink, at least 4. */
  readonly spoolRecordsMax: number;
  /** Wall clock in milliseconds; tests have their own. */
  readonly now: () => number;
}

/** A quarter of a year in the database, a year in the log; 1 GiB, 4 GiB and 1 GiB of evidence at most. */
export const storeDefaults: StoreSettings = {
  recordAgeDaysMax: 92,
  databaseBytesMax: 2 ** 30,
  logAgeDaysMax: 366,
  logBytesMax: 2 ** 32,
  evidenceBytesMax: 2 ** 30,
  spoolRecordsMax: 100_000,
  now: () => Date.now(),
};
