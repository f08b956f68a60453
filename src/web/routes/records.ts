import { z } from "zod";
import { type Answer, refusal } from "../answer.js";
import { recordFilterSchema } from "../record-filter-schema.js";
import type { Route, RouteContext } from "../route.js";

const RECORDS_MAX = 1000;
const RECORDS_DEFAULT = 100;
const ANSWER_BYTES_MAX = 512 * 1024;
const PAGE_RECORDS = 50;

const count = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const single = { after: count.optional(), max: count.pipe(z.int().min(1).max(RECORDS_MAX)).optional() };
const querySchema = z.strictObject({
  ...recordFilterSchema.shape,
  ...single,
  severityMin: count.pipe(z.int().min(1).max(4)).optional(),
});
const LISTS: ReadonlySet<string> = new Set(["kinds", "detectors", "zones"]);

/** Stored records in order, a page at a time. */
export const records: Route = {
  path: "/api/v1/records",
  role: "viewer",
  answer(query, context) {
    const names = new Set(query.keys());
    const given = [...names].map((name) => [name, LISTS.has(name) ? query.getAll(name) : query.get(name)]);
    const isRepeated = [...names].some((name) => !LISTS.has(name) && query.getAll(name).length > 1);
    const { data } = querySchema.safeParse(Object.fromEntries(given));
    if (data === undefined || isRepeated) {
      const message =
        "the query has after, max (1 to 1000), kinds, severityMin (1 to 4), detectors, zones; lists repeat";
      return refusal(400, "QUERY_INVALID", message);
    }
    const { after = 0, max = RECORDS_DEFAULT, ...filter } = data;
    return page(after, max, filter, context);
  },
};

type Filter = z.infer<typeof recordFilterSchema>;

/** Up to `max` records, and not much more than 512 KiB: `through` says how far it went. */
function page(after: number, max: number, filter: Filter, { store }: RouteContext): Answer {
  const texts: string[] = [];
  const { firstSeq, lastSeq } = store;
  let through = after;
  let bytes = 0;
  let isMore = true;
  while (isMore && texts.length < max && bytes < ANSWER_BYTES_MAX) {
    const some = store.after(through, Math.min(PAGE_RECORDS, max - texts.length), filter);
    isMore = some.length > 0;
    for (const stored of some) {
      const text = JSON.stringify(stored);
      texts.push(text);
      bytes += Buffer.byteLength(text);
      through = stored.seq;
      if (bytes >= ANSWER_BYTES_MAX) break;
    }
  }
  if (!isMore) through = Math.max(through, lastSeq);
  const head = `{"firstSeq":${firstSeq},"lastSeq":${lastSeq},"through":${through},"isMore":${through < lastSeq}`;
  return { status: 200, type: "application/json", body: `${head},"records":[${texts.join(",")}]}` };
}
