import { severities } from "../catalog/severity.js";
import type { AlertRecord } from "../contracts/alert.js";
import type { AlertGrouping, AlertQuery, AlertSort, AlertStatus } from "../contracts/alert-query.js";
import type { StoredAlert, StoredAlertGroup, StoredAlerts, ValueCount } from "../contracts/record-store.js";
import { formatPacketTime, type PacketTime, parsePacketTime } from "../core/packet-time.js";
import { AlertParts } from "./alert-parts.js";
import { type Database, inTransaction, keptText, numberIn, type SqlRow, type SqlValue, textIn } from "./database.js";
import { type FoundNumbers, foundNumbers, QUERY_VALUES, querySql, queryValues, STATUS_SQL } from "./query-values.js";
import { recordOf } from "./record-row.js";
import { searchText } from "./search-text.js";
import { SearchedTexts } from "./searched-texts.js";
import { StatementCache } from "./statement-cache.js";

const PAGE_ALERTS_MAX = 1000;
const FACET_VALUES_MAX = 50;
/** More than there can be shapes. */
const FACET_ROWS_MAX = 10_000_000;
const CHUNK_ALERTS = 1000;

/** How alerts stand, narrow enough to look at all of them for one answer. Writes want a transaction around them. */
export class AlertTable {
  readonly #parts: AlertParts;
  readonly #now: () => number;
  readonly #sql: ReturnType<typeof statementsOf>;
  readonly #asked: StatementCache;
  /** What had some texts when it was asked last: a page, its facets and its groups ask the same. */
  #withText: { readonly texts: string; readonly numbers: FoundNumbers } | undefined;
  readonly #texts: SearchedTexts;

  constructor(database: Database, now: () => number) {
    this.#parts = new AlertParts(database);
    this.#now = now;
    this.#sql = statementsOf(database);
    this.#asked = new StatementCache(database);
    this.#texts = new SearchedTexts(database);
    this.#listEarlier(database);
  }

  /** After the record has been inserted. */
  insert(seq: number, record: AlertRecord): void {
    const { id, severity, actor, target, ts, lastTs, incident } = record;
    const { upsert, find, text } = this.#sql;
    const parts = [this.#parts.shapeOf(record), severity, this.#parts.partyOf(actor), this.#parts.partyOf(target)];
    const times = [parsePacketTime(ts), parsePacketTime(lastTs)].map((time) => (Number.isSafeInteger(time) ? time : 0));
    upsert.run(seq, ...parts, ...times, keptText(incident), keptText(id));
    this.#withText = undefined;
    const number = numberIn(find.get(keptText(id)), "number");
    text.run(number, searchText(record));
    this.#texts.changed(number);
  }

  page(query: AlertQuery, sort: AlertSort, offset: number, max: number): StoredAlerts {
    const rowsMax = Math.max(0, Math.min(max, PAGE_ALERTS_MAX));
    const rows = this.#ask(query, (condition) => pageSql(sort, condition), [rowsMax, Math.max(0, offset)]);
    const [count] = this.#ask(query, countSql, [1]);
    return { total: numberIn(count, "total"), alerts: rows.map(storedAlert) };
  }

  alert(id: string): StoredAlert | undefined {
    const row = this.#sql.alert.get(this.#now(), keptText(id));
    return row === undefined ? undefined : storedAlert(row);
  }

  facets(query: AlertQuery): Readonly<Record<string, readonly ValueCount[]>> {
    const shapes = new Map(this.#parts.shapes().map((shape) => [shape.id, shape]));
    const counts = { status: counter(), severity: counter(), detector: counter(), zone: counter() };
    const others = { service: counter(), phase: counter() };
    for (const row of this.#ask(query, facetSql, [FACET_ROWS_MAX])) {
      const shape = shapes.get(numberIn(row, "shape"));
      const count = numberIn(row, "alerts");
      if (shape === undefined) continue;
      const [closed, muted] = [numberIn(row, "closed"), numberIn(row, "muted")];
      for (const [status, of] of Object.entries({ closed, muted, open: count - closed - muted })) {
        add(counts.status, status, of);
      }
      add(counts.severity, severities[shape.severity] ?? "critical", count);
      add(counts.detector, shape.detector, count);
      for (const zone of new Set(shape.zones)) add(counts.zone, zone, count);
      add(others.service, shape.service, count);
      add(others.phase, shape.phase, count);
    }
    return Object.fromEntries(Object.entries({ ...counts, ...others }).map(([name, found]) => [name, sorted(found)]));
  }

  groups(query: AlertQuery, by: AlertGrouping, max: number): { total: number; groups: StoredAlertGroup[] } {
    const groupsMax = Math.max(1, Math.min(max, PAGE_ALERTS_MAX));
    const rows = this.#ask(query, (condition) => this.#groupSql(by, condition), [groupsMax]);
    return { total: numberIn(rows[0], "total"), groups: rows.map(storedGroup) };
  }

  /** An alert, or all that an incident has now. */
  close(id: string): void {
    this.#sql.close.run(keptText(id), keptText(id));
  }

  /** What is closed for itself stays so. */
  reopen(id: string): void {
    this.#sql.reopen.run(keptText(id), keptText(id));
  }

  tidy(): void {
    this.#texts.release();
    this.#parts.tidy();
  }

  /** Alerts of a database that was made before there were lists. */
  #listEarlier(database: Database): void {
    const isListed = database.prepare("SELECT 1 AS one FROM note WHERE name = 'alerts-listed'").get() !== undefined;
    if (isListed) return;
    const next = database.prepare(
      `SELECT seq, body FROM record WHERE kind = 'alert' AND is_latest = 1 AND seq > ?
        ORDER BY seq LIMIT ${CHUNK_ALERTS}`,
    );
    const close = database.prepare(
      "UPDATE alert SET is_closed = 1 WHERE id IN (SELECT id FROM closed) OR incident IN (SELECT id FROM closed)",
    );
    let through = 0;
    for (let isMore = true; isMore; ) {
      inTransaction(database, () => {
        const rows = next.all(through);
        for (const row of rows) {
          through = numberIn(row, "seq");
          this.insert(through, recordOf(row.body) as AlertRecord);
        }
        isMore = rows.length > 0;
        if (isMore) return;
        close.run();
        database.exec("INSERT INTO note (name, value) VALUES ('alerts-listed', '1')");
      });
    }
  }

  #groupSql(by: AlertGrouping, condition: string): string {
    return by === "whom" && this.#parts.isPartyPerAsset ? pairSql(condition) : groupSql(by, condition);
  }

