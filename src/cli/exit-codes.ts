/** What the process says when it ends; stable, for scripts. */
export const EXIT = {
  done: 0,
  failed: 1,
  /** Wrong use, or an invalid configuration, policy, rule or baseline. */
  usage: 2,
  /** A capture is damaged or cut; everything before the damage was processed. */
  damaged: 3,
  /** With --fail-on: done, and there are alerts at or above the level. */
  alerts: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
