import type { Finding } from "../contracts/detector.js";

/** What most findings leave as it is: severity as the doc says, no point, no value, an outcome that nobody has seen. */
export const FINDING_DEFAULTS = {
  isAmendment: false,
  target: undefined,
  session: undefined,
  outcome: "unknown",
  severity: undefined,
  floor: undefined,
  raise: 0,
  isCertain: false,
  point: undefined,
  value: undefined,
  previous: undefined,
} as const satisfies Partial<Finding>;
