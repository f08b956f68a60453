import type { Json, JsonObject } from "../../core/json.js";

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A copy in which half characters, which UTF-8 cannot carry, are U+FFFD. */
export function wellFormed<T>(value: T): T {
  return copy(value as Json) as T;
}

function copy(value: Json | undefined): Json | undefined {
  if (typeof value === "string") return value.replace(LONE_SURROGATE, "\ufffd");
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item: Json) => copy(item) ?? null);
  return Object.fromEntries(Object.entries(value as JsonObject).map(([key, item]) => [key, copy(item)]));
}
