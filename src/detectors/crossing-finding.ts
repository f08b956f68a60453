import type { Severity } from "../catalog/severity.js";
import type { Finding } from "../contracts/detector.js";
import type { Crossing } from "./crossing-watch.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";

/** What a detector says of a session, in words and levels. */
export interface CrossingVerdict {
  readonly observed: string;
  readonly expected: string;
  readonly why: string;
  readonly severity?: Severity | undefined;
  readonly floor?: Severity | undefined;
  readonly raise?: number;
  /** The policy says it, whatever was learned. */
  readonly isCertain?: boolean;
}

/** The finding about a session that may not be. */
export function crossingFinding(crossing: Crossing, verdict: CrossingVerdict): Finding {
  const { session, key, time, frame, capture, outcome, isRaised, evidence } = crossing;
  const { observed, expected, why, severity, floor, raise = 0, isCertain = true } = verdict;
  return {
    ...FINDING_DEFAULTS,
    key,
    time,
    frame,
    capture,
    isAmendment: isRaised,
    actor: session.client,
    target: session.server,
    session,
    outcome,
    severity,
    floor,
    raise,
    isCertain,
    observed,
    expected,
    why,
    evidence: [...evidence],
  };
}
