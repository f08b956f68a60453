import type { AlertRecord, SensorRecord } from "./alert.js";
import type { AlertGrouping, AlertQuery, AlertSort, AlertStatus } from "./alert-query.js";
import type { AccessRecord, DecisionRecord, TrailRecord } from "./trail.js";

/** Whatever is kept of what the sensor said and of what people decided. */
export type KeptRecord = SensorRecord | TrailRecord | DecisionRecord | AccessRecord;

/** A record with its place. */
export interface StoredRecord {
  /** Counts up by one from 1, over restarts too; never used again. */
  readonly seq: number;
  readonly record: KeptRecord;
}

/** What of the records is wanted; what is left out does not matter. */
export interface RecordFilter {
  readonly kinds?: readonly KeptRecord["kind"][] | undefined;
  /** Of alerts and incidents: at least this, 1 low to 4 critical. Other kinds pass. */
  readonly severityMin?: number | undefined;
  /** Ids, or groups as in `modbus/*`. Records without a detector pass. */
  readonly detectors?: readonly string[] | undefined;
  /** Ids of zones: of the actor or of the target. Records without a party pass. */
  readonly zones?: readonly string[] | undefined;
}

/** The latest record of an alert, and how it stands. */
export interface StoredAlert {
  readonly seq: number;
  readonly record: AlertRecord;
  readonly status: AlertStatus;
}

/** Alerts of a query, sorted; `total` counts those before and behind them too. */
export interface StoredAlerts {
  readonly total: number;
  readonly alerts: readonly StoredAlert[];
}

/** Alerts with something in common. */
export interface StoredAlertGroup {
  /** By `what`: detector and title; by `whom`: assets of actor and target, empty for none; by `incident`: its id. */
  readonly of: readonly [string, string];
  readonly alerts: number;
  readonly severity: number;
  readonly ts: string;
  readonly lastTs: string;
  readonly latest: StoredAlert;
}

/** How many alerts have a value. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/** A mute that stands. Times in milliseconds of the wall clock. */
export interface StandingMute {
  /** Of the decision. */
  readonly id: string;
  readonly decision: DecisionRecord;
  readonly sinceMs: number;
  readonly untilMs: number;
}

/** Where records are kept, in order; what was appended is still there after a kill. */
export interface RecordStore {
  /** The first still kept, 0 while there is none, and the last. */
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** Returns once they are safe against a kill of the process. Throws a SensorFault STORE_FAILED, with nothing kept. */
  append(records: readonly KeptRecord[]): void;
  /** Up to `max` that come after `seq` and pass, oldest first. */
  after(seq: number, max: number, filter?: RecordFilter): readonly StoredRecord[];
  /** As `after`, of what comes before `seq`, newest first: for paging back. `lastSeq + 1` begins at the end. */
  before(seq: number, max: number, filter?: RecordFilter): readonly StoredRecord[];
  /** The latest record of each alert, the one that changed last first. */
  alerts(max: number, filter?: RecordFilter): readonly StoredRecord[];
  /** The same for incidents. */
  incidents(max: number, filter?: RecordFilter): readonly StoredRecord[];
  /** A page of those that a query wants. */
  alertPage(query: AlertQuery, sort: AlertSort, offset: number, max: number): StoredAlerts;
  /** The most frequent values of status, severity, detector, zone, service and phase among them, 50 of each at most. */
  alertFacets(query: AlertQuery): Readonly<Record<string, readonly ValueCount[]>>;
  /** They by what they have in common, those that changed last first; `total` counts all groups. */
  alertGroups(
    query: AlertQuery,
    by: AlertGrouping,
    max: number,
  ): { readonly total: number; readonly groups: readonly StoredAlertGroup[] };
  /** The latest record of an alert. */
  alert(id: string): StoredAlert | undefined;
  /** Mutes that have not ended, the newest first; there are at most 500. */
  mutes(): readonly StandingMute[];
  /** Records of muted alerts that were not sent to sinks, since the start. */
  readonly mutedRecords: number;
  /** The capture file with the frames of an alert. */
  evidencePath(alertId: string): string | undefined;
  /** The latest record with this id. */
  latest(id: string): StoredRecord | undefined;
  /** All decisions about an id or key, oldest first, those that were undone too; at most 1000. */
  decisionsAbout(about: string): readonly StoredRecord[];
  /** A person has closed this alert or incident, and neither undone it nor reopened it. */
  isClosed(id: string): boolean;
  /** Calls `heard` after each append, until the returned function is called. */
  subscribe(heard: (records: readonly StoredRecord[]) => void): () => void;
}
