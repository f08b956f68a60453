import { attackTechniques as catalogue } from "../../catalog/attack-ics.generated.js";
import type { AttackId } from "../../catalog/attack-ics.js";

/** A technique or sub-technique with its name. */
export interface NamedTechnique {
  readonly id: string;
  readonly name: string;
}

/** The techniques, each once: of a sub-technique that which it belongs to. */
export function attackTechniques(ids: readonly AttackId[] | undefined): readonly NamedTechnique[] {
  const parents = new Map((ids ?? []).map((id) => [id.split(".")[0] ?? id, id] as const));
  return [...parents].map(([id, of]) => ({ id, name: catalogue[of].name.split(": ")[0] ?? id }));
}

/** The sub-techniques, each once. */
export function attackSubTechniques(ids: readonly AttackId[] | undefined): readonly NamedTechnique[] {
  const subs = new Set((ids ?? []).filter((id) => id.includes(".")));
  return [...subs].map((id) => ({ id, name: catalogue[id].name.split(": ").at(-1) ?? id }));
}
