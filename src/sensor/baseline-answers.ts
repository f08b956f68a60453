import { basename } from "node:path";
import { type BaselineDifference, diffBaselines } from "../baseline/diff-baselines.js";
import { entityLine } from "../baseline/entity-line.js";
import { lintBaseline } from "../baseline/lint-baseline.js";
import type { ReviewItem } from "../baseline/review.js";
import type { BaselineEntity } from "../contracts/baseline.js";
import type { Policy } from "../contracts/policy.js";
import { SensorFault } from "../core/fault.js";
import type { JsonObject } from "../core/json.js";
import { readAlerts } from "./baseline-decisions.js";
import { readBaselineContents } from "./baseline-file.js";
import { reviewedContents } from "./reviewed-contents.js";

/** The header and the entities of a baseline, for reading. */
export function showBaseline(path: string): {
  readonly header: JsonObject;
  readonly entities: readonly BaselineEntity[];
} {
  return readBaselineContents(path);
}

/** What differs between two baselines. */
export function diffBaselineFiles(before: string, after: string): BaselineDifference[] {
  return diffBaselines(readBaselineContents(before).entities, readBaselineContents(after).entities);
}

/** What the policy does not allow of what is trusted. */
export function lintBaselineFile(path: string, policy: Policy) {
  return lintBaseline(readBaselineContents(path).entities, policy).faults;
}

/** What a person should look at before approving, the riskiest first. */
export function reviewBaselineFile(
  path: string,
  policy: Policy | undefined,
): {
  readonly header: JsonObject;
  readonly items: readonly ReviewItem[];
} {
  const contents = readBaselineContents(path);
  return { header: contents.header, items: reviewedContents(contents, policy) };
}

/** The lines of one key, and the alerts that were raised about it. */
export function explainKey(path: string, key: string, alerts: string | undefined) {
  const { header, entities } = readBaselineContents(path);
  const lines = entities
    .filter((entity) => entity.key === key || `${entity.kind} ${entity.key}` === key)
    .map(entityLine);
  const raised = alerts === undefined ? [] : readAlerts(alerts).filter((alert) => isAbout(alert, key));
  if (lines.length === 0 && raised.length === 0) {
    throw new SensorFault(
      "USAGE",
      `${basename(path)} has no entity "${key}": \`zonewarden baseline show ${path}\` lists the keys`,
    );
  }
  const last = new Map(raised.map((alert) => [alert.id, alert]));
  return { header, lines, alerts: [...last.values()] };
}

function isAbout(
  alert: {
    readonly conduit?: string;
    readonly point?: string;
    readonly actor: { asset: string };
    target?: { asset: string };
  },
  key: string,
): boolean {
  const { conduit, point, actor, target } = alert;
  if ([conduit, point, actor.asset, target?.asset].includes(key)) return true;
  return target !== undefined && key.startsWith(`${actor.asset}>${target.asset}/`);
}
