import type { RecordFilter } from "../contracts/record-store.js";
import type { Spool } from "../contracts/spool.js";
import { textIn } from "./database.js";
import type { RecordRow } from "./record-row.js";
import { type SpoolGround, SpoolTable } from "./spool-table.js";

/** The spools of all sinks, those of earlier runs too: they are fed until they are forgotten. */
export class SpoolSet {
  readonly #ground: SpoolGround;
  readonly #spools = new Map<string, SpoolTable>();

  constructor(ground: SpoolGround) {
    this.#ground = ground;
    for (const row of ground.database.prepare("SELECT name, filter FROM spool ORDER BY number").all()) {
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
    const spool = new SpoolTable(name, filter, this.#ground);
    this.#spools.set(name, spool);
    return spool;
  }
}
