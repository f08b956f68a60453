import type { PointEntity, PointKind } from "../contracts/baseline.js";
import { joinReadbacks } from "./point-entity.js";
import { DISTINCT_MAX } from "./point-page.js";

/** With no more distinct values a point has states, not measurements. */
const DISCRETE_MAX = 10;
const VOLATILE_RANGE = 0.9 * 65_535;
const WORDS = 65_536;

type Envelope = Pick<PointEntity, "isSigned" | "min" | "max" | "low" | "high" | "distinct">;

/** The values of a point that was learned in two periods, one after the other. */
export function continuedPoint(before: PointEntity, after: PointEntity): Partial<PointEntity> {
  const envelope = joinedEnvelope(before, after);
  const readback = joinReadbacks(before.readback, after.readback);
  const rates = [before.ratePerSecond, after.ratePerSecond].filter((rate) => rate !== undefined);
  const values = kindOf(before, after, envelope);
  return {
    ...(envelope ?? hullOf(before, after)),
    values,
    ...(values === "analog" && rates.length > 0
      ? {
          ratePerSecond: {
            n: rates.reduce((sum, { n }) => sum + n, 0),
            p999: Math.max(...rates.map(({ p999 }) => p999)),
            max: Math.max(...rates.map(({ max }) => max)),
          },
        }
      : { ratePerSecond: undefined }),
    togglesPerMinute: Math.max(before.togglesPerMinute, after.togglesPerMinute),
    writesPerMinute: Math.max(before.writesPerMinute, after.writesPerMinute),
    ...(readback === undefined ? {} : { readback }),
  } as Partial<PointEntity>;
}

/** Words taken for signed in one and for unsigned in the other become what fits both, if anything does. */
function joinedEnvelope(before: PointEntity, after: PointEntity): Envelope | undefined {
  const pairs = [true, false].flatMap((isSigned) => {
    const [one, other] = [taken(before, isSigned), taken(after, isSigned)];
    return one === undefined || other === undefined ? [] : [hullOf(one, other)];
  });
  return pairs.sort((a, b) => a.max - a.min - (b.max - b.min) || Number(a.isSigned) - Number(b.isSigned))[0];
}

function taken(point: Envelope, isSigned: boolean): Envelope | undefined {
  const { isSigned: isAlready, min, max, low, high, distinct } = point;
  if (isAlready === isSigned) return point;
  const isAbove = isSigned ? min >= WORDS / 2 : max < 0;
  const isBelow = isSigned ? max < WORDS / 2 : min >= 0;
  if (!isAbove && !isBelow && distinct === undefined) return undefined;
  const shift = isSigned ? -WORDS : WORDS;
  const again = (value: number) => ((isSigned ? value >= WORDS / 2 : value < 0) ? value + shift : value);
  if (isAbove || isBelow) {
    const all = { isSigned, min: again(min), max: again(max), low: again(low), high: again(high) };
    return { ...all, ...(distinct === undefined ? {} : { distinct: distinct.map(again) }) };
  }
  const values = (distinct ?? []).map(again).sort((a, b) => a - b);
  const [least = 0, most = 0] = [values[0], values.at(-1)];
  return { isSigned, min: least, max: most, low: least, high: most, distinct: values };
}

function hullOf(one: Envelope, other: Envelope): Envelope {
  const distinct = [...new Set([...(one.distinct ?? []), ...(other.distinct ?? [])])].sort((a, b) => a - b);
  const hasFew = one.distinct !== undefined && other.distinct !== undefined && distinct.length <= DISTINCT_MAX;
  return {
    isSigned: one.isSigned,
    min: Math.min(one.min, other.min),
    max: Math.max(one.max, other.max),
    low: Math.min(one.low, other.low),
    high: Math.max(one.high, other.high),
    ...(hasFew ? { distinct } : { distinct: undefined }),
  } as Envelope;
}

function kindOf(before: PointEntity, after: PointEntity, envelope: Envelope | undefined): PointKind {
  if (envelope === undefined || before.values === "volatile" || after.values === "volatile") return "volatile";
  const states = envelope.distinct?.length ?? DISTINCT_MAX + 1;
  if (states === 1) return "constant";
  if (before.table === "co" || before.table === "di") return "discrete";
  if (isCounter(before, after)) return "counter";
  if (states <= DISCRETE_MAX) return "discrete";
  return envelope.max - envelope.min > VOLATILE_RANGE ? "volatile" : "analog";
}

/** What counts in one of the two counts in the other, where that shows too little to tell. */
function isCounter(before: PointEntity, after: PointEntity): boolean {
  const isSlow = ({ values }: PointEntity) => values === "constant" || values === "discrete";
  if (before.values === "counter" && after.values === "counter") return true;
  if (before.values === "counter") return isSlow(after) && after.min >= before.max;
  return after.values === "counter" && isSlow(before) && before.max <= after.min;
}
