import { z } from "zod";
import type { ConduitVisibility, VisibilityPage } from "../../contracts/sensor-health.js";
import { jsonAnswer, refusal } from "../answer.js";
import { type LiveParts, type Route, typedRoute } from "../route.js";

const CONDUITS_MAX = 1000;
const CONDUITS_DEFAULT = 100;
const KEY_CHARACTERS_MAX = 400;
const TEXT_CHARACTERS_MAX = 200;
/** Of a search; it goes on from there when it is asked again. */
const SEARCHED_MAX = 20_000;

const querySchema = z.strictObject({
  after: z.string().max(KEY_CHARACTERS_MAX).optional(),
  max: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(CONDUITS_MAX))
    .optional(),
  text: z.string().max(TEXT_CHARACTERS_MAX).optional().meta({ description: "What the key or the service holds." }),
  part: z
    .enum(["all", "unread"])
    .optional()
    .meta({ description: "`unread`: those alone of which something could not be read." }),
});

/** How much could be read of every conduit, in the order of their keys, a page at a time. */
export const ledger: Route = typedRoute({
  path: "/api/v1/ledger",
  role: "viewer",
  doc: {
    summary: "How much could be read of every conduit, in the order of their keys, a page at a time.",
    answer: z.looseObject({
      isMore: z.boolean(),
      through: z.string().meta({ description: "The last conduit that was looked at: `after` of the next page." }),
      entries: z.array(z.looseObject({ conduit: z.string() })),
    }),
    example: {
      query: "max=50&part=unread",
      answer: { conduits: 0, displaced: 0, isMore: false, through: "", entries: [] },
    },
  },
  query: querySchema,
  answer({ query: { after = "", max = CONDUITS_DEFAULT, text = "", part = "all" } }, { live }) {
    if (live === undefined) return refusal(404, "NOT_FOUND", "only a sensor that listens has a ledger");
    const wanted = text.toLowerCase();
    const isWanted = (entry: ConduitVisibility) =>
      (part === "all" || hasUnread(entry)) &&
      (entry.conduit.toLowerCase().includes(wanted) || entry.service.toLowerCase().includes(wanted));
    return jsonAnswer(found(live, after, max, isWanted));
  },
});

function found(
  live: LiveParts,
  after: string,
  max: number,
  isWanted: (entry: ConduitVisibility) => boolean,
): VisibilityPage & { readonly through: string } {
  const entries: ConduitVisibility[] = [];
  let through = after;
  for (let searched = 0; ; ) {
    const page = live.visibility(through, CONDUITS_MAX);
    for (const [index, entry] of page.entries.entries()) {
      through = entry.conduit;
      searched++;
      if (isWanted(entry)) entries.push(entry);
      const isLast = !page.isMore && index === page.entries.length - 1;
      if (entries.length === max) return { ...page, entries, through, isMore: !isLast };
    }
    if (!page.isMore || page.entries.length === 0) return { ...page, entries, through, isMore: false };
    if (searched >= SEARCHED_MAX) return { ...page, entries, through, isMore: true };
  }
}

/** One side was not seen, or bytes of it were not read. */
function hasUnread({ isOneWay, toServer, toClient }: ConduitVisibility): boolean {
  return (
    isOneWay ||
    [toServer, toClient].some(
      ({ gapBytes, cutBytes, undecodableBytes, unidentifiedBytes, opaqueBytes }) =>
        gapBytes + cutBytes + undecodableBytes + unidentifiedBytes + opaqueBytes > 0,
    )
  );
}
