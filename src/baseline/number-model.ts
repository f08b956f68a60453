import type { MqttValues } from "../contracts/mqtt-baseline.js";
import { P2Quantile } from "../core/p2-quantile.js";
import { storedNumber } from "../core/stored-number.js";

const DISTINCT_MAX = 16;
/** More states than that are a measurement. */
const STATES_MAX = 10;
/** So many neighbouring whole numbers are a measurement with few digits. */
const NEIGHBOURS_MIN = 6;
/** Three numbers and none that comes after a larger one, or none after a smaller one: a counter, or what runs empty. */
const COURSE_MIN = 3;
/** Below so many samples the extremes stand for the quantiles. */
const QUANTILES_FROM = 2000;
/** Numbers that rose so often, and hardly ever fell, count something. */
const RISES_MIN = 20;
const FALLS_SHARE = 0.01;

/** What the numbers of a topic or metric are like. */
export class NumberModel {
  readonly #low = new P2Quantile(0.001);
  readonly #high = new P2Quantile(0.999);
  readonly #distinct = new Set<number>();
  #rises = 0;
  #falls = 0;
  #last = Number.NaN;

  add(value: number): void {
    this.#low.add(value);
    this.#high.add(value);
    if (this.#distinct.size <= DISTINCT_MAX) this.#distinct.add(storedNumber(value));
    if (value > this.#last) this.#rises++;
    else if (value < this.#last) this.#falls++;
    this.#last = value;
  }

  learned(): MqttValues {
    const isExact = this.#low.count < QUANTILES_FROM;
    const low = isExact ? this.#low.min : this.#low.value;
    const high = isExact ? this.#high.max : this.#high.value;
    if (this.#isCourse()) return { values: "counter", low, high };
    const distinct = [...this.#distinct].sort((a, b) => a - b);
    return isMeasured(distinct) ? { values: "analog", low, high } : { values: "discrete", low, high, distinct };
  }

  #isCourse(): boolean {
    if (this.#rises >= RISES_MIN && this.#falls <= FALLS_SHARE * this.#rises) return true;
    return this.#distinct.size >= COURSE_MIN && (this.#rises === 0 || this.#falls === 0);
  }
}

/** Whether these, which are sorted, are measurements and no states. */
export function isMeasured(distinct: readonly number[]): boolean {
  const { length } = distinct;
  if (length > STATES_MAX || (length > 2 && !distinct.every(Number.isInteger))) return true;
  return length >= NEIGHBOURS_MIN && (distinct.at(-1) ?? 0) - (distinct[0] ?? 0) === length - 1;
}

/** What two learned of one place are like together: the wider of each. */
export function joinNumbers(one: MqttValues | undefined, other: MqttValues | undefined): MqttValues | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const [low, high] = [Math.min(one.low, other.low), Math.max(one.high, other.high)];
  if (one.values === "counter" || other.values === "counter") return { values: "counter", low, high };
  const distinct = [...new Set([...(one.distinct ?? []), ...(other.distinct ?? [])])].sort((a, b) => a - b);
  const isDiscrete = one.values === "discrete" && other.values === "discrete" && !isMeasured(distinct);
  return isDiscrete ? { values: "discrete", low, high, distinct } : { values: "analog", low, high };
}
