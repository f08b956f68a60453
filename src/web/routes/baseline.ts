import { z } from "zod";
import { type Answer, jsonAnswer, refusal } from "../answer.js";
import { approvalView, decidedView, exampleApproval, exampleDecided } from "../approval-view.js";
import { approvalShape, decisionAsked, reasonShape, whoAsks } from "../baseline-order.js";
import { countParameter } from "../count-parameter.js";
import { fromDesk } from "../desk-faults.js";
import { type Route, type RouteContext, typedRoute } from "../route.js";

const NAMES_MAX = 500;
const NAME_CHARACTERS_MAX = 1000;
const BODY_BYTES_MAX = 1024 * 1024;
const ITEMS_MAX = 2000;
const ITEMS_DEFAULT = 500;
const OFFSET_MAX = 10_000_000;

const noDesk = refusal(404, "NOT_FOUND", "this sensor has no baseline that people decide about");
const verb = z.enum(["approve", "reject"]);
const names = z
  .array(z.string().min(1).max(NAME_CHARACTERS_MAX))
  .min(1)
  .max(NAMES_MAX)
  .transform((list) => [...new Set(list)])
  .meta({ description: "`kind key` of each, as in the review." });
const time = z.string().optional();

function withDesk(
  { baseline }: RouteContext,
  work: (desk: NonNullable<RouteContext["baseline"]>) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  return baseline === undefined ? noDesk : fromDesk(() => work(baseline));
}

const state: Route = {
  path: "/api/v1/baseline",
  role: "viewer",
  doc: {
    summary: "The baseline: who approved it, how much of each class was seen, and what is in it.",
    answer: z.object({
      phase: z.enum(["learn", "shadow", "detect"]),
      learnedUntil: time,
      sha256: z.string().optional(),
      window: z.tuple([z.string(), z.string()]).optional(),
      approvedBy: z.string().optional(),
      approvedAt: time,
      maturity: z.array(z.object({ what: z.string(), isMature: z.boolean(), text: z.string() })),
      counts: z.record(z.string(), z.int()),
      isInForce: z.boolean().meta({ description: "False: the file was changed since the sensor read it." }),
    }),
    example: {
      answer: {
        phase: "shadow",
        sha256: "5f0c2a",
        window: ["2026-11-01T00:00:00.000000Z", "2026-11-08T00:00:00.000000Z"],
        maturity: [{ what: "assets", isMature: true, text: "Enough was seen: 24 in 168 hours with traffic." }],
        counts: { asset: 24, conduit: 61 },
        isInForce: true,
      },
    },
  },
  answer(_, context) {
    return withDesk(context, (desk) => jsonAnswer(desk.baseline()));
  },
};

const review: Route = typedRoute({
  path: "/api/v1/review",
  role: "viewer",
  doc: {
    summary: "What nobody has decided about yet, the riskiest first.",
    answer: z.object({
      total: z.int().meta({ description: "Those before and behind the page too." }),
      review: z.array(
        z.object({
          kind: z.string(),
          key: z.string(),
          state: z.enum(["ok", "rare", "quarantined", "stale", "finding"]),
          risk: z.int(),
          reasons: z.array(z.string()),
          isBulk: z.boolean().meta({ description: "May be approved together with others." }),
          note: z.string().optional(),
          line: z.string().meta({ description: "As in the file." }),
        }),
      ),
    }),
    example: {
      query: "offset=0&max=100",
      answer: {
        total: 1,
        review: [
          {
            kind: "mb.ops",
            key: "a:00:80:f4:0e:11:22>a:00:80:f4:0e:33:44/1",
            state: "rare",
            risk: 9,
            reasons: ["writes", "a controller", "rare"],
            isBulk: false,
            line: '{"kind":"mb.ops"}',
          },
        ],
      },
    },
  },
  query: z.strictObject({
    offset: countParameter(0, OFFSET_MAX).optional(),
    max: countParameter(1, ITEMS_MAX).optional(),
  }),
  answer({ query: { offset = 0, max = ITEMS_DEFAULT } }, context) {
    return withDesk(context, (desk) => {
      const items = desk.review();
      return jsonAnswer({ total: items.length, review: items.slice(offset, offset + max) });
    });
  },
});

const exampleNames = { verb: "approve", names: ["conduit a:00:80:f4:0e:11:22>a:00:80:f4:0e:33:44/tcp/modbus"] };

const preview: Route = typedRoute({
  method: "POST",
  path: "/api/v1/review/preview",
  role: "analyst",
  doc: {
    summary: "What a decision about entities of the baseline would change; nothing is written.",
    answer: approvalView,
    example: { body: exampleNames, answer: exampleApproval },
  },
  body: z.strictObject({ verb, names }),
  bodyBytesMax: BODY_BYTES_MAX,
  answer(asked, context) {
    const { body } = asked;
    return withDesk(context, (desk) => jsonAnswer(desk.preview(body.verb, body.names, whoAsks(asked))));
  },
});

const decide: Route = typedRoute({
  method: "POST",
  path: "/api/v1/review/decisions",
  role: "analyst",
  doc: {
    summary: "Approves or rejects entities of the baseline; the sensor watches by that at once.",
    answer: decidedView,
    example: { body: { ...exampleNames, reason: "Planned work", ticket: "4711" }, answer: exampleDecided },
  },
  body: z.strictObject({ verb, names, ...approvalShape }),
  bodyBytesMax: BODY_BYTES_MAX,
  answer(asked, context) {
    const { body } = asked;
    return withDesk(context, async (desk) =>
      jsonAnswer(await desk.decideEntities(body.verb, body.names, decisionAsked(asked, body))),
    );
  },
});

const approve: Route = typedRoute({
  method: "POST",
  path: "/api/v1/baseline/approve",
  role: "admin",
  doc: {
    summary: "Approves the whole baseline: its alerts are real from now on.",
    answer: decidedView,
    example: { body: { reason: "Reviewed with operations" }, answer: exampleDecided },
  },
  body: z.strictObject({ reason: reasonShape }),
  answer(asked, context) {
    return withDesk(context, async (desk) => jsonAnswer(await desk.approveBaseline(decisionAsked(asked, asked.body))));
  },
});

const undo: Route = typedRoute({
  method: "POST",
  path: "/api/v1/baseline/undo",
  role: "analyst",
  doc: {
    summary: "Takes back a decision about the baseline, unless something decided later stands on it.",
    answer: decidedView,
    example: { body: { decision: "D-4f1d1c0e", reason: "It was another device" }, answer: exampleDecided },
  },
  body: z.strictObject({ decision: z.string().min(1).max(NAME_CHARACTERS_MAX), reason: reasonShape }),
  answer(asked, context) {
    const { decision } = asked.body;
    return withDesk(context, async (desk) =>
      jsonAnswer(await desk.undo(decision, decisionAsked(asked, { reason: asked.body.reason }))),
    );
  },
});

/** What people see of the baseline and decide about it. */
export const baselineRoutes: readonly Route[] = [state, review, preview, decide, approve, undo];
