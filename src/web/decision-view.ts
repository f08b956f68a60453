import { z } from "zod";

/** A decision, for the description of the API. */
export const decisionView = z
  .looseObject({
    id: z.string(),
    ts: z.string(),
    who: z.string(),
    action: z.enum(["approve", "reject", "mute", "close", "reopen", "comment", "undo"]),
    about: z.string(),
    reason: z.string(),
  })
  .meta({ description: "As in docs/records.md." });

/** For examples. */
export const exampleDecision = {
  v: 1,
  kind: "decision",
  id: "D-4f1d1c0e",
  ts: "2026-11-21T04:10:00.000000Z",
  who: "anna",
  action: "close",
  about: "A-5f0c2a",
  reason: "Planned work, ticket 4711",
} as const;
