import { z } from "zod";
import type { Sink } from "../contracts/sink.js";
import { assert } from "../core/assert.js";
import { sinks } from "../sinks/index.js";
import { storeDefaults } from "../store/store-options.js";
import { recordFilterSchema } from "../web/record-filter-schema.js";
import { webOptions } from "../web/web-options.js";

const NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/;
const SINKS_MAX = 32;
const TIB = 2 ** 40;
const YEARS_DAYS = 36_500;

const sensor = z.strictObject({
  name: z
    .string()
    .regex(/^[!-~]{1,255}$/, "no name: 1 to 255 printable characters of ASCII, without spaces")
    .default("zonewarden")
    .meta({ description: "Names the sensor in every message, as in sensor-07.plant.example." }),
});

const store = z.strictObject({
  folder: z.string().min(1).meta({ description: "Data folder: records, their log, evidence. For one sensor alone." }),
  recordAgeDaysMax: days(storeDefaults.recordAgeDaysMax, "Days that records are kept in the database"),
  databaseBytesMax: bytes(storeDefaults.databaseBytesMax, "Bytes in use in the database"),
  logAgeDaysMax: days(storeDefaults.logAgeDaysMax, "Days that the log is kept"),
  logBytesMax: bytes(storeDefaults.logBytesMax, "Bytes of the log"),
  evidenceBytesMax: bytes(storeDefaults.evidenceBytesMax, "Bytes of captures around alerts"),
  spoolRecordsMax: z.int().min(100).max(10_000_000).default(storeDefaults.spoolRecordsMax).meta({
    description: "Records that wait for one sink at most; beyond it the oldest of the least severe go.",
  }),
});

const entries = sinks.map(sinkEntry) as [z.ZodObject, ...z.ZodObject[]];
const sinkList = z
  .array(z.discriminatedUnion("type", entries as never) as unknown as z.ZodType<SinkEntry>)
  .max(SINKS_MAX)
  .superRefine((list, context) => {
    const names = list.map(({ name }) => name);
    for (const [i, name] of names.entries()) {
      if (names.indexOf(name) === i) continue;
      context.addIssue({ code: "custom", path: [i, "name"], message: `there is a sink ${name} already` });
    }
  });

/** What a sink in the list has, whatever its type, and its options beside that. */
interface SinkEntry {
  readonly name: string;
  readonly type: string;
  readonly filter?: z.infer<typeof recordFilterSchema> | undefined;
  readonly [option: string]: unknown;
}

/** What a configuration says of where records go. */
export const outletFields = {
  sensor: sensor.optional().meta({ description: "Who speaks." }),
  store: store.optional().meta({ description: "Where records are kept; sinks and web want one." }),
  sinks: sinkList.optional().meta({ description: "Who else gets the records." }),
  web: webOptions.optional().meta({ description: "The stream of alerts, metrics and the API." }),
} as const;

const outletSchema = z.object(outletFields);

/** The part of a configuration that says where records go. */
export type OutletEntries = z.infer<typeof outletSchema>;

/** Undefined where what wants a store has one. */
export function lacksStore({ store: found, sinks: list = [], web }: OutletEntries): string | undefined {
  if (found !== undefined || (list.length === 0 && web === undefined)) return undefined;
  const who = list.length > 0 ? "sinks" : "web";
  return `${who}: there is no store; give it a folder, as in store: { folder: /var/lib/zonewarden }`;
}

/** Names of a sink's own options must not be these. */
function sinkEntry({ doc, options }: Sink<unknown>): z.ZodObject {
  assert(options instanceof z.ZodObject, `the options of ${doc.id} are no object`);
  const extended = options.safeExtend({
    name: z.string().regex(NAME, "no name: 1 to 63 of a-z 0-9 . _ -, first a letter or digit").meta({
      description: "Names the sink in states and health records. With another name, what waited for it goes.",
    }),
    type: z.literal(doc.id).meta({ description: doc.title }),
    filter: recordFilterSchema.optional(),
  });
  return extended.meta({ description: `${doc.title}. ${doc.summary}` }) as unknown as z.ZodObject;
}

function days(byDefault: number, what: string) {
  return z
    .number()
    .min(1)
    .max(YEARS_DAYS)
    .default(byDefault)
    .meta({ description: `${what}, at most.` });
}

function bytes(byDefault: number, what: string) {
  return z
    .int()
    .min(1_048_576)
    .max(TIB)
    .default(byDefault)
    .meta({ description: `${what}, at most.` });
}
