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
  /** Entities by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** False: the file was changed since the sensor read it, and the next decision takes that too. */
  readonly isInForce: boolean;
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
  /** What whoever approves should know first. */
  readonly warnings: readonly string[];
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
  /** While learning: what was learned by the last snapshot. Throws a SensorFault. */
  baseline(): BaselineView;
  /** What nobody has decided about yet, the riskiest first. Throws a SensorFault, as where there is no baseline yet. */
  review(): readonly ReviewView[];
  /** What `approveAlert` would change if `who` did it; nothing is written. Throws a SensorFault. */
  approval(alert: AlertRecord, who: string): ApprovalView;
  /** What `decideEntities` would change; nothing is written. Throws a SensorFault. */
  preview(verb: "approve" | "reject", names: readonly string[], who: string): ApprovalView;
  /**
   * Writes the baseline, the sensor watches by it from now on, and the alert is closed. Rejects with a SensorFault:
   * DECISION_REFUSED where it cannot be.
   */
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
