import { isOpcuaEntity } from "../baseline/opcua-parts.js";
import { openBaseline } from "../baseline/open-baseline.js";
import { resealed } from "../baseline/reseal.js";
import type { BaselineEntity } from "../contracts/baseline.js";
import type { OpcuaClientEntity, OpcuaServerEntity } from "../contracts/opcua-baseline.js";
import type { JsonObject } from "../core/json.js";
import { writeBaseline } from "./baseline-file.js";
import type { PredictedAlerts } from "./predicted-alerts.js";

/** What a person should know of what was learned. */
export interface LearnedSummary {
  readonly header: JsonObject;
  readonly counts: Readonly<Partial<Record<BaselineEntity["kind"], number>>>;
  /** What is not trusted, with the reason. */
  readonly withheld: readonly Withheld[];
}

/** An entity, or part of one, that is not trusted. */
export interface Withheld {
  readonly kind: BaselineEntity["kind"];
  readonly key: string;
  readonly state: Exclude<BaselineEntity["state"], "ok">;
  readonly reason: string;
}

const REASONS = {
  rare: "seen too seldom to be a habit",
  quarantined: "named by an alert",
  stale: "not seen for long",
  finding: "against good practice",
} as const;

/** Writes what a learner learned, and tells of it. */
export function writeLearnedFile(
  path: string,
  lines: readonly string[],
  predicted: PredictedAlerts | undefined,
): LearnedSummary {
  const contents = openBaseline(lines.join("\n"), path);
  const changes = predicted === undefined ? {} : { predicted: { ...predicted } };
  const header = { ...contents.header, ...changes };
  writeBaseline(path, resealed(contents, contents.entities, changes));
  const counts: Partial<Record<BaselineEntity["kind"], number>> = {};
  for (const { kind } of contents.entities) counts[kind] = (counts[kind] ?? 0) + 1;
  return { header, counts, withheld: contents.entities.flatMap(withheldOf) };
}

function withheldOf(entity: BaselineEntity): Withheld[] {
  const { kind, key, state, note } = entity;
  if (state !== "ok") return [{ kind, key, state, reason: note ?? REASONS[state] }];
  if (isOpcuaEntity(entity)) return withheldHabits(entity);
  if (entity.kind !== "mb.ops") return [];
  return (["quarantined", "rare"] as const).flatMap((name) => {
    const part = entity[name];
    if (part === undefined) return [];
    const functions = `functions ${Object.keys(part.fc).join(", ")}`;
    return [{ kind, key, state: name, reason: `${functions}: ${part.note ?? REASONS[name]}` }];
  });
}

function withheldHabits({ kind, key, rare, quarantined }: OpcuaClientEntity | OpcuaServerEntity): Withheld[] {
  const parts = [
    ["quarantined", quarantined],
    ["rare", rare],
  ] as const;
  return parts.flatMap(([state, part]) => {
    if (part === undefined) return [];
    const habits = Object.entries(part.habits).map(([name, texts]) => `${name} ${texts.length}`);
    return [{ kind, key, state, reason: `${habits.join(", ")}: ${part.note ?? REASONS[state]}` }];
  });
}
