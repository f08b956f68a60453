import type { Database, SqlRow, SqlStatement, SqlValue } from "./database.js";

interface NodeStatement {
  run(...values: readonly SqlValue[]): { readonly changes: number | bigint };
  get(...values: readonly SqlValue[]): SqlRow | undefined;
  all(...values: readonly SqlValue[]): readonly SqlRow[];
}

interface NodeDatabase {
  exec(sql: string): void;
  prepare(sql: string): NodeStatement;
  close(): void;
}

interface NodeSqlite {
  readonly DatabaseSync: new (path: string) => NodeDatabase;
}

/** Opens with what Node brings; undefined where it brings none. Throws what SQLite says. */
export function openNodeSqlite(path: string): Database | undefined {
  const sqlite = loadSqlite();
  if (sqlite === undefined) return undefined;
  const database = new sqlite.DatabaseSync(path);
  return {
    driver: "node",
    exec: (sql) => database.exec(sql),
    prepare: (sql) => statementOf(database.prepare(sql)),
    close: () => database.close(),
  };
}

/** Node 22 says at the first use that it may change; what is used here has not since 22.13. */
function loadSqlite(): NodeSqlite | undefined {
  const warn = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule?.("node:sqlite" as "node:fs") as unknown as NodeSqlite | undefined;
  } finally {
    process.emitWarning = warn;
  }
}

function statementOf(statement: NodeStatement): SqlStatement {
  return {
    run: (...values) => Number(statement.run(...values).changes),
    get: (...values) => {
      const row = statement.get(...values);
      return row === undefined ? undefined : { ...row };
    },
    all: (...values) => statement.all(...values).map((row) => ({ ...row })),
    release: () => {
      // It goes with the memory that it is in.
    },
  };
}
