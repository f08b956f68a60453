import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { PAGE_POINTS } from "../core/point-pages.js";
import { RateWindow } from "../core/rate-window.js";
import type { Counted } from "./counted-words.js";
import { signedWord } from "./counted-words.js";
import { createSpan, type Span } from "./learned-span.js";
import { RATE_STEP_US, WidePoints } from "./wide-points.js";

/** Distinct values kept of a point; one with more is wide: its values are taken for measured ones. */
export const DISTINCT_MAX = 16;
const HOUR_US = 3600 * SECOND_US;
const UNSEEN = -1;

/** Numbers of one point that change seldom, side by side. */
const PLACE = {
  firstTime: 0,
  hours: 1,
  days: 2,
  distinct: 3,
  /** The reading before the latest changed. */
  prior: 4,
  changes: 5,
  /** Readings that a counter would not give after the one before. */
  falls: 6,
  togglesMax: 7,
  /** Fastest changes while the point is not wide, of unsigned and of signed numbers. */
  rateMax: 8,
  rateMaxSigned: 9,
} as const;
const ROW = 10;

/** Commands to one point; few points have any. */
interface Commands {
  value: number;
  prior: number;
  readonly writes: RateWindow;
  readonly toggles: RateWindow;
  writesMax: number;
  /** When the latest command was accepted, until the point is read again; 0 once it was. */
  awaitedFrom: number;
  /** Commands after which the point was read, and those of them that it then showed. */
  readBack: number;
  returned: number;
}

/** What neighbouring Modbus points were seen to do, in arrays: nothing is allocated for a value that is known. */
export class PointPage {
  /** The points are registers, not bits. */
  readonly #isWords: boolean;
  readonly #latest = new Int32Array(PAGE_POINTS).fill(UNSEEN);
  readonly #counts = new Uint32Array(PAGE_POINTS);
  readonly #lastTimes = new Float64Array(PAGE_POINTS);
  /** Where the latest reading stands among the distinct values. */
  readonly #places = new Uint8Array(PAGE_POINTS);
  readonly #rows = new Float64Array(PAGE_POINTS * ROW);
  readonly #distinct = new Uint16Array(PAGE_POINTS * DISTINCT_MAX);
  readonly #distinctCounts = new Uint32Array(PAGE_POINTS * DISTINCT_MAX);
  /** Made when the first point of the page needs it. */
  #wide: WidePoints | undefined;
  readonly #toggles: (RateWindow | undefined)[] = [];
  readonly #commands = new Map<number, Commands>();
  /** Points that were commanded and not read since. */
  #awaited = 0;

  constructor(isWords: boolean) {
    this.#isWords = isWords;
  }

  /** How many points have values. */
  get size(): number {
    let size = 0;
    for (let i = 0; i < PAGE_POINTS; i++) if (this.count(i) > 0) size++;
    return size;
  }

  /** Values taken in, read or written. */
  count(index: number): number {
    return this.#counts[index] as number;
  }

  span(index: number): Span {
    return {
      ...createSpan(),
      n: this.count(index),
      hours: this.#get(index, PLACE.hours),
      days: this.#get(index, PLACE.days),
      first: this.#get(index, PLACE.firstTime) as PacketTime,
      last: this.#lastTimes[index] as PacketTime,
    };
  }

  /** Distinct values with their counts, sorted; undefined when there are too many. */
  distinct(index: number): Counted[] | undefined {
    return this.#get(index, PLACE.distinct) > DISTINCT_MAX ? undefined : this.#kept(index);
  }

  /** What is kept of points with too many distinct values; undefined while this one has not. */
  wide(index: number): WidePoints | undefined {
    return this.#get(index, PLACE.distinct) > DISTINCT_MAX ? this.#wide : undefined;
  }

  /** How often it rose, if it never fell but to wrap; else 0. */
  rises(index: number): number {
    return this.#get(index, PLACE.falls) > 0 ? 0 : this.#get(index, PLACE.changes);
  }

