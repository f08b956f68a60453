import type { CycleGroup } from "../contracts/modbus-cycle-baseline.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { CycleSearch, cycleRows } from "./cycle-search.js";
import { BREAK } from "./cycle-table.js";
import { periodGroups } from "./period-groups.js";

/** Reads of one channel; a channel with more has no cycle. */
const SYMBOLS_MAX = 512;
/** The most frequent read must come so often before periods are taken, at most so often are waited for. */
const MODAL_MIN = 16;
const MODAL_ENOUGH = 64;
const POLLS_MIN = 100;
const POLLS_ENOUGH = 1024;
const POLLS_MAX = MODAL_MIN * SYMBOLS_MAX;
const COUNT_MIN = 4;
/** Intervals that spread more, as their standard deviation to their mean, are of no cycle. */
const VARIATION_MAX = 0.5;
const MODAL_SHARE = 0.5;
const NOWHERE = -1;

interface Read {
  readonly symbol: readonly [number, number, number];
  count: number;
  lastTime: PacketTime;
  intervals: number;
  sum: number;
  squares: number;
  /** Place in its group, once there are groups. */
  group: number;
  place: number;
}

interface Group {
  readonly periodSeconds: number;
  readonly members: readonly Read[];
  readonly search: CycleSearch;
}

/** Cycles as they stand in the baseline. */
export interface ChannelCycle {
  readonly symbols: readonly (readonly [number, number, number])[];
  readonly groups: readonly CycleGroup[];
}

/**
 * The reads of one client on one unit, in the order they were asked for. First their periods are taken, then, group by
 * group of one period, the order is looked for in all that came and comes.
 */
export class CycleChannel {
  readonly #reads = new Map<number, Read>();
  #polls: number[] | undefined = [];
  readonly #ordered: Read[] = [];
  #groups: readonly Group[] | undefined;
  #modal = 0;
  #isIrregular = false;

