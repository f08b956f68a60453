import { z } from "zod";
import { jsonAnswer, refusal } from "../answer.js";
import { type Route, typedRoute } from "../route.js";

const CONDUITS_MAX = 1000;
const CONDUITS_DEFAULT = 100;
const KEY_CHARACTERS_MAX = 400;

const querySchema = z.strictObject({
  after: z.string().max(KEY_CHARACTERS_MAX).optional(),
  max: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(CONDUITS_MAX))
    .optional(),
});

/** How much could be read of every conduit, in the order of their keys, a page at a time. */
export const ledger: Route = typedRoute({
  path: "/api/v1/ledger",
  role: "viewer",
  doc: {
    summary: "How much could be read of every conduit, in the order of their keys, a page at a time.",
    answer: z.looseObject({ isMore: z.boolean(), entries: z.array(z.looseObject({ conduit: z.string() })) }),
    example: { query: "max=50", answer: { conduits: 0, displaced: 0, isMore: false, entries: [] } },
  },
  query: querySchema,
  answer({ query }, { live }) {
    if (live === undefined) return refusal(404, "NOT_FOUND", "only a sensor that listens has a ledger");
    return jsonAnswer(live.visibility(query.after ?? "", query.max ?? CONDUITS_DEFAULT));
  },
});
