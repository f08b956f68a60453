import { join } from "node:path";
import type { AlertGrouping, AlertQuery, AlertSort } from "../contracts/alert-query.js";
import type { KeptRecord, RecordFilter, RecordStore, StoredRecord } from "../contracts/record-store.js";
import type { Spool } from "../contracts/spool.js";
import { agreeWithLog } from "./agree-with-log.js";
import { AlertTable } from "./alert-table.js";
import { backupTo } from "./backup.js";
import { type Database, type DatabaseDriver, inTransaction, type SqlStatement } from "./database.js";
import { DecisionTable } from "./decision-table.js";
import { EvidenceFolder } from "./evidence-folder.js";
import { healthRecord } from "./health-record.js";
import type { LogHead, LogLine } from "./log-line.js";
import { logTooMuch } from "./log-retention.js";
import { MuteTable } from "./mute-table.js";
import { notedHead } from "./noted-head.js";
import { type LogMark, RecordLog } from "./record-log.js";
import { type RecordRow, recordOf, recordRow } from "./record-row.js";
import { RecordTable } from "./record-table.js";
import { Retention } from "./retention.js";
import { SpoolSet } from "./spool-set.js";
import { storeFault } from "./store-fault.js";
import type { StoreSettings } from "./store-options.js";

const LOG_FOLDER = "log";

/** Records in a database, and beside it in a chained log. One writer; what it throws are SensorFaults STORE_FAILED. */
export class Store implements RecordStore {
  readonly driver: DatabaseDriver;
  readonly evidence: EvidenceFolder;
  readonly #folder: string;
  readonly #database: Database;
  readonly #settings: StoreSettings;
  readonly #release: () => void;
  readonly #records: RecordTable;
  readonly #alerts: AlertTable;
  readonly #mutes: MuteTable;
  readonly #decisions: DecisionTable;
  readonly #spools: SpoolSet;
  readonly #retention: Retention;
  readonly #setHead: SqlStatement;
  readonly #listeners = new Set<(records: readonly StoredRecord[]) => void>();
  #log: RecordLog;
  #firstSeq: number;
  mutedRecords = 0;
  /** Number and line hash of the last record. */
  #head: LogHead;

