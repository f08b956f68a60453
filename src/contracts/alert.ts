import type { AttackId, TacticId } from "../catalog/attack-ics.js";
import type { FoundationalRequirement, SystemRequirement } from "../catalog/iec-62443.js";
import type { PlatformThreat } from "../catalog/iso-24392.js";
import type { Severity } from "../catalog/severity.js";

/** ABS: wrong in itself. POL: against the policy. NOV: new against the baseline. STAT: out of the usual. */
export type DetectorClass = "ABS" | "POL" | "NOV" | "STAT";

/** What became of it, as far as the wire shows. */
export type Outcome = "accepted" | "rejected" | "no-response" | "unknown";

/** One end of what an alert is about. */
export type AlertParty = {
  readonly asset: string;
  readonly ip?: string;
  readonly mac?: string;
  readonly port?: number;
};

/** A frame that shows it, and what it shows. */
export type AlertEvidence = {
  /** 1-based in its capture; `file` names that when there are several. */
  readonly frame: number;
  readonly file?: string;
  readonly ts: string;
  readonly note: string;
  /** The detector that found it, where that is not the alert's own. */
  readonly detector?: string;
};

/** The native alert, version 1. Written as canonical JSON; keys are public API and only ever added to. */
export type AlertRecord = {
  readonly v: 1;
  readonly kind: "alert";
  /** Stays the same while the alert grows; a later record with it replaces the earlier. */
  readonly id: string;
  readonly fingerprint: string;
  readonly incident: string;
  /** Packet times in ISO 8601 with six digits: of the first and of the last occurrence. */
  readonly ts: string;
  readonly lastTs: string;
  readonly phase: "learn" | "shadow" | "detect";
  readonly detector: string;
  readonly title: string;
  readonly severity: number;
  readonly severityName: Severity;
  readonly confidence: number;
  readonly class: DetectorClass;
  readonly fr: readonly FoundationalRequirement[];
  readonly sr: readonly SystemRequirement[];
  readonly attack: readonly AttackId[];
  readonly attackLegacy: readonly string[];
  readonly tactic: TacticId;
  readonly iso24392: readonly PlatformThreat[];
  readonly actor: AlertParty;
  readonly target?: AlertParty;
  readonly conduit?: string;
  readonly service?: string;
  readonly communityId?: string;
  readonly point?: string;
  readonly value?: string;
  readonly previous?: string;
  readonly observed: string;
  readonly expected: string;
  readonly why: string;
  readonly outcome: Outcome;
  readonly evidence: readonly AlertEvidence[];
  /** Occurrences folded into this alert, of the detector it is named after. */
  readonly count: number;
  readonly firstFrame: number;
  readonly lastFrame: number;
  readonly sampleFrames: readonly number[];
  readonly file?: string;
  /** Alerts of the same fingerprint before this one, each an hour of silence apart. */
  readonly recurrence: number;
  readonly suppressed: number;
  readonly baseline?: string;
  readonly rule: string;
};

/** Something worth keeping that nobody must look at: operator commands, known pairs in a new way. */
export type AuditRecord = Omit<AlertRecord, "kind" | "detector" | "rule" | "severity" | "severityName"> & {
  readonly kind: "audit";
  /** The detector that noticed it. */
  readonly source: string;
};

/** The sensor on itself. */
export type HealthRecord = {
  readonly v: 1;
  readonly kind: "health";
  readonly ts: string;
  readonly code: "baseline-missing";
  readonly message: string;
};

/** One line of what a watching sensor says. */
export type SensorRecord = AlertRecord | AuditRecord | HealthRecord;
