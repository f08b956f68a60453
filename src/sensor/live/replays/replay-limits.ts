/** What replays may take of the machine, beside the sensor that must go on. */
export const replayLimits = {
  /** Of one capture, and of all of one replay, as they are given. */
  captureBytesMax: 2 * 1024 * 1024 * 1024,
  captureBytesInAllMax: 4 * 1024 * 1024 * 1024,
  capturesMax: 64,
  /** Kept; the oldest that is at its end goes for a new one. */
  replaysMax: 8,
  /** Left free on the disk. */
  freeBytesMin: 2 ** 30,
  /** One whose captures do not come goes after so long. */
  waitingMs: 3_600_000,
  runMs: 2 * 3_600_000,
  heapMiB: 1024,
  /** Of its records, of their log and of the captures around its alerts. */
  databaseBytesMax: 2 ** 28,
  logBytesMax: 2 ** 29,
  evidenceBytesMax: 2 ** 29,
} as const;

/** Those that tests have smaller. */
export type ReplayLimits = { readonly [Key in keyof typeof replayLimits]: number };
