import type { PolicyOperation } from "../contracts/policy.js";

const VALUES_SHOWN = 8;

/** `write hr 40-47 = 5`; `call ns=2;s=Start`. */
export function operationText({ effect, table, points, point, values = [] }: PolicyOperation): string {
  const range = points === undefined ? undefined : points[0] === points[1] ? String(points[0]) : points.join("-");
  const place = range === undefined ? point : `${table === undefined ? "" : `${table} `}${range}`;
  const shown = values.slice(0, VALUES_SHOWN).join(", ");
  return `${effect}${place === undefined ? "" : ` ${place}`}${values.length === 0 ? "" : ` = ${shown}`}`;
}
