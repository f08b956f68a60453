/** Whether people are done with an alert. `muted`: a mute that stands covers it. */
export const alertStatuses = ["open", "closed", "muted"] as const;

export type AlertStatus = (typeof alertStatuses)[number];

/** Fields by value; in a query each may come more than once, and with a minus before it. */
export const queryFields = [
  "detector",
  "zone",
  "asset",
  "actor",
  "target",
  "ip",
  "service",
  "phase",
  "incident",
] as const;

export type QueryField = (typeof queryFields)[number];

/** Any of `is`, and none of `not`. A `*` at the end stands for whatever follows. */
export interface FieldTerms {
  readonly is: readonly string[];
  readonly not: readonly string[];
}

/** Which alerts are wanted; what is empty does not matter. */
export interface AlertQuery {
  /** At least this, 1 low to 4 critical. */
  readonly severityMin: number | undefined;
  readonly status: AlertStatus | "all";
  readonly fields: Readonly<Partial<Record<QueryField, FieldTerms>>>;
  /** Texts that must all be somewhere in what the alert says, in any case; and those that must not. */
  readonly texts: FieldTerms;
  /** ISO 8601 times in UTC, or dates: the alert went on at or after `from`, and began before `to`. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** How a list is sorted; the newest, and the worst, come first. */
export const alertSorts = ["last", "first", "severity"] as const;

export type AlertSort = (typeof alertSorts)[number];

/** What alerts are put together by: what it is, about whom, and of what incident. */
export const alertGroupings = ["what", "whom", "incident"] as const;

export type AlertGrouping = (typeof alertGroupings)[number];
