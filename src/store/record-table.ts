import type { KeptRecord, RecordFilter, StoredRecord } from "../contracts/record-store.js";
import { type Database, keptText, numberIn, type SqlRow, type SqlStatement } from "./database.js";
import { FILTER_SQL, filterValues } from "./filter-sql.js";
import { type RecordRow, recordOf } from "./record-row.js";

const DECISIONS_MAX = 1000;
/** In one answer, whatever is asked for. */
const ANSWER_RECORDS_MAX = 10_000;

/** Records by number. Writes want a transaction around them. */
export class RecordTable {
  readonly #insert: SqlStatement;
  readonly #replace: SqlStatement;
  readonly #after: SqlStatement;
  readonly #before: SqlStatement;
  readonly #latestOfKind: SqlStatement;
  readonly #latest: SqlStatement;
  readonly #about: SqlStatement;
  readonly #first: SqlStatement;
  readonly #last: SqlStatement;

  constructor(database: Database) {
    const columns =
      "seq, kind, id, about, incident, severity, detector, actor_zone, target_zone, kept_ms, is_latest, body";
    this.#insert = database.prepare(`INSERT INTO record (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)`);
    this.#replace = database.prepare("UPDATE record SET is_latest = 0 WHERE id = ? AND is_latest = 1");
    const some = `SELECT seq, body FROM record WHERE ${FILTER_SQL}`;
    this.#after = database.prepare(`${some} AND seq > ?5 ORDER BY seq LIMIT ?6`);
    this.#before = database.prepare(`${some} AND seq < ?5 ORDER BY seq DESC LIMIT ?6`);
    this.#latestOfKind = database.prepare(`${some} AND kind = ?5 AND is_latest = 1 ORDER BY seq DESC LIMIT ?6`);
    this.#latest = database.prepare("SELECT seq, body FROM record WHERE id = ? AND is_latest = 1");
    this.#about = database.prepare("SELECT seq, body FROM record WHERE about = ? ORDER BY seq LIMIT ?");
    this.#first = database.prepare("SELECT min(seq) AS seq FROM record");
    this.#last = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'record'");
  }

  get firstSeq(): number {
    return numberIn(this.#first.get(), "seq");
  }

  /** Also when what had it is gone. */
  get lastSeq(): number {
    return numberIn(this.#last.get(), "seq");
  }

  insert(seq: number, row: RecordRow, nowMs: number): void {
    const { kind, id = null, about = null, incident = null, severity = null, detector = null } = row;
    if (id !== null) this.#replace.run(id);
    const zones = [row.actorZone ?? null, row.targetZone ?? null];
    this.#insert.run(seq, kind, id, about, incident, severity, detector, ...zones, nowMs, row.body);
  }

  after(seq: number, max: number, filter?: RecordFilter): readonly StoredRecord[] {
    return this.#after.all(...filterValues(filter), seq, atMost(max)).map(storedRecord);
  }

  before(seq: number, max: number, filter?: RecordFilter): readonly StoredRecord[] {
    return this.#before.all(...filterValues(filter), seq, atMost(max)).map(storedRecord);
  }

  latestOfKind(kind: KeptRecord["kind"], max: number, filter?: RecordFilter): readonly StoredRecord[] {
    return this.#latestOfKind.all(...filterValues(filter), kind, atMost(max)).map(storedRecord);
  }

  latest(id: string): StoredRecord | undefined {
    const row = this.#latest.get(keptText(id));
    return row === undefined ? undefined : storedRecord(row);
  }

  about(id: string): readonly StoredRecord[] {
    return this.#about.all(keptText(id), DECISIONS_MAX).map(storedRecord);
  }
}

/** Of a row with `seq` and `body`. */
export function storedRecord(row: SqlRow): StoredRecord {
  return { seq: numberIn(row, "seq"), record: recordOf(row.body) };
}

function atMost(max: number): number {
  return Math.max(0, Math.min(Math.floor(max), ANSWER_RECORDS_MAX));
}
