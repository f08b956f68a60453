import type { PointEntity, PointKind } from "../contracts/baseline.js";
import { asSigned, type Counted, rangeOf } from "./counted-words.js";
import { learnedFields } from "./learned-span.js";
import type { LearningJudge } from "./learning-judge.js";
import { DISTINCT_MAX, type PointPage } from "./point-page.js";
import type { WideEnvelope } from "./wide-points.js";

/** With no more distinct values a point has states, not measurements. */
const DISCRETE_MAX = 10;
/** Fewer rises may be a state that went up by chance. */
const RISES_MIN = 3;
/** Words that fill more of their range than this are part of something else. */
const VOLATILE_RANGE = 0.9 * 65_535;
/** Which point it is. */
export interface PointPlace {
  readonly server: string;
  readonly unit: number;
  readonly table: PointEntity["table"];
  readonly address: number;
}

/** What was learned of the point at `index` of a page. */
export function pointEntity(page: PointPage, index: number, place: PointPlace, judge: LearningJudge): PointEntity {
  const { server, unit, table, address } = place;
  const span = page.span(index);
  const distinct = page.distinct(index);
  const wide = page.wide(index);
  const envelope = wide === undefined ? envelopeOf(distinct ?? []) : wide.envelope(index, span.n);
  const values = kindOf(page, index, table, envelope);
  const ratePerSecond = values === "analog" ? wide?.rate(index) : undefined;
  const readback = page.readback(index);
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
    togglesPerMinute: page.togglesPerMinute(index),
    writesPerMinute: page.writesPerMinute(index) ?? 0,
    ...(readback === undefined ? {} : { readback }),
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
  const readback = joinReadbacks(one.readback, other.readback);
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
    ...(readback === undefined ? {} : { readback }),
  };
}

/** What two learned of one point add up to. */
export function joinReadbacks(one: PointEntity["readback"], other: PointEntity["readback"]): PointEntity["readback"] {
  if (one === undefined || other === undefined) return one ?? other;
  return [one[0] + other[0], one[1] + other[1]];
}

function joinedKind(one: PointEntity, other: PointEntity, distinct: readonly number[] | undefined): PointKind {
  if (one.isSigned !== other.isSigned) return "volatile";
  if (one.values === other.values && one.values !== "constant" && one.values !== "discrete") return one.values;
  if (distinct === undefined || distinct.length > DISCRETE_MAX) return "volatile";
  return distinct.length === 1 ? "constant" : "discrete";
}

function kindOf(page: PointPage, index: number, table: PointEntity["table"], { min, max }: WideEnvelope): PointKind {
  const states = page.distinct(index)?.length ?? DISTINCT_MAX + 1;
  if (states === 1) return "constant";
  if (table === "co" || table === "di") return "discrete";
  const isSetByHand = states <= DISCRETE_MAX && page.writesPerMinute(index) !== undefined;
  if (page.rises(index) >= RISES_MIN && !isSetByHand) return "counter";
  if (states <= DISCRETE_MAX) return "discrete";
  return max - min > VOLATILE_RANGE ? "volatile" : "analog";
}

function envelopeOf(distinct: readonly Counted[]): WideEnvelope {
  const signed = asSigned(distinct);
  const isSigned = rangeOf(signed) < rangeOf(distinct);
  const values = isSigned ? signed : distinct;
  const [min, max] = [values[0]?.[0] ?? 0, values.at(-1)?.[0] ?? 0];
  return { isSigned, min, max, low: min, high: max };
}

function valuesOf(distinct: readonly Counted[], isSigned: boolean): number[] {
  return (isSigned ? asSigned(distinct) : distinct).map(([value]) => value);
}
