/** What a statement is given; bytes are never kept. */
export type SqlValue = string | number | null | Uint8Array;

/** A row by the names of its columns: a plain object, whatever driver read it. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A statement made ready once; good as long as its database is open. Throws what the driver throws. */
export interface SqlStatement {
  /** Gives how many rows it changed. */
  run(...values: readonly SqlValue[]): number;
  get(...values: readonly SqlValue[]): SqlRow | undefined;
  all(...values: readonly SqlValue[]): readonly SqlRow[];
  /** It is not used again: what it holds goes. */
  release(): void;
}

/** `node`: built into Node 22.13 and later. `wasm`: WebAssembly, needs no compiler, holds the file alone. */
export type DatabaseDriver = "node" | "wasm";

/** The little of SQLite that is needed, the same over both drivers. */
export interface Database {
  readonly driver: DatabaseDriver;
  exec(sql: string): void;
  prepare(sql: string): SqlStatement;
  close(): void;
}

/** All that `work` writes is kept, or nothing when it or the commit throws. */
export function inTransaction<Result>(database: Database, work: () => Result): Result {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    try {
      database.exec("ROLLBACK");
    } catch {
      // SQLite has rolled back by itself, as it does when the disk is full.
    }
    throw error;
  }
}

/** The number in a column; 0 where there is none. */
export function numberIn(row: SqlRow | undefined, column: string): number {
  const value = row?.[column];
  return typeof value === "number" ? value : 0;
}

/** The text in a column; empty where there is none. */
export function textIn(row: SqlRow | undefined, column: string): string {
  const value = row?.[column];
  return typeof value === "string" ? value : "";
}

/** Texts as both drivers keep them: one ends a text at a NUL, and lone surrogates have no UTF-8. */
export function keptText(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\ufffd");
}
