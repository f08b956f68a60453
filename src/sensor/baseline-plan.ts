import { approved, type Decision, rejected } from "../baseline/decide.js";
import { diffBaselines } from "../baseline/diff-baselines.js";
import { resealed } from "../baseline/reseal.js";
import type { BaselineContents, BaselineEntity } from "../contracts/baseline.js";
import type { JsonObject } from "../core/json.js";
import { formatPacketTime, type PacketTime } from "../core/packet-time.js";
import { readBaselineContents, writeBaseline } from "./baseline-file.js";
import { whileLocked } from "./baseline-lock.js";

/** What the entities of a baseline would be, and which fields of its header would change; nothing is written yet. */
export interface BaselinePlan {
  readonly entities: readonly BaselineEntity[];
  readonly header?: JsonObject;
}

/** How a baseline is changed. */
export interface BaselineChange {
  /** Undefined where nothing is to be changed. */
  readonly plan: (contents: BaselineContents) => BaselinePlan | undefined;
  /** Waits so long for another process that changes it, blocking. */
  readonly waitMs: number;
  /** Told of what is about to be written. */
  readonly onWrite?: (before: BaselineContents, plan: BaselinePlan, lines: readonly string[]) => void;
}

/**
 * Reads the baseline at `path`, and writes what the plan makes of it; what another process changes is not lost. Returns
 * what it was before. Throws the faults of reading and writing.
 */
export function changeBaseline(path: string, { plan, waitMs, onWrite }: BaselineChange): BaselineContents {
  return whileLocked(path, waitMs, () => {
    const before = readBaselineContents(path);
    const planned = plan(before);
    if (planned === undefined) return before;
    const lines = resealed(before, planned.entities, planned.header);
    onWrite?.(before, planned, lines);
    writeBaseline(path, lines);
    return before;
  });
}

/** The baseline with the entities approved or rejected; undefined where nothing that matters would change. */
export function decisionPlan(
  { entities }: BaselineContents,
  verb: "approve" | "reject",
  named: readonly BaselineEntity[],
  decision: Decision,
): BaselinePlan | undefined {
  const decide = verb === "approve" ? approved : rejected;
  const after = new Map(entities.map((entity) => [`${entity.kind} ${entity.key}`, entity]));
  for (const entity of named) after.set(`${entity.kind} ${entity.key}`, decide(entity, decision));
  return changing(entities, [...after.values()]);
}

/** The baseline with other entities; undefined where they do not differ in what matters. */
export function changing(
  before: readonly BaselineEntity[],
  entities: readonly BaselineEntity[],
): BaselinePlan | undefined {
  return diffBaselines(before, entities).length === 0 ? undefined : { entities };
}

/** The baseline approved as a whole. */
export function approvalPlan(
  { entities }: BaselineContents,
  by: string,
  at: PacketTime,
  note: string | undefined,
): BaselinePlan {
  return { entities, header: { approvedBy: by, approvedAt: formatPacketTime(at), note } };
}
