import { z } from "zod";
import { opcuaHabitKinds } from "../contracts/opcua-baseline.js";

const count = z.number().int().nonnegative();
const word = z.number().int().min(0).max(0xffff);
const code = z.number().int().min(0).max(0xff);

/** Count, hours, days, first, last and habit time of a span; null: never. */
const spanFacts = z.tuple([count, count, count, z.number().nullable(), z.number(), z.number().nullable()]);
const table = z.enum(["co", "di", "ir", "hr"]);
const rangeFacts = z.tuple([table, word, z.number().int().min(0).max(0x1_0000)]).readonly();
const intervalFacts = z.array(z.tuple([table, z.array(z.tuple([word, z.number().int()]))])).max(4);
/** Count, of them rejected, of them changes, and when. */
const useFacts = z.tuple([count, count, count, spanFacts]);

const operationsFacts = z.object({
  client: z.string(),
  server: z.string(),
  unit: code,
  span: spanFacts,
  changes: spanFacts,
  isCoarse: z.boolean(),
  /** Code, class, whether it only reads, uses, ranges read and written of which it is all that is known. */
  functions: z
    .array(
      z.tuple([code, z.enum(["reads", "writes", "engineering"]), z.boolean(), useFacts, intervalFacts, intervalFacts]),
    )
    .max(256),
  /** Code, range read, range written, uses. */
  operations: z.array(z.tuple([code, rangeFacts.nullable(), rangeFacts.nullable(), useFacts])).max(256),
});

/** Habits of a client on a server, or of a server alone. */
const habitFacts = z.object({
  client: z.string().optional(),
  server: z.string(),
  span: spanFacts,
  many: z.array(z.enum(opcuaHabitKinds)),
  items: z.array(z.tuple([z.enum(opcuaHabitKinds), z.string(), spanFacts])).max(16_384),
});

/** What an open session said when it began, by Community ID. */
const standingFacts = z.tuple([z.string(), z.array(z.tuple([z.enum(opcuaHabitKinds), z.string()])).max(64)]);
/** As whom an open MQTT session logged in. */
const loginFacts = z.object({
  communityId: z.string(),
  identifier: z.string(),
  level: code.optional(),
  userName: z.string().optional(),
});

/** Whom an alert named: an asset or the key of a conduit, by which detector and when. */
const namedFacts = z.object({ name: z.string(), detector: z.string(), time: z.number() });

/** The form of `LearnedSoFar`, for who reads one from a file. */
export const learnedSoFarSchema = z.object({
  lines: z.array(z.string()),
  hours: count,
  days: count,
  quarantine: z.array(namedFacts).max(40_000),
  crossings: z.array(z.string()).max(50_000),
  modbus: z.array(operationsFacts).max(50_000),
  opcua: z.array(habitFacts).max(50_000),
  /**
   * Of OPC UA sessions that were open: what their clients and what their servers said; of MQTT ones the login; of
   * all the ID.
   */
  standing: z.object({
    clients: z.array(standingFacts).max(262_144),
    servers: z.array(standingFacts).max(262_144),
    logins: z.array(loginFacts).max(262_144),
    sessions: z.array(z.string()).max(262_144).optional(),
  }),
});

/**
 * What was learned up to a moment: the lines of the baseline, and what they leave out because a reader of them has no
 * use for it: hours and days with traffic, whom alerts named, which conduits cross zones, and when each Modbus
 * operation
 * and OPC UA habit was seen, without which it cannot be told later that it has become a habit.
 */
export type LearnedSoFar = z.infer<typeof learnedSoFarSchema>;

/** As in `LearnedSoFar`. */
export type SpanFacts = z.infer<typeof spanFacts>;
/** As in `LearnedSoFar`. */
export type OperationsFacts = z.infer<typeof operationsFacts>;
/** As in `LearnedSoFar`. */
export type HabitFacts = z.infer<typeof habitFacts>;
/** As in `LearnedSoFar`. */
export type StandingFacts = z.infer<typeof standingFacts>;
/** As in `LearnedSoFar`. */
export type NamedFacts = z.infer<typeof namedFacts>;
