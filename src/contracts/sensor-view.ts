import type { PlatformThreat } from "../catalog/iso-24392.js";
import type { AlertRecord } from "./alert.js";
import type { AssetName, DeviceClass } from "./asset-directory.js";
import type { BaselineClass, EntityState } from "./baseline.js";
import type { ZoneType } from "./policy.js";

/** An asset as the console shows it. Times are ISO 8601 with six digits, of packets. */
export interface AssetView {
  readonly id: string;
  readonly names: readonly AssetName[];
  readonly ips: readonly string[];
  readonly mac: string | undefined;
  readonly vendor: string | undefined;
  readonly vlans: readonly number[];
  readonly deviceClass: DeviceClass;
  /** Of the Purdue model: of its zone, else guessed; undefined where nothing tells. */
  readonly level: number | undefined;
  readonly zone: string | undefined;
  readonly isRouter: boolean;
  /** Whether the baseline has it, and how far that is trusted; undefined where it has not. */
  readonly baselineState: EntityState | undefined;
  /** `<protocol>/client` or `<protocol>/server`. */
  readonly roles: Readonly<Record<string, number>>;
  /** What it carries that has no address of its own. */
  readonly parts: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly frames: number;
}

/** A zone of the policy; without a policy there is none. */
export interface ZoneView {
  readonly id: string;
  readonly type: ZoneType;
  readonly level: number;
  readonly assets: number;
}

/**
 * `declared`: the policy allows it; `learned`: the baseline has it; `denied`: the policy does not allow it; `new`:
 * neither knows it. The worst that holds is said.
 */
export type ConduitStanding = "declared" | "learned" | "new" | "denied";

/** Who talks to whom over what. */
export interface ConduitView {
  /** As in alerts. */
  readonly key: string;
  readonly client: string;
  readonly server: string;
  readonly isDirected: boolean;
  readonly transport: "tcp" | "udp";
  readonly service: string;
  readonly standing: ConduitStanding;
  /** Whether it carried anything in this run. */
  readonly isSeen: boolean;
  readonly sessions: number;
  readonly bytes: number;
  readonly last: string | undefined;
}

/** A point of a series; what is undefined was not measured. Microseconds. */
export interface LoopPoint {
  readonly ts: string;
  readonly polls: number;
  readonly periodUs: number | undefined;
  readonly jitterUs: number | undefined;
  readonly latencyUs: number | undefined;
  readonly latencyMaxUs: number | undefined;
  /** Part of the period that is left when the slowest answer has come, 0 to 1. */
  readonly headroom: number | undefined;
  readonly unanswered: number;
}

/** A control loop with its last hour. */
export interface LoopView {
  readonly key: string;
  readonly client: string;
  readonly server: string;
  readonly protocol: string;
  readonly polls: number;
  readonly unanswered: number;
  readonly latencyMeanUs: number;
  readonly latencyP99Us: number;
  /** What was learned: period and highest usual latency, where there is a baseline. */
  readonly learnedPeriodUs: number | undefined;
  readonly learnedLatencyUs: number | undefined;
  readonly points: readonly LoopPoint[];
}

/** Load of a link, per ten seconds of its last hour. */
export interface LinkView {
  /** `untagged` or the outermost VLAN. */
  readonly key: string;
  readonly points: readonly {
    readonly ts: string;
    readonly bytesPerSecond: number;
    /** Part of it that control protocols are not, 0 to 1. */
    readonly otherShare: number;
  }[];
  /** Of the last minute, most bytes first; at most 10. */
  readonly topFlows: readonly { readonly conduit: string; readonly bytes: number }[];
}

/** The baseline in force. */
export interface BaselineView {
  readonly phase: "learn" | "shadow" | "detect";
  /** Of packets, while learning. */
  readonly learnedUntil: string | undefined;
  readonly sha256: string | undefined;
  readonly window: readonly [string, string] | undefined;
  readonly approvedBy: string | undefined;
  readonly approvedAt: string | undefined;
  /** Per class: whether enough was seen, and a sentence on what is missing. */
  readonly maturity: readonly { readonly what: BaselineClass; readonly isMature: boolean; readonly text: string }[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Something in the baseline for a person to look at. */
export interface ReviewView {
  /** Of the entity; `kind key` names it. */
  readonly kind: string;
  readonly key: string;
  readonly state: EntityState;
  readonly risk: number;
  readonly reasons: readonly string[];
  readonly isBulk: boolean;
  readonly note: string | undefined;
  /** Its line, as in the file. */
  readonly line: string;
}

/** What an approval would change, line by line of the baseline. */
export interface ApprovalView {
  /** Undefined where it can be approved; else why not, and what to do instead. */
  readonly refusal: string | undefined;
  readonly changes: readonly {
    readonly kind: string;
    readonly key: string;
    readonly what: "added" | "removed" | "changed";
    readonly before: string | undefined;
    readonly after: string | undefined;
    /** In words. */
    readonly text: string;
  }[];
}

/** A message out of the evidence of an alert. */
export interface MessageView {
  readonly frame: number;
  readonly ts: string;
  readonly protocol: string;
  readonly from: string;
  readonly to: string;
  /** One line. */
  readonly summary: string;
  readonly body: unknown;
  readonly anomalies: readonly string[];
  /** The payload in hex, at most 512 bytes of it, and which field lies where. */
  readonly bytesHex: string;
  readonly fields: readonly { readonly name: string; readonly at: number; readonly length: number }[];
}

/** What the policy says of a question, as `policy explain` has it. */
export interface ExplainQuestion {
  readonly from: string;
  readonly to: string;
  readonly service: string;
  readonly operation?: string | undefined;
}

/** The alert's reference in the standards, for its page. */
export interface AlertGround {
  readonly blindTo: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly triage: readonly string[];
  readonly sr: readonly { readonly id: string; readonly title: string }[];
  readonly attack: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  readonly iso24392: readonly { readonly id: PlatformThreat; readonly title: string }[];
}

/** A decision about the baseline that a person made. */
export interface BaselineDecision {
  readonly who: string;
  readonly reason: string;
  readonly ticket?: string | undefined;
  /** ISO 8601. */
  readonly until?: string | undefined;
}

/** What the console asks of a sensor, live or replayed. Answers are plain and made when asked. */
export interface SensorView {
  assets(): readonly AssetView[];
  zones(): readonly ZoneView[];
  conduits(): readonly ConduitView[];
  loops(): readonly LoopView[];
  links(): readonly LinkView[];
  baseline(): BaselineView;
  /** The riskiest first. */
  review(): readonly ReviewView[];
  approval(alert: AlertRecord): ApprovalView;
  /** Writes the baseline and watches by it from now on. Throws a SensorFault. */
  approveAlert(alert: AlertRecord, decision: BaselineDecision): ApprovalView;
  /** `names` are `kind key`. Throws a SensorFault. */
  decideEntities(verb: "approve" | "reject", names: readonly string[], decision: BaselineDecision): ApprovalView;
  approveBaseline(decision: BaselineDecision): BaselineView;
  /** Takes back the decision with this id, when nothing decided later stands on it. Throws a SensorFault. */
  undoBaseline(decisionId: string, who: string): ApprovalView;
  explain(question: ExplainQuestion): unknown;
  /** The policy file as text, undefined where there is none. */
  policyText(): string | undefined;
  /** Messages around an alert, decoded from its evidence. */
  messages(alertId: string): Promise<readonly MessageView[]>;
  ground(detector: string): AlertGround | undefined;
}
