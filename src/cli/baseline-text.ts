import type { JsonObject } from "../core/json.js";

/** One difference of two baselines as a line: `+ conduit KEY`, `~ mb.ops KEY: new writer`. */
export function differenceText(difference: {
  readonly sign: string;
  readonly kind: string;
  readonly key: string;
  readonly changes: readonly string[];
}): string {
  const { sign, kind, key, changes } = difference;
  return `${sign} ${kind} ${key}${changes.length === 0 ? "" : `: ${changes.join("; ")}`}`;
}

/** How far each class of what was learned may be trusted, and what is missing, a line each. */
export function coverageText(header: JsonObject): string[] {
  const classes = Object.entries((header.coverage ?? {}) as Record<string, JsonObject>);
  const mature = classes.filter(([, { mature: isMature }]) => isMature === true).map(([name]) => name);
  const immature = classes.filter(([, { mature: isMature }]) => isMature !== true);
  const lines = immature.map(([name, { missing }]) => `immature: ${name}, missing ${String(missing)}`);
  return mature.length === 0 ? lines : [`mature: ${mature.join(", ")}`, ...lines];
}

/** How many alerts a day are to be expected. */
export function predictionText({ alertsPerDay, alerts, folds, detectors }: JsonObject): string {
  const by = Object.entries((detectors ?? {}) as JsonObject).map(([name, count]) => `${Number(count)} ${name}`);
  const perDay = Number(Number(alertsPerDay).toPrecision(3));
  const list = by.length === 0 ? "" : `: ${by.join(", ")}`;
  const how = `${Number(alerts)} when each of ${Number(folds)} parts was held against the others`;
  return `alerts to expect: ${perDay} a day (${how}${list})`;
}
