import type { Loop, LoopAnswered, LoopAsked, LoopUnanswered } from "../contracts/loop-event.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { UpperQuantiles } from "../core/upper-quantiles.js";

/** Loops of which figures are kept; the one heard of longest ago gives way. */
const LOOPS_MAX = 1024;
const SPAN_SECONDS = 10;
const SPAN_US = SPAN_SECONDS * SECOND_US;
/** An hour of spans. */
const SPANS = 360;
/** Numbers to a span: requests, sums of intervals and how many they are, latencies, the longest of them, misses. */
const FIGURES = 7;

/** Ten seconds of one loop; times in microseconds. */
export interface LoopSpan {
  readonly from: PacketTime;
  readonly polls: number;
  /** Mean time between requests of the same operation; undefined where there was none. */
  readonly periodUs: number | undefined;
  readonly latencyUs: number | undefined;
  readonly latencyMaxUs: number | undefined;
  /** Part of the period that is left when the slowest answer has come, from 0 to 1. */
  readonly headroom: number | undefined;
  readonly unanswered: number;
}

/** A loop with its figures over the run and over the last hour. */
export interface LoopFigures {
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
  readonly loop: Loop;
  /** Rings of spans by figure. */
  readonly ring = new Float64Array(SPANS * FIGURES);
  /** Number of the span in each place since 1970, and the latest. */
  readonly numbers = new Float64Array(SPANS).fill(-1);
  readonly latencies = new UpperQuantiles();
  polls = 0;
  answers = 0;
  unanswered = 0;
  latencySumUs = 0;

  constructor(loop: Loop) {
    this.loop = loop;
  }

  /** Where the figures of the span at `time` begin. */
  at(time: PacketTime): number {
    const number = Math.floor(time / SPAN_US);
    const place = number % SPANS;
    if (this.numbers[place] !== number) {
      this.numbers[place] = number;
      this.ring.fill(0, place * FIGURES, (place + 1) * FIGURES);
    }
    return place * FIGURES;
  }

  add(at: number, figure: number, value: number): void {
    this.ring[at + figure] = (this.ring[at + figure] ?? 0) + value;
  }
}

const [POLLS, INTERVALS, INTERVAL_SUM, ANSWERS, LATENCY_SUM, LATENCY_MAX, UNANSWERED] = [0, 1, 2, 3, 4, 5, 6] as const;

/** Keeps them in memory, bounded: ten seconds to a span, an hour of spans. */
export class LoopMemory implements LoopSeries {
  readonly #series = new BoundedMap<Series, number>(LOOPS_MAX);

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
    if (intervalUs < 0) return;
    series.add(at, INTERVALS, 1);
    series.add(at, INTERVAL_SUM, intervalUs);
  }

  #answer({ operation, time, latencyUs }: LoopAnswered): void {
    const series = this.#seriesOf(operation.loop);
    const at = series.at(time);
    series.answers++;
    series.latencySumUs += latencyUs;
    series.latencies.add(latencyUs);
    series.add(at, ANSWERS, 1);
    series.add(at, LATENCY_SUM, latencyUs);
    series.ring[at + LATENCY_MAX] = Math.max(series.ring[at + LATENCY_MAX] ?? 0, latencyUs);
  }

  #miss({ operation, time }: LoopUnanswered): void {
    const series = this.#seriesOf(operation.loop);
    series.unanswered++;
    series.add(series.at(time), UNANSWERED, 1);
  }

  #seriesOf(loop: Loop): Series {
    const known = this.#series.touch(loop.id);
    if (known !== undefined) return known;
    const series = new Series(loop);
    this.#series.set(loop.id, series);
    return series;
  }
}

function figuresOf(series: Series): LoopFigures {
  const { loop, polls, answers, unanswered, latencySumUs, latencies, numbers } = series;
  const places = [...numbers.keys()].filter((place) => (numbers[place] ?? -1) >= 0);
  const spans = places.map((place) => spanOf(series, place)).sort((a, b) => a.from - b.from);
  const latencyMeanUs = answers === 0 ? 0 : latencySumUs / answers;
  return { loop, polls, answers, unanswered, latencyMeanUs, latencyP99Us: latencies.summary().p99, spans };
}

function spanOf({ ring, numbers }: Series, place: number): LoopSpan {
  const figure = (index: number) => ring[place * FIGURES + index] ?? 0;
  const hasAnswers = figure(ANSWERS) > 0;
  const periodUs = figure(INTERVALS) === 0 ? undefined : figure(INTERVAL_SUM) / figure(INTERVALS);
  const latencyMaxUs = hasAnswers ? figure(LATENCY_MAX) : undefined;
  const isKnown = periodUs !== undefined && latencyMaxUs !== undefined && periodUs > 0;
  return {
    from: ((numbers[place] ?? 0) * SPAN_US) as PacketTime,
    polls: figure(POLLS),
    periodUs,
    latencyUs: hasAnswers ? figure(LATENCY_SUM) / figure(ANSWERS) : undefined,
    latencyMaxUs,
    headroom: isKnown ? Math.max(0, 1 - latencyMaxUs / periodUs) : undefined,
    unanswered: figure(UNANSWERED),
  };
}
