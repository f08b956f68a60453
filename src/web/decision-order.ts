import { randomUUID } from "node:crypto";
import type { RecordStore } from "../contracts/record-store.js";
import type { DecisionRecord } from "../contracts/trail.js";
import { MUTES_MAX } from "../store/mute-table.js";
import { type RefusalCode, refusal } from "./answer.js";
import type { DecisionOrder } from "./query/alert-answers.js";
import { Refused } from "./refused.js";

const DAY_MS = 86_400_000;
const MUTE_DAYS_MAX = 366;
const CRITICAL = 4;

/** The decisions that an order comes to. Throws Refused where one of them cannot be made. */
export function decisionsOf(
  order: DecisionOrder,
  who: string,
  store: RecordStore,
  nowMs: number,
): readonly DecisionRecord[] {
  const { action, reason, until, scope } = order;
  const ids = [...new Set(order.about)];
  if (action === "mute") checkMute(order, store, nowMs, ids.length);
  else if (until !== undefined || scope !== undefined) {
    throw refused(400, "BODY_INVALID", "until and scope are for mutes", until === undefined ? "scope" : "until");
  }
  for (const about of ids) checkSubject(about, order, store, nowMs);
  return ids.map((about) => ({
    v: 1,
    kind: "decision",
    id: `D-${randomUUID()}`,
    ts: recordTime(nowMs),
    who,
    action,
    about,
    reason,
    ...(until === undefined ? {} : { until: recordTime(Date.parse(until)) }),
    ...(scope === undefined ? {} : { scope }),
  }));
}

function checkMute({ until, scope }: DecisionOrder, store: RecordStore, nowMs: number, many: number): void {
  if (until === undefined) throw refused(400, "BODY_INVALID", "say when the mute ends", "until");
  const leftMs = Date.parse(until) - nowMs;
  if (!(leftMs > 0 && leftMs <= MUTE_DAYS_MAX * DAY_MS)) {
    throw refused(400, "BODY_INVALID", `a mute ends after now and within ${MUTE_DAYS_MAX} days`, "until");
  }
  if (scope !== undefined && many > 1) {
    throw refused(400, "BODY_INVALID", "a scope is given for one alert at a time", "about");
  }
  if (store.mutes().length + many > MUTES_MAX) {
    throw refused(409, "CONFLICT", `there are at most ${MUTES_MAX} mutes: end some, or mute with a scope`);
  }
}

function checkSubject(about: string, { action, until, scope }: DecisionOrder, store: RecordStore, nowMs: number): void {
  const record = store.latest(about)?.record;
  if (action === "undo") {
    if (record?.kind !== "decision") throw refused(404, "NOT_FOUND", "there is no decision of this id", "about");
    if (record.action === "undo") throw refused(409, "CONFLICT", "an undo is not undone: decide anew", "about");
    if (record.action === "approve" || record.action === "reject") {
      throw refused(409, "CONFLICT", "this is about the baseline: take it back there", "about");
    }
    const isUndone = store.decisionsAbout(about).length > 0;
    if (isUndone) throw refused(409, "CONFLICT", "this is undone already", "about");
    return;
  }
  const isKnown = record?.kind === "alert" || (record?.kind === "incident" && action !== "mute");
  if (!isKnown) throw refused(404, "NOT_FOUND", "there is nothing of this id; it may be kept no longer", "about");
  if (action !== "mute" || scope !== undefined || until === undefined || record.severity < CRITICAL) return;
  if (Date.parse(until) > nowMs + DAY_MS) {
    throw refused(400, "BODY_INVALID", "what is critical is muted for a day at most", "until");
  }
}

function refused(status: number, code: RefusalCode, message: string, place?: string): Refused {
  return new Refused(refusal(status, code, message, { place }));
}

function recordTime(ms: number): string {
  return new Date(ms).toISOString().replace("Z", "000Z");
}
