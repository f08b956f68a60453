import type { AlertRecord } from "./alert.js";
import type { BaselineClass, EntityState } from "./baseline.js";

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

/** What a decision has changed. */
export interface DecidedView extends ApprovalView {
  /** Of its record; what undoes it names it. */
  readonly decisionId: string;
}

/** A decision about the baseline that a person made. */
export interface BaselineDecision {
  readonly who: string;
  readonly reason: string;
  readonly ticket?: string | undefined;
  /** ISO 8601. */
  readonly until?: string | undefined;
}

/** What people see of the baseline and decide about it. */
export interface BaselineDesk {
  baseline(): BaselineView;
  /** The riskiest first. */
  review(): readonly ReviewView[];
  /** Nothing is written. */
  approval(alert: AlertRecord): ApprovalView;
  /** What `decideEntities` would change; nothing is written. `POST /api/v1/review/preview {verb, names}`. */
  preview(verb: "approve" | "reject", names: readonly string[]): ApprovalView;
  /** Writes the baseline, and the sensor watches by it from now on. Rejects with a SensorFault. */
  approveAlert(alert: AlertRecord, decision: BaselineDecision): Promise<DecidedView>;
  /** `names` are `kind key`. Rejects with a SensorFault. */
  decideEntities(
    verb: "approve" | "reject",
    names: readonly string[],
    decision: BaselineDecision,
  ): Promise<DecidedView>;
  /** Marks the whole baseline as approved. Rejects with a SensorFault. */
  approveBaseline(decision: BaselineDecision): Promise<DecidedView>;
  /** Takes back the decision with this id, when nothing decided later stands on it. Rejects with a SensorFault. */
  undo(decisionId: string, decision: BaselineDecision): Promise<DecidedView>;
}
