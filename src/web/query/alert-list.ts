import type { AlertParty, AlertRecord } from "../../contracts/alert.js";
import type { AlertStatus } from "../../contracts/alert-query.js";

/** A list that is taken away has so many alerts at most. */
export const EXPORTED_ALERTS_MAX = 10_000;

/** An alert in a list. */
export interface AlertRow
  extends Pick<
    AlertRecord,
    | "id"
    | "ts"
    | "lastTs"
    | "severity"
    | "detector"
    | "title"
    | "observed"
    | "phase"
    | "incident"
    | "count"
    | "outcome"
    | "service"
  > {
  /** Of its latest record. */
  readonly seq: number;
  readonly status: AlertStatus;
  readonly actor: AlertParty;
  readonly target?: AlertParty;
}

/** A page of a list. */
export interface AlertPage {
  readonly total: number;
  readonly rows: readonly AlertRow[];
  /** The last record that was looked at: what the stream brings behind it is newer. */
  readonly through: number;
}

/** Alerts with something in common. */
export interface AlertGroup {
  readonly key: string;
  readonly alerts: number;
  readonly severity: number;
  readonly ts: string;
  readonly lastTs: string;
  /** Text of the query that lists them. */
  readonly query: string;
  /** The one that changed last. */
  readonly latest: AlertRow;
}

/** The most frequent values of a field among the alerts of a query, and how many have each. */
export type AlertFacets = Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;

/** A record as it is listed. */
export function alertRow(record: AlertRecord, seq: number, status: AlertStatus): AlertRow {
  const { id, ts, lastTs, severity, detector, title, observed, phase, incident, count, outcome, service } = record;
  const { actor, target } = record;
  const about = { actor, ...(target === undefined ? {} : { target }) };
  const common = { id, ts, lastTs, severity, detector, title, observed, phase, incident, count, outcome };
  return { ...common, ...about, ...(service === undefined ? {} : { service }), seq, status };
}
