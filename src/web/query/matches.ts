import type { AlertParty, AlertRecord } from "../../contracts/alert.js";
import { type AlertQuery, type AlertStatus, type QueryField, queryFields } from "../../contracts/alert-query.js";
import { passesTerms } from "../../store/field-terms.js";
import { queryTime } from "../../store/query-time.js";
import { searched, searchText } from "../../store/search-text.js";

/** Whether the latest record of an alert is one of those that the query wants; says the same as the store does. */
export function matches(record: AlertRecord, status: AlertStatus, query: AlertQuery): boolean {
  const { severityMin = 0, from, to, fields, texts } = query;
  if (record.severity < severityMin) return false;
  if (query.status !== "all" && query.status !== status) return false;
  if (from !== undefined && queryTime(record.lastTs) < queryTime(from)) return false;
  if (to !== undefined && queryTime(record.ts) >= queryTime(to)) return false;
  for (const field of queryFields) {
    const terms = fields[field];
    if (terms !== undefined && !passesTerms(valuesOf(record, field), terms)) return false;
  }
  if (texts.is.length + texts.not.length === 0) return true;
  const text = searchText(record);
  const has = (part: string) => text.includes(searched(part));
  return texts.is.every(has) && !texts.not.some(has);
}

function valuesOf(record: AlertRecord, field: QueryField): readonly string[] {
  const { actor, target } = record;
  const ofParties = (partOf: (party: AlertParty) => string | undefined) =>
    [actor, target].flatMap((party) => (party === undefined ? [] : (partOf(party) ?? [])));
  switch (field) {
    case "detector":
      return [record.detector];
    case "zone":
      return ofParties(({ zone }) => zone);
    case "asset":
      return ofParties(({ asset }) => asset);
    case "actor":
      return [actor.asset];
    case "target":
      return target === undefined ? [] : [target.asset];
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
