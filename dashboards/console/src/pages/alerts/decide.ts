import type { AlertDetail, DecisionOrder, DecisionsMade } from "../../../../../src/web/query/alert-answers.js";
import { type ApiFault, ask, tell } from "../../api/client.js";
import { say } from "../../app/toasts.js";

/** What people do to alerts, in words for a button and for what was done. */
export const deeds = {
  close: { title: "Close", done: "closed" },
  reopen: { title: "Reopen", done: "reopened" },
  mute: { title: "Mute", done: "muted" },
  comment: { title: "Comment", done: "commented on" },
} as const;

export type Deed = keyof typeof deeds;

/** What a mute covers: the more is named, the less it hides. */
export type MuteScope = readonly ("detector" | "actor" | "target")[];

/** What was filled in. */
export interface Deciding {
  readonly deed: Deed;
  readonly reason: string;
  readonly until?: string;
  readonly scope?: MuteScope;
}

/** Decides about these alerts and offers to undo it. Rejects with an ApiFault. */
export async function decide(ids: readonly string[], { deed, reason, until, scope }: Deciding): Promise<void> {
  const order = { action: deed, reason, ...(until === undefined ? {} : { until }) };
  const made =
    scope === undefined
      ? (await post({ ...order, about: ids })).decisions
      : (
          await Promise.all(ids.map(async (id) => post({ ...order, about: [id], scope: await scopeOf(id, scope) })))
        ).flatMap(({ decisions }) => decisions);
  const what = ids.length === 1 ? "The alert is" : `${ids.length} alerts are`;
  say({ text: `${what} ${deeds[deed].done}.`, undo: () => void undoDecisions(made.map(({ id }) => id)) });
}

/** Takes decisions back. */
export async function undoDecisions(ids: readonly string[]): Promise<void> {
  try {
    await post({ action: "undo", about: ids, reason: "Undone" });
    say({ text: "It is undone." });
  } catch (fault) {
    say({ text: (fault as ApiFault).message, isBad: true });
  }
}

function post(order: DecisionOrder): Promise<DecisionsMade> {
  return tell<DecisionsMade>("POST", "/api/v1/decisions", order);
}

async function scopeOf(id: string, parts: MuteScope): Promise<NonNullable<DecisionOrder["scope"]>> {
  const { record } = await ask<AlertDetail>(`/api/v1/alerts/${encodeURIComponent(id)}`);
  const { detector, actor, target } = record;
  return {
    ...(parts.includes("detector") ? { detector } : {}),
    ...(parts.includes("actor") ? { actor: actor.asset } : {}),
    ...(parts.includes("target") && target !== undefined ? { target: target.asset } : {}),
  };
}
