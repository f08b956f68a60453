import { z } from "zod";
import type { KeptRecord } from "../contracts/record-store.js";

const NAME_CHARACTERS_MAX = 200;
const NAMES_MAX = 100;

const names = z.array(z.string().min(1).max(NAME_CHARACTERS_MAX)).min(1).max(NAMES_MAX);

/** Kinds of records, as `KeptRecord` has them. */
export const recordKinds = [
  "alert",
  "audit",
  "incident",
  "health",
  "trail",
  "decision",
  "access",
] as const satisfies readonly KeptRecord["kind"][];

/** What of the records a client wants; what is left out does not matter. */
export const recordFilterSchema = z
  .strictObject({
    kinds: z.array(z.enum(recordKinds)).min(1).max(recordKinds.length).optional(),
    severityMin: z.int().min(1).max(4).optional().meta({
      description: "Of alerts and incidents: at least this, 1 low to 4 critical. Other kinds pass.",
    }),
    detectors: names.optional().meta({
      description: "Ids, or groups as in modbus/*. Records without a detector pass.",
    }),
    zones: names.optional().meta({
      description: "Ids of zones, of the actor or of the target. Records without a party pass.",
    }),
  })
  .meta({ description: "What of the records is wanted." });
