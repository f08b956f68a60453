import { P2_NUMBERS, startP2, stepP2 } from "../core/p2-markers.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { RateWindow } from "../core/rate-window.js";

/** Neighbouring points that are kept together. */
export const PAGE_POINTS = 128;
/** Distinct values kept of a point; with more its values are taken for measured ones. */
export const DISTINCT_MAX = 16;
/** Readings nearer to each other than this say more about the polling than about the process. */
const RATE_STEP_US = SECOND_US / 2;
const HOUR_US = 3600 * SECOND_US;
const SIGHTINGS_ENOUGH = 3;
const HOURS_ENOUGH = 2;

/** Quantiles kept of a point with many values, in this order: of its values at both ends, and of its rate of change. */
export const TAILS = [0.001, 0.999, 0.999] as const;
const TAIL_NUMBERS = TAILS.length * P2_NUMBERS;

/** Numbers of one point, side by side. Times in microseconds, hours since 1970. */
export const PLACE = {
  /** Values taken in, read or written; `readings` are the read ones. */
  count: 0,
  readings: 1,
  hours: 2,
  days: 3,
  lastHour: 4,
  firstTime: 5,
  lastTime: 6,
  /** Latest reading, the one before it changed, and where it stands among the distinct values. */
  value: 7,
  prior: 8,
  current: 9,
  changes: 10,
  /** Readings that a counter would not give after the one before. */
  falls: 11,
  distinct: 12,
  /** 0 while the distinct values are kept, then 1 for unsigned and 2 for signed values. */
  form: 13,
  min: 14,
  minSightings: 15,
  minHours: 16,
  minHour: 17,
  max: 18,
  maxSightings: 19,
  maxHours: 20,
  maxHour: 21,
  rateValue: 22,
  rateTime: 23,
  rateCount: 24,
  rateMax: 25,
  /** The same for signed values, until it is known which they are. */
  rateMaxSigned: 26,
  togglesMax: 27,
} as const;
const ROW = 28;

/** Commands to one point; few points have any. */
interface Commands {
  value: number;
  prior: number;
  readonly writes: RateWindow;
  readonly toggles: RateWindow;
  writesMax: number;
}

/** What neighbouring Modbus points were seen to do, in arrays: nothing is allocated for a value that is known. */
export class PointPage {
  /** The points are registers, not bits. */
  readonly #isWords: boolean;
  readonly #rows = new Float64Array(PAGE_POINTS * ROW);
  readonly #values = new Uint16Array(PAGE_POINTS * DISTINCT_MAX);
  readonly #counts = new Uint32Array(PAGE_POINTS * DISTINCT_MAX);
  /** Markers of the quantiles; made when the first point of the page needs them. */
  #tails: Float64Array | undefined;
  readonly #toggles = new Map<number, RateWindow>();
  readonly #commands = new Map<number, Commands>();

  constructor(isWords: boolean) {
    this.#isWords = isWords;
  }

  /** How many points have values. */
  get size(): number {
    let size = 0;
    for (let i = 0; i < PAGE_POINTS; i++) if (this.get(i, PLACE.count) > 0) size++;
    return size;
  }

  get(index: number, place: number): number {
    return this.#rows[index * ROW + place] as number;
  }

