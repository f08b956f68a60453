/** What a record, a file or a message may hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** Keys whose value is undefined are left out when written. */
export type JsonObject = { readonly [key: string]: Json | undefined };

/** Keys sorted, no spaces, floats at six significant digits: equal values give equal bytes. */
export function canonicalJson(value: Json | undefined): string {
  return JSON.stringify(canonical(value)) ?? "null";
}

function canonical(value: Json | undefined): Json | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(6));
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item: Json) => canonical(item) ?? null);
  const source = value as JsonObject;
  const sorted: Record<string, Json | undefined> = {};
  for (const key of Object.keys(source).sort()) sorted[key] = canonical(source[key]);
  return sorted;
}
