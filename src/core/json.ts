/** What a record, a file or a message may hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** Keys whose value is undefined are left out when written. */
export type JsonObject = { readonly [key: string]: Json | undefined };

/** Keys sorted, no spaces, floats at six significant digits: equal values give equal bytes. */
export function canonicalJson(value: Json | undefined): string {
  return JSON.stringify(isCanonical(value) ? value : canonical(value)) ?? "null";
}

/** Nothing would change: a copy costs more than a look, and what was read from a file has its form mostly. */
function isCanonical(value: Json | undefined): boolean {
  if (typeof value === "number") return Number.isInteger(value) || Number(value.toPrecision(6)) === value;
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) if (!isCanonical(item)) return false;
    return true;
  }
  let before = "";
  for (const [key, item] of Object.entries(value as JsonObject)) {
    if (key < before && !isIndex(key)) return false;
    if (!isCanonical(item)) return false;
    before = key;
  }
  return true;
}

/** Such keys come first in any object, in the order of their numbers. */
function isIndex(key: string): boolean {
  const index = Number(key) >>> 0;
  return String(index) === key && index !== 0xffff_ffff;
}

function canonical(value: Json | undefined): Json | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(6));
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item: Json) => canonical(item) ?? null);
  const source = value as JsonObject;
  const keys = Object.keys(source).sort();
  // An assignment would take a member called __proto__ for the prototype, and lose it.
  return Object.fromEntries(keys.map((key) => [key, canonical(source[key])]));
}
