import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { SensorFault } from "../core/fault.js";
import { type Database, type DatabaseDriver, inTransaction, numberIn } from "./database.js";
import { migrations } from "./migrations.js";
import { openNodeSqlite } from "./node-sqlite.js";
import { openWasmSqlite } from "./wasm-sqlite.js";

/** The database in a data folder. */
export const DATABASE_NAME = "records.db";

/** How a database is opened. */
export interface DatabaseOptions {
  /** Undefined: the better one that this Node has. */
  readonly driver?: DatabaseDriver | undefined;
  /** A damaged database is moved aside and a new one begun, to be filled from the log. */
  readonly isDamagedMovedAside?: boolean | undefined;
}

/**
 * Opens the database of a folder that the caller has locked, and brings its schema up to date. Throws a SensorFault
 * STORE_FAILED when it is newer than this program, damaged, or cannot be opened.
 */
export function openDatabase(folder: string, options: DatabaseOptions): Database {
  const path = join(folder, DATABASE_NAME);
  try {
    return openSound(path, options.driver);
  } catch (error) {
    if (error instanceof SensorFault) throw error;
    if (!isDamage(error)) throw unopened(path, error);
    if (options.isDamagedMovedAside !== true) throw damaged(path, error);
  }
  moveAside(path);
  try {
    return openSound(path, options.driver);
  } catch (error) {
    throw error instanceof SensorFault ? error : unopened(path, error);
  }
}

/** SQLite's own words, the same in both drivers: SQLITE_NOTADB and SQLITE_CORRUPT. */
export function isDamage(error: unknown): boolean {
  return /file is not a database|malformed/.test(String((error as Error | undefined)?.message));
}

function openSound(path: string, driver: DatabaseDriver | undefined): Database {
  const database = openWith(path, driver);
  try {
    refuseNewer(database, path);
    database.exec("PRAGMA busy_timeout = 5000; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA journal_size_limit = 16777216");
    // Lists look at all alerts: 16 MiB hold some 150 000 of them.
    database.exec("PRAGMA cache_size = -16384");
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function openWith(path: string, driver: DatabaseDriver | undefined): Database {
  if (driver !== "wasm") {
    const database = openNodeSqlite(path);
    if (database !== undefined) return database;
    if (driver === "node") {
      const message = `Node ${process.versions.node} has no SQLite: use Node 22.13 or later, or the driver "wasm"`;
      throw new SensorFault("STORE_FAILED", message);
    }
  }
  return openWasmSqlite(path);
}

/** Before anything is written. */
function refuseNewer(database: Database, path: string): void {
  const version = versionOf(database);
  if (version <= migrations.length) return;
  throw new SensorFault(
    "STORE_FAILED",
    `${path} was written by a newer zonewarden (schema ${version}, this one knows ${migrations.length}): start that ` +
      "version, or name another data folder. It was left as it is.",
  );
}

function versionOf(database: Database): number {
  return numberIn(database.prepare("PRAGMA user_version").get(), "user_version");
}

function migrate(database: Database): void {
  for (let step = versionOf(database); step < migrations.length; step++) {
    inTransaction(database, () => {
      database.exec(migrations[step] ?? "");
      database.exec(`PRAGMA user_version = ${step + 1}`);
    });
  }
  // Reads the schema and the first pages: what is no database shows here, not at the first alert.
  database.prepare("SELECT max(seq) AS seq FROM record").get();
}

function moveAside(path: string): void {
  let number = 1;
  while (existsSync(`${path}.damaged-${number}`)) number++;
  renameSync(path, `${path}.damaged-${number}`);
  for (const part of ["-wal", "-shm"]) {
    if (existsSync(`${path}${part}`)) renameSync(`${path}${part}`, `${path}.damaged-${number}${part}`);
  }
}

function damaged(path: string, error: unknown): SensorFault {
  return new SensorFault(
    "STORE_FAILED",
    `${path} is damaged (${reasonOf(error)}): rename it and start again, its records come back from the log beside ` +
      "it; or restore a backup in its place",
    { cause: error },
  );
}

function unopened(path: string, error: unknown): SensorFault {
  const message = `${path} cannot be opened (${reasonOf(error)}): see that the folder is there, writable, not full`;
  return new SensorFault("STORE_FAILED", message, { cause: error });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
