import type { AttackId, TacticId } from "../catalog/attack-ics.js";
import type { FoundationalRequirement, SystemRequirement } from "../catalog/iec-62443.js";
import type { PlatformThreat } from "../catalog/iso-24392.js";
import type { Severity } from "../catalog/severity.js";
import type { DeviceClass } from "./asset-directory.js";

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
  /** Id of its zone in the policy. */
  readonly zone?: string;
  /** What it is taken for by its traffic. */
  readonly role?: DeviceClass;
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
  /** Alerts of the same detector and actor that were held back since this one, for there were too many. */
  readonly suppressed: number;
  readonly baseline?: string;
  readonly policy?: string;
  readonly rule: string;
  /** Show the packets that it is about: for Wireshark's display filter and for a capture filter. */
  readonly filters: { readonly wireshark: string; readonly bpf: string };
  /** Sent to see whether alerts arrive: nothing happened. */
  readonly isTest?: true;
  /** sha256 of the record before this one in the same run; of nothing for the first. */
  readonly prevHash: string;
};

/** Something worth keeping that nobody must look at: operator commands, known pairs in a new way. */
export type AuditRecord = Omit<AlertRecord, "kind" | "detector" | "rule" | "severity" | "severityName" | "incident"> & {
  readonly kind: "audit";
  /** The detector that noticed it. */
  readonly source: string;
};

/** A step of an incident: the tactic, when it was first seen, and the worst alert that shows it. */
export type IncidentStage = {
  readonly tactic: TacticId;
  readonly ts: string;
  readonly alert: string;
  readonly title: string;
};

/** Alerts that belong together; a later record with the same id replaces the earlier. */
export type IncidentRecord = {
  readonly v: 1;
  readonly kind: "incident";
  readonly id: string;
  readonly ts: string;
  readonly lastTs: string;
  /** `merged`: its alerts are in the incident named by `mergedInto` now. */
  readonly state: "open" | "quiet" | "merged";
  readonly mergedInto?: string;
  readonly title: string;
  readonly severity: number;
  readonly severityName: Severity;
  /** In the order of the kill chain. */
  readonly stages: readonly IncidentStage[];
  /** Ids, in the order raised. */
  readonly alerts: readonly string[];
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly prevHash: string;
};

/** The sensor on itself. */
export type HealthRecord = {
  readonly v: 1;
  readonly kind: "health";
  readonly ts: string;
  readonly code:
    | "baseline-missing"
    | "policy-missing"
    | "baseline-unapproved"
    | "detectors-disabled"
    | "rule-failed"
    | "records-dropped"
    | "sink-down"
    | "sink-up"
    | "store-failing"
    | "store-recovered"
    | "log-head"
    | "log-removed"
    | "log-repaired"
    | "log-broken"
    | "sensor-started"
    | "sensor-stopped"
    | "phase-changed"
    | "capture-up"
    | "capture-down"
    | "capture-gone"
    | "capture-dropping"
    | "capture-filtered"
    | "clock-step"
    | "state-corrupt"
    | "state-failing"
    | "snapshot-slow"
    | "recording-failing"
    | "recording-recovered"
    | "reloaded"
    | "reload-failed";
  readonly message: string;
  /** What was let go or went wrong, by severity or by kind. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Of `records-dropped`: what went lay between these, both gone themselves. */
  readonly gap?: { readonly firstSeq: number; readonly lastSeq: number };
  /** Of `sink-down` and `sink-up`: its name. */
  readonly sink?: string;
  /** Of `capture-..`: the name of the capture point. */
  readonly point?: string;
  /** A line of the log: of `log-head` the last of a day, of `log-removed` the last that is gone. */
  readonly logPlace?: { readonly seq: number; readonly sha256: string };
  readonly prevHash: string;
};

/** One line of what a watching sensor says. */
export type SensorRecord = AlertRecord | AuditRecord | IncidentRecord | HealthRecord;

/** A record before it takes its place in the chain. */
export type Unchained<R extends SensorRecord = SensorRecord> = R extends unknown ? Omit<R, "prevHash"> : never;