  #ask(query: AlertQuery, sqlOf: (condition: string) => string, more: readonly SqlValue[]): readonly SqlRow[] {
    const values = queryValues(query, this.#parts.passing(query), this.#numbersWith(query.texts), this.#now());
    return this.#asked.of(sqlOf(querySql(query, values))).all(...values, ...more);
  }

  #numbersWith(texts: AlertQuery["texts"]): FoundNumbers | undefined {
    if (texts.is.length + texts.not.length === 0) return undefined;
    const key = JSON.stringify(texts);
    if (this.#withText?.texts !== key) {
      this.#withText = { texts: key, numbers: foundNumbers(this.#texts.numbersWith(texts)) };
    }
    return this.#withText.numbers;
  }
}

const [FIRST, SECOND] = [`?${QUERY_VALUES + 1}`, `?${QUERY_VALUES + 2}`];
const ORDERS = {
  last: "last_us DESC, number DESC",
  first: "first_us DESC, number DESC",
  severity: "severity DESC, last_us DESC, number DESC",
} as const satisfies Record<AlertSort, string>;

/** Numbers first, then what they stand for: fewer rows have texts then. */
const GROUPINGS = {
  what: {
    keys: "shape AS a, 0 AS b",
    by: "shape",
    names: "alert_shape.detector AS name, title AS other",
    from: "JOIN alert_shape ON alert_shape.id = a",
  },
  whom: {
    keys: "actor AS a, target AS b",
    by: "actor, target",
    names: "actors.asset AS name, coalesce(targets.asset, '') AS other",
    from: "JOIN alert_party AS actors ON actors.id = a LEFT JOIN alert_party AS targets ON targets.id = b",
  },
  incident: { keys: "incident AS a, 0 AS b", by: "incident", names: "a AS name, '' AS other", from: "" },
} as const satisfies Record<AlertGrouping, Readonly<Record<"keys" | "by" | "names" | "from", string>>>;

