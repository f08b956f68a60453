import { type Severity, severities } from "../catalog/severity.js";
import type { HealthRecord } from "../contracts/alert.js";
import type { RecordFilter, StoredRecord } from "../contracts/record-store.js";
import type { Spool } from "../contracts/spool.js";
import { canonicalJson, type JsonObject } from "../core/json.js";
import { type Database, numberIn, textIn } from "./database.js";
import { dropRank } from "./drop-rank.js";
import { healthRecord } from "./health-record.js";
import { rowPasses } from "./passes-filter.js";
import type { RecordRow } from "./record-row.js";
import { storedRecord } from "./record-table.js";

/** Part of the limit that goes at once, so that one marker stands for many. */
const DROPPED_PART = 100;
const MARKERS_MAX = 100;
const MARKER_RANK = 9;

type Counts = Record<Severity, number>;

/** What a marker stands for. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly counts: Readonly<Counts>;
}

/** What is the same for all spools of a store. */
export interface SpoolGround {
  readonly database: Database;
  /** Markers count as well. */
  readonly recordsMax: number;
  /** Wall clock in milliseconds. */
  readonly now: () => number;
  /** Makes a fault of what the database throws. */
  readonly attempt: <Result>(work: () => Result) => Result;
}

/** The spool of one sink in the database. Writes but `acknowledge` want a transaction around them. */
export class SpoolTable implements Spool {
  readonly #number: number;
  readonly #name: string;
  readonly #recordsMax: number;
  readonly #now: () => number;
  readonly #attempt: SpoolGround["attempt"];
  readonly #sql: ReturnType<typeof statementsOf>;
  #filter: RecordFilter;
  #waiting: number;
  #dropped: Counts;
  #isForgotten = false;
  /** Delivered, but not noted on disk yet; 0 mostly. */
  #acknowledgedSeq = 0;

  constructor(name: string, filter: RecordFilter, ground: SpoolGround) {
    this.#sql = statementsOf(ground.database);
    this.#name = name;
    this.#recordsMax = ground.recordsMax;
    this.#now = ground.now;
    this.#attempt = ground.attempt;
    this.#filter = filter;
    const { insert, find } = this.#sql;
    insert.run(name, canonicalJson(filter as JsonObject), canonicalJson(noCounts()));
    const row = find.get(name);
    this.#number = numberIn(row, "number");
    this.#dropped = JSON.parse(textIn(row, "dropped")) as Counts;
    this.#waiting = this.#count();
  }

  get waiting(): number {
    return this.#waiting;
  }

  get dropped(): Readonly<Counts> {
    return this.#dropped;
  }

  after(seq: number, max: number): readonly StoredRecord[] {
    this.#noteAcknowledged();
    const from = Math.max(seq, this.#acknowledgedSeq);
    return this.#attempt(() => this.#sql.after.all(this.#number, from, max).map(storedRecord));
  }

  acknowledge(seq: number): void {
    this.#acknowledgedSeq = Math.max(this.#acknowledgedSeq, seq);
    this.#noteAcknowledged();
  }

  /** From now on; what waits already stays. */
  set filter(filter: RecordFilter) {
    this.#filter = filter;
    this.#sql.setFilter.run(canonicalJson(filter as JsonObject), this.#number);
  }

  /** Takes a record that passes; makes room first where there is none. */
  offer(seq: number, row: RecordRow): void {
    if (this.#isForgotten || !rowPasses(row, this.#filter)) return;
    while (this.#waiting >= this.#recordsMax && this.#makeRoom());
    this.#sql.offer.run(this.#number, seq, dropRank(row), null);
    this.#waiting++;
  }

  /** What the records of these numbers were is kept no longer: a marker takes their place. */
  letGo(seqs: readonly number[]): void {
    const rows = this.#sql.some.all(this.#number, JSON.stringify(seqs));
    this.#drop(rows.map((row) => ({ seq: numberIn(row, "seq"), severity: severityOf(row.severity) })));
  }

  /** The transaction failed: what was counted since it began has not happened. */
  rolledBack(): void {
    this.#waiting = this.#count();
    this.#dropped = JSON.parse(textIn(this.#sql.find.get(this.#name), "dropped")) as Counts;
  }

  /** Its sink is no more. */
  forget(): void {
    this.#isForgotten = true;
    this.#sql.forgetWaiting.run(this.#number);
    this.#sql.forget.run(this.#number);
    this.#waiting = 0;
  }

  #noteAcknowledged(): void {
    if (this.#acknowledgedSeq === 0) return;
    try {
      this.#waiting -= this.#sql.acknowledge.run(this.#number, this.#acknowledgedSeq);
      this.#acknowledgedSeq = 0;
    } catch {
      // The disk is full or gone, which the writer tells: tried again at the next call.
    }
  }

  #count(): number {
    return numberIn(this.#sql.count.get(this.#number), "waiting");
  }

  /** A single record gives no room, for its marker stands there then, unless that joins another. */
  #makeRoom(): boolean {
    const many = Math.ceil(this.#recordsMax / DROPPED_PART);
    const rows = this.#sql.least.all(this.#number, this.#number, many);
    this.#drop(rows.map((row) => ({ seq: numberIn(row, "seq"), severity: severityOf(row.severity) })));
    return rows.length > 0;
  }

  #drop(rows: readonly { readonly seq: number; readonly severity: Severity }[]): void {
    if (rows.length === 0) return;
    const counts = noCounts();
    let [from, to] = [Number.POSITIVE_INFINITY, 0];
    for (const { seq, severity } of rows) {
      this.#waiting -= this.#sql.drop.run(this.#number, seq);
      counts[severity]++;
      from = Math.min(from, seq);
      to = Math.max(to, seq);
    }
    this.#dropped = sum(this.#dropped, counts);
    this.#sql.setDropped.run(canonicalJson(this.#dropped), this.#number);
    this.#mark({ from, to, counts });
    this.#joinMarkers();
  }

  #mark(gap: Gap): void {
    const record = canonicalJson(this.#marker(gap) as unknown as JsonObject);
    this.#sql.offer.run(this.#number, gap.to, MARKER_RANK, record);
    this.#waiting++;
  }

  /** Markers with nothing between them become one, and the oldest two when there are too many. */
  #joinMarkers(): void {
    const gaps = this.#sql.markers.all(this.#number, MARKER_RANK).map((row) => gapOf(textIn(row, "marker")));
    for (let i = gaps.length - 2; i >= 0; i--) {
      const [earlier, later] = [gaps[i], gaps[i + 1]];
      if (earlier === undefined || later === undefined) continue;
      const isNeighbour = this.#sql.between.get(this.#number, earlier.to, later.to) === undefined;
      const isTooMany = i === 0 && gaps.length > Math.min(MARKERS_MAX, this.#recordsMax / 4);
      if (!isNeighbour && !isTooMany) continue;
      const from = Math.min(earlier.from, later.from);
      const joined = { from, to: later.to, counts: sum(earlier.counts, later.counts) };
      this.#waiting -= this.#sql.drop.run(this.#number, earlier.to) + this.#sql.drop.run(this.#number, later.to);
      this.#mark(joined);
      gaps.splice(i, 2, joined);
    }
  }

  #marker({ from, to, counts }: Gap): HealthRecord {
    const parts = severities.filter((name) => counts[name] > 0).map((name) => `${counts[name]} ${name}`);
    const total = severities.reduce((all, name) => all + counts[name], 0);
    const message =
      `${total} records between ${from} and ${to} were not sent to ${this.#name}, for too many waited: ` +
      `${parts.reverse().join(", ")}. The store may still have them.`;
    return healthRecord("records-dropped", message, this.#now(), {
      counts,
      gap: { firstSeq: from, lastSeq: to },
    });
  }
}

