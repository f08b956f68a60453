import { z } from "zod";
import type { BaselineDecision } from "../contracts/baseline-desk.js";
import { callerName } from "./access/caller.js";
import { refusal } from "./answer.js";
import { unauthorised } from "./doorkeeper.js";
import { Refused } from "./refused.js";
import type { Asked } from "./route.js";

const REASON_CHARACTERS_MAX = 2000;
const TICKET_CHARACTERS_MAX = 200;

/** Why a decision about the baseline is made. */
export const reasonShape = z.string().trim().min(1).max(REASON_CHARACTERS_MAX);

/** What is said with an approval beside its reason. */
export const approvalShape = {
  reason: reasonShape,
  ticket: z.exactOptional(z.string().trim().min(1).max(TICKET_CHARACTERS_MAX)),
  until: z.exactOptional(z.iso.datetime()).meta({ description: "When the approval ends; without it, it holds on." }),
} as const;

interface Said {
  readonly reason: string;
  readonly ticket?: string;
  readonly until?: string;
}

/** Who asks, by the name that records have. Throws Refused for nobody. */
export function whoAsks({ caller }: Pick<Asked, "caller">): string {
  if (caller === undefined) throw new Refused(unauthorised);
  return callerName(caller);
}

/** The decision that somebody asks for. Throws Refused where it would end before it begins. */
export function decisionAsked(asked: Pick<Asked, "caller">, { reason, ticket, until }: Said): BaselineDecision {
  const who = whoAsks(asked);
  if (until === undefined) return { who, reason, ticket };
  const untilMs = Date.parse(until);
  if (!(untilMs > Date.now())) {
    throw new Refused(refusal(400, "BODY_INVALID", "an approval ends after now", { place: "until" }));
  }
  return { who, reason, ticket, until: new Date(untilMs).toISOString().replace("Z", "000Z") };
}
