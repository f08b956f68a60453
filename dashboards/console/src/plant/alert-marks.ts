import type { AlertPair } from "../../../../src/web/query/alert-answers.js";

/** Alerts about something: how many, and how bad the worst is. */
export interface AlertMark {
  readonly alerts: number;
  readonly severity: number;
}

/** Alerts by asset, and by the two that they are between. */
export interface AlertMarks {
  readonly byAsset: ReadonlyMap<string, AlertMark>;
  readonly byPair: ReadonlyMap<string, AlertMark>;
}

/** What is marked of the pairs of a query. */
export function alertMarks(pairs: readonly AlertPair[]): AlertMarks {
  const byAsset = new Map<string, AlertMark>();
  const byPair = new Map<string, AlertMark>();
  for (const { actor, target, alerts, severity } of pairs) {
    addMark(byAsset, actor, { alerts, severity });
    if (target === undefined) continue;
    if (target !== actor) addMark(byAsset, target, { alerts, severity });
    addMark(byPair, pairKey(actor, target), { alerts, severity });
  }
  return { byAsset, byPair };
}

/** Two together, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} | ${other}` : `${other} | ${one}`;
}

/** More of something that may have been marked already. */
export function addMark(marks: Map<string, AlertMark>, key: string, more: AlertMark | undefined): void {
  if (more === undefined) return;
  const { alerts, severity } = marks.get(key) ?? { alerts: 0, severity: 0 };
  marks.set(key, { alerts: alerts + more.alerts, severity: Math.max(severity, more.severity) });
}

/** A severity as a sign, as its badge has it. */
export const severitySigns = ["●", "○", "◆", "▲", "■"] as const;
