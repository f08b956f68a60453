import { formatPacketTime } from "../core/packet-time.js";
import type { AssetOf } from "./conduit-model.js";
import type { LearnedState, Span } from "./learned-span.js";
import type { Cause, Quarantine } from "./quarantine.js";

/** Learning of fewer hours or days with traffic cannot tell a habit from a single event. */
const HOURS_MIN = 24;
const DAYS_MIN = 7;
const HABIT_MIN = 2;

/** Hours and days with traffic in the time learned from. */
export interface LearnedTime {
  readonly hours: number;
  readonly days: number;
}

/** What was seen of something that may become an entity, or part of one. */
export interface Seen {
  readonly span: Pick<Span, "hours" | "days" | "habitTime">;
  /** Who did it: of a conduit without direction both sides. */
  readonly actors: readonly string[];
  /** Key of the conduit it went through, or that it is. */
  readonly conduit?: string;
  /** Where a day is too short to make a habit: writing, engineering, remote access, other zones. */
  readonly isGrave?: boolean;
}

/** Says how far what was learned is to be trusted. */
export interface LearningJudge {
  judge(seen: Seen): LearnedState;
}

/** Trusts everything. */
export const TRUSTING: LearningJudge = { judge: () => ({ state: "ok" }) };

/**
 * Of a quarantined actor only what it did in two hours before the alert is normal. What came in one hour, or grave on
 * one day, is rare, if learning went on long enough to tell.
 */
export function learningJudge(quarantine: Quarantine, assetOf: AssetOf, learned: LearnedTime): LearningJudge {
  const causes = quarantine.causes(assetOf);
  return {
    judge({ span, actors, conduit, isGrave = false }) {
      for (const named of conduit === undefined ? actors : [...actors, conduit]) {
        const cause = causes.get(named);
        if (cause === undefined || span.habitTime < cause.time) continue;
        return { state: "quarantined", note: noteOf(cause) };
      }
      if (isRare(span, learned, isGrave)) return { state: "rare" };
      return { state: "ok" };
    },
  };
}

/** Whether it was seen too seldom to be a habit; never so where learning was too short to tell. */
export function isRare(span: LearnedTime, learned: LearnedTime, isGrave: boolean): boolean {
  if (learned.hours >= HOURS_MIN && span.hours < HABIT_MIN) return true;
  return isGrave && learned.days >= DAYS_MIN && span.days < HABIT_MIN;
}

/** The time tells the frame, whatever files the capture is cut into. */
function noteOf({ detector, time }: Cause): string {
  return `named by ${detector} at ${formatPacketTime(time)}`;
}
