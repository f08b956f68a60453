import { z } from "zod";
import type { StoredRecord } from "../contracts/record-store.js";
import type { Speaker } from "../contracts/sink.js";
import { formatOptionFields, formatOptions } from "./formats/format-options.js";
import { formats } from "./formats/index.js";

/** Options of a sink that sends each record as one text. */
export const recordTextFields = {
  format: z
    .enum(formats.map(({ doc }) => doc.id))
    .default("native")
    .meta({ description: "How a record is written." }),
  ...formatOptionFields,
} as const;

const recordTextOptions = z.strictObject(recordTextFields);

/** Options of a sink that sends each record as one text. */
export type RecordTextOptions = z.infer<typeof recordTextOptions>;

/** How a sink with these options writes a record: whole, one line. */
export function recordText(options: RecordTextOptions, { sensor, version }: Speaker): (given: StoredRecord) => string {
  const format = formats.find(({ doc }) => doc.id === options.format) ?? formats[0];
  const { pen, cefIpv6, leefDelimiter } = options;
  const context = { sensor, version, options: formatOptions.parse({ pen, cefIpv6, leefDelimiter }) };
  return (given) => format?.render(given, context, Number.POSITIVE_INFINITY) ?? "";
}

/** Tells records of all sensors apart; the same when one is sent again. */
export function messageId({ seq, record }: StoredRecord, { sensor }: Speaker): string {
  return `${sensor}/${seq}/${"id" in record ? record.id : record.ts}`;
}