function statementsOf(database: Database) {
  return {
    insert: database.prepare("INSERT OR IGNORE INTO spool (name, filter, dropped) VALUES (?, ?, ?)"),
    find: database.prepare("SELECT number, dropped FROM spool WHERE name = ?"),
    after: database.prepare(
      `SELECT spooled.seq AS seq, coalesce(marker, body) AS body FROM spooled
        LEFT JOIN record ON record.seq = spooled.seq WHERE spool = ? AND spooled.seq > ? ORDER BY spooled.seq LIMIT ?`,
    ),
    acknowledge: database.prepare("DELETE FROM spooled WHERE spool = ? AND seq <= ?"),
    setFilter: database.prepare("UPDATE spool SET filter = ? WHERE number = ?"),
    offer: database.prepare("INSERT INTO spooled (spool, seq, rank, marker) VALUES (?, ?, ?, ?)"),
    some: database.prepare(
      `SELECT spooled.seq AS seq, severity FROM spooled LEFT JOIN record ON record.seq = spooled.seq
        WHERE spool = ? AND marker IS NULL AND spooled.seq IN (SELECT value FROM json_each(?))`,
    ),
    least: database.prepare(
      `SELECT spooled.seq AS seq, severity FROM spooled LEFT JOIN record ON record.seq = spooled.seq
        WHERE spool = ? AND rank = (SELECT min(rank) FROM spooled WHERE spool = ? AND rank < ${MARKER_RANK})
        ORDER BY spooled.seq LIMIT ?`,
    ),
    drop: database.prepare("DELETE FROM spooled WHERE spool = ? AND seq = ?"),
    markers: database.prepare("SELECT marker FROM spooled WHERE spool = ? AND rank = ? ORDER BY seq"),
    between: database.prepare("SELECT 1 AS one FROM spooled WHERE spool = ? AND seq > ? AND seq < ? LIMIT 1"),
    count: database.prepare("SELECT count(*) AS waiting FROM spooled WHERE spool = ?"),
    setDropped: database.prepare("UPDATE spool SET dropped = ? WHERE number = ?"),
    forget: database.prepare("DELETE FROM spool WHERE number = ?"),
    forgetWaiting: database.prepare("DELETE FROM spooled WHERE spool = ?"),
  };
}

function severityOf(level: unknown): Severity {
  return severities[typeof level === "number" ? level : 0] ?? "critical";
}

function noCounts(): Counts {
  return { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
}

function sum(a: Readonly<Counts>, b: Readonly<Counts>): Counts {
  const total = noCounts();
  for (const name of severities) total[name] = a[name] + b[name];
  return total;
}

function gapOf(marker: string): Gap {
  const { counts, gap } = JSON.parse(marker) as { counts: Counts; gap: { firstSeq: number; lastSeq: number } };
  return { from: gap.firstSeq, to: gap.lastSeq, counts };
}
