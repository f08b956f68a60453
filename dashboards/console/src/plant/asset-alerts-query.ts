import { openAlerts, parseQuery, queryText } from "../../../../src/web/query/alert-query.js";

/** The text of a query narrowed to the alerts about an asset. */
export function queryOfAsset(text: string, asset: string): string {
  return narrowed(text, { asset });
}

/** The text of a query narrowed to the alerts about a zone. */
export function queryOfZone(text: string, zone: string): string {
  return narrowed(text, { zone });
}

/** The text of a query narrowed to what one did to the other. */
export function queryOfPair(text: string, actor: string, target: string): string {
  return narrowed(text, { actor, target });
}

/** What is wanted of these fields gives way; the rest stays. */
function narrowed(
  text: string,
  wanted: Readonly<Partial<Record<"asset" | "zone" | "actor" | "target", string>>>,
): string {
  const query = parseQuery(text).query ?? openAlerts;
  const terms = Object.entries(wanted).map(([field, value]) => [field, { is: [value], not: [] }]);
  return queryText({ ...query, fields: { ...query.fields, ...Object.fromEntries(terms) } });
}
