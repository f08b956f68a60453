import type { StandingMute } from "../contracts/record-store.js";
import type { DecisionRecord } from "../contracts/trail.js";
import { parsePacketTime } from "../core/packet-time.js";
import { type Database, keptText, numberIn, type SqlStatement, textIn } from "./database.js";
import type { RecordTable } from "./record-table.js";

/** Mutes that stand at once; beyond it the one that ends first goes. */
export const MUTES_MAX = 500;
const DAY_MS = 86_400_000;

/** Whether a mute covers an alert: with a scope all that is in it, else the one alert. */
const COVERS = `CASE WHEN mute.is_scoped THEN
    (mute.detector = '' OR shape.detector = mute.detector OR (substr(mute.detector, -2) = '/*'
      AND substr(shape.detector, 1, length(mute.detector) - 1) = substr(mute.detector, 1, length(mute.detector) - 1)))
    AND (mute.actor = '' OR mute.actor = (SELECT asset FROM alert_party WHERE alert_party.id = muted.actor))
    AND (mute.target = '' OR mute.target = (SELECT asset FROM alert_party WHERE alert_party.id = muted.target))
  ELSE mute.about = muted.id END`;

/** The last moment of what covers it; nothing critical is muted for more than a day. */
const UNTIL = `coalesce((
  SELECT max(CASE WHEN muted.severity >= 4 THEN min(until_ms, since_ms + ${DAY_MS}) ELSE until_ms END)
  FROM mute, alert_shape AS shape WHERE shape.id = muted.shape AND ${COVERS}), 0)`;

/** Mutes that have not ended, and which alerts they cover. Writes want a transaction around them. */
export class MuteTable {
  readonly #records: RecordTable;
  readonly #now: () => number;
  readonly #sql: Record<keyof ReturnType<typeof statementsOf>, SqlStatement>;

  constructor(database: Database, records: RecordTable, now: () => number) {
    this.#records = records;
    this.#now = now;
    this.#sql = statementsOf(database);
  }

  /** Takes a decision to mute; beyond 500 the one that ends first goes. */
  mute({ id, about, scope, ts, until }: DecisionRecord): void {
    const sinceMs = Math.floor(parsePacketTime(ts) / 1000);
    const untilMs = Math.floor(parsePacketTime(until ?? ts) / 1000);
    if (!(untilMs > this.#now())) return;
    for (let over = this.#count() + 1 - MUTES_MAX; over > 0; over--) this.end(textIn(this.#sql.first.get(), "id"));
    const { detector = "", actor = "", target = "" } = scope ?? {};
    const isScoped = detector !== "" || actor !== "" || target !== "";
    const names = [detector, actor, target].map(keptText);
    this.#sql.add.run(keptText(id), keptText(about), isScoped ? 1 : 0, ...names, sinceMs, untilMs);
    this.#cover(id);
  }

  /** By its decision. */
  end(id: string): void {
    this.#sql.stop.run(keptText(id));
    this.#cover(id);
    this.#sql.remove.run(keptText(id));
  }

  /** Whether an alert is covered now, as it stands. */
  covers(id: string): boolean {
    if (this.#sql.first.get() === undefined) return false;
    this.#sql.coverOne.run(keptText(id));
    return numberIn(this.#sql.until.get(keptText(id)), "until") > this.#now();
  }

  standing(): readonly StandingMute[] {
    return this.#sql.standing.all(this.#now()).flatMap((row) => {
      const id = textIn(row, "id");
      const decision = this.#records.latest(id)?.record;
      if (decision?.kind !== "decision") return [];
      const [sinceMs, untilMs] = [numberIn(row, "since_ms"), numberIn(row, "until_ms")];
      return [{ id, decision, sinceMs, untilMs }];
    });
  }

  /** Lets go those that have ended. */
  tidy(): void {
    this.#sql.removeEnded.run(this.#now());
  }

  /** Looks again at the alerts that a mute covers. */
  #cover(id: string): void {
    const row = this.#sql.find.get(keptText(id));
    if (row === undefined) return;
    if (numberIn(row, "is_scoped") === 1) this.#sql.coverBy.run(keptText(id));
    else this.#sql.coverOne.run(textIn(row, "about"));
  }

  #count(): number {
    return numberIn(this.#sql.count.get(), "mutes");
  }
}

function statementsOf(database: Database) {
  return {
    add: database.prepare(
      `INSERT OR REPLACE INTO mute (id, about, is_scoped, detector, actor, target, since_ms, until_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    find: database.prepare("SELECT about, is_scoped FROM mute WHERE id = ?"),
    stop: database.prepare("UPDATE mute SET until_ms = 0 WHERE id = ?"),
    remove: database.prepare("DELETE FROM mute WHERE id = ?"),
    removeEnded: database.prepare("DELETE FROM mute WHERE until_ms <= ?"),
    first: database.prepare("SELECT id FROM mute ORDER BY until_ms, id LIMIT 1"),
    count: database.prepare("SELECT count(*) AS mutes FROM mute"),
    coverBy: database.prepare(
      `UPDATE alert AS muted SET muted_until_ms = ${UNTIL} WHERE EXISTS (
        SELECT 1 FROM mute, alert_shape AS shape WHERE mute.id = ?1 AND shape.id = muted.shape AND ${COVERS})`,
    ),
    coverOne: database.prepare(`UPDATE alert AS muted SET muted_until_ms = ${UNTIL} WHERE id = ?`),
    until: database.prepare("SELECT muted_until_ms AS until FROM alert WHERE id = ?"),
    standing: database.prepare("SELECT id, since_ms, until_ms FROM mute WHERE until_ms > ? ORDER BY since_ms DESC, id"),
  };
}
