import type { PointRate } from "../contracts/baseline.js";
import { P2_NUMBERS, p2Height, startP2, stepP2 } from "../core/p2-markers.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { asSigned, type Counted, rangeOf, signedWord } from "./counted-words.js";

/** Readings nearer to each other than this say more about the polling than about the process. */
export const RATE_STEP_US = SECOND_US / 2;
const HOUR_US = 3600 * SECOND_US;
/** Below these many numbers the extremes stand for the quantiles: nothing else has been seen often enough. */
const QUANTILE_MIN = 2000;
/** An extreme that came this often, in this many hours, is no outlier. */
const SIGHTINGS_ENOUGH = 3;
const HOURS_ENOUGH = 2;

/** Quantiles kept of a point, in this order: of its values at both ends, and of its rate of change. */
const TAILS = [0.001, 0.999, 0.999] as const;
const TAIL_NUMBERS = TAILS.length * P2_NUMBERS;

/** Numbers of one point, side by side. Behind each extreme its sightings, their hours, and the latest of these. */
const PLACE = {
  isSigned: 0,
  min: 1,
  max: 5,
  rateValue: 9,
  rateTime: 10,
  rateCount: 11,
  rateMax: 12,
  tails: 13,
} as const;
const SIGHTINGS = 1;
const HOURS = 2;
const HOUR = 3;
const ROW = PLACE.tails + TAIL_NUMBERS;

/** Fastest changes so far, taking words for unsigned and for signed numbers. */
export type FastestChange = readonly [unsigned: number, signed: number];

/** Where the numbers of a point lie. */
export interface WideEnvelope {
  readonly isSigned: boolean;
  readonly min: number;
  readonly max: number;
  readonly low: number;
  readonly high: number;
}

/** Points with more values than are kept one by one: extremes and quantiles of their values and rates of change. */
export class WidePoints {
  readonly #rows: Float64Array;

  constructor(points: number) {
    this.#rows = new Float64Array(points * ROW);
  }

  /** Begins with the sorted words that a point had so far; signed where that makes their range smaller. */
  begin(index: number, words: readonly Counted[], fastest: FastestChange, time: PacketTime): void {
    const rows = this.#rows;
    const at = index * ROW;
    const signed = asSigned(words);
    const isSigned = rangeOf(signed) < rangeOf(words);
    const values = isSigned ? signed : words;
    rows[at + PLACE.isSigned] = isSigned ? 1 : 0;
    rows[at + PLACE.rateMax] = fastest[isSigned ? 1 : 0];
    startP2(rows, at + PLACE.tails, TAILS[0], values);
    startP2(rows, at + PLACE.tails + P2_NUMBERS, TAILS[1], values);
    const hour = Math.floor(time / HOUR_US);
    this.#begin(at + PLACE.min, values[0]?.[0] ?? 0, hour);
    this.#begin(at + PLACE.max, values.at(-1)?.[0] ?? 0, hour);
  }

  /** Takes in a word that was read, or written. */
  take(index: number, word: number, time: PacketTime): void {
    const rows = this.#rows;
    const at = index * ROW;
    const value = rows[at + PLACE.isSigned] === 1 ? signedWord(word) : word;
    stepP2(rows, at + PLACE.tails, TAILS[0], value);
    stepP2(rows, at + PLACE.tails + P2_NUMBERS, TAILS[1], value);
    const min = rows[at + PLACE.min] as number;
    const max = rows[at + PLACE.max] as number;
    if (value > min && value < max) return;
    const hour = Math.floor(time / HOUR_US);
    if (value < min) this.#begin(at + PLACE.min, value, hour);
    else if (value === min) this.#sight(at + PLACE.min, hour);
    if (value > max) this.#begin(at + PLACE.max, value, hour);
    else if (value === max) this.#sight(at + PLACE.max, hour);
  }

  /** Measures how fast a point changed since the reading before. */
  measure(index: number, word: number, time: PacketTime): void {
    const rows = this.#rows;
    const at = index * ROW;
    const before = rows[at + PLACE.rateTime] as number;
    if (time - before < RATE_STEP_US) return;
    const value = rows[at + PLACE.isSigned] === 1 ? signedWord(word) : word;
    if (before !== 0) {
      const rate = (SECOND_US * Math.abs(value - (rows[at + PLACE.rateValue] as number))) / (time - before);
      rows[at + PLACE.rateCount] = (rows[at + PLACE.rateCount] as number) + 1;
      if (rate > (rows[at + PLACE.rateMax] as number)) rows[at + PLACE.rateMax] = rate;
      stepP2(rows, at + PLACE.tails + 2 * P2_NUMBERS, TAILS[2], rate);
    }
    rows[at + PLACE.rateValue] = value;
    rows[at + PLACE.rateTime] = time;
  }

  /** `count` is that of the words taken in. */
  envelope(index: number, count: number): WideEnvelope {
    const min = this.#get(index, PLACE.min);
    const max = this.#get(index, PLACE.max);
    const isFew = count < QUANTILE_MIN;
    return {
      isSigned: this.#get(index, PLACE.isSigned) === 1,
      min,
      max,
      low: isFew || this.#isHabit(index, PLACE.min) ? min : this.#quantile(index, 0),
      high: isFew || this.#isHabit(index, PLACE.max) ? max : this.#quantile(index, 1),
    };
  }

  /** Undefined before the first change was measured. */
  rate(index: number): PointRate | undefined {
    const n = this.#get(index, PLACE.rateCount);
    if (n === 0) return undefined;
    const max = this.#get(index, PLACE.rateMax);
    return { n, p999: n < QUANTILE_MIN ? max : this.#quantile(index, 2), max };
  }

  #get(index: number, place: number): number {
    return this.#rows[index * ROW + place] as number;
  }

  #begin(at: number, value: number, hour: number): void {
    const rows = this.#rows;
    rows[at] = value;
    rows[at + SIGHTINGS] = 1;
    rows[at + HOURS] = 1;
    rows[at + HOUR] = hour;
  }

  #sight(at: number, hour: number): void {
    const rows = this.#rows;
    rows[at + SIGHTINGS] = (rows[at + SIGHTINGS] as number) + 1;
    if (rows[at + HOUR] === hour) return;
    rows[at + HOURS] = (rows[at + HOURS] as number) + 1;
    rows[at + HOUR] = hour;
  }

  #isHabit(index: number, extreme: number): boolean {
    const [sightings, hours] = [this.#get(index, extreme + SIGHTINGS), this.#get(index, extreme + HOURS)];
    return sightings >= SIGHTINGS_ENOUGH && hours >= HOURS_ENOUGH;
  }

  #quantile(index: number, tail: 0 | 1 | 2): number {
    return p2Height(this.#rows, index * ROW + PLACE.tails + tail * P2_NUMBERS, TAILS[tail]);
  }
}