  /** Most returns to the value before the last within a minute. */
  togglesPerMinute(index: number): number {
    return this.#get(index, PLACE.togglesMax);
  }

  /** Most writes in a minute; undefined for a point that nobody wrote. */
  writesPerMinute(index: number): number | undefined {
    return this.#commands.get(index)?.writesMax;
  }

  /** Commands after which the point was read, and those that it then showed; undefined where there were none. */
  readback(index: number): readonly [number, number] | undefined {
    const commands = this.#commands.get(index);
    return commands === undefined || commands.readBack === 0 ? undefined : [commands.readBack, commands.returned];
  }

  /**
   * Readings of the points from `index` on: unsigned words or bits, `values` from `first` on. `askedTime` is that of
   * the request.
   */
  read(
    index: number,
    values: readonly number[],
    first: number,
    count: number,
    time: PacketTime,
    askedTime: PacketTime = time,
  ): void {
    if (this.#awaited > 0) this.#readBack(index, values, first, count, askedTime);
    const hourStart = HOUR_US * Math.floor(time / HOUR_US);
    const [latest, counts, lastTimes] = [this.#latest, this.#counts, this.#lastTimes];
    for (let i = 0; i < count; i++) {
      const at = index + i;
      const value = values[first + i] as number;
      if (latest[at] !== value || (lastTimes[at] as number) < hourStart) this.#note(at, value, time);
      counts[at] = (counts[at] as number) + 1;
      lastTimes[at] = time;
      const place = this.#places[at] as number;
      if (place < DISTINCT_MAX) {
        const of = at * DISTINCT_MAX + place;
        this.#distinctCounts[of] = (this.#distinctCounts[of] as number) + 1;
      } else {
        this.#wide?.take(at, value, time);
        this.#wide?.measure(at, value, time);
      }
    }
  }

  /** A command to set the point that the server accepted. */
  write(index: number, value: number, time: PacketTime): void {
    this.#noteTime(index, time);
    const place = this.#placeOf(index, value, time);
    if (place < DISTINCT_MAX) {
      const of = index * DISTINCT_MAX + place;
      this.#distinctCounts[of] = (this.#distinctCounts[of] as number) + 1;
    } else this.#wide?.take(index, value, time);
    this.#counts[index] = (this.#counts[index] as number) + 1;
    this.#lastTimes[index] = time;
    this.#noteCommand(index, value, time);
  }

  /** A reading that differs from the one before, or is the first of an hour. */
  #note(index: number, value: number, time: PacketTime): void {
    this.#noteTime(index, time);
    const before = this.#latest[index] as number;
    if (before === value) return;
    if (before !== UNSEEN) this.#noteChange(index, before, value, time);
    this.#latest[index] = value;
    this.#places[index] = this.#placeOf(index, value, time);
  }

  #noteTime(index: number, time: PacketTime): void {
    const lastTime = this.#lastTimes[index] as number;
    if (this.#counts[index] === 0) this.#set(index, PLACE.firstTime, time);
    const hour = Math.floor(time / HOUR_US);
    const lastHour = Math.floor(lastTime / HOUR_US);
    if (hour <= lastHour) return;
    this.#set(index, PLACE.hours, this.#get(index, PLACE.hours) + 1);
    if (Math.floor(hour / 24) > Math.floor(lastHour / 24)) {
      this.#set(index, PLACE.days, this.#get(index, PLACE.days) + 1);
    }
  }

  #noteChange(index: number, before: number, value: number, time: PacketTime): void {
    const changes = this.#get(index, PLACE.changes);
    if (((value - before) & 0xffff) >= 0x8000) this.#set(index, PLACE.falls, this.#get(index, PLACE.falls) + 1);
    if (this.#get(index, PLACE.distinct) <= DISTINCT_MAX) {
      if (changes > 0 && this.#get(index, PLACE.prior) === value) this.#noteToggle(index, time);
      if (this.#isWords) this.#noteRate(index, before, value, time - (this.#lastTimes[index] as number));
    }
    this.#set(index, PLACE.changes, changes + 1);
    this.#set(index, PLACE.prior, before);
  }

  #noteRate(index: number, before: number, value: number, passedUs: number): void {
    const seconds = Math.max(passedUs, RATE_STEP_US) / SECOND_US;
    this.#raise(index, PLACE.rateMax, Math.abs(value - before) / seconds);
    this.#raise(index, PLACE.rateMaxSigned, Math.abs(signedWord(value) - signedWord(before)) / seconds);
  }

  #noteToggle(index: number, time: PacketTime): void {
    let window = this.#toggles[index];
    if (window === undefined) {
      window = new RateWindow();
      this.#toggles[index] = window;
    }
    this.#raise(index, PLACE.togglesMax, window.add(time));
  }

