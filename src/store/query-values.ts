import type { AlertQuery, AlertStatus } from "../contracts/alert-query.js";
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

const STATUS: Readonly<Record<AlertStatus, string>> = {
  open: "is_closed = 0 AND muted_until_ms <= ?1",
  closed: "is_closed = 1",
  muted: "is_closed = 0 AND muted_until_ms > ?1",
};

/** By the parameter that each goes by. */
const CONDITIONS: readonly (readonly [number, string])[] = [
  [3, "severity >= ?3"],
  [4, "last_us >= ?4"],
  [5, "first_us < ?5"],
  [6, "shape IN (SELECT value FROM json_each(?6))"],
  [7, "actor IN (SELECT value FROM json_each(?7))"],
  [8, "target IN (SELECT value FROM json_each(?8))"],
  [9, "(actor IN (SELECT value FROM json_each(?9)) OR target IN (SELECT value FROM json_each(?9)))"],
  [10, "(actor IN (SELECT value FROM json_each(?10)) OR target IN (SELECT value FROM json_each(?10)))"],
  [11, "actor NOT IN (SELECT value FROM json_each(?11)) AND target NOT IN (SELECT value FROM json_each(?11))"],
  [12, INCIDENTS("?12", "?13")],
  [14, `NOT ${INCIDENTS("?14", "?15")}`],
  [16, "number IN (SELECT value FROM json_each(?16))"],
  // Without the sign it would go through the table by number, which costs more than to go through an index.
  [17, "+number >= ?2 AND substr(?17, number - ?2 + 1, 1) = x'01'"],
];

/** How many values the condition has; what the caller adds begins behind them, and must be there. */
export const QUERY_VALUES = 17;

/** Condition over the columns of `alert`: of fixed parts alone, those that have a value. */
export function querySql({ status }: AlertQuery, values: readonly SqlValue[]): string {
  const parts = CONDITIONS.filter(([parameter]) => values[parameter - 1] !== null).map(([, sql]) => sql);
  return [status === "all" ? "true" : STATUS[status], ...parts].join(" AND ");
}

/** Whether all texts are in an alert and none of the others: parameters are `textValues`. */
export const TEXT_SQL = `instr(text, ?1) > 0 AND instr(text, ?2) > 0
  AND (?3 IS NULL OR instr(text, ?3) = 0)
  AND (?4 IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(?4) WHERE instr(text, value) = 0))
  AND (?5 IS NULL OR NOT EXISTS (SELECT 1 FROM json_each(?5) WHERE instr(text, value) > 0))`;

/** Numbers that have some texts, as the condition takes them: a list of few, or a byte for each from `first` on. */
export interface FoundNumbers {
  readonly first: number;
  readonly list: string | null;
  readonly flags: Uint8Array | null;
}

const LIST_MAX = 1000;
const FLAGS_MAX = 16_777_216;

/** Of many a list costs more than all the rest of a question. */
export function foundNumbers(numbers: readonly number[]): FoundNumbers {
  let [first, last] = [Number.MAX_SAFE_INTEGER, 0];
  for (const number of numbers) {
    if (number < first) first = number;
    if (number > last) last = number;
  }
  if (numbers.length <= LIST_MAX || last - first >= FLAGS_MAX) return { first: 0, list: listOf(numbers), flags: null };
  const flags = new Uint8Array(last - first + 1);
  for (const number of numbers) flags[number - first] = 1;
  return { first, list: null, flags };
}

/** What goes into the condition. */
export function queryValues(
  query: AlertQuery,
  passing: PassingNumbers,
  withText: FoundNumbers | undefined,
  nowMs: number,
): readonly SqlValue[] {
  const { severityMin, from, to, fields } = query;
  const { shapes, actors, targets, parties, notParties } = passing;
  return [
    nowMs,
    withText?.first ?? null,
    severityMin ?? null,
    from === undefined ? null : queryTime(from),
    to === undefined ? null : queryTime(to),
    ...[shapes, actors, targets, parties[0], parties[1], notParties].map(listOf),
    ...incidentValues(fields.incident?.is),
    ...incidentValues(fields.incident?.not),
    withText?.list ?? null,
    withText?.flags ?? null,
  ];
}

function incidentValues(terms: readonly string[] = []): readonly SqlValue[] {
  const kept = terms.map(keptText);
  const beginnings = kept.filter((term) => term.endsWith("*")).map((term) => term.slice(0, -1));
  const exact = kept.filter((term) => !term.endsWith("*"));
  return kept.length === 0 ? [null, null] : [listOf(exact), beginnings.length === 0 ? null : listOf(beginnings)];
}

/** The first have places of their own, for a list costs more with each alert. */
export function textValues(texts: AlertQuery["texts"]): readonly SqlValue[] {
  const [is, not] = [texts.is.map(searched), texts.not.map(searched)];
  const rest = (texts: readonly string[]) => (texts.length === 0 ? null : listOf(texts));
  return [is[0] ?? "", is[1] ?? "", not[0] ?? null, rest(is.slice(2)), rest(not.slice(1))];
}

function listOf(values: readonly (string | number)[] | undefined): string | null {
  return values === undefined ? null : JSON.stringify(values);
}
