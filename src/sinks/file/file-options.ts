import { isAbsolute } from "node:path";
import { z } from "zod";
import { recordTextFields } from "../record-text.js";

/** Options of the file. */
export const fileOptions = z.strictObject({
  path: z
    .string()
    .refine(isAbsolute, "path: write the whole path, from /")
    .meta({ description: "The file that is written now; older ones lie beside it with their time in the name." }),
  bytesMax: z
    .int()
    .min(4096)
    .max(2 ** 40)
    .default(2 ** 26)
    .meta({
      description: "Bytes of the file before another is begun.",
    }),
  isDaily: z.boolean().default(true).meta({ description: "Whether another is begun with each day in UTC as well." }),
  keptCount: z.int().min(0).max(10_000).default(30).meta({ description: "Older files that are kept." }),
  isCompressed: z.boolean().default(true).meta({ description: "Whether older files are compressed with gzip." }),
  ...recordTextFields,
});

/** Options of the file. */
export type FileOptions = z.infer<typeof fileOptions>;
