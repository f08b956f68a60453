import type { AlertParty, AlertRecord } from "../../contracts/alert.js";
import type { AlertQuery, AlertStatus, FieldTerms, QueryField } from "./alert-query.js";

/** Whether the latest record of an alert is one of those that the query wants. */
export function matches(record: AlertRecord, status: AlertStatus, query: AlertQuery): boolean {
  const { severityMin = 0, from, to } = query;
  if (record.severity < severityMin) return false;
  if (query.status !== "all" && query.status !== status) return false;
  if (from !== undefined && record.lastTs < from) return false;
  if (to !== undefined && record.ts >= to) return false;
  for (const [field, terms] of Object.entries(query.fields)) {
    if (!passes(valuesOf(record, field as QueryField), terms)) return false;
  }
  const text = searchText(record);
  const has = (part: string) => text.includes(part.toLowerCase());
  return query.texts.is.every(has) && !query.texts.not.some(has);
}

/** All that is searched by free text, in lower case. */
export function searchText(record: AlertRecord): string {
  const { title, observed, detector, actor, target, point, service } = record;
  const parties = [actor, target].flatMap((party) => (party === undefined ? [] : [party.asset, party.ip, party.mac]));
  return [title, observed, detector, point, service, ...parties].filter(Boolean).join("\n").toLowerCase();
}

function passes(values: readonly string[], { is, not }: FieldTerms): boolean {
  const hasAny = (terms: readonly string[]) => terms.some((term) => values.some((value) => isLike(value, term)));
  return (is.length === 0 || hasAny(is)) && !hasAny(not);
}

function isLike(value: string, term: string): boolean {
  return term.endsWith("*") ? value.startsWith(term.slice(0, -1)) : value === term;
}

function valuesOf(record: AlertRecord, field: QueryField): readonly string[] {
  const ofParties = (partOf: (party: AlertParty) => string | undefined) =>
    [record.actor, record.target].flatMap((party) => (party === undefined ? [] : (partOf(party) ?? [])));
  switch (field) {
    case "detector":
      return [record.detector];
    case "zone":
      return ofParties(({ zone }) => zone);
    case "asset":
      return ofParties(({ asset }) => asset);
    case "ip":
      return ofParties(({ ip }) => ip);
    case "service":
      return record.service === undefined ? [] : [record.service];
    case "phase":
      return [record.phase];
    case "incident":
      return [record.incident];
  }
}
