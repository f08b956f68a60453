import type { FieldTerms } from "../contracts/alert-query.js";
import { keptText } from "./database.js";

/** Whether values of a field are what its terms want; empty values are none. */
export function passesTerms(values: readonly string[], terms: FieldTerms | undefined): boolean {
  if (terms === undefined) return true;
  const given = values.filter((value) => value !== "").map(keptText);
  const hasAny = (wanted: readonly string[]) => wanted.some((term) => given.some((value) => isLike(value, term)));
  return (terms.is.length === 0 || hasAny(terms.is)) && !hasAny(terms.not);
}

function isLike(value: string, term: string): boolean {
  const kept = keptText(term);
  return kept.endsWith("*") ? value.startsWith(kept.slice(0, -1)) : value === kept;
}
