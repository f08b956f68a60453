import type { PointEntity, PointKind, PointRate } from "../contracts/baseline.js";
import { p2Height } from "../core/p2-markers.js";
import type { PacketTime } from "../core/packet-time.js";
import { createSpan, learnedFields, type Span } from "./learned-span.js";
import type { LearningJudge } from "./learning-judge.js";
import { asSigned, DISTINCT_MAX, PLACE, type PointPage, rangeOf, TAILS } from "./point-page.js";

/** With no more distinct values a point has states, not measurements. */
const DISCRETE_MAX = 10;
/** Fewer rises may be a state that went up by chance. */
const RISES_MIN = 3;
/** Words that fill more of their range than this are part of something else. */
const VOLATILE_RANGE = 0.9 * 65_535;
/** Below these many values the extremes stand for the quantiles: nothing else has been seen often enough. */
const QUANTILE_MIN = 2000;
const SIGHTINGS_MIN = 3;
const HOURS_MIN = 2;

/** Which point it is. */
export interface PointPlace {
  readonly server: string;
  readonly unit: number;
  readonly table: PointEntity["table"];
  readonly address: number;
}

type Envelope = Pick<PointEntity, "isSigned" | "min" | "max" | "low" | "high">;

/** What was learned of the point at `index` of a page. */
export function pointEntity(page: PointPage, index: number, place: PointPlace, judge: LearningJudge): PointEntity {
  const { server, unit, table, address } = place;
  const span = spanOf(page, index);
  const distinct = page.get(index, PLACE.distinct) > DISTINCT_MAX ? undefined : page.distinct(index);
  const envelope = distinct === undefined ? wideEnvelope(page, index) : envelopeOf(distinct);
  const values = kindOf(page, index, table, envelope);
  const ratePerSecond = values === "analog" ? rateOf(page, index) : undefined;
  return {
    kind: "point",
    ...learnedFields(`${server}/${unit}/${table}/${address}`, span, judge.judge({ span, actors: [] })),
    server,
    unit,
    table,
    address,
    values,
    ...envelope,
    ...(distinct === undefined ? {} : { distinct: valuesOf(distinct, envelope.isSigned) }),
    ...(ratePerSecond === undefined ? {} : { ratePerSecond }),
    togglesPerMinute: page.get(index, PLACE.togglesMax),
    writesPerMinute: page.writesPerMinute(index) ?? 0,
  };
}

/** Of what turned out to be one point: what either knows to be normal. */
export function joinPoints(one: PointEntity, other: PointEntity): PointEntity {
  const distinct =
    one.distinct === undefined || other.distinct === undefined
      ? undefined
      : [...new Set([...one.distinct, ...other.distinct])].sort((a, b) => a - b);
  const { distinct: _, ...rest } = one.n >= other.n ? one : other;
  const hasFew = distinct !== undefined && distinct.length <= DISTINCT_MAX;
  return {
    ...rest,
    n: one.n + other.n,
    hours: Math.max(one.hours, other.hours),
    days: Math.max(one.days, other.days),
    first: [one.first, other.first].sort()[0] ?? one.first,
    last: [one.last, other.last].sort()[1] ?? one.last,
    values: joinedKind(one, other, distinct),
    min: Math.min(one.min, other.min),
    max: Math.max(one.max, other.max),
    low: Math.min(one.low, other.low),
    high: Math.max(one.high, other.high),
    ...(hasFew ? { distinct } : {}),
    togglesPerMinute: Math.max(one.togglesPerMinute, other.togglesPerMinute),
    writesPerMinute: Math.max(one.writesPerMinute, other.writesPerMinute),
  };
}

function joinedKind(one: PointEntity, other: PointEntity, distinct: readonly number[] | undefined): PointKind {
  if (one.isSigned !== other.isSigned) return "volatile";
  if (one.values === other.values && one.values !== "constant" && one.values !== "discrete") return one.values;
  if (distinct === undefined || distinct.length > DISCRETE_MAX) return "volatile";
  return distinct.length === 1 ? "constant" : "discrete";
}

function spanOf(page: PointPage, index: number): Span {
  return {
    ...createSpan(),
    n: page.get(index, PLACE.count),
    hours: page.get(index, PLACE.hours),
    days: page.get(index, PLACE.days),
    first: page.get(index, PLACE.firstTime) as PacketTime,
    last: page.get(index, PLACE.lastTime) as PacketTime,
  };
}

function kindOf(page: PointPage, index: number, table: PointEntity["table"], { min, max }: Envelope): PointKind {
  const distinct = page.get(index, PLACE.distinct);
  if (distinct === 1) return "constant";
  if (table === "co" || table === "di") return "discrete";
  const isRising = page.get(index, PLACE.falls) === 0 && page.get(index, PLACE.changes) >= RISES_MIN;
  const isSetByHand = distinct <= DISCRETE_MAX && page.writesPerMinute(index) !== undefined;
  if (isRising && !isSetByHand) return "counter";
  if (distinct <= DISCRETE_MAX) return "discrete";
  return max - min > VOLATILE_RANGE ? "volatile" : "analog";
}

function envelopeOf(distinct: readonly (readonly [number, number])[]): Envelope {
  const signed = asSigned(distinct);
  const isSigned = rangeOf(signed) < rangeOf(distinct);
  const values = isSigned ? signed : distinct;
  const [min, max] = [values[0]?.[0] ?? 0, values.at(-1)?.[0] ?? 0];
  return { isSigned, min, max, low: min, high: max };
}

function wideEnvelope(page: PointPage, index: number): Envelope {
  const [min, max] = [page.get(index, PLACE.min), page.get(index, PLACE.max)];
  const isFew = page.get(index, PLACE.count) < QUANTILE_MIN;
  return {
    isSigned: page.get(index, PLACE.form) === 2,
    min,
    max,
    low: isFew || isHabit(page, index, PLACE.minSightings) ? min : quantileOf(page, index, 0),
    high: isFew || isHabit(page, index, PLACE.maxSightings) ? max : quantileOf(page, index, 1),
  };
}

/** The hours stand behind the sightings. */
function isHabit(page: PointPage, index: number, sightings: number): boolean {
  return page.get(index, sightings) >= SIGHTINGS_MIN && page.get(index, sightings + 1) >= HOURS_MIN;
}

function quantileOf(page: PointPage, index: number, tail: 0 | 1 | 2): number {
  const markers = page.tail(index, tail);
  return markers === undefined ? 0 : p2Height(...markers, TAILS[tail]);
}

function rateOf(page: PointPage, index: number): PointRate | undefined {
  const [n, max] = [page.get(index, PLACE.rateCount), page.get(index, PLACE.rateMax)];
  if (n === 0) return undefined;
  return { n, p999: n < QUANTILE_MIN ? max : quantileOf(page, index, 2), max };
}

function valuesOf(distinct: readonly (readonly [number, number])[], isSigned: boolean): number[] {
  return (isSigned ? asSigned(distinct) : distinct).map(([value]) => value);
}
