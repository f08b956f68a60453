import { severities } from "../../../../../src/catalog/severity.js";
import { alertStatuses, queryFields } from "../../../../../src/contracts/alert-query.js";
import type { AlertFacets } from "../../../../../src/web/query/alert-list.js";

const COMPLETIONS_MAX = 20;

/** The text with its last word made whole, in each way that there is. */
export function completions(text: string, facets: AlertFacets): readonly string[] {
  const [, before = "", minus = "", word = ""] = /^(.*?)(-?)(\S*)$/s.exec(text) ?? [];
  const [field = "", value] = word.split(":", 2);
  const words =
    value === undefined
      ? ["severity", "status", ...queryFields, "from", "to"].map((name) => `${name}:`)
      : valuesOf(field, facets).map((one) => `${field}:${/[\s":\\]|^-/.test(one) ? JSON.stringify(one) : one}`);
  return words
    .filter((one) => one !== word && (one.startsWith(word) || one.replace(':"', ":").startsWith(word)))
    .slice(0, COMPLETIONS_MAX)
    .map((one) => `${before}${minus}${one}`);
}

function valuesOf(field: string, facets: AlertFacets): readonly string[] {
  if (field === "severity") return severities.slice(1);
  if (field === "status") return [...alertStatuses, "all"];
  return facets[field]?.map(({ value }) => value) ?? [];
}
