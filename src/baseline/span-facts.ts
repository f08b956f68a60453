import type { PacketTime } from "../core/packet-time.js";
import type { SpanFacts } from "./learned-so-far.js";
import type { Span } from "./learned-span.js";

const HOUR_US = 3_600_000_000;
const DAY_US = 24 * HOUR_US;
const NEVER = Number.POSITIVE_INFINITY as PacketTime;

/** When something was seen, in hours and days that are counted once each. */
export type SeenTimes = Pick<Span, "hours" | "days" | "first" | "last">;

/** The span in a form that a file can hold. */
export function spanFactsOf({ n, hours, days, first, last, habitTime }: Span): SpanFacts {
  return [n, hours, days, first === NEVER ? null : first, last, habitTime === NEVER ? null : habitTime];
}

/** The span of facts. */
export function spanOf([n, hours, days, first, last, habitTime]: SpanFacts): Span {
  return {
    n,
    hours,
    days,
    first: (first ?? NEVER) as PacketTime,
    last: last as PacketTime,
    habitTime: (habitTime ?? NEVER) as PacketTime,
  };
}

/**
 * Hours and days of two spans one after the other: the one in which the first ended and the second began counts
 * once.
 */
export function addedTimes(before: SeenTimes, after: SeenTimes): { readonly hours: number; readonly days: number } {
  if (before.hours === 0 || after.hours === 0) {
    return { hours: before.hours + after.hours, days: before.days + after.days };
  }
  return {
    hours: before.hours + after.hours - (meets(before.last, after, after.hours, HOUR_US) ? 1 : 0),
    days: before.days + after.days - (meets(before.last, after, after.days, DAY_US) ? 1 : 0),
  };
}

/** A span that goes on with another one after a restart. */
export function continuedSpan(before: Span, after: Span): Span {
  if (before.hours === 0 && before.n === 0) return { ...after };
  const { hours, days } = addedTimes(before, after);
  return {
    n: before.n + after.n,
    hours,
    days,
    first: Math.min(before.first, after.first) as PacketTime,
    last: Math.max(before.last, after.last) as PacketTime,
    habitTime: habitOf(before, after, hours),
  };
}

/** What was seen in one hour before is a habit with the next hour in which it is seen. */
function habitOf(before: Span, after: Span, hours: number): PacketTime {
  if (before.habitTime !== NEVER || hours < 2) return before.habitTime;
  return before.hours + after.hours > hours ? after.habitTime : after.first;
}

/** Whether the later one was first counted in the hour, or day, in which the earlier one was last. */
function meets(last: PacketTime, after: SeenTimes, count: number, unitUs: number): boolean {
  const first = count === 1 ? after.last : after.first;
  return Math.floor(last / unitUs) >= Math.floor(first / unitUs);
}
