import { type Database, inTransaction, numberIn, type SqlRow, type SqlStatement } from "./database.js";

/** How long and how much is kept. */
export interface RetentionLimits {
  /** Age takes only what is neither undelivered, nor a decision, nor an open critical alert. */
  readonly recordAgeDaysMax: number;
  /** Bytes in use in the database; size takes those too, last of all. */
  readonly databaseBytesMax: number;
}

const DAY_MS = 86_400_000;
/** Records in one transaction, and transactions in one call: what is left goes at the next. */
const RECORDS_PER_STEP = 100;
const STEPS_MAX = 50;
/** Pages given back to the file system in one call. */
const PAGES_PER_STEP = 2000;

const IS_WAITING = "EXISTS (SELECT 1 FROM spooled WHERE spooled.seq = record.seq)";
/** Nobody has closed it or its incident. That it has grown quiet does not mean that anybody has looked at it. */
const IS_OPEN_CRITICAL = `(kind = 'alert' AND severity >= 4 AND is_latest = 1
  AND NOT EXISTS (SELECT 1 FROM closed WHERE closed.id = record.id OR closed.id = record.incident))`;

/** What goes first when there is too much; each only once nothing is left of those before it. */
const ORDER = [
  `kind <> 'decision' AND NOT ${IS_WAITING} AND NOT ${IS_OPEN_CRITICAL}`,
  `kind = 'decision' AND NOT ${IS_WAITING}`,
  `NOT ${IS_OPEN_CRITICAL}`,
  "true",
] as const;

/** Lets old records go, step by step so that nothing waits for it. */
export class Retention {
  readonly #database: Database;
  readonly #limits: RetentionLimits;
  readonly #letGo: (seqs: readonly number[]) => void;
  readonly #old: SqlStatement;
  readonly #oldest: readonly SqlStatement[];
  readonly #remove: SqlStatement;
  readonly #pages: SqlStatement;

  /** `letGo` is told, in the same transaction, of what may still wait somewhere. */
  constructor(database: Database, limits: RetentionLimits, letGo: (seqs: readonly number[]) => void) {
    this.#database = database;
    this.#limits = limits;
    this.#letGo = letGo;
    this.#old = database.prepare(
      `SELECT seq FROM record WHERE ${ORDER[0]} AND kept_ms < ? ORDER BY kept_ms, seq LIMIT ${RECORDS_PER_STEP}`,
    );
    this.#oldest = ORDER.map((condition) =>
      database.prepare(`SELECT seq FROM record WHERE ${condition} AND seq > ? ORDER BY seq LIMIT ${RECORDS_PER_STEP}`),
    );
    this.#remove = database.prepare("DELETE FROM record WHERE seq IN (SELECT value FROM json_each(?))");
    this.#pages = database.prepare(
      `SELECT page_size * (page_count - freelist_count) AS used, freelist_count AS free
        FROM pragma_page_size, pragma_page_count, pragma_freelist_count`,
    );
  }

  /** Bytes in use in the database. */
  get usedBytes(): number {
    return numberIn(this.#pages.get(), "used");
  }

  /** What is left goes at the next call. */
  tidy(nowMs: number): void {
    const tooOld = nowMs - this.#limits.recordAgeDaysMax * DAY_MS;
    let steps = 0;
    while (steps < STEPS_MAX && this.#step(() => this.#old.all(tooOld)) > 0) steps++;
    this.#shrink(STEPS_MAX - steps);
    if (numberIn(this.#pages.get(), "free") > 0) this.#database.exec(`PRAGMA incremental_vacuum(${PAGES_PER_STEP})`);
  }

  /** What has been passed over once is not looked at again: there may be very much of it. */
  #shrink(stepsMax: number): void {
    let steps = 0;
    for (const oldest of this.#oldest) {
      let passed = 0;
      while (this.usedBytes > this.#limits.databaseBytesMax) {
        if (steps++ >= stepsMax) return;
        const last = this.#step(() => oldest.all(passed));
        if (last === 0) break;
        passed = last;
      }
    }
  }

  /** Gives the number of the last that went; 0 when none did. */
  #step(find: () => readonly SqlRow[]): number {
    return inTransaction(this.#database, () => {
      const seqs = find().map((row) => numberIn(row, "seq"));
      if (seqs.length === 0) return 0;
      this.#letGo(seqs);
      this.#remove.run(JSON.stringify(seqs));
      return seqs.at(-1) ?? 0;
    });
  }
}
