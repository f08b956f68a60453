import type { RecordFilter } from "../contracts/record-store.js";
import { keptText } from "./database.js";
import type { RecordRow } from "./record-row.js";

/** Whether a record with these columns passes; says the same as the database does. */
export function rowPasses(row: RecordRow, { kinds, severityMin, detectors, zones }: RecordFilter): boolean {
  const { kind, severity, detector, actorZone, targetZone } = row;
  if (kinds !== undefined && !kinds.includes(kind)) return false;
  if (severityMin !== undefined && severity !== undefined && severity < severityMin) return false;
  if (detectors !== undefined && detector !== undefined && !detectors.some((id) => isIn(detector, keptText(id))))
    return false;
  if (zones === undefined || actorZone === undefined) return true;
  const kept = zones.map(keptText);
  return kept.some((zone) => zone === actorZone || zone === targetZone);
}

/** Ids name one detector, groups as `modbus/*` all that begin so. */
function isIn(detector: string, idOrGroup: string): boolean {
  return idOrGroup.endsWith("/*") ? detector.startsWith(idOrGroup.slice(0, -1)) : detector === idOrGroup;
}
