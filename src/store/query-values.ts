import type { AlertQuery } from "../contracts/alert-query.js";
import { keptText, type SqlValue } from "./database.js";
import { queryTime } from "./query-time.js";
import { searched } from "./search-text.js";

/** Numbers of what passes, for the condition; undefined where all do. */
export interface PassingNumbers {
  readonly shapes: readonly number[] | undefined;
  readonly actors: readonly number[] | undefined;
  readonly targets: readonly number[] | undefined;
  /** Either of the two, and neither of the two. */
  readonly parties: readonly (readonly number[])[];
  readonly notParties: readonly number[] | undefined;
}

/** How it stands with an alert, at ?1 in milliseconds of the wall clock. */
export const STATUS_SQL = "CASE WHEN is_closed THEN 'closed' WHEN muted_until_ms > ?1 THEN 'muted' ELSE 'open' END";

/** Of incidents, by exact names and by how they begin. */
const INCIDENTS = (exact: string, beginnings: string) => `(incident IN (SELECT value FROM json_each(${exact}))
  OR (${beginnings} IS NOT NULL AND incident IN (SELECT name FROM (SELECT DISTINCT incident AS name FROM alert)
    WHERE EXISTS (SELECT 1 FROM json_each(${beginnings}) WHERE substr(name, 1, length(value)) = value))))`;

/**
 * Condition over the columns of `alert` for any query, so that one statement serves all; parameters 1 to 20 are
 * `queryValues`, what the caller adds begins at 21.
 */
export const QUERY_SQL = `
  (?2 IS NULL OR ${STATUS_SQL} = ?2) AND (?3 IS NULL OR severity >= ?3)
  AND (?4 IS NULL OR last_us >= ?4) AND (?5 IS NULL OR first_us < ?5)
  AND (?6 IS NULL OR shape IN (SELECT value FROM json_each(?6)))
  AND (?7 IS NULL OR actor IN (SELECT value FROM json_each(?7)))
  AND (?8 IS NULL OR target IN (SELECT value FROM json_each(?8)))
  AND (?9 IS NULL OR actor IN (SELECT value FROM json_each(?9)) OR target IN (SELECT value FROM json_each(?9)))
  AND (?10 IS NULL OR actor IN (SELECT value FROM json_each(?10)) OR target IN (SELECT value FROM json_each(?10)))
  AND (?11 IS NULL OR (actor NOT IN (SELECT value FROM json_each(?11))
    AND target NOT IN (SELECT value FROM json_each(?11))))
  AND (?12 IS NULL OR ${INCIDENTS("?12", "?13")}) AND (?14 IS NULL OR NOT ${INCIDENTS("?14", "?15")})
  AND (?16 IS NULL OR number IN (SELECT number FROM alert_text WHERE instr(text, ?16) > 0 AND instr(text, ?17) > 0
    AND (?18 IS NULL OR instr(text, ?18) = 0)
    AND (?19 IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(?19) WHERE instr(text, value) = 0))
    AND (?20 IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(?20) WHERE instr(text, value) > 0))))`;

/** What goes into the condition. */
export function queryValues(query: AlertQuery, passing: PassingNumbers, nowMs: number): readonly SqlValue[] {
  const { status, severityMin, from, to, fields, texts } = query;
  const { shapes, actors, targets, parties, notParties } = passing;
  return [
    nowMs,
    status === "all" ? null : status,
    severityMin ?? null,
    from === undefined ? null : queryTime(from),
    to === undefined ? null : queryTime(to),
    ...[shapes, actors, targets, parties[0], parties[1], notParties].map(listOf),
    ...incidentValues(fields.incident?.is),
    ...incidentValues(fields.incident?.not),
    ...textValues(texts.is.map(searched), texts.not.map(searched)),
  ];
}

function incidentValues(terms: readonly string[] = []): readonly SqlValue[] {
  const kept = terms.map(keptText);
  const beginnings = kept.filter((term) => term.endsWith("*")).map((term) => term.slice(0, -1));
  const exact = kept.filter((term) => !term.endsWith("*"));
  return kept.length === 0 ? [null, null] : [listOf(exact), beginnings.length === 0 ? null : listOf(beginnings)];
}

/** The first have places of their own, for a list costs more with each alert. */
function textValues(is: readonly string[], not: readonly string[]): readonly SqlValue[] {
  if (is.length + not.length === 0) return [null, null, null, null, null];
  const rest = (texts: readonly string[]) => (texts.length === 0 ? null : listOf(texts));
  return [is[0] ?? "", is[1] ?? "", not[0] ?? null, rest(is.slice(2)), rest(not.slice(1))];
}

function listOf(values: readonly (string | number)[] | undefined): string | null {
  return values === undefined ? null : JSON.stringify(values);
}
