import { z } from "zod";

/** Characters that neither keys nor the header of LEEF can hold. */
const DELIMITER = /^[\t!#$%&*+,;^~]$/;

/** Settings of the formats, for the options of any sink. */
export const formatOptionFields = {
  pen: z.int().min(1).max(4_294_967_295).default(32_473).meta({
    description: "Private enterprise number in the ids of structured data; 32473 is the one for documentation.",
  }),
  cefIpv6: z.enum(["lenient", "strict"]).default("lenient").meta({
    description: "Where CEF has IPv6 addresses: lenient in src and dst, strict in c6a2 and c6a3 with their labels.",
  }),
  leefDelimiter: z
    .string()
    .regex(DELIMITER, "no single character out of tab ! # $ % & * + , ; ^ ~")
    .default("\t")
    .meta({
      description: "What stands between the attributes of LEEF; in values it becomes a space.",
    }),
} as const;

/** Checks settings of the formats and fills in their defaults. */
export const formatOptions = z.strictObject(formatOptionFields);

/** Settings of the formats. */
export type FormatOptions = z.infer<typeof formatOptions>;
