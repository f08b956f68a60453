import { z } from "zod";
import { callerName } from "../access/caller.js";
import { jsonAnswer } from "../answer.js";
import { countParameter } from "../count-parameter.js";
import { decisionsOf } from "../decision-order.js";
import { decisionView, exampleDecision } from "../decision-view.js";
import { unauthorised } from "../doorkeeper.js";
import type { DecisionsMade } from "../query/alert-answers.js";
import { type Route, typedRoute } from "../route.js";

const ABOUT_MAX = 500;
const ID_CHARACTERS_MAX = 300;
const REASON_CHARACTERS_MAX = 2000;
const LISTED_MAX = 1000;
const LISTED_DEFAULT = 100;

const name = z.string().min(1).max(ID_CHARACTERS_MAX);

/** Decides about alerts, incidents and decisions. */
const make: Route = typedRoute({
  method: "POST",
  path: "/api/v1/decisions",
  role: "analyst",
  doc: {
    summary: "Decides about alerts or incidents, or takes decisions back: all of them or none.",
    answer: z.object({ decisions: z.array(decisionView) }),
    example: {
      body: { action: "close", about: ["A-5f0c2a"], reason: "Planned work, ticket 4711" },
      answer: { decisions: [exampleDecision] },
    },
  },
  body: z.strictObject({
    action: z.enum(["close", "reopen", "mute", "comment", "undo"]),
    about: z.array(name).min(1).max(ABOUT_MAX).meta({
      description: "Ids of alerts or incidents; of alerts for mute, of decisions for undo.",
    }),
    reason: z.string().trim().min(1).max(REASON_CHARACTERS_MAX),
    until: z.exactOptional(z.iso.datetime()).meta({
      description: "Of a mute: when it ends, at most a year away, and a day for what is critical.",
    }),
    scope: z
      .exactOptional(
        z
          .strictObject({
            detector: z.exactOptional(name),
            actor: z.exactOptional(name),
            target: z.exactOptional(name),
          })
          .refine((scope) => Object.keys(scope).length > 0, "name a detector, an actor or a target"),
      )
      .meta({ description: "Of a mute: all alerts with these, assets by their ids; without it, the one alert." }),
  }),
  answer({ body, caller }, { store }) {
    if (caller === undefined) return unauthorised;
    const decisions = decisionsOf(body, callerName(caller), store, Date.now());
    store.append(decisions);
    return jsonAnswer({ decisions } satisfies DecisionsMade);
  },
});

/** What people decided, the newest first. */
const list: Route = typedRoute({
  path: "/api/v1/decisions",
  role: "analyst",
  doc: {
    summary: "What people decided, the newest first: who, when and why.",
    answer: z.object({ decisions: z.array(z.object({ seq: z.int(), record: decisionView })) }),
    example: { query: "before=18&max=50", answer: { decisions: [{ seq: 17, record: exampleDecision }] } },
  },
  query: z.strictObject({
    before: countParameter(0, Number.MAX_SAFE_INTEGER).optional(),
    max: countParameter(1, LISTED_MAX).optional(),
  }),
  answer({ query: { before, max = LISTED_DEFAULT } }, { store }) {
    return jsonAnswer({ decisions: store.before(before ?? store.lastSeq + 1, max, { kinds: ["decision"] }) });
  },
});

/** What hides alerts now. */
const mutes: Route = {
  path: "/api/v1/mutes",
  role: "viewer",
  doc: {
    summary: "Mutes that have not ended, the newest first; an undo of the decision ends one.",
    answer: z.object({
      mutes: z.array(z.object({ decision: decisionView, until: z.iso.datetime() })),
      records: z.int().meta({ description: "Records of muted alerts that no sink was sent, since the start." }),
    }),
    example: {
      answer: {
        mutes: [
          {
            decision: { ...exampleDecision, action: "mute", until: "2026-11-22T04:10:00.000000Z" },
            until: "2026-11-22T04:10:00.000Z",
          },
        ],
        records: 12,
      },
    },
  },
  answer(_, { store }) {
    const standing = store.mutes().map(({ decision, untilMs }) => ({
      decision,
      until: new Date(untilMs).toISOString(),
    }));
    return jsonAnswer({ mutes: standing, records: store.mutedRecords });
  },
};

/** What people decide, and what stands of it. */
export const decisionRoutes: readonly Route[] = [make, list, mutes];
