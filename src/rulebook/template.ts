import { nearest } from "./nearest-field.js";
import type { FieldTable, FieldValue } from "./records/record-type.js";
import type { Scene } from "./scene.js";

const LISTED = 8;
const CHARACTERS_MAX = 120;
const PLACE = /\{([^{}]*)\}/g;

/** Words beside fields that a template may hold. */
const COUNTED = ["count", "windowSeconds"] as const;

/** How often something happened, and in what time. */
export interface Counted {
  readonly count: number;
  readonly windowSeconds: number;
}

/** What is wrong with a template: a place that nothing fills. */
export function templateFaults(text: string, fields: FieldTable): readonly { offset: number; message: string }[] {
  const known = [...Object.keys(fields), ...COUNTED];
  return [...text.matchAll(PLACE)]
    .filter(([, name = ""]) => !known.includes(name))
    .map(({ index, 1: name = "" }) => ({ offset: index, message: `{${name}} is no field; ${nearest(name, known)}` }));
}

/** The template with its places filled in; what a record does not say is `unknown`. */
export function filledTemplate(text: string, fields: FieldTable, scene: Scene, counted: Counted): string {
  return text.replace(PLACE, (_, name: string) => {
    if (name === "count" || name === "windowSeconds") return String(counted[name]);
    const field = fields[name];
    return field === undefined ? "unknown" : wordOf(scene.read(name, field));
  });
}

/** A value as a person reads it. */
export function wordOf(value: FieldValue): string {
  if (typeof value === "number") return Number.isNaN(value) ? "unknown" : String(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value === "" ? "unknown" : cut(value);
  if (value.length === 0) return "none";
  const more = value.length > LISTED ? ` and ${value.length - LISTED} more` : "";
  return `${cut(value.slice(0, LISTED).join(", "))}${more}`;
}

function cut(text: string): string {
  return text.length > CHARACTERS_MAX ? `${text.slice(0, CHARACTERS_MAX)}..` : text;
}
