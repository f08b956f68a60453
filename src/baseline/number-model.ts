import type { MqttValues } from "../contracts/mqtt-baseline.js";
import { P2Quantile } from "../core/p2-quantile.js";

const DISTINCT_MAX = 16;
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
    if (this.#distinct.size <= DISTINCT_MAX) this.#distinct.add(value);
    if (value > this.#last) this.#rises++;
    else if (value < this.#last) this.#falls++;
    this.#last = value;
  }

  learned(): MqttValues {
    const isExact = this.#low.count < QUANTILES_FROM;
    const low = isExact ? this.#low.min : this.#low.value;
    const high = isExact ? this.#high.max : this.#high.value;
    if (this.#rises >= RISES_MIN && this.#falls <= FALLS_SHARE * this.#rises) return { values: "counter", low, high };
    if (this.#distinct.size > DISTINCT_MAX) return { values: "analog", low, high };
    return { values: "discrete", low, high, distinct: [...this.#distinct].sort((a, b) => a - b) };
  }
}

/** What two learned of one place are like together: the wider of each. */
export function joinNumbers(one: MqttValues | undefined, other: MqttValues | undefined): MqttValues | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const [low, high] = [Math.min(one.low, other.low), Math.max(one.high, other.high)];
  if (one.values === "counter" || other.values === "counter") return { values: "counter", low, high };
  const distinct = [...new Set([...(one.distinct ?? []), ...(other.distinct ?? [])])].sort((a, b) => a - b);
  const isDiscrete = one.values === "discrete" && other.values === "discrete" && distinct.length <= DISTINCT_MAX;
  return isDiscrete ? { values: "discrete", low, high, distinct } : { values: "analog", low, high };
}
