import { z } from "zod";
import { recordFilterSchema, recordKinds } from "../record-filter-schema.js";

/** The WebSocket subprotocol, with the version of the messages. */
export const STREAM_PROTOCOL = "zonewarden.v1";

/** Sequence numbers stay exact in JSON. */
const seq = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** What a client may say. */
export const clientMessageSchema = z
  .strictObject({
    type: z.literal("subscribe"),
    after: seq.optional().meta({
      description: "`through` of the last message that was heard: what came since follows. Without it: a snapshot.",
    }),
    filter: recordFilterSchema.optional(),
  })
  .meta({ description: "What a client says: which records it wants, and from where on. It may say so again." });

/** A message of a client, checked. */
export type ClientMessage = z.infer<typeof clientMessageSchema>;

const record = z.looseObject({ v: z.literal(1), kind: z.enum(recordKinds), ts: z.string() }).meta({
  description: "As in docs/records.md.",
});
const stored = z.object({ seq: seq.min(1), record });

const hello = z.object({
  type: z.literal("hello"),
  v: z.literal(1),
  sensor: z.string(),
  version: z.string(),
  firstSeq: seq.meta({ description: "Of the records that are kept, 0 while there is none." }),
  lastSeq: seq,
});

const snapshotReasons = ["asked", "too-old", "unknown"] as const;

/** Why a client gets a snapshot. */
export type SnapshotReason = (typeof snapshotReasons)[number];

const snapshot = z.object({
  type: z.literal("snapshot"),
  reason: z.enum(snapshotReasons).meta({
    description: "too-old: what came after `after` is kept no longer; unknown: `after` was never reached here.",
  }),
  through: seq.meta({ description: "The state is that after this record; deltas begin behind it." }),
  isFirst: z.boolean(),
  isLast: z.boolean(),
  records: z.array(stored).meta({ description: "Incidents, then alerts: of each the latest record." }),
});

const records = z.object({
  type: z.literal("records"),
  through: seq.meta({ description: "All up to here has been told, as far as it passes the filter." }),
  records: z.array(stored),
});

/** Why records are left out. */
export const gapReasons = ["slow", "removed", "too-large"] as const;

export type GapReason = (typeof gapReasons)[number];

const gap = z.object({
  type: z.literal("gap"),
  reason: z.enum(gapReasons).meta({
    description:
      "slow: the client was too far behind, /api/v1/records has them; removed: kept no longer; too-large: for this.",
  }),
  firstSeq: seq,
  lastSeq: seq,
});

/** What is wrong with what a client said or is; it is closed after that. */
export const streamErrors = {
  MESSAGE_INVALID: 4400,
  TOKEN_ENDED: 4401,
  SESSION_ENDED: 4403,
  SUBSCRIBE_LATE: 4408,
  MESSAGES_TOO_MANY: 4429,
  STORE_FAILED: 4503,
} as const;

/** The code of what is wrong. */
export type StreamErrorCode = keyof typeof streamErrors;

const error = z.object({
  type: z.literal("error"),
  code: z.enum(Object.keys(streamErrors) as [StreamErrorCode, ...StreamErrorCode[]]),
  message: z.string(),
});

/** What the sensor says on a stream. Keys may be added under the same version: clients pass over unknown ones. */
export const serverMessageSchema = z.discriminatedUnion("type", [hello, snapshot, records, gap, error]);

/** A message of the sensor. */
export type ServerMessage = z.infer<typeof serverMessageSchema>;

/** Both directions, for the published schema. */
export const streamSchema = z.union([clientMessageSchema, serverMessageSchema]);
