import type { Severity } from "../catalog/severity.js";
import type { DetectContext, Finding, FindingEvidence } from "../contracts/detector.js";
import type { Party } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";
import { baselineName, capitalised } from "./wording.js";

/** What a scan looks like so far. */
export interface ScannerVerdict {
  readonly target?: Party;
  readonly severity?: Severity | undefined;
  readonly raise?: number;
  readonly observed: string;
  /** What those do who scan nothing, without full stop: `a host knows whom it asks`. */
  readonly habit: string;
  readonly why: string;
  readonly evidence: readonly FindingEvidence[];
}

/** One more step of a scan; all steps of one source are one alert. What a declared scanner does is only kept. */
export function scannerFinding(
  { time, frame, capture }: { readonly time: PacketTime; readonly frame: number; readonly capture: number },
  actor: Party,
  { baseline, policy }: DetectContext,
  { target, severity, raise = 0, observed, habit, why, evidence }: ScannerVerdict,
): Finding {
  const isDeclared = policy?.isScanner(actor, time) === true;
  const known = baseline === undefined ? "" : `, and ${baselineName(baseline)} has none of it`;
  const declared = isDeclared ? "; the policy declares it a scanner at this time" : "";
  return {
    ...FINDING_DEFAULTS,
    key: [actor.asset],
    time,
    frame,
    capture,
    actor,
    target,
    // What a scan learns from a refusal is as good as an answer, so it counts as neither.
    severity: isDeclared ? "info" : severity,
    floor: isDeclared ? "info" : undefined,
    raise: isDeclared ? 0 : raise,
    isCertain: true,
    observed,
    expected: `${capitalised(habit)}${known}${declared}.`,
    why,
    evidence: [...evidence],
  };
}
