import type { Database, SqlStatement } from "./database.js";

const STATEMENTS_MAX = 64;

/** Statements by their text, made ready when they are first asked for; beyond 64 the one asked longest ago goes. */
export class StatementCache {
  readonly #database: Database;
  readonly #statements = new Map<string, SqlStatement>();

  constructor(database: Database) {
    this.#database = database;
  }

  of(sql: string): SqlStatement {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    for (const [oldest, going] of this.#statements) {
      if (this.#statements.size <= STATEMENTS_MAX) break;
      this.#statements.delete(oldest);
      going.release();
    }
    return statement;
  }
}
