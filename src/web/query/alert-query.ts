import { type Severity, severities } from "../../catalog/severity.js";
import { type AlertQuery, alertStatuses, type FieldTerms, queryFields } from "../../contracts/alert-query.js";

export { type AlertQuery, type AlertStatus, queryFields } from "../../contracts/alert-query.js";

/** What is wrong with the text of a query, and where it begins. */
export interface QueryFault {
  readonly at: number;
  readonly message: string;
}

/** A query, or why the text is none. */
export type ParsedQuery =
  | { readonly query: AlertQuery; readonly fault?: undefined }
  | { readonly query?: undefined; readonly fault: QueryFault };

/** Everything that is open. */
export const openAlerts: AlertQuery = {
  severityMin: undefined,
  status: "open",
  fields: {},
  texts: { is: [], not: [] },
  from: undefined,
  to: undefined,
};

const CHARACTERS_MAX = 2000;
const TERMS_MAX = 50;
const WORD = /(-?)(?:([a-z]+):)?(?:"((?:[^"\\]|\\.)*)"|(\S+))/gy;
const PLAIN = /^[^\s":\\-][^\s":\\]*$/;
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?Z)?$/;

interface Word {
  readonly at: number;
  readonly isNot: boolean;
  readonly field: string | undefined;
  readonly value: string;
}

/** Reads `severity:high zone:cell-1 -detector:recon/* "free text"`. */
export function parseQuery(text: string): ParsedQuery {
  if (text.length > CHARACTERS_MAX) return faultAt(CHARACTERS_MAX, `a query has at most ${CHARACTERS_MAX} characters`);
  const words = wordsOf(text);
  if (words.length > TERMS_MAX) return faultAt(words[TERMS_MAX]?.at ?? 0, `a query has at most ${TERMS_MAX} terms`);
  let query = openAlerts;
  for (const word of words) {
    const next = withWord(query, word);
    if (typeof next === "string") return faultAt(word.at, next);
    query = next;
  }
  return { query };
}

/** The text of a query: read again, it is the same query. */
export function queryText(query: AlertQuery): string {
  const { severityMin, status, fields, texts, from, to } = query;
  const words: string[] = [];
  if (severityMin !== undefined) words.push(`severity:${severities[severityMin] ?? "low"}`);
  if (status !== "open") words.push(`status:${status}`);
  for (const field of queryFields) words.push(...termWords(fields[field], `${field}:`));
  if (from !== undefined) words.push(`from:${from}`);
  if (to !== undefined) words.push(`to:${to}`);
  return [...words, ...termWords(texts, "")].join(" ");
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    WORD.lastIndex = at;
    const found = WORD.exec(text);
    const [whole = text.slice(at), minus = "", field, quoted, plain] = found ?? [];
    const value = quoted === undefined ? (plain ?? whole) : quoted.replace(/\\(.)/gs, "$1");
    words.push({ at, isNot: minus !== "", field, value });
    at += whole.length;
  }
  return words;
}

/** The query with one more word, or what is wrong with it. */
function withWord(query: AlertQuery, { field, value, isNot }: Word): AlertQuery | string {
  if (field === undefined) return { ...query, texts: added(query.texts, value, isNot) };
  if (value === "") return `${field}: wants a value`;
  const known = queryFields.find((one) => one === field);
  if (known !== undefined) {
    const terms = added(query.fields[known] ?? { is: [], not: [] }, value, isNot);
    return { ...query, fields: { ...query.fields, [known]: terms } };
  }
  if (isNot) return `-${field}: cannot be turned round; say what is wanted instead`;
  switch (field) {
    case "severity": {
      const level = severities.indexOf(value as Severity);
      return level < 1 ? `severity: is one of ${severities.slice(1).join(", ")}` : { ...query, severityMin: level };
    }
    case "status": {
      const status = [...alertStatuses, "all" as const].find((one) => one === value);
      return status === undefined ? `status: is one of ${alertStatuses.join(", ")}, all` : { ...query, status };
    }
    case "from":
    case "to":
      return TIME.test(value) ? { ...query, [field]: value } : `${field}: wants a time as 2026-11-21T14:30:00Z`;
    default:
      return `there is no field ${field}: there are severity, status, ${queryFields.join(", ")}, from, to`;
  }
}

function added({ is, not }: FieldTerms, value: string, isNot: boolean): FieldTerms {
  if ((isNot ? not : is).includes(value)) return { is, not };
  return isNot ? { is, not: [...not, value] } : { is: [...is, value], not };
}

function termWords(terms: FieldTerms | undefined, prefix: string): string[] {
  if (terms === undefined) return [];
  return [
    ...terms.is.map((value) => `${prefix}${quoted(value)}`),
    ...terms.not.map((value) => `-${prefix}${quoted(value)}`),
  ];
}

/** After a field a value may hold colons and begin with a minus as it is, but one rule is easier to keep. */
function quoted(value: string): string {
  return PLAIN.test(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;
}

function faultAt(at: number, message: string): ParsedQuery {
  return { fault: { at, message } };
}
