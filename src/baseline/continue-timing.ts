import type { LinkEntity, LoopEntity, OpeningEntity } from "../contracts/baseline.js";
import type { MqttValues } from "../contracts/mqtt-baseline.js";
import type { LearnedLatency, LearnedPeriod } from "../contracts/timing-baseline.js";
import { parsePacketTime, SECOND_US } from "../core/packet-time.js";
import { joinRates } from "./merge-baselines.js";
import { isMeasured } from "./number-model.js";
import { joinedTiming } from "./timing-changes.js";

/** Timing or load that was learned in two periods: what was seen more often stands, and nothing of either is lost. */
export function continuedTiming<Timing extends LoopEntity | LinkEntity | OpeningEntity>(
  before: Timing,
  after: Timing,
): object {
  if (before.kind === "loop" && after.kind === "loop")
    return { ...joinedTiming(before, after), ...loop(before, after) };
  const figures = Object.entries(before).flatMap(([name, own]) => {
    const theirs = (after as unknown as Record<string, unknown>)[name];
    return isRate(own) && isRate(theirs) ? [[name, joinRates(own, theirs)] as const] : [];
  });
  if (before.kind !== "opening" || after.kind !== "opening") return Object.fromEntries(figures);
  return { ...Object.fromEntries(figures), halfOpenMax: Math.max(before.halfOpenMax, after.halfOpenMax) };
}

/** Numbers of a topic: what only rises in one of the two and falls in the other is no counter. */
export function continuedNumbers(before: MqttValues, after: MqttValues): MqttValues {
  const [low, high] = [Math.min(before.low, after.low), Math.max(before.high, after.high)];
  if (isCourse(before, after)) return { values: "counter", low, high };
  const distinct = [...new Set([...(before.distinct ?? []), ...(after.distinct ?? [])])].sort((a, b) => a - b);
  const isDiscrete = before.values === "discrete" && after.values === "discrete" && !isMeasured(distinct);
  return isDiscrete ? { values: "discrete", low, high, distinct } : { values: "analog", low, high };
}

function isCourse(before: MqttValues, after: MqttValues): boolean {
  if (before.values === "analog" || after.values === "analog") return false;
  if (before.values === "discrete" && after.values === "discrete") return false;
  const isBeyond = after.low >= before.high || after.high <= before.low;
  return isBeyond || (before.values === "counter" && after.values === "counter");
}

function loop(before: LoopEntity, after: LoopEntity): object {
  const [first, last] = [[before.first, after.first].sort()[0] ?? "", [before.last, after.last].sort()[1] ?? ""];
  return {
    seconds: Math.round((parsePacketTime(last) - parsePacketTime(first)) / SECOND_US),
    unanswered: before.unanswered + after.unanswered,
    unansweredOfTen: Math.max(before.unansweredOfTen, after.unansweredOfTen),
    periods: joinedBy(before.periods, after.periods, period),
    latencies: joinedBy(before.latencies, after.latencies, latency),
  };
}

function joinedBy<T>(
  one: Readonly<Partial<Record<string, T>>>,
  other: Readonly<Partial<Record<string, T>>>,
  join: (one: T, other: T) => T,
): Record<string, T | undefined> {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    names.map((name) => {
      const [own, theirs] = [one[name], other[name]];
      return [name, own === undefined || theirs === undefined ? (own ?? theirs) : join(own, theirs)];
    }),
  );
}

function period(one: LearnedPeriod, other: LearnedPeriod): LearnedPeriod {
  const more = one.n >= other.n ? one : other;
  return {
    ...more,
    n: one.n + other.n,
    p99: Math.max(one.p99, other.p99),
    max: Math.max(one.max, other.max),
    slow: Math.max(one.slow, other.slow),
    fast: Math.min(one.fast, other.fast),
    swing: Math.max(one.swing, other.swing),
    rough: Math.max(one.rough, other.rough),
  };
}

function latency(one: LearnedLatency, other: LearnedLatency): LearnedLatency {
  const more = one.n >= other.n ? one : other;
  return {
    ...more,
    n: one.n + other.n,
    p95: Math.max(one.p95, other.p95),
    p99: Math.max(one.p99, other.p99),
    p999: Math.max(one.p999, other.p999),
    max: Math.max(one.max, other.max),
    slow: Math.max(one.slow, other.slow),
  };
}

function isRate(figure: unknown): figure is Parameters<typeof joinRates>[0] & object {
  return typeof figure === "object" && figure !== null && "p999" in figure;
}
