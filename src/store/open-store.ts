import { mkdirSync } from "node:fs";
import { lockFolder } from "./folder-lock.js";
import { openDatabase } from "./open-database.js";
import { Store } from "./store.js";
import { storeFault } from "./store-fault.js";
import { type StoreSettings, storeDefaults } from "./store-options.js";

/**
 * Opens the records of a data folder, which is made, for this process alone; what is left out has its default. Throws
 * a SensorFault STORE_FAILED when another sensor has it, when the database is damaged or newer than this program, or
 * when nothing can be written.
 */
export function openStore(folder: string, options: Partial<StoreSettings> = {}): Store {
  const settings = { ...storeDefaults, ...options };
  const held: (() => void)[] = [];
  const release = () => {
    for (let end = held.pop(); end !== undefined; end = held.pop()) end();
  };
  try {
    mkdirSync(folder, { recursive: true });
    held.push(lockFolder(folder));
    const database = openDatabase(folder, settings);
    held.push(() => database.close());
    return new Store(folder, database, settings, release);
  } catch (error) {
    release();
    throw storeFault(folder, error);
  }
}