  /** Polls kept until periods and orders are known. */
  get kept(): number {
    if (this.#groups === undefined) return this.#polls?.length ?? 0;
    return this.#groups.reduce((sum, { search }) => sum + search.kept, 0);
  }

  /** Forgets all: it has no cycle. */
  giveUp(): void {
    this.#isIrregular = true;
    this.#polls = undefined;
    this.#groups = undefined;
    this.#reads.clear();
    this.#ordered.length = 0;
  }

  /** `key` stands for function code, address and quantity. */
  poll(key: number, functionCode: number, address: number, quantity: number, time: PacketTime): void {
    if (this.#isIrregular) return;
    const known = this.#reads.get(key);
    if (this.#groups !== undefined) {
      if (known !== undefined && known.group !== NOWHERE) this.#groups[known.group]?.search.poll(known.place);
      return;
    }
    const read = known ?? this.#begin(key, [functionCode, address, quantity]);
    if (read === undefined) return;
    this.#count(read, time);
    this.#polls?.push(read.place);
    const polls = this.#polls?.length ?? 0;
    const isEnough = this.#modal >= MODAL_ENOUGH || polls >= POLLS_ENOUGH;
    if (isEnough && this.#modal >= MODAL_MIN && polls >= POLLS_MIN) this.#group();
    else if (polls >= POLLS_MAX) this.giveUp();
  }

  /** Polls are missing here. */
  reset(): void {
    for (const { search } of this.#groups ?? []) search.reset();
    if (this.#polls !== undefined && this.#polls.at(-1) !== BREAK) this.#polls.push(BREAK);
    for (const read of this.#reads.values()) read.lastTime = 0 as PacketTime;
  }

  /** Undefined where there is no cycle, by all that came so far. */
  cycle(): ChannelCycle | undefined {
    if (this.#isIrregular) return undefined;
    if (this.#groups !== undefined) return this.#found();
    if (this.#modal < MODAL_MIN) return undefined;
    // Grouped only to look: learning goes on ungrouped.
    const [polls, ordered] = [this.#polls, [...this.#ordered]];
    const places = ordered.map(({ place }) => place);
    this.#group();
    const found = this.#found();
    this.#groups = undefined;
    this.#polls = polls;
    this.#ordered.push(...ordered);
    for (const [i, read] of ordered.entries()) Object.assign(read, { group: NOWHERE, place: places[i] });
    return found;
  }

  #found(): ChannelCycle | undefined {
    const symbols: (readonly [number, number, number])[] = [];
    const groups: CycleGroup[] = [];
    for (const { periodSeconds, members, search } of this.#groups ?? []) {
      const { phases } = search;
      if (phases === undefined) continue;
      const first = symbols.length;
      symbols.push(...members.map(({ symbol }) => symbol));
      const rows = phases.map((phase) => cycleRows(phase).map((row) => row.map((place) => first + place)));
      groups.push({ periodSeconds: Number(periodSeconds.toPrecision(6)), phases: rows });
    }
    return groups.length === 0 ? undefined : { symbols, groups };
  }

  #begin(key: number, symbol: readonly [number, number, number]): Read | undefined {
    if (this.#reads.size >= SYMBOLS_MAX) {
      this.giveUp();
      return undefined;
    }
    const place = this.#ordered.length;
    const none = { count: 0, lastTime: 0 as PacketTime, intervals: 0, sum: 0, squares: 0 };
    const read: Read = { symbol, ...none, group: NOWHERE, place };
    this.#reads.set(key, read);
    this.#ordered.push(read);
    return read;
  }

  #count(read: Read, time: PacketTime): void {
    if (++read.count > this.#modal) this.#modal = read.count;
    if (read.lastTime > 0) {
      const seconds = (time - read.lastTime) / SECOND_US;
      read.intervals++;
      read.sum += seconds;
      read.squares += seconds * seconds;
    }
    read.lastTime = time;
  }

  #group(): void {
    const cyclic = this.#ordered.filter(isCyclic);
    const periods = cyclic.map(({ sum, intervals }) => sum / intervals);
    const numbers = periodGroups(periods);
    const groups: Group[] = [];
    for (const number of [...new Set(numbers)].filter((one) => one >= 0).sort((a, b) => a - b)) {
      const all = cyclic.filter((_, i) => numbers[i] === number);
      const modal = Math.max(...all.map(({ count }) => count));
      const members = all.filter(({ count }) => count >= MODAL_SHARE * modal).sort(bySymbol);
      if (members.length < 2) continue;
      const sums = members.reduce((sum, read) => sum + read.sum, 0);
      const intervals = members.reduce((sum, read) => sum + read.intervals, 0);
      const search = new CycleSearch(members.length);
      groups.push({ periodSeconds: sums / intervals, members, search });
    }
    this.#groups = groups;
    this.#replay(groups);
  }

  /** What came while periods were taken, each poll to its group. */
  #replay(groups: readonly Group[]): void {
    const polls = this.#polls ?? [];
    const reads = [...this.#ordered];
    for (const [group, { members }] of groups.entries()) {
      for (const [place, read] of members.entries()) {
        read.group = group;
        read.place = place;
      }
    }
    for (const at of polls) {
      const read = at === BREAK ? undefined : reads[at];
      if (at === BREAK) for (const { search } of groups) search.reset();
      else if (read !== undefined && read.group !== NOWHERE) groups[read.group]?.search.poll(read.place);
    }
    this.#polls = undefined;
    this.#ordered.length = 0;
  }
}

function bySymbol({ symbol: one }: Read, { symbol: other }: Read): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function isCyclic({ count, intervals, sum, squares }: Read): boolean {
  if (count < COUNT_MIN || intervals < COUNT_MIN - 1 || sum <= 0) return false;
  const mean = sum / intervals;
  const variance = Math.max(0, squares / intervals - mean * mean);
  return Math.sqrt(variance) <= VARIATION_MAX * mean;
}
