import type { RecordFilter } from "../contracts/record-store.js";
import type { Spool } from "../contracts/spool.js";
import { type Database, textIn } from "./database.js";
import type { RecordRow } from "./record-row.js";
import { SpoolTable } from "./spool-table.js";

/** The spools of all sinks, those of earlier runs too: they are fed until they are forgotten. */
export class SpoolSet {
  readonly #database: Database;
  readonly #recordsMax: number;
  readonly #now: () => number;
  readonly #spools = new Map<string, SpoolTable>();

  constructor(database: Database, recordsMax: number, now: () => number) {
    this.#database = database;
    this.#recordsMax = recordsMax;
    this.#now = now;
    for (const row of database.prepare("SELECT name, filter FROM spool ORDER BY number").all()) {
      this.#open(textIn(row, "name"), JSON.parse(textIn(row, "filter")) as RecordFilter);
    }
  }

  /** The spool with this name, from now on with this filter. */
  spool(name: string, filter: RecordFilter): Spool {
    const known = this.#spools.get(name);
    if (known === undefined) return this.#open(name, filter);
    known.filter = filter;
    return known;
  }

  forgetAllBut(names: readonly string[]): void {
    for (const [name, spool] of this.#spools) {
      if (names.includes(name)) continue;
      spool.forget();
      this.#spools.delete(name);
    }
  }

  offer(seq: number, row: RecordRow): void {
    for (const spool of this.#spools.values()) spool.offer(seq, row);
  }

  letGo(seqs: readonly number[]): void {
    for (const spool of this.#spools.values()) spool.letGo(seqs);
  }

  rolledBack(): void {
    for (const spool of this.#spools.values()) spool.rolledBack();
  }

  #open(name: string, filter: RecordFilter): SpoolTable {
    const spool = new SpoolTable(this.#database, name, filter, this.#recordsMax, this.#now);
    this.#spools.set(name, spool);
    return spool;
  }
}