function statementsOf(database: Database) {
  return {
    upsert: database.prepare(
      `INSERT INTO alert (number, seq, shape, severity, actor, target, first_us, last_us, is_closed, muted_until_ms,
          incident, id)
        VALUES (?1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, EXISTS (SELECT 1 FROM closed WHERE closed.id = ?9), 0, ?8, ?9)
        ON CONFLICT (id) DO UPDATE SET seq = ?1, shape = ?2, severity = ?3, actor = ?4, target = ?5, first_us = ?6,
          last_us = ?7, incident = ?8`,
    ),
    find: database.prepare("SELECT number FROM alert WHERE id = ?"),
    text: database.prepare("INSERT OR REPLACE INTO alert_text (number, text) VALUES (?, ?)"),
    alert: database.prepare(
      `SELECT record.seq AS seq, body, ${STATUS_SQL} AS status FROM alert JOIN record ON record.seq = alert.seq
        WHERE alert.id = ?2`,
    ),
    close: database.prepare("UPDATE alert SET is_closed = 1 WHERE id = ? OR incident = ?"),
    reopen: database.prepare(
      `UPDATE alert SET is_closed = EXISTS (SELECT 1 FROM closed WHERE closed.id = alert.id)
        WHERE id = ? OR incident = ?`,
    ),
  };
}

function pageSql(sort: AlertSort, condition: string): string {
  const order = ORDERS[sort];
  return `
    SELECT record.seq AS seq, body, status
      FROM (SELECT number, seq, ${STATUS_SQL} AS status, first_us, last_us, severity FROM alert
        WHERE ${condition} ORDER BY ${order} LIMIT ${FIRST} OFFSET ${SECOND}) AS picked
      JOIN record ON record.seq = picked.seq ORDER BY ${order.replaceAll("severity", "picked.severity")}`;
}

function countSql(condition: string): string {
  return `SELECT count(*) AS total FROM alert WHERE ${condition} LIMIT ${FIRST}`;
}

/** In the order of an index where it can be: nothing is sorted then. */
function facetSql(condition: string): string {
  return `SELECT shape, count(*) AS alerts, sum(is_closed) AS closed,
      sum(is_closed = 0 AND muted_until_ms > ?1) AS muted FROM alert WHERE ${condition} GROUP BY shape LIMIT ${FIRST}`;
}

function groupSql(by: AlertGrouping, condition: string): string {
  const { names, from } = GROUPINGS[by];
  return `
    WITH part AS (${partSql(by, condition)}),
      whole AS (SELECT ${names}, sum(alerts) AS alerts, max(part.severity) AS severity, min(first_us) AS first_us,
        max(last_us) AS last_us, max(seq) AS seq FROM part ${from} GROUP BY 1, 2),
      listed AS (SELECT *, count(*) OVER () AS total FROM whole ORDER BY seq DESC LIMIT ${FIRST})
    SELECT listed.*, body, ${STATUS_SQL} AS status FROM listed ${LATEST_SQL}`;
}

/** Of pairs there are many: where each is a group already, only those that are listed are given names. */
function pairSql(condition: string): string {
  const { names, from } = GROUPINGS.whom;
  return `
    WITH part AS (${partSql("whom", condition)}),
      listed AS (SELECT *, count(*) OVER () AS total FROM part ORDER BY seq DESC LIMIT ${FIRST})
    SELECT listed.*, ${names}, body, ${STATUS_SQL} AS status FROM listed ${from} ${LATEST_SQL}`;
}

function partSql(by: AlertGrouping, condition: string): string {
  const { keys, by: columns } = GROUPINGS[by];
  return `SELECT ${keys}, count(*) AS alerts, max(severity) AS severity, min(first_us) AS first_us,
    max(last_us) AS last_us, max(seq) AS seq FROM alert WHERE ${condition} GROUP BY ${columns}`;
}

const LATEST_SQL = "JOIN record ON record.seq = listed.seq JOIN alert ON alert.id = record.id ORDER BY listed.seq DESC";

function storedAlert(row: SqlRow): StoredAlert {
  const status = textIn(row, "status") as AlertStatus;
  return { seq: numberIn(row, "seq"), record: recordOf(row.body) as AlertRecord, status };
}

function storedGroup(row: SqlRow): StoredAlertGroup {
  return {
    of: [textIn(row, "name"), textIn(row, "other")],
    alerts: numberIn(row, "alerts"),
    severity: numberIn(row, "severity"),
    ts: formatPacketTime(numberIn(row, "first_us") as PacketTime),
    lastTs: formatPacketTime(numberIn(row, "last_us") as PacketTime),
    latest: storedAlert(row),
  };
}

function counter(): Map<string, number> {
  return new Map();
}

function add(counts: Map<string, number>, value: string, count: number): void {
  if (value !== "" && count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
}

function sorted(counts: ReadonlyMap<string, number>): readonly ValueCount[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, FACET_VALUES_MAX);
}
