import type { KeptRecord } from "../contracts/record-store.js";
import type { DecisionRecord } from "../contracts/trail.js";
import { type Database, keptText, type SqlStatement } from "./database.js";
import type { RecordTable } from "./record-table.js";

/** Which alerts and incidents people have closed. Writes want a transaction around them. */
export class DecisionTable {
  readonly #records: RecordTable;
  readonly #close: SqlStatement;
  readonly #reopen: SqlStatement;
  readonly #isClosed: SqlStatement;

  constructor(database: Database, records: RecordTable) {
    this.#records = records;
    this.#close = database.prepare("INSERT OR IGNORE INTO closed (id) VALUES (?)");
    this.#reopen = database.prepare("DELETE FROM closed WHERE id = ?");
    this.#isClosed = database.prepare("SELECT 1 AS closed FROM closed WHERE id = ?");
  }

  /** After the decision has been inserted. */
  decided({ action, about }: DecisionRecord): void {
    if (action === "close" || action === "reopen") this.#settle(about);
    if (action !== "undo") return;
    const undone = this.#records.latest(about)?.record;
    if (isDecision(undone)) this.#settle(undone.about);
  }

  isClosed(id: string): boolean {
    return this.#isClosed.get(keptText(id)) !== undefined;
  }

  /** The last close or reopen that stands says how it is. An undo is not undone: one decides anew. */
  #settle(about: string): void {
    const standing = this.#records
      .about(about)
      .map(({ record }) => record)
      .filter(isDecision)
      .filter(({ action }) => action === "close" || action === "reopen")
      .findLast(({ id }) => !this.#isUndone(id));
    if (standing?.action === "close") this.#close.run(keptText(about));
    else this.#reopen.run(keptText(about));
  }

  #isUndone(id: string): boolean {
    return this.#records.about(id).some(({ record }) => isDecision(record) && record.action === "undo");
  }
}

function isDecision(record: KeptRecord | undefined): record is DecisionRecord {
  return record?.kind === "decision";
}
