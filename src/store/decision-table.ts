import type { KeptRecord } from "../contracts/record-store.js";
import type { DecisionRecord } from "../contracts/trail.js";
import type { AlertTable } from "./alert-table.js";
import { type Database, keptText, type SqlStatement } from "./database.js";
import type { MuteTable } from "./mute-table.js";
import type { RecordTable } from "./record-table.js";

/** What decisions do follow from. */
export interface DecisionGround {
  readonly records: RecordTable;
  readonly alerts: AlertTable;
  readonly mutes: MuteTable;
}

/** What people have closed, and what decisions do to lists and mutes. Writes want a transaction around them. */
export class DecisionTable {
  readonly #ground: DecisionGround;
  readonly #close: SqlStatement;
  readonly #reopen: SqlStatement;
  readonly #isClosed: SqlStatement;

  constructor(database: Database, ground: DecisionGround) {
    this.#ground = ground;
    this.#close = database.prepare("INSERT OR IGNORE INTO closed (id) VALUES (?)");
    this.#reopen = database.prepare("DELETE FROM closed WHERE id = ?");
    this.#isClosed = database.prepare("SELECT 1 AS closed FROM closed WHERE id = ?");
  }

  /** After the decision has been inserted. */
  decided(decision: DecisionRecord): void {
    const { action, about } = decision;
    if (action === "mute") this.#ground.mutes.mute(decision);
    if (action === "close" || action === "reopen") this.#settle(about);
    if (action !== "undo") return;
    const undone = this.#ground.records.latest(about)?.record;
    if (!isDecision(undone)) return;
    if (undone.action === "mute") this.#ground.mutes.end(undone.id);
    else this.#settle(undone.about);
  }

  isClosed(id: string): boolean {
    return this.#isClosed.get(keptText(id)) !== undefined;
  }

  /** The last close or reopen that stands says how it is. An undo is not undone: one decides anew. */
  #settle(about: string): void {
    const standing = this.#ground.records
      .about(about)
      .map(({ record }) => record)
      .filter(isDecision)
      .filter(({ action }) => action === "close" || action === "reopen")
      .findLast(({ id }) => !this.#isUndone(id));
    if (standing?.action === "close") {
      this.#close.run(keptText(about));
      this.#ground.alerts.close(about);
    } else {
      this.#reopen.run(keptText(about));
      this.#ground.alerts.reopen(about);
    }
  }

  #isUndone(id: string): boolean {
    return this.#ground.records.about(id).some(({ record }) => isDecision(record) && record.action === "undo");
  }
}

function isDecision(record: KeptRecord | undefined): record is DecisionRecord {
  return record?.kind === "decision";
}