  #noteCommand(index: number, value: number, time: PacketTime): void {
    const known = this.#commands.get(index);
    if (known === undefined) {
      const writes = new RateWindow();
      const begun = { value, prior: UNSEEN, writes, toggles: new RateWindow(), writesMax: writes.add(time) };
      this.#commands.set(index, { ...begun, awaitedFrom: time, readBack: 0, returned: 0 });
      this.#awaited++;
      return;
    }
    if (known.awaitedFrom === 0) this.#awaited++;
    known.awaitedFrom = time;
    known.writesMax = Math.max(known.writesMax, known.writes.add(time));
    if (value === known.value) return;
    if (value === known.prior) this.#raise(index, PLACE.togglesMax, known.toggles.add(time));
    known.prior = known.value;
    known.value = value;
  }

  /** What was asked for before the command was accepted says nothing of it. */
  #readBack(index: number, values: readonly number[], first: number, count: number, askedTime: PacketTime): void {
    for (const [at, commands] of this.#commands) {
      const { awaitedFrom } = commands;
      if (awaitedFrom === 0 || at < index || at >= index + count || askedTime < awaitedFrom) continue;
      commands.awaitedFrom = 0;
      commands.readBack++;
      if (values[first + at - index] === commands.value) commands.returned++;
      this.#awaited--;
    }
  }

  /** Where the value stands among the distinct ones, which it joins; DISTINCT_MAX once there are too many. */
  #placeOf(index: number, value: number, time: PacketTime): number {
    const kept = this.#get(index, PLACE.distinct);
    if (kept > DISTINCT_MAX) return DISTINCT_MAX;
    const first = index * DISTINCT_MAX;
    for (let place = 0; place < kept; place++) if (this.#distinct[first + place] === value) return place;
    this.#set(index, PLACE.distinct, kept + 1);
    if (kept < DISTINCT_MAX) this.#distinct[first + kept] = value;
    else this.#widen(index, time);
    return kept;
  }

  #widen(index: number, time: PacketTime): void {
    this.#wide ??= new WidePoints(PAGE_POINTS);
    const fastest = [this.#get(index, PLACE.rateMax), this.#get(index, PLACE.rateMaxSigned)] as const;
    this.#wide.begin(index, this.#kept(index), fastest, time);
    this.#places[index] = DISTINCT_MAX;
  }

  #kept(index: number): Counted[] {
    const found: Counted[] = [];
    const first = index * DISTINCT_MAX;
    const kept = Math.min(DISTINCT_MAX, this.#get(index, PLACE.distinct));
    for (let i = first; i < first + kept; i++) {
      found.push([this.#distinct[i] as number, this.#distinctCounts[i] as number]);
    }
    return found.sort((a, b) => a[0] - b[0]);
  }

  #get(index: number, place: number): number {
    return this.#rows[index * ROW + place] as number;
  }

  #set(index: number, place: number, value: number): void {
    this.#rows[index * ROW + place] = value;
  }

  #raise(index: number, place: number, value: number): void {
    if (value > this.#get(index, place)) this.#set(index, place, value);
  }
}
