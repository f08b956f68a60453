import { z } from "zod";

/** Names of accounts and tokens. */
export const accountName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,62}$/, "1 to 63 of a-z 0-9 . _ - that begin with a letter or digit")
  .meta({ description: "1 to 63 of a-z 0-9 . _ - that begin with a letter or digit." });