  /** Distinct values with their counts, sorted; those before the point had too many. */
  distinct(index: number): [value: number, count: number][] {
    const kept = Math.min(DISTINCT_MAX, this.get(index, PLACE.distinct));
    const found: [number, number][] = [];
    for (let i = index * DISTINCT_MAX; found.length < kept; i++) {
      found.push([this.#values[i] as number, this.#counts[i] as number]);
    }
    return found.sort((a, b) => a[0] - b[0]);
  }

  /** Markers of quantile `tail`, and where they begin; undefined while the distinct values are kept. */
  tail(index: number, tail: number): readonly [markers: Float64Array, at: number] | undefined {
    if (this.#tails === undefined || this.get(index, PLACE.form) === 0) return undefined;
    return [this.#tails, index * TAIL_NUMBERS + tail * P2_NUMBERS];
  }

  /** Most writes in a minute; undefined for a point that nobody wrote. */
  writesPerMinute(index: number): number | undefined {
    return this.#commands.get(index)?.writesMax;
  }

  /** A reading of an unsigned word or a bit. */
  read(index: number, value: number, time: PacketTime): void {
    const rows = this.#rows;
    const at = index * ROW;
    const readings = rows[at + PLACE.readings] as number;
    rows[at + PLACE.readings] = readings + 1;
    if (readings === 0) {
      rows[at + PLACE.value] = value;
      rows[at + PLACE.current] = this.#placeOf(index, value);
    } else if (rows[at + PLACE.value] !== value) this.#change(index, value, time);
    const current = rows[at + PLACE.current] as number;
    this.#count(index, value, current, time);
    if (this.#isWords) this.#stepRate(index, value, time);
  }

  /** A command to set the point that the server accepted. */
  write(index: number, value: number, time: PacketTime): void {
    this.#count(index, value, this.#placeOf(index, value), time);
    const known = this.#commands.get(index);
    if (known === undefined) {
      const writes = new RateWindow();
      this.#commands.set(index, { value, prior: -1, writes, toggles: new RateWindow(), writesMax: writes.add(time) });
      return;
    }
    known.writesMax = Math.max(known.writesMax, known.writes.add(time));
    if (value === known.value) return;
    if (value === known.prior) this.#noteToggles(index, known.toggles.add(time));
    known.prior = known.value;
    known.value = value;
  }

  #change(index: number, value: number, time: PacketTime): void {
    const rows = this.#rows;
    const at = index * ROW;
    const before = rows[at + PLACE.value] as number;
    const changes = rows[at + PLACE.changes] as number;
    if (((value - before) & 0xffff) >= 0x8000) rows[at + PLACE.falls] = (rows[at + PLACE.falls] as number) + 1;
    if (changes > 0 && rows[at + PLACE.prior] === value && rows[at + PLACE.form] === 0) this.#toggle(index, time);
    rows[at + PLACE.changes] = changes + 1;
    rows[at + PLACE.prior] = before;
    rows[at + PLACE.value] = value;
    rows[at + PLACE.current] = this.#placeOf(index, value);
  }

  #toggle(index: number, time: PacketTime): void {
    let window = this.#toggles.get(index);
    if (window === undefined) {
      window = new RateWindow();
      this.#toggles.set(index, window);
    }
    this.#noteToggles(index, window.add(time));
  }

  #noteToggles(index: number, count: number): void {
    const at = index * ROW + PLACE.togglesMax;
    if (count > (this.#rows[at] as number)) this.#rows[at] = count;
  }

  #count(index: number, value: number, place: number, time: PacketTime): void {
    const rows = this.#rows;
    const at = index * ROW;
    const hour = Math.floor(time / HOUR_US);
    if (rows[at + PLACE.count] === 0) rows[at + PLACE.firstTime] = time;
    rows[at + PLACE.count] = (rows[at + PLACE.count] as number) + 1;
    rows[at + PLACE.lastTime] = time;
    const lastHour = rows[at + PLACE.lastHour] as number;
    if (hour > lastHour) {
      rows[at + PLACE.lastHour] = hour;
      rows[at + PLACE.hours] = (rows[at + PLACE.hours] as number) + 1;
      if (Math.floor(hour / 24) > Math.floor(lastHour / 24)) {
        rows[at + PLACE.days] = (rows[at + PLACE.days] as number) + 1;
      }
    }
    if (place < DISTINCT_MAX) {
      const of = index * DISTINCT_MAX + place;
      this.#counts[of] = (this.#counts[of] as number) + 1;
    }
    if (rows[at + PLACE.form] === 0) return;
    const signed = rows[at + PLACE.form] === 2 ? signedWord(value) : value;
    this.#stepTail(index, 0, signed);
    this.#stepTail(index, 1, signed);
    this.#sight(at + PLACE.min, signed < (rows[at + PLACE.min] as number), signed, hour);
    this.#sight(at + PLACE.max, signed > (rows[at + PLACE.max] as number), signed, hour);
  }

  /** Of the smallest or largest value: how often it came and in how many hours, as far as that matters. */
  #sight(at: number, isBeyond: boolean, value: number, hour: number): void {
    const rows = this.#rows;
    if (isBeyond) {
      rows[at] = value;
      rows[at + 1] = 1;
      rows[at + 2] = 1;
      rows[at + 3] = hour;
    } else if (rows[at] === value) {
      rows[at + 1] = Math.min(SIGHTINGS_ENOUGH, (rows[at + 1] as number) + 1);
      if (hour === rows[at + 3]) return;
      rows[at + 2] = Math.min(HOURS_ENOUGH, (rows[at + 2] as number) + 1);
      rows[at + 3] = hour;
    }
  }

  #stepRate(index: number, word: number, time: PacketTime): void {
    const rows = this.#rows;
    const at = index * ROW;
    const before = rows[at + PLACE.rateValue] as number;
    const isFirst = rows[at + PLACE.rateTime] === 0;
    const passedUs = time - (rows[at + PLACE.rateTime] as number);
    if (passedUs < RATE_STEP_US) return;
    rows[at + PLACE.rateValue] = word;
    rows[at + PLACE.rateTime] = time;
    if (isFirst) return;
    rows[at + PLACE.rateCount] = (rows[at + PLACE.rateCount] as number) + 1;
    const seconds = passedUs / SECOND_US;
    const signed = word === before ? 0 : Math.abs(signedWord(word) - signedWord(before)) / seconds;
    const unsigned = Math.abs(word - before) / seconds;
    const form = rows[at + PLACE.form] as number;
    const rate = form === 2 ? signed : unsigned;
    if (rate > (rows[at + PLACE.rateMax] as number)) rows[at + PLACE.rateMax] = rate;
    if (form !== 0) this.#stepTail(index, 2, rate);
    else if (signed > (rows[at + PLACE.rateMaxSigned] as number)) rows[at + PLACE.rateMaxSigned] = signed;
  }

  #stepTail(index: number, tail: 0 | 1 | 2, value: number): void {
    stepP2(this.#tails as Float64Array, index * TAIL_NUMBERS + tail * P2_NUMBERS, TAILS[tail], value);
  }

  /** Where the value stands among the distinct ones, which it joins; DISTINCT_MAX once there are too many. */
  #placeOf(index: number, value: number): number {
    const rows = this.#rows;
    const at = index * ROW + PLACE.distinct;
    const kept = rows[at] as number;
    if (kept > DISTINCT_MAX) return DISTINCT_MAX;
    const first = index * DISTINCT_MAX;
    for (let place = 0; place < kept; place++) if (this.#values[first + place] === value) return place;
    if (kept === DISTINCT_MAX) this.#widen(index);
    else this.#values[first + kept] = value;
    rows[at] = kept + 1;
    return kept;
  }

  /** From here on quantiles stand for the values; signed where that makes their range smaller. */
  #widen(index: number): void {
    const rows = this.#rows;
    const at = index * ROW;
    const unsigned = this.distinct(index);
    const signed = asSigned(unsigned);
    const isSigned = rangeOf(signed) < rangeOf(unsigned);
    const values = isSigned ? signed : unsigned;
    rows[at + PLACE.form] = isSigned ? 2 : 1;
    if (isSigned) rows[at + PLACE.rateMax] = rows[at + PLACE.rateMaxSigned] as number;
    this.#tails ??= new Float64Array(PAGE_POINTS * TAIL_NUMBERS);
    startP2(this.#tails, index * TAIL_NUMBERS, TAILS[0], values);
    startP2(this.#tails, index * TAIL_NUMBERS + P2_NUMBERS, TAILS[1], values);
    const hour = rows[at + PLACE.lastHour] as number;
    this.#sight(at + PLACE.min, true, values[0]?.[0] ?? 0, hour);
    this.#sight(at + PLACE.max, true, values.at(-1)?.[0] ?? 0, hour);
  }
}

/** The same words as signed numbers, sorted. */
export function asSigned(values: readonly (readonly [number, number])[]): [value: number, count: number][] {
  return values.map(([value, count]): [number, number] => [signedWord(value), count]).sort((a, b) => a[0] - b[0]);
}

/** Between the ends of sorted values. */
export function rangeOf(values: readonly (readonly [number, number])[]): number {
  return (values.at(-1)?.[0] ?? 0) - (values[0]?.[0] ?? 0);
}

function signedWord(word: number): number {
  return (word << 16) >> 16;
}
