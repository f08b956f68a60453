import { z } from "zod";
import type { StoredRecord } from "../contracts/record-store.js";
import type { Speaker } from "../contracts/sink.js";
import { chosenFormat, formatChoice } from "./format-choice.js";
import { formatOptionFields, formatOptions } from "./formats/format-options.js";

/** Options of a sink that sends each record as one text. */
export const recordTextFields = {
  format: formatChoice("native"),
  ...formatOptionFields,
} as const;

const recordTextOptions = z.strictObject(recordTextFields);

/** Options of a sink that sends each record as one text. */
export type RecordTextOptions = z.infer<typeof recordTextOptions>;

/** How a sink with these options writes a record: one line of at most `limitBytes`, if it can be cut to that. */
export function recordText(
  options: RecordTextOptions,
  { sensor, version }: Speaker,
): (given: StoredRecord, limitBytes?: number) => string {
  const format = chosenFormat(options.format);
  const { pen, cefIpv6, leefDelimiter } = options;
  const context = { sensor, version, options: formatOptions.parse({ pen, cefIpv6, leefDelimiter }) };
  return (given, limitBytes = Number.POSITIVE_INFINITY) => format.render(given, context, limitBytes);
}

/** Tells records of all sensors apart; the same when one is sent again. */
export function messageId({ seq, record }: StoredRecord, { sensor }: Speaker): string {
  return `${sensor}/${seq}/${"id" in record ? record.id : record.ts}`;
}
