import { z } from "zod";
import { formatOptionFields } from "./format-options.js";

/** Settings of a syslog message, for the options of a sink that sends it. */
export const syslogOptionFields = {
  ...formatOptionFields,
  facility: z.int().min(0).max(23).default(13).meta({
    description: "Facility of every message; 13 is log audit, 16 to 23 are local0 to local7.",
  }),
  header: z.enum(["rfc5424", "rfc3164"]).optional().meta({
    description: "Header of every message; without it the one that the readers of the format expect.",
  }),
  timeZone: z.enum(["local", "utc"]).default("local").meta({
    description: "Of the times in a header of RFC 3164, which does not name its zone.",
  }),
} as const;

/** Checks settings of a syslog message and fills in their defaults. */
export const syslogOptions = z.strictObject(syslogOptionFields);

/** Settings of a syslog message. */
export type SyslogOptions = z.infer<typeof syslogOptions>;
