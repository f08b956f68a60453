import { rmdirSync } from "node:fs";
import { createRequire } from "node:module";
import type { Database as WasmDatabase, Statement as WasmStatement } from "node-sqlite3-wasm";
import type { Database, SqlRow, SqlStatement, SqlValue } from "./database.js";

/**
 * Opens with SQLite as WebAssembly. Only for the one who holds the data folder: a lock that a killed process left
 * behind is removed. Throws what SQLite says.
 */
export function openWasmSqlite(path: string): Database {
  const { Database: Opened } = createRequire(import.meta.url)(
    "node-sqlite3-wasm",
  ) as typeof import("node-sqlite3-wasm");
  removeStaleLock(`${path}.lock`);
  const database: WasmDatabase = new Opened(path);
  try {
    // It has no memory to share with other processes, so WAL works for a single one alone.
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
  } catch (error) {
    database.close();
    throw error;
  }
  const statements = new Set<RenewedStatement>();
  return {
    driver: "wasm",
    exec: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement = new RenewedStatement(database, sql, (released) => statements.delete(released));
      statements.add(statement);
      return statement;
    },
    close: () => {
      for (const statement of statements) statement.finalize();
      database.close();
    },
  };
}

/** A statement that failed cannot be used again with this driver: it is made anew. */
class RenewedStatement implements SqlStatement {
  readonly #database: WasmDatabase;
  readonly #sql: string;
  readonly #onRelease: (statement: RenewedStatement) => void;
  #statement: WasmStatement | undefined;

  constructor(database: WasmDatabase, sql: string, onRelease: (statement: RenewedStatement) => void) {
    this.#database = database;
    this.#sql = sql;
    this.#onRelease = onRelease;
    this.#statement = database.prepare(sql);
  }

  run(...values: readonly SqlValue[]): number {
    return this.#use((statement) => Number(statement.run([...values]).changes));
  }

  /** Reads to the end: a statement half read keeps the database from being backed up. */
  get(...values: readonly SqlValue[]): SqlRow | undefined {
    return this.all(...values)[0];
  }

  all(...values: readonly SqlValue[]): readonly SqlRow[] {
    return this.#use((statement) => statement.all([...values]) as readonly SqlRow[]);
  }

  release(): void {
    this.finalize();
    this.#onRelease(this);
  }

  finalize(): void {
    try {
      this.#statement?.finalize();
    } catch {
      // It repeats the error of the last use, which has been told.
    }
    this.#statement = undefined;
  }

  #use<Result>(ask: (statement: WasmStatement) => Result): Result {
    this.#statement ??= this.#database.prepare(this.#sql);
    try {
      return ask(this.#statement);
    } catch (error) {
      this.finalize();
      throw error;
    }
  }
}

function removeStaleLock(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
