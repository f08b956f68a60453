import type { SensorRecord } from "./alert.js";
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
  /** The latest record with this id. */
  latest(id: string): StoredRecord | undefined;
  /** All decisions about an id or key, oldest first, those that were undone too; at most 1000. */
  decisionsAbout(about: string): readonly StoredRecord[];
  /** A person has closed this alert or incident, and neither undone it nor reopened it. */
  isClosed(id: string): boolean;
  /** Calls `heard` after each append, until the returned function is called. */
  subscribe(heard: (records: readonly StoredRecord[]) => void): () => void;
}
