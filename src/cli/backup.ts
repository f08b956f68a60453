import { backupStoredRecords } from "../sensor/stored-records.js";
import { EXIT, type ExitCode } from "./exit-codes.js";

/** `backup FOLDER --out FILE`: the database of a data folder in one file. */
export function backupCommand(folder: string, path: string): ExitCode {
  backupStoredRecords(folder, path);
  process.stderr.write(`${path} written\n`);
  return EXIT.done;
}