  /** Takes over the database; `openStore` is the door. */
  constructor(folder: string, database: Database, settings: StoreSettings, release: () => void) {
    this.driver = database.driver;
    this.#folder = folder;
    this.#database = database;
    this.#settings = settings;
    this.#release = release;
    this.#records = new RecordTable(database);
    const { spoolRecordsMax: recordsMax, now } = settings;
    this.#alerts = new AlertTable(database, now);
    this.#mutes = new MuteTable(database, this.#records, now);
    const [records, alerts, mutes] = [this.#records, this.#alerts, this.#mutes];
    this.#decisions = new DecisionTable(database, { records, alerts, mutes });
    this.#spools = new SpoolSet({ database, recordsMax, now, attempt: (work) => this.#try(work) });
    this.#retention = new Retention(database, settings, (seqs) => this.#spools.letGo(seqs));
    this.#setHead = database.prepare("INSERT OR REPLACE INTO note (name, value) VALUES ('log-head', ?)");
    this.evidence = new EvidenceFolder(join(folder, "evidence"), database, settings);
    this.#head = notedHead(database, this.#records.lastSeq);
    this.#log = new RecordLog(this.#logFolder);
    this.#agree();
    this.#firstSeq = this.#records.firstSeq;
  }

  get firstSeq(): number {
    return this.#firstSeq;
  }

  get lastSeq(): number {
    return this.#head.seq;
  }

  /** Bytes in use in the database. */
  get usedBytes(): number {
    return this.#retention.usedBytes;
  }

  append(records: readonly KeptRecord[]): void {
    if (records.length > 0) this.#try(() => this.#keep(records));
  }

  after(seq: number, max: number, filter?: RecordFilter): readonly StoredRecord[] {
    return this.#try(() => this.#records.after(seq, max, filter));
  }

  before(seq: number, max: number, filter?: RecordFilter): readonly StoredRecord[] {
    return this.#try(() => this.#records.before(seq, max, filter));
  }

  alerts(max: number, filter?: RecordFilter): readonly StoredRecord[] {
    return this.#try(() => this.#records.latestOfKind("alert", max, filter));
  }

  incidents(max: number, filter?: RecordFilter): readonly StoredRecord[] {
    return this.#try(() => this.#records.latestOfKind("incident", max, filter));
  }

  alertPage(query: AlertQuery, sort: AlertSort, offset: number, max: number) {
    return this.#try(() => this.#alerts.page(query, sort, offset, max));
  }

  alertFacets(query: AlertQuery) {
    return this.#try(() => this.#alerts.facets(query));
  }

  alertGroups(query: AlertQuery, by: AlertGrouping, max: number) {
    return this.#try(() => this.#alerts.groups(query, by, max));
  }

  alert(id: string) {
    return this.#try(() => this.#alerts.alert(id));
  }

  mutes() {
    return this.#try(() => this.#mutes.standing());
  }

  evidencePath(alertId: string): string | undefined {
    return this.#try(() => this.evidence.path(alertId));
  }

  latest(id: string): StoredRecord | undefined {
    return this.#try(() => this.#records.latest(id));
  }

  decisionsAbout(about: string): readonly StoredRecord[] {
    return this.#try(() => this.#records.about(about));
  }

  isClosed(id: string): boolean {
    return this.#try(() => this.#decisions.isClosed(id));
  }

  subscribe(heard: (records: readonly StoredRecord[]) => void): () => void {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }

  /** What waits for a sink: records that pass and come from now on, and what an earlier run left. */
  spool(name: string, filter: RecordFilter = {}): Spool {
    return this.#try(() => this.#spools.spool(name, filter));
  }

  /** Sinks that are no more: what waits for them goes. */
  forgetSpoolsBut(names: readonly string[]): void {
    this.#try(() => inTransaction(this.#database, () => this.#spools.forgetAllBut(names)));
  }

  /** Lets go what is too old or too much, a step at each call: to be called every minute or so. */
  tidy(): void {
    this.#try(() => {
      const nowMs = this.#settings.now();
      if (this.#log.isNewDay(nowMs)) {
        this.#keep([]);
        this.#alerts.tidy();
      }
      this.#mutes.tidy();
      this.#shortenLog(nowMs);
      this.#retention.tidy(nowMs);
      this.#firstSeq = this.#records.firstSeq;
    });
  }

  /** A whole copy of the database in one file, made while records go on coming; replaces what is there. */
  backup(path: string): void {
    this.#try(() => backupTo(this.#database, path));
  }

  close(): void {
    try {
      this.#log.sync();
    } catch {
      // The next start compares log and database.
    }
    this.#log.close();
    this.#release();
  }

  #keep(records: readonly KeptRecord[]): void {
    const nowMs = this.#settings.now();
    const all = this.#log.isNewDay(nowMs) ? [this.#dayHead(nowMs), ...records] : records;
    const stored = all.map((record, i) => ({ seq: this.#head.seq + 1 + i, record }));
    const entries = stored.map(({ seq, record }) => ({ seq, row: recordRow(record) }));
    const isDecided = all.some(({ kind }) => kind === "decision");
    let mark: LogMark | undefined;
    if (isDecided) this.#database.exec("PRAGMA synchronous = FULL");
    try {
      inTransaction(this.#database, () => {
        for (const { seq, row } of entries) this.#insert(seq, row, nowMs);
        const lines = entries.map(({ seq, row }) => ({ seq, body: row.body }));
        mark = this.#log.append(lines, nowMs);
        if (isDecided) this.#log.sync();
        this.#setHead.run(JSON.stringify(this.#log.head));
      });
    } catch (error) {
      if (mark !== undefined) this.#log.cutBack(mark);
      this.#spools.rolledBack();
      throw error;
    } finally {
      if (isDecided) this.#database.exec("PRAGMA synchronous = NORMAL");
    }
    this.#head = this.#log.head;
    if (this.#firstSeq === 0) this.#firstSeq = stored[0]?.seq ?? 0;
    this.#tell(stored);
  }

  #insert(seq: number, row: RecordRow, nowMs: number): void {
    this.#records.insert(seq, row, nowMs);
    const record = row.kind === "alert" || row.kind === "decision" ? recordOf(row.body) : undefined;
    if (record?.kind === "alert") {
      this.#alerts.insert(seq, record);
      if (this.#mutes.covers(record.id)) {
        this.mutedRecords++;
        return;
      }
    }
    this.#spools.offer(seq, row);
    if (record?.kind === "decision") this.#decisions.decided(record);
  }

  #tell(stored: readonly StoredRecord[]): void {
    for (const heard of this.#listeners) {
      try {
        heard(stored);
      } catch (error) {
        // A mistake of the one who listens must not look as if nothing had been kept: it ends the process by itself.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  #agree(): void {
    const nowMs = this.#settings.now();
    const notes = agreeWithLog(
      this.#log,
      this.#logFolder,
      {
        head: () => this.#head,
        entriesAfter: (seq, max) =>
          this.#records.after(seq, max).map(({ seq: at, record }) => ({ seq: at, body: recordRow(record).body })),
        putBack: (lines) => this.#putBack(lines),
      },
      nowMs,
    );
    // What did not fit may have been cut off its end.
    this.#log.close();
    this.#log = new RecordLog(this.#logFolder);
    if (notes.length > 0) this.#keep(notes.map(({ code, message }) => healthRecord(code, message, nowMs)));
  }

  #putBack(lines: readonly LogLine[]): void {
    const head = lines.at(-1)?.head ?? this.#head;
    const nowMs = this.#settings.now();
    inTransaction(this.#database, () => {
      for (const { seq, body } of lines) this.#insert(seq, recordRow(recordOf(body)), nowMs);
      this.#setHead.run(JSON.stringify(head));
    });
    this.#head = head;
    this.#retention.tidy(nowMs);
  }

  #shortenLog(nowMs: number): void {
    const removal = logTooMuch(this.#logFolder, this.#settings, nowMs);
    if (removal === undefined) return;
    const { files, last } = removal;
    const names = `${files[0]?.name} to ${files.at(-1)?.name}`;
    const message =
      `The log was shortened: ${names}, up to record ${last.seq}, were removed, ` +
      "for they were too old or too much.";
    this.#keep([healthRecord("log-removed", message, nowMs, { logPlace: last })]);
    this.#log.remove(files);
  }

  #dayHead(nowMs: number): KeptRecord {
    const { seq, sha256 } = this.#log.head;
    const message = `The log of ${this.#log.day} ends with record ${seq}, sha256 ${sha256}.`;
    return healthRecord("log-head", message, nowMs, { logPlace: { seq, sha256 } });
  }

  get #logFolder(): string {
    return join(this.#folder, LOG_FOLDER);
  }

  #try<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw storeFault(this.#folder, error);
    }
  }
}
