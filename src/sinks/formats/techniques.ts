import { attackTechniques as catalogue } from "../../catalog/attack-ics.generated.js";
import { type AttackId, attackTactics, type TacticId } from "../../catalog/attack-ics.js";

/** A technique or sub-technique with its name. */
export interface NamedTechnique {
  readonly id: string;
  readonly name: string;
}

/** The techniques, each once: of a sub-technique that which it belongs to. */
export function attackTechniques(ids: readonly AttackId[] | undefined): readonly NamedTechnique[] {
  const parents = new Map((ids ?? []).map((id) => [id.split(".")[0] ?? id, id] as const));
  return [...parents].map(([id, of]) => ({ id, name: nameOf(of)?.split(": ")[0] ?? id }));
}

/** The sub-techniques, each once. */
export function attackSubTechniques(ids: readonly AttackId[] | undefined): readonly NamedTechnique[] {
  const subs = new Set((ids ?? []).filter((id) => id.includes(".")));
  return [...subs].map((id) => ({ id, name: nameOf(id)?.split(": ").at(-1) ?? id }));
}

/** The name of a tactic. */
export function attackTacticName(id: TacticId): string {
  return Object.hasOwn(attackTactics, id) ? attackTactics[id] : id;
}

/** A stored record may be older than the catalogue, and name what has been withdrawn since. */
function nameOf(id: AttackId): string | undefined {
  return Object.hasOwn(catalogue, id) ? catalogue[id].name : undefined;
}
