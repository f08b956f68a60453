import { severities } from "../catalog/severity.js";
import type { StoredRecord } from "../contracts/record-store.js";

const PARTS = ["sensor", "kind", "severity", "detector", "zone"] as const;
type Part = (typeof PARTS)[number];
const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The parts that a template may have, for descriptions and messages. */
export const templateParts: string = PARTS.map((part) => `{${part}}`).join(" ");

/** Undefined where a template only has parts that there are. */
export function templateFault(template: string): string | undefined {
  const other = [...template.matchAll(PLACEHOLDER)].find(
    ([, name]) => !(PARTS as readonly string[]).includes(name ?? ""),
  );
  if (other !== undefined) return `${other[0]} is no part of it; there are ${templateParts}`;
  return /[{}]/.test(template.replace(PLACEHOLDER, "")) ? "a brace has no other" : undefined;
}

/** The name of a topic or subject for a record; `clean` takes out what has a meaning there. */
export function filledTemplate(
  template: string,
  given: StoredRecord,
  sensor: string,
  clean: (value: string) => string,
): string {
  const values = valuesOf(given, sensor);
  return template.replace(PLACEHOLDER, (_, name: string) => clean(values[name as Part]) || "none");
}

function valuesOf({ record }: StoredRecord, sensor: string): Readonly<Record<Part, string>> {
  const { actor, target } = "actor" in record ? record : { actor: undefined, target: undefined };
  return {
    sensor,
    kind: record.kind,
    severity: "severity" in record ? (severities[record.severity] ?? "info") : "info",
    detector: record.kind === "alert" ? record.detector : record.kind === "audit" ? record.source : "none",
    zone: target?.zone ?? actor?.zone ?? "none",
  };
}
