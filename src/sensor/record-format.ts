import type { SensorRecord } from "../contracts/alert.js";
import { SensorFault } from "../core/fault.js";
import { canonicalJson } from "../core/json.js";
import { formatOptions } from "../sinks/formats/format-options.js";
import { formats } from "../sinks/formats/index.js";

/** The formats that records can be written in, the native one first. */
export const recordFormats: readonly string[] = formats.map(({ doc }) => doc.id);

/**
 * How a record becomes a line of this format, as long as it has to be. Without a name it is the native one, whose bytes
 * the next record's `prevHash` is of. Throws a SensorFault USAGE for a name that is none.
 */
export function recordFormat(name: string | undefined, version: string): (record: SensorRecord) => string {
  if (name === undefined) return canonicalJson;
  const format = formats.find(({ doc }) => doc.id === name);
  if (format === undefined) {
    throw new SensorFault("USAGE", `"${name}" is no --format; there are: ${recordFormats.join(", ")}`);
  }
  const context = { sensor: "replay", version, options: formatOptions.parse({}) };
  return (record) => format.render({ record }, context, Number.POSITIVE_INFINITY);
}
