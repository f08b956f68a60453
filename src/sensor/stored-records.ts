import { backupFolder } from "../store/backup.js";
import { type ExpectedHead, type LogVerdict, verifyLog } from "../store/verify-log.js";

export type { LogVerdict } from "../store/verify-log.js";

/** Checks the chain of a log; as `verifyLog` of the store. */
export function verifyStoredLog(folder: string, expected: ExpectedHead): LogVerdict {
  return verifyLog(folder, expected);
}

/** Copies the database of a data folder into one file; as `backupFolder` of the store. */
export function backupStoredRecords(folder: string, path: string): void {
  backupFolder(folder, path);
}
