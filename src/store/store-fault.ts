import { SensorFault } from "../core/fault.js";
import { isDamage } from "./open-database.js";

/** Says in words what kept the store of a folder from working; a fault stays as it is. */
export function storeFault(folder: string, error: unknown): SensorFault {
  if (error instanceof SensorFault) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new SensorFault("STORE_FAILED", `the store in ${folder} failed (${reason}): ${adviceFor(error, reason)}`, {
    cause: error,
  });
}

function adviceFor(error: unknown, reason: string): string {
  if (isDamage(error)) return "stop the sensor, rename records.db there and start again: the log beside it brings back";
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ENOSPC" || code === "EDQUOT" || /full/.test(reason)) return "make room on its disk";
  if (code === "EROFS" || code === "EACCES" || /readonly/.test(reason)) return "make it writable for the sensor";
  return "see that its disk has room and works";
}
