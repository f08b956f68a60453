import { readFileSync } from "node:fs";
import { aged } from "../baseline/age.js";
import { alertedEntities } from "../baseline/alerted-entities.js";
import type { Decision } from "../baseline/decide.js";
import { type BaselineDifference, diffBaselines } from "../baseline/diff-baselines.js";
import { mergeBaselines } from "../baseline/merge-baselines.js";
import { type RelearnScope, relearned } from "../baseline/relearn.js";
import { resealed } from "../baseline/reseal.js";
import type { AlertRecord } from "../contracts/alert.js";
import type { BaselineContents, BaselineEntity } from "../contracts/baseline.js";
import { SensorFault } from "../core/fault.js";
import type { PacketTime } from "../core/packet-time.js";
import { readBaselineContents, writeBaseline } from "./baseline-file.js";
import {
  approvalPlan,
  type BaselineChange,
  type BaselinePlan,
  changeBaseline,
  changing,
  decisionPlan,
} from "./baseline-plan.js";

export type { RelearnScope } from "../baseline/relearn.js";

/** Another command or the sensor is done by then. */
const WAIT_MS = 3000;

/** Which entities a decision is about. */
export interface Subject {
  /** Keys, or `kind key` where one key stands for several kinds. */
  readonly keys: readonly string[];
  /** `FILE#ID`: the entities whose lack that alert is about. */
  readonly alert?: string | undefined;
}

/** Approves or rejects entities of the baseline at `path`, and writes it. Returns what changed by that. */
export function decideEntities(
  path: string,
  verb: "approve" | "reject",
  subject: Subject,
  decision: Decision,
): BaselineDifference[] {
  return changed(path, (contents) => {
    const named = [...namedEntities(contents, subject.keys, path), ...fromAlert(contents, subject.alert)];
    return decisionPlan(contents, verb, named, decision);
  });
}

/** Marks the whole baseline as approved: from now on its alerts are real. */
export function approveBaseline(path: string, by: string, at: PacketTime, note: string | undefined): BaselineContents {
  return changeBaseline(path, { plan: (contents) => approvalPlan(contents, by, at, note), waitMs: WAIT_MS });
}

/** Ages the baseline at `path` to the time, and writes it. Returns what became stale or ran out. */
export function ageBaseline(path: string, at: PacketTime): BaselineDifference[] {
  return changed(path, ({ entities }) => changing(entities, aged(entities, at)));
}

/** Takes what is in the scope from a newer baseline into the one at `path`, and writes it. Returns what changed. */
export function relearnBaseline(path: string, newer: string, scope: RelearnScope): BaselineDifference[] {
  return changed(path, ({ entities }) =>
    changing(entities, relearned(entities, readBaselineContents(newer).entities, scope)),
  );
}

/** Writes the union of the baselines to `out`, unless there are conflicts, which are returned. */
export function mergeBaselineFiles(paths: readonly string[], out: string): readonly string[] {
  const [first, ...rest] = paths.map(readBaselineContents);
  if (first === undefined) return [];
  let whole = first;
  const conflicts: string[] = [];
  for (const next of rest) {
    const merged = mergeBaselines(whole, next);
    conflicts.push(...merged.conflicts);
    whole = merged.contents;
  }
  if (conflicts.length === 0) writeBaseline(out, resealed(whole, whole.entities));
  return conflicts;
}

function changed(path: string, plan: BaselineChange["plan"]): BaselineDifference[] {
  let after: readonly BaselineEntity[] | undefined;
  const onWrite = (_: BaselineContents, { entities }: BaselinePlan) => {
    after = entities;
  };
  const before = changeBaseline(path, { plan, waitMs: WAIT_MS, onWrite });
  return after === undefined ? [] : diffBaselines(before.entities, after);
}

function namedEntities({ entities }: BaselineContents, keys: readonly string[], path: string): BaselineEntity[] {
  return keys.flatMap((key) => {
    const found = entities.filter((entity) => entity.key === key || `${entity.kind} ${entity.key}` === key);
    if (found.length > 0) return found;
    throw new SensorFault(
      "USAGE",
      `${path} has no entity "${key}": \`zonewarden baseline show ${path}\` lists the keys, or name an alert`,
    );
  });
}

function fromAlert({ entities }: BaselineContents, place: string | undefined): BaselineEntity[] {
  if (place === undefined) return [];
  const at = place.lastIndexOf("#");
  const [file, id] = [place.slice(0, Math.max(0, at)), place.slice(at + 1)];
  if (at < 1 || id === "") throw new SensorFault("USAGE", `"${place}" names no alert: write --alert FILE#ID`);
  const alert = readAlerts(file).findLast((record) => record.id === id);
  if (alert === undefined) throw new SensorFault("USAGE", `${file} has no alert "${id}"`);
  const found = alertedEntities(alert, entities);
  if (found.length > 0) return found;
  throw new SensorFault(
    "USAGE",
    `${id} (${alert.detector}) does not say enough to approve it: learn the traffic that raised it with ` +
      "`zonewarden learn`, join that with `zonewarden baseline merge`, and approve by key",
  );
}

/** The alerts of a file that `replay --alerts` wrote. */
export function readAlerts(file: string): AlertRecord[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new SensorFault("USAGE", `${file} cannot be read: name a file that \`replay --alerts\` wrote`, {
      cause: error,
    });
  }
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line, i) => parsed(line, `${file}:${i + 1}`)).filter(({ kind }) => kind === "alert");
}

function parsed(line: string, place: string): AlertRecord {
  try {
    return JSON.parse(line) as AlertRecord;
  } catch (error) {
    throw new SensorFault("USAGE", `${place}:1: not a record of alerts: is it a file that \`replay --alerts\` wrote?`, {
      cause: error,
    });
  }
}
