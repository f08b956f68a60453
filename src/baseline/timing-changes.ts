import type { BaselineEntity, LoopEntity } from "../contracts/baseline.js";
import { joinWeekHours } from "../core/week-hours.js";

type Timing = Extract<BaselineEntity, { kind: "loop" | "link" | "opening" }>;

/** A median that differs by less is the same. */
const SHARE_MIN = 0.1;
const MICROSECONDS_MIN = 1000;

/** Whether it is about timing or load. */
export function isTiming(entity: BaselineEntity): entity is Timing {
  return entity.kind === "loop" || entity.kind === "link" || entity.kind === "opening";
}

/** What differs between two loops, in a few words each: periods and latencies, not what was merely measured anew. */
export function loopChanges(old: LoopEntity, now: LoopEntity): string[] {
  const changes: string[] = [];
  for (const [name, { median }] of Object.entries(now.periods)) {
    const before = old.periods[name];
    if (before === undefined) changes.push(`new operation ${name}`);
    else if (differs(before.median, median)) {
      changes.push(`period of ${name} ${secondsText(before.median)} -> ${secondsText(median)}`);
    }
  }
  for (const name of Object.keys(old.periods)) if (now.periods[name] === undefined) changes.push(`${name} gone`);
  for (const [name, { median }] of Object.entries(now.latencies)) {
    const before = old.latencies[name as keyof LoopEntity["latencies"]];
    if (before !== undefined && differs(before.median, median)) {
      changes.push(`latency of ${name} ${secondsText(before.median)} -> ${secondsText(median)}`);
    }
  }
  return changes;
}

/** Of two that were learned of the same: what was seen more often stands, for medians do not add. */
export function joinedTiming(one: Timing, other: Timing): object {
  const stands = other.n > one.n ? other : one;
  if (stands.kind === "loop") {
    const { seconds, unanswered, unansweredOfTen, pause, periods, latencies } = stands;
    const rest = one === stands ? other : one;
    return { seconds, weekHours: hoursOf(stands, rest), unanswered, unansweredOfTen, pause, periods, latencies };
  }
  if (stands.kind === "opening")
    return { attemptsPerSecond: stands.attemptsPerSecond, halfOpenMax: stands.halfOpenMax };
  return Object.fromEntries(Object.entries(stands).filter(([, figure]) => typeof figure === "object"));
}

/** Of both; of one that does not know them nobody knows. */
function hoursOf(one: Timing, other: Timing): string | undefined {
  const [hours, more] = [one, other].map((timing) => (timing.kind === "loop" ? timing.weekHours : undefined));
  return hours === undefined || more === undefined ? undefined : joinWeekHours(hours, more);
}

function differs(one: number, other: number): boolean {
  return Math.abs(one - other) > Math.max(MICROSECONDS_MIN, SHARE_MIN * one);
}

function secondsText(us: number): string {
  return us < 1_000_000 ? `${Number((us / 1000).toPrecision(3))} ms` : `${Number((us / 1e6).toPrecision(3))} s`;
}
