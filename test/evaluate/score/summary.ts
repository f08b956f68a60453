import type { EvaluationResult } from "../run.js";
import type { Episode } from "./episode.js";
import { upperBound95 } from "./poisson-bound.js";

/** What all seeds together say. */
export interface Summary {
  readonly cleanDays: number;
  readonly falseAlerts: number;
  readonly falseCriticals: number;
  readonly perDay: number;
  readonly perDayBound: number;
  readonly worstDay: number;
  readonly attacks: number;
  readonly recognised: number;
  readonly complete: number;
  readonly harmless: number;
  readonly harmlessQuiet: number;
  readonly alerts: number;
  readonly strays: number;
  readonly explained: readonly [right: number, of: number];
  readonly delaysSeconds: { readonly median: number; readonly p95: number; readonly max: number };
  /** By detector: episodes that had to be told by it, and those that were. */
  readonly detectors: ReadonlyMap<string, readonly [told: number, of: number]>;
}

export function summaryOf(results: readonly EvaluationResult[]): Summary {
  const episodes = results.flatMap((result) => result.episodes);
  const attacks = episodes.filter(({ isAttack }) => isAttack);
  const harmless = episodes.filter(({ isAttack }) => !isAttack);
  const falseAlerts = results.flatMap((result) => result.falseAlerts);
  const cleanDays = results.reduce((sum, result) => sum + result.cleanDays, 0);
  const delays = attacks.flatMap(({ told, delaySeconds }) => (told.length > 0 ? (delaySeconds ?? []) : []));
  delays.sort((a, b) => a - b);
  return {
    cleanDays,
    falseAlerts: falseAlerts.length,
    falseCriticals: falseAlerts.filter(({ severityName }) => severityName === "critical").length,
    perDay: falseAlerts.length / Math.max(1, cleanDays),
    perDayBound: upperBound95(falseAlerts.length, Math.max(1, cleanDays)),
    worstDay: worstDay(results),
    attacks: attacks.length,
    recognised: attacks.filter(({ told }) => told.length > 0).length,
    complete: attacks.filter(({ told, shows }) => told.length === shows.length).length,
    harmless: harmless.length,
    harmlessQuiet: harmless.filter(({ alerts }) => alerts === 0).length,
    alerts: results.reduce((sum, result) => sum + result.alerts, 0),
    strays: results.reduce((sum, result) => sum + result.strayAlerts.length, 0),
    explained: [sumOf(attacks, 0), sumOf(attacks, 1)],
    delaysSeconds: { median: quantile(delays, 0.5), p95: quantile(delays, 0.95), max: quantile(delays, 1) },
    detectors: byDetector(attacks),
  };
}

function sumOf(episodes: readonly Episode[], index: 0 | 1): number {
  return episodes.reduce((sum, { explained }) => sum + explained[index], 0);
}

function worstDay(results: readonly EvaluationResult[]): number {
  const counts = new Map<string, number>();
  for (const { seed, falseAlerts } of results) {
    for (const { ts } of falseAlerts) {
      const day = `${seed} ${ts.slice(0, 10)}`;
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
  }
  return Math.max(0, ...counts.values());
}

function byDetector(attacks: readonly Episode[]): Map<string, readonly [number, number]> {
  const counts = new Map<string, [number, number]>();
  for (const { shows, told } of attacks) {
    for (const id of shows) {
      const count = counts.get(id) ?? [0, 0];
      counts.set(id, [count[0] + (told.includes(id) ? 1 : 0), count[1] + 1]);
    }
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of numbers in order; the nearest rank. */
function quantile(ordered: readonly number[], share: number): number {
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? 0;
}
