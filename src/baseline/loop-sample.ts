import type { LearnedLatency, LearnedPeriod } from "../contracts/timing-baseline.js";
import { P2Quantile } from "../core/p2-quantile.js";
import { RecentValues } from "../core/recent-values.js";
import { SpreadSample } from "../core/spread-sample.js";
import { UpperQuantiles } from "../core/upper-quantiles.js";

/** Fewer intervals or answers say nothing. */
const SAMPLES_MIN = 8;
const CYCLIC_MIN = 32;
const CYCLIC_SHARE = 0.9;
const CLOSE_SIGMAS = 6;
/** By how much intervals differ at least without being unsteady, as a part of the median and in microseconds. */
const PERIOD_SHARE = 0.02;
const PERIOD_FLOOR_US = 2000;
const NORMAL_MAD = 1.4826;
const ROUGH_SHARE = 0.05;
const BLOCK = 16;
const STRIDE = 4;

/** What is met of the intervals of one operation. */
export class PeriodSample {
  readonly #sample = new SpreadSample();
  readonly #middle = new P2Quantile(0.5);
  #n = 0;
  #max = 0;
  /** The interval before, and the one before that. */
  #last = 0;
  #earlier = 0;
  #slow = 0;
  #fast = Number.POSITIVE_INFINITY;
  #swing = 0;
  #distance = 0;
  #rough = 0;

  add(intervalUs: number): void {
    this.#sample.add(intervalUs);
    this.#middle.add(intervalUs);
    this.#n++;
    if (intervalUs > this.#max) this.#max = intervalUs;
    if (this.#n >= 3) {
      const [shortest, longest] = [Math.min, Math.max].map((of) => of(intervalUs, this.#last, this.#earlier));
      this.#slow = Math.max(this.#slow, shortest ?? 0);
      this.#fast = Math.min(this.#fast, longest ?? 0);
      if (this.#isFar(intervalUs) && this.#isFar(this.#last) && this.#isFar(this.#earlier)) {
        const swing = Math.min(Math.abs(intervalUs - this.#last), Math.abs(this.#last - this.#earlier));
        this.#swing = Math.max(this.#swing, swing);
      }
    }
    if (this.#n >= CYCLIC_MIN) {
      const middle = this.#middle.value;
      // A pause, however long, counts as one period: it says nothing of how steady the rest is.
      const distance = Math.min(Math.abs(intervalUs - middle), middle);
      this.#distance += ROUGH_SHARE * (distance - this.#distance);
      this.#rough = Math.max(this.#rough, this.#distance);
    }
    this.#earlier = this.#last;
    this.#last = intervalUs;
  }

  /** Whether an interval is further from the median than any steady one, as far as that is known by now. */
  #isFar(intervalUs: number): boolean {
    if (this.#n < SAMPLES_MIN) return false;
    const middle = this.#middle.value;
    return Math.abs(intervalUs - middle) > CLOSE_SIGMAS * Math.max(PERIOD_SHARE * middle, PERIOD_FLOOR_US);
  }

  /** Undefined when there were too few. */
  learned(): LearnedPeriod | undefined {
    if (this.#n < SAMPLES_MIN) return undefined;
    const [median, mad] = [this.#sample.median(), this.#sample.medianDeviation()];
    const near = CLOSE_SIGMAS * Math.max(NORMAL_MAD * mad, PERIOD_SHARE * median, PERIOD_FLOOR_US);
    const distances = this.#sample.values().map((value) => Math.abs(value - median));
    distances.sort();
    const close = distances.filter((distance) => distance <= near).length;
    // A poll that was lost, by the mirror or on its way, is not late: two periods went by, and on the beat.
    const beats = this.#sample.values().map((value) => offBeat(value, median, near));
    beats.sort();
    return {
      n: this.#n,
      median: Math.round(median),
      mad: Math.round(mad),
      p99: Math.round(beats[Math.floor(0.99 * (beats.length - 1))] ?? 0),
      max: this.#max,
      isCyclic: this.#n >= CYCLIC_MIN && close >= CYCLIC_SHARE * distances.length,
      slow: this.#slow,
      fast: Number.isFinite(this.#fast) ? this.#fast : 0,
      swing: this.#swing,
      rough: Math.round(this.#rough),
    };
  }
}

/** How far an interval is from the median, or from a multiple of it that it is near to. */
function offBeat(interval: number, median: number, near: number): number {
  const missed = Math.abs(interval - Math.max(1, Math.round(interval / median)) * median);
  return missed <= near ? missed : Math.abs(interval - median);
}

/** What is met of the latencies of one class. */
export class LatencySample {
  readonly #sample = new SpreadSample();
  readonly #p95 = new P2Quantile(0.95);
  readonly #upper = new UpperQuantiles();
  readonly #recent = new RecentValues(BLOCK);
  #n = 0;
  #slow = 0;

  add(latencyUs: number): void {
    this.#sample.add(latencyUs);
    this.#p95.add(latencyUs);
    this.#upper.add(latencyUs);
    this.#recent.add(latencyUs);
    this.#n++;
    if (this.#n >= BLOCK && this.#n % STRIDE === 0) this.#slow = Math.max(this.#slow, this.#recent.median());
  }

  /** Undefined when there were too few. */
  learned(): LearnedLatency | undefined {
    if (this.#n < SAMPLES_MIN) return undefined;
    const { n, p99, p999, max } = this.#upper.summary();
    return {
      n,
      median: Math.round(this.#sample.median()),
      mad: Math.round(this.#sample.medianDeviation()),
      p95: Math.round(this.#p95.value),
      p99: Math.round(p99),
      p999: Math.round(p999),
      max,
      slow: Math.round(this.#slow),
    };
  }
}
