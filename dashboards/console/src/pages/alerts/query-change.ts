import { type Severity, severities } from "../../../../../src/catalog/severity.js";
import { type AlertQuery, alertStatuses, queryFields } from "../../../../../src/contracts/alert-query.js";
import { openAlerts, parseQuery, queryText } from "../../../../../src/web/query/alert-query.js";

/** The text of a query in which a value of a facet is wanted, or not wanted; given again, it is taken out. */
export function withFacet(text: string, field: string, value: string, isNot: boolean): string {
  const query = parseQuery(text).query ?? openAlerts;
  if (field === "severity") {
    const level = severities.indexOf(value as Severity);
    return changed(query, { severityMin: query.severityMin === level || level < 1 ? undefined : level });
  }
  if (field === "status") {
    const status = alertStatuses.find((one) => one === value) ?? "open";
    return changed(query, { status: query.status === status ? "open" : status });
  }
  const known = queryFields.find((one) => one === field);
  if (known === undefined) return text;
  const { is, not } = query.fields[known] ?? { is: [], not: [] };
  const toggled = (values: readonly string[]) =>
    values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  const terms = isNot
    ? { is: is.filter((one) => one !== value), not: toggled(not) }
    : { is: toggled(is), not: not.filter((one) => one !== value) };
  return changed(query, { fields: { ...query.fields, [known]: terms } });
}

/** The text of a query from a time on; undefined: from the beginning. */
export function sinceTime(text: string, from: string | undefined): string {
  return changed(parseQuery(text).query ?? openAlerts, { from, to: undefined });
}

/** Whether the value of a facet is in the query, and which way. */
export function facetState(text: string, field: string, value: string): "is" | "not" | undefined {
  const { query } = parseQuery(text);
  if (query === undefined) return undefined;
  if (field === "severity") return severities[query.severityMin ?? 0] === value && value !== "info" ? "is" : undefined;
  if (field === "status") return query.status === value ? "is" : undefined;
  const terms = query.fields[field as (typeof queryFields)[number]];
  if (terms?.is.includes(value)) return "is";
  return terms?.not.includes(value) ? "not" : undefined;
}

function changed(query: AlertQuery, change: Partial<AlertQuery>): string {
  return queryText({ ...query, ...change });
}
