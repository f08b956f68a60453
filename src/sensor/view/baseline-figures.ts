import type { BaselineClass } from "../../contracts/baseline.js";
import type { BaselineView } from "../../contracts/baseline-desk.js";
import type { Json, JsonObject } from "../../core/json.js";

const CLASSES: readonly BaselineClass[] = [
  ...(["assets", "conduits", "reads", "writes", "engineering", "values", "timing", "link"] as const),
];

/** Per class of what is learned: whether enough was seen, and what is missing; `header` is that of the baseline. */
export function maturityOf({ coverage }: JsonObject, isLearning: boolean): BaselineView["maturity"] {
  return CLASSES.map((what) => {
    const seen = membersOf(membersOf(coverage)[what]);
    const isMature = seen.mature === true;
    return { what, isMature, text: maturityText(seen, isMature, isLearning) };
  });
}

/** Entities by kind. */
export function countsOf(entities: Iterable<{ readonly kind: string }>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of entities) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function maturityText({ T, n, missing }: JsonObject, isMature: boolean, isLearning: boolean): string {
  const seen = typeof n === "number" && typeof T === "number" ? ` ${n} in ${T} ${T === 1 ? "hour" : "hours"}` : "";
  if (isMature) return `Enough was seen:${seen} with traffic.`;
  const after = isLearning ? "." : "; alerts that rest on it are one level lower.";
  if (typeof missing === "string" && missing !== "") return `Seen:${seen} with traffic. Wants ${missing}${after}`;
  return `How much was seen of it is not known${after}`;
}

function membersOf(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
