import { z } from "zod";
import type { RecordFilter } from "../../contracts/record-store.js";
import { rowPasses } from "../../store/passes-filter.js";
import type { Answer } from "../answer.js";
import { recordFilterSchema, recordKinds } from "../record-filter-schema.js";
import { type Route, type RouteContext, typedRoute } from "../route.js";

const RECORDS_MAX = 1000;
const RECORDS_DEFAULT = 100;
const ANSWER_BYTES_MAX = 512 * 1024;
const SLICE_RECORDS = 100;
const LOOKED_AT_MAX = 5000;

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

/** Stored records in order, a page at a time. */
export const records: Route = typedRoute({
  path: "/api/v1/records",
  role: "viewer",
  doc: {
    summary: "Stored records in order, a page at a time.",
    answer: z.object({
      firstSeq: z.int().meta({ description: "Of the records that are kept, 0 while there is none." }),
      lastSeq: z.int(),
      through: z.int().meta({ description: "All up to here was looked at: `after` of the next page." }),
      isMore: z.boolean(),
      records: z.array(z.object({ seq: z.int(), record: z.looseObject({ kind: z.enum(recordKinds) }) })),
    }),
    example: {
      query: "after=17&max=50&kinds=alert&kinds=incident&severityMin=3",
      answer: { firstSeq: 1, lastSeq: 17, through: 17, isMore: false, records: [] },
    },
  },
  query: querySchema,
  answer({ query: { after = 0, max = RECORDS_DEFAULT, ...filter } }, context) {
    return page(after, max, filter, context);
  },
});

/**
 * Up to `max` records, not much more than 512 KiB, and out of 5000 at most: `through` says how far it went. Detection
 * goes on between slices.
 */
async function page(after: number, max: number, filter: RecordFilter, { source }: RouteContext): Promise<Answer> {
  const texts: string[] = [];
  let through = after;
  let [bytes, looked] = [0, 0];
  while (texts.length < max && bytes < ANSWER_BYTES_MAX && looked < LOOKED_AT_MAX) {
    const slice = source.after(through, SLICE_RECORDS);
    if (slice.length === 0) break;
    for (const { seq, row, text, bytes: length } of slice) {
      looked++;
      through = seq;
      if (!rowPasses(row, filter)) continue;
      texts.push(text);
      bytes += length;
      if (texts.length >= max || bytes >= ANSWER_BYTES_MAX) break;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { firstSeq, lastSeq } = source;
  const head = `{"firstSeq":${firstSeq},"lastSeq":${lastSeq},"through":${through},"isMore":${through < lastSeq}`;
  return { status: 200, type: "application/json", body: `${head},"records":[${texts.join(",")}]}` };
}
