import type { Loop, LoopAnswered, LoopAsked, LoopUnanswered } from "../contracts/loop-event.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { P2Quantile } from "../core/p2-quantile.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";

/** Loops of which figures are kept; the one heard of longest ago gives way. */
const LOOPS_MAX = 1024;
const SPAN_SECONDS = 10;
const SPAN_US = SPAN_SECONDS * SECOND_US;
/** An hour of spans. */
const SPANS = 360;
/** Room grows by ten minutes: most loops that are made up live shorter than that. */
const GROWTH = 60;
/**
 * Numbers to a span: requests; intervals and their sum; answers, sum of latencies and the longest; misses; differences
 * between intervals and their sum.
 */
const FIGURES = 9;
/** As many operations as a loop has at most. */
const OPERATIONS_MAX = 64;
/** Of fewer answers the slowest stands for quantile 0.99. */
const P99_MIN = 200;
/** Above whatever ids a run gives. */
const RUN_IDS = 2 ** 40;

/** Ten seconds of one loop; times in microseconds. */
export interface LoopSpan {
  readonly from: PacketTime;
  readonly polls: number;
  /** Mean time between requests of the same operation; undefined where there was none. */
  readonly periodUs: number | undefined;
  /** Mean difference between an interval of an operation and the one before; undefined where there were not two. */
  readonly jitterUs: number | undefined;
  readonly latencyUs: number | undefined;
  readonly latencyMaxUs: number | undefined;
  /** Part of the period that is left when the slowest answer has come, from 0 to 1. */
  readonly headroom: number | undefined;
  readonly unanswered: number;
}

/** A loop with its figures over the run and over the last hour. */
export interface LoopFigures {
  /** `client>server/protocol/part`, as in baselines. */
  readonly key: string;
  readonly loop: Loop;
  readonly polls: number;
  readonly answers: number;
  readonly unanswered: number;
  readonly latencyMeanUs: number;
  readonly latencyP99Us: number;
  /** Oldest first; spans in which nothing came are left out. */
  readonly spans: readonly LoopSpan[];
}

/** The figures of control loops as time goes on, for whoever shows them. */
export interface LoopSeries {
  hear(event: SensorEvent): void;
  /** In the order in which they were first met. */
  loops(): LoopFigures[];
}

class Series {
  loop: Loop;
  readonly key: string;
  /** Figures by span, and the numbers of the spans since 1970; at the limit the oldest gives way. */
  figures = new Float64Array(GROWTH * FIGURES);
  numbers = new Float64Array(GROWTH);
  size = 0;
  #latest = 0;
  #oldest = 0;
  /** Latest interval of each operation. */
  readonly intervals = new Map<number, number>();
  readonly latencies = new P2Quantile(0.99);
  polls = 0;
  answers = 0;
  unanswered = 0;
  latencySumUs = 0;

  constructor(loop: Loop, key: string) {
    this.loop = loop;
    this.key = key;
  }

  /** Where the figures of the span at `time` begin. */
  at(time: PacketTime): number {
    const number = Math.floor(time / SPAN_US);
    if (this.size === 0 || this.numbers[this.#latest] !== number) this.#latest = this.#placeOf(number);
    return this.#latest * FIGURES;
  }

  /** Time may have gone back between runs. */
  #placeOf(number: number): number {
    const known = this.numbers.subarray(0, this.size).indexOf(number);
    if (known >= 0) return known;
    let place = this.size;
    if (place < SPANS) this.#grow();
    else {
      place = this.#oldest;
      this.#oldest = (place + 1) % SPANS;
    }
    this.numbers[place] = number;
    this.figures.fill(0, place * FIGURES, (place + 1) * FIGURES);
    return place;
  }

  #grow(): void {
    this.size++;
    if (this.size <= this.numbers.length) return;
    const [numbers, figures] = [this.numbers, this.figures];
    this.numbers = new Float64Array(numbers.length + GROWTH);
    this.numbers.set(numbers);
    this.figures = new Float64Array(figures.length + GROWTH * FIGURES);
    this.figures.set(figures);
  }

  add(at: number, figure: number, value: number): void {
    this.figures[at + figure] = (this.figures[at + figure] ?? 0) + value;
  }
}

const [POLLS, INTERVALS, INTERVAL_SUM, ANSWERS, LATENCY_SUM, LATENCY_MAX] = [0, 1, 2, 3, 4, 5] as const;
const [UNANSWERED, DIFFERENCES, DIFFERENCE_SUM] = [6, 7, 8] as const;

/** Keeps them in memory, bounded: ten seconds to a span, an hour of spans. */
export class LoopMemory implements LoopSeries {
  readonly #series = new BoundedMap<Series, number>(LOOPS_MAX);
  /** Added to the ids of loops, which are those of one run; and where loops of earlier runs are, by key. */
  #base = 0;
  /** The one heard of latest: an answer often follows its request. */
  #latest: Series | undefined;
  #before = new Map<string, number>();

