import type { RecordFilter } from "../contracts/record-store.js";
import { keptText, type SqlValue } from "./database.js";

/**
 * Condition over the columns of `record` for any filter, so that one statement serves all; parameters 1 to 4 are
 * `filterValues`, what the caller adds begins at 5.
 */
export const FILTER_SQL = `
  (?1 IS NULL OR kind IN (SELECT value FROM json_each(?1)))
  AND (?2 IS NULL OR severity IS NULL OR severity >= ?2)
  AND (?3 IS NULL OR detector IS NULL OR EXISTS (
    SELECT 1 FROM json_each(?3) AS wanted WHERE detector = wanted.value
    OR (substr(wanted.value, -2) = '/*'
      AND substr(detector, 1, length(wanted.value) - 1) = substr(wanted.value, 1, length(wanted.value) - 1))))
  AND (?4 IS NULL OR actor_zone IS NULL
    OR actor_zone IN (SELECT value FROM json_each(?4)) OR target_zone IN (SELECT value FROM json_each(?4)))`;

/** What goes into the condition. */
export function filterValues(filter: RecordFilter = {}): readonly SqlValue[] {
  const { kinds, severityMin, detectors, zones } = filter;
  return [listOf(kinds), severityMin ?? null, listOf(detectors), listOf(zones)];
}

function listOf(texts: readonly string[] | undefined): string | null {
  return texts === undefined ? null : JSON.stringify(texts.map(keptText));
}
