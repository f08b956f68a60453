import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { SensorFault } from "../core/fault.js";
import type { Database } from "./database.js";
import { lockFolder } from "./folder-lock.js";
import { openNodeSqlite } from "./node-sqlite.js";
import { DATABASE_NAME, openDatabase } from "./open-database.js";
import { storeFault } from "./store-fault.js";

/** Writes a whole copy of a database into a file, replacing what is there only once the copy is whole. */
export function backupTo(database: Database, path: string): void {
  const part = `${path}.part`;
  rmSync(part, { force: true });
  try {
    database.prepare("VACUUM INTO ?").run(part);
    const descriptor = openSync(part, "r+");
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/**
 * The same for the database of a data folder, whether or not a sensor has it open. Throws a SensorFault STORE_FAILED
 * where there is none, or where the sensor's driver lets no other process read.
 */
export function backupFolder(folder: string, path: string): void {
  if (!existsSync(join(folder, DATABASE_NAME))) {
    throw new SensorFault("STORE_FAILED", `${folder} has no ${DATABASE_NAME}: name the data folder of a sensor`);
  }
  try {
    const { database, release } = openForReading(folder);
    try {
      backupTo(database, path);
    } finally {
      database.close();
      release();
    }
  } catch (error) {
    throw storeFault(folder, error);
  }
}

function openForReading(folder: string): { readonly database: Database; readonly release: () => void } {
  let release: () => void;
  try {
    release = lockFolder(folder);
  } catch (error) {
    if (!(error instanceof SensorFault)) throw error;
    return { database: openBeside(folder), release: () => {} };
  }
  try {
    return { database: openDatabase(folder, {}), release };
  } catch (error) {
    release();
    throw error;
  }
}

/** SQLite's own locks let another process read, but those of WebAssembly are not seen by it. */
function openBeside(folder: string): Database {
  const path = join(folder, DATABASE_NAME);
  const database = existsSync(`${path}.lock`) ? undefined : openNodeSqlite(path);
  if (database !== undefined) return database;
  throw new SensorFault(
    "STORE_FAILED",
    `a sensor has ${path} open and nobody else can read it with this Node: stop the sensor for the backup, or run ` +
      "both with Node 22.13 or later",
  );
}
