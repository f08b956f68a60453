import type { Severity } from "../../catalog/severity.js";

/** What each format calls a severity. */
export const severityNumbers = {
  /** Emergency and Alert belong to the plant and are never used. [RFC 5424 §6.2.1] */
  syslog: { critical: 2, high: 3, medium: 4, low: 5, info: 6 },
  /** 0 to 3 is low, to 6 medium, to 8 high, to 10 very high. */
  cef: { critical: 10, high: 8, medium: 6, low: 3, info: 1 },
  /** 1 to 10, as QRadar counts. */
  leef: { critical: 10, high: 8, medium: 6, low: 3, info: 1 },
  /** The scores by which Elastic's own rules name a severity. */
  ecs: { critical: 99, high: 73, medium: 47, low: 21, info: 1 },
  /** 1 informational to 5 critical. */
  ocsf: { critical: 5, high: 4, medium: 3, low: 2, info: 1 },
  /** 1 is the highest. */
  eve: { critical: 1, high: 1, medium: 2, low: 3, info: 4 },
} as const satisfies Record<string, Record<Severity, number>>;
