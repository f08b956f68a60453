import type { LoopEntity } from "../contracts/baseline.js";
import type { LatencyClass, Loop, LoopAnswered, LoopAsked, LoopUnanswered } from "../contracts/loop-event.js";
import type { LearnedLatency, LearnedPeriod } from "../contracts/timing-baseline.js";
import { BoundedMap } from "../core/bounded-map.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { RecentVerdicts } from "../core/recent-verdicts.js";
import { SpreadSample } from "../core/spread-sample.js";
import { WeekHours } from "../core/week-hours.js";
import type { AssetOf } from "./conduit-model.js";
import { createSpan, extendSpan, learnedFields, type Span } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { LatencySample, PeriodSample } from "./loop-sample.js";

const LOOPS_MAX = 8192;
/** Operations with a period of their own, in all loops together. */
const PERIODS_MAX = 32_768;
const TEN = 10;
/** A pause of so many usual ones is no rest. */
const PAUSE_MEDIANS = 2.5;

interface MetLoop {
  readonly loop: Loop;
  readonly span: Span;
  unanswered: number;
  unansweredOfTen: number;
  readonly latest: RecentVerdicts;
  /** Of the latest request that counts as unanswered. */
  missedTime: number;
  readonly week: WeekHours;
  readonly pauses: SpreadSample;
  pauseMax: number;
  readonly periods: Map<number, { readonly name: string; readonly sample: PeriodSample }>;
  readonly latencies: Map<LatencyClass, LatencySample>;
}

/** What is usual in control loops: how often they come round, and how long answers take. */
export class LoopModel {
  /** Operations without a period because there were too many. */
  refusals = 0;
  #periods = 0;
  readonly #loops = new BoundedMap<MetLoop, number>(LOOPS_MAX, ({ periods }) => {
    this.#periods -= periods.size;
  });

  get evictions(): number {
    return this.#loops.evictions + this.refusals;
  }

  learn(event: LoopAsked | LoopAnswered | LoopUnanswered): void {
    const met = this.#loopOf(event.operation.loop);
    if (event.type === "loop-asked") this.#ask(met, event);
    else if (event.type === "loop-answered") answer(met, event);
    else if (event.waitedUs === SECOND_US) {
      met.unanswered++;
      // Requests that were on their way together are lost together: they count as one.
      if (event.askedTime - met.missedTime < SECOND_US) return;
      met.missedTime = event.askedTime;
      met.unansweredOfTen = Math.max(met.unansweredOfTen, met.latest.add(true));
    }
  }

  /** `end` is the time of the last packet: who asks no more by then was quiet since. */
  entities(assetOf: AssetOf, end: number, judge: LearningJudge = TRUSTING): LoopEntity[] {
    const entities = new Map<string, LoopEntity>();
    for (const [, met] of this.#loops.entries()) {
      const { protocol, part } = met.loop;
      const [client, server] = [assetOf(met.loop.client), assetOf(met.loop.server)];
      if (client === server || met.span.n === 0) continue;
      const key = `${client}>${server}/${protocol}/${part}`;
      const known = entities.get(key);
      // Two places of one asset: the one that says more stands for both.
      if (known !== undefined && known.n >= met.span.n) continue;
      const state = judge.judge({ span: met.span, actors: [client], conduit: `${client}>${server}/tcp/${protocol}` });
      const ends = { client, server, protocol, part };
      entities.set(key, { kind: "loop", ...learnedFields(key, met.span, state), ...ends, ...figuresOf(met, end) });
    }
    return [...entities.values()];
  }

  #loopOf(loop: Loop): MetLoop {
    const known = this.#loops.touch(loop.id);
    if (known !== undefined) return known;
    const met: MetLoop = {
      loop,
      span: createSpan(),
      unanswered: 0,
      unansweredOfTen: 0,
      latest: new RecentVerdicts(TEN),
      missedTime: 0,
      week: new WeekHours(),
      pauses: new SpreadSample(),
      pauseMax: 0,
      periods: new Map(),
      latencies: new Map(),
    };
    this.#loops.set(loop.id, met);
    return met;
  }

  #ask(met: MetLoop, { operation, time, intervalUs, pauseUs }: LoopAsked): void {
    const hours = met.span.hours;
    extendSpan(met.span, time, time);
    if (met.span.hours !== hours) met.week.add(beganAt(met, time, pauseUs), time);
    if (pauseUs >= 0) {
      met.pauses.add(pauseUs);
      if (pauseUs > met.pauseMax) met.pauseMax = pauseUs;
    }
    if (intervalUs < 0) return;
    let period = met.periods.get(operation.id);
    if (period === undefined) {
      if (this.#periods >= PERIODS_MAX) {
        this.refusals++;
        return;
      }
      this.#periods++;
      period = { name: operation.name, sample: new PeriodSample() };
      met.periods.set(operation.id, period);
    }
    period.sample.add(intervalUs);
  }
}

function answer({ latencies, latest, unanswered }: MetLoop, { operation, latencyUs }: LoopAnswered): void {
  if (unanswered > 0) latest.add(false);
  let sample = latencies.get(operation.latencyClass);
  if (sample === undefined) {
    sample = new LatencySample();
    latencies.set(operation.latencyClass, sample);
  }
  sample.add(latencyUs);
}

/** A loop that comes round less than once an hour is there in the hours in between. */
function beganAt({ pauses }: MetLoop, time: PacketTime, pauseUs: number): PacketTime {
  const isUsual = pauseUs > 0 && pauseUs <= PAUSE_MEDIANS * pauses.median();
  return (isUsual ? time - pauseUs : time) as PacketTime;
}

function figuresOf(met: MetLoop, end: number) {
  const periods: [string, LearnedPeriod][] = [];
  for (const { name, sample } of met.periods.values()) {
    const learned = sample.learned();
    if (learned !== undefined) periods.push([name, learned]);
  }
  const latencies: [string, LearnedLatency][] = [];
  for (const [name, sample] of met.latencies) {
    const learned = sample.learned();
    if (learned !== undefined) latencies.push([name, learned]);
  }
  // What is open at the end counts: a loop that came to rest while learning may rest again.
  const open = end - met.span.last;
  return {
    seconds: Math.round((met.span.last - met.span.first) / SECOND_US),
    weekHours: met.week.text(),
    unanswered: met.unanswered,
    unansweredOfTen: met.unansweredOfTen,
    pause: {
      median: Math.round(met.pauses.median()),
      mad: Math.round(met.pauses.medianDeviation()),
      max: Math.round(Math.max(met.pauseMax, open)),
    },
    periods: Object.fromEntries(periods.sort(byName)),
    latencies: Object.fromEntries(latencies.sort(byName)),
  };
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
