import type { AlertParty, AlertRecord } from "../../../../../src/contracts/alert.js";
import type { DecodedEvidence } from "../../../../../src/contracts/alert-background.js";
import type { KeptRecord, StoredRecord } from "../../../../../src/contracts/record-store.js";
import type { AlertRow } from "../../../../../src/web/query/alert-list.js";
import { openAlerts, queryText } from "../../../../../src/web/query/alert-query.js";

/** In which line of the timeline something stands. */
export type AroundLane = "alert" | "audit" | "trail" | "message";

/** Something that happened near an alert. */
export interface AroundEvent {
  readonly lane: AroundLane;
  readonly ts: string;
  readonly text: string;
  /** Of an alert. */
  readonly id?: string;
  readonly severity?: number;
  /** Of the same two assets, not only of one of them. */
  readonly isOfPair: boolean;
}

/** The query of the alerts of the same assets, so many milliseconds before and after. */
export function aroundQuery({ ts, actor, target }: AlertRecord, ms: number): string {
  const [from, to] = [-ms, ms].map((span) => new Date(Date.parse(ts) + span).toISOString());
  const is = [actor.asset, ...(target === undefined ? [] : [target.asset])];
  return queryText({ ...openAlerts, status: "all", fields: { asset: { is, not: [] } }, from, to });
}

/**
 * What else was recorded of the assets of an alert, in the order of time: `near` are records, `rows` alerts, each of
 * which is there once.
 */
export function aroundEvents(
  record: AlertRecord,
  near: readonly StoredRecord[],
  rows: readonly AlertRow[],
): readonly AroundEvent[] {
  const assets = new Set([record.actor.asset, ...(record.target === undefined ? [] : [record.target.asset])]);
  const latest = new Map<string, AroundEvent>([[record.id, eventOf(record, true)]]);
  const isPair = (parties: readonly string[]) =>
    assets.size === 2 && [...assets].every((asset) => parties.includes(asset));
  for (const row of rows) {
    const { id, ts, title: text, severity, actor, target } = row;
    const isOfPair = isPair([actor.asset, ...(target === undefined ? [] : [target.asset])]);
    if (id !== record.id) latest.set(id, { lane: "alert", ts, text, id, severity, isOfPair });
  }
  for (const { seq, record: other } of near) {
    const parties = partiesOf(other).map(({ asset }) => asset);
    if (!parties.some((asset) => assets.has(asset)) || "isTest" in other) continue;
    const isOfPair = isPair(parties);
    const id = other.kind === "alert" || other.kind === "audit" ? other.id : String(seq);
    latest.set(id, eventOf(other, isOfPair));
  }
  return [...latest.values()].sort((a, b) => (a.ts < b.ts ? -1 : a.ts > b.ts ? 1 : 0));
}

/** The decoded messages among them. */
export function messageEvents(evidence: DecodedEvidence | undefined): readonly AroundEvent[] {
  return (evidence?.messages ?? []).map(({ ts, protocol, summary }) => ({
    ...{ lane: "message", ts, text: `${protocol} ${summary}`, isOfPair: true },
  }));
}

/** Those within so many milliseconds of a time. */
export function withinMs(events: readonly AroundEvent[], ts: string, ms: number): readonly AroundEvent[] {
  const at = Date.parse(ts);
  return events.filter((event) => Math.abs(Date.parse(event.ts) - at) <= ms);
}

/** The narrowest of the windows that shows a few of them, else the widest. */
export function fittingWindow(events: readonly AroundEvent[], ts: string, windows: readonly number[]): number {
  return windows.find((ms) => withinMs(events, ts, ms).length > 4) ?? windows.at(-1) ?? 0;
}

function eventOf(record: KeptRecord, isOfPair: boolean): AroundEvent {
  const { kind, ts } = record;
  if (kind === "alert") {
    return { lane: "alert", ts, text: record.title, id: record.id, severity: record.severity, isOfPair };
  }
  if (kind === "audit") return { lane: "audit", ts, text: record.title, isOfPair };
  return { lane: "trail", ts, text: kind === "trail" ? record.text : kind, isOfPair };
}

function partiesOf(record: KeptRecord): readonly AlertParty[] {
  if (record.kind !== "alert" && record.kind !== "audit" && record.kind !== "trail") return [];
  return record.target === undefined ? [record.actor] : [record.actor, record.target];
}
