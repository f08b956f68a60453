import type { AlertRecord, IncidentRecord } from "../../contracts/alert.js";
import type { DecisionRecord } from "../../contracts/trail.js";
import type { AlertGroup } from "./alert-list.js";
import type { AlertStatus } from "./alert-query.js";

/** What `/api/v1/alerts/:id` answers. */
export interface AlertDetail {
  /** The latest of it, and its place. */
  readonly record: AlertRecord;
  readonly seq: number;
  readonly status: AlertStatus;
  /** About it, oldest first, those that were undone and what undid them too. */
  readonly decisions: readonly DecisionRecord[];
  readonly incident?: IncidentRecord;
  /** Whether there is a capture of it to download. */
  readonly hasEvidence: boolean;
}

/** What `/api/v1/alerts/groups` answers. */
export interface AlertGroupPage {
  /** Groups in all; listed are those that changed last. */
  readonly total: number;
  readonly groups: readonly AlertGroup[];
}

/** What `POST /api/v1/decisions` takes; who decides is known by the account. */
export interface DecisionOrder extends Pick<DecisionRecord, "reason" | "until" | "scope"> {
  readonly action: "close" | "reopen" | "mute" | "comment" | "undo";
  /** Ids of alerts or incidents; of decisions for `undo`. */
  readonly about: readonly string[];
}

/** What it answers: one decision for each, in the same order. */
export interface DecisionsMade {
  readonly decisions: readonly DecisionRecord[];
}

/** How many alerts are about two assets, or about one. */
export interface AlertPair {
  readonly actor: string;
  readonly target?: string;
  readonly alerts: number;
  /** The highest. */
  readonly severity: number;
}

/** What `/api/v1/alerts/pairs` answers. */
export interface AlertPairs {
  /** Pairs in all; listed are those with the latest alerts. */
  readonly total: number;
  readonly pairs: readonly AlertPair[];
}