  /** Loops that were let go. */
  get evictions(): number {
    return this.#series.evictions;
  }

  /** Another run begins, in which loops are numbered anew. */
  begin(): void {
    this.#base += RUN_IDS;
    this.#before = new Map([...this.#series.entries()].map(([id, { key }]) => [key, id]));
  }

  hear(event: SensorEvent): void {
    if (event.type === "loop-asked") this.#ask(event);
    else if (event.type === "loop-answered") this.#answer(event);
    else if (event.type === "loop-unanswered" && event.waitedUs === SECOND_US) this.#miss(event);
  }

  loops(): LoopFigures[] {
    return [...this.#series.entries()].map(([, series]) => figuresOf(series));
  }

  #ask({ operation, time, intervalUs }: LoopAsked): void {
    const series = this.#seriesOf(operation.loop);
    const at = series.at(time);
    series.polls++;
    series.add(at, POLLS, 1);
    const { intervals } = series;
    if (intervalUs < 0) {
      intervals.delete(operation.id);
      return;
    }
    series.add(at, INTERVALS, 1);
    series.add(at, INTERVAL_SUM, intervalUs);
    const before = intervals.get(operation.id);
    if (before !== undefined) {
      series.add(at, DIFFERENCES, 1);
      series.add(at, DIFFERENCE_SUM, Math.abs(intervalUs - before));
    }
    if (before !== undefined || intervals.size < OPERATIONS_MAX) intervals.set(operation.id, intervalUs);
  }

  #answer({ operation, time, latencyUs }: LoopAnswered): void {
    const series = this.#seriesOf(operation.loop);
    const at = series.at(time);
    series.answers++;
    series.latencySumUs += latencyUs;
    series.latencies.add(latencyUs);
    series.add(at, ANSWERS, 1);
    series.add(at, LATENCY_SUM, latencyUs);
    series.figures[at + LATENCY_MAX] = Math.max(series.figures[at + LATENCY_MAX] ?? 0, latencyUs);
  }

  #miss({ operation, time }: LoopUnanswered): void {
    const series = this.#seriesOf(operation.loop);
    series.unanswered++;
    series.add(series.at(time), UNANSWERED, 1);
  }

  #seriesOf(loop: Loop): Series {
    if (this.#latest?.loop === loop) return this.#latest;
    const id = this.#base + loop.id;
    this.#latest = this.#series.touch(id) ?? this.#opened(loop, id);
    return this.#latest;
  }

  #opened(loop: Loop, id: number): Series {
    const { client, server, protocol, part } = loop;
    const key = `${client.asset}>${server.asset}/${protocol}/${part}`;
    const series = this.#taken(key) ?? new Series(loop, key);
    series.loop = loop;
    this.#series.set(id, series);
    return series;
  }

  /** Of an earlier run, where it is still there; it is not there any more then. */
  #taken(key: string): Series | undefined {
    const id = this.#before.get(key);
    if (id === undefined) return undefined;
    this.#before.delete(key);
    const series = this.#series.get(id);
    this.#series.delete(id);
    series?.intervals.clear();
    return series;
  }
}

function figuresOf(series: Series): LoopFigures {
  const { loop, key, polls, answers, unanswered, latencySumUs, latencies, size } = series;
  const spans = Array.from({ length: size }, (_, place) => spanOf(series, place)).sort((a, b) => a.from - b.from);
  const latencyP99Us = latencies.count < P99_MIN ? latencies.max : latencies.value;
  const latencyMeanUs = answers === 0 ? 0 : latencySumUs / answers;
  return { loop, key, polls, answers, unanswered, latencyMeanUs, latencyP99Us, spans };
}

function spanOf({ figures, numbers }: Series, place: number): LoopSpan {
  const figure = (index: number) => figures[place * FIGURES + index] ?? 0;
  const mean = (sum: number, count: number) => (figure(count) === 0 ? undefined : figure(sum) / figure(count));
  const periodUs = mean(INTERVAL_SUM, INTERVALS);
  const latencyMaxUs = figure(ANSWERS) === 0 ? undefined : figure(LATENCY_MAX);
  const isKnown = periodUs !== undefined && latencyMaxUs !== undefined && periodUs > 0;
  return {
    from: ((numbers[place] ?? 0) * SPAN_US) as PacketTime,
    polls: figure(POLLS),
    periodUs,
    jitterUs: mean(DIFFERENCE_SUM, DIFFERENCES),
    latencyUs: mean(LATENCY_SUM, ANSWERS),
    latencyMaxUs,
    headroom: isKnown ? Math.max(0, 1 - latencyMaxUs / periodUs) : undefined,
    unanswered: figure(UNANSWERED),
  };
}
