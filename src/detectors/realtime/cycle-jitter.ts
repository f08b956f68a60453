import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { LoopAsked } from "../../contracts/loop-event.js";
import type { LearnedPeriod } from "../../contracts/timing-baseline.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { learnedLoop, periodSigmaUs } from "../learned-loop.js";
import { loopFinding } from "../loop-finding.js";
import { loopName, operationName, spanText } from "../loop-wording.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const OPERATIONS_MAX = 32_768;
const LOOPS_MAX = 8192;
const SLOW_US = 900 * SECOND_US;
const RUN = 3;
const WEIGHT = 0.05;
const ROUGH_FACTOR = 3;
/** What is within the floor of a period is never rough. */
const PERIOD_SHARE = 0.02;
/** What was met while learning may come again, and a little more. */
const MARGIN = 1.1;
const ROUGH_MARGIN = 1.5;
/** An operation counts as jittery for so many of its periods. */
const PERIODS_KEPT = 10;

/** One operation as it is watched; times in microseconds. */
interface Watch {
  last: number;
  earlier: number;
  /** Intervals in a row that are far off. */
  run: number;
  /** Running mean of the distance from the median, in medians, and for how many intervals it has been too high. */
  rough: number;
  roughRun: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly operations: BoundedMap<Watch, number>;
  /** When operations of a loop were last jittery. */
  readonly loops: BoundedMap<Record<string, PacketTime>, number>;
  /** Learned periods by operation: made again after the memory was opened. */
  readonly periods: Map<number, LearnedPeriod | undefined>;
}

const OPTIONS = {
  deviationCount: {
    default: 6,
    min: 3,
    max: 100,
    help: "How many usual deviations an interval must be off the learned period, three times in a row.",
  },
  roughCount: {
    default: 20,
    min: 5,
    max: 1000,
    help: "For how many intervals the mean deviation must be three times the learned one.",
  },
  operationPercent: { default: 25, min: 1, max: 100, help: "Share of a loop's operations that must be jittery." },
} as const;

/** The beat of a control loop falters. */
export const cycleJitter: Detector<"loop-asked" | "clock-step", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/cycle-jitter",
    title: "A control loop has lost its steady beat",
    summary:
      "Intervals between the requests of a cyclic operation are far off the learned period three times in a row, " +
      "each by another amount, or their mean deviation has grown threefold, for at least a quarter of the loop.",
    spec: ["IEC 62443-3-3 SR 7.1"],
    version: 1,
    severity: "medium",
    floor: "info",
    cap: "high",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1"],
    attack: ["T0814", "T0813"],
    iso24392: ["6.2.j"],
    coverage: "timing",
    blindTo:
      "A new period that is kept as steadily as the old one, and operations that never had a period, or one of more " +
      "than a quarter of an hour.",
    falseAlarms: "A client whose load was never as high while learning: a report, a backup, a trend of many points.",
    triage: [
      "See whether all loops of the client falter: then the client itself is busy.",
      "Look whether answers come late too: then the client waits for them, and the cause is the server or the link.",
      "Ask whether somebody changed the polling or works on the client.",
    ],
  },
  options: OPTIONS,
  hears: ["loop-asked", "clock-step"],
  open(options, saved) {
    const { operations, loops } = (saved ?? {}) as JsonObject;
    return {
      options,
      operations: openNumbered(OPERATIONS_MAX, operations),
      loops: openNumbered(LOOPS_MAX, loops),
      periods: new Map(),
    };
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    if (event.type === "loop-asked") judge(event, memory, baseline, context);
    else for (const [, watch] of memory.operations.entries()) watch.run = 0;
  },
  save: ({ operations, loops }) => ({
    operations: [...operations.entries()] as unknown as Json,
    loops: [...loops.entries()] as unknown as Json,
  }),
};

function openNumbered<V>(limit: number, saved: Json | undefined): BoundedMap<V, number> {
  const map = new BoundedMap<V, number>(limit);
  for (const [key, value] of (saved ?? []) as unknown as [number, V][]) map.set(key, value);
  return map;
}

function judge(event: LoopAsked, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { intervalUs, operation } = event;
  const period = periodOf(event, memory, baseline);
  if (period === undefined || intervalUs < 0) return;
  const watch = watchOf(operation.id, memory);
  const { median } = period;
  const { deviationCount, roughCount } = memory.options;
  const far = deviationCount * periodSigmaUs(period);
  const distance = Math.abs(intervalUs - median);
  watch.run = distance > far ? watch.run + 1 : 0;
  // A new period that is kept is no jitter, nor is one pause, however long: of the mean it counts as one period.
  const isKept = distance > far && Math.abs(intervalUs - watch.last) <= far;
  if (isKept) watch.roughRun = 0;
  else watch.rough += WEIGHT * (Math.min(1, distance / median) - watch.rough);
  const limit = Math.max(
    ROUGH_FACTOR * Math.max(period.p99 / median, PERIOD_SHARE),
    ROUGH_MARGIN * (period.rough / median),
  );
  if (!isKept) watch.roughRun = watch.rough > limit ? watch.roughRun + 1 : 0;
  const isJittery = watch.run >= RUN && isNew(intervalUs, watch, period, far);
  const isRough = watch.roughRun >= roughCount;
  if (isJittery || isRough) note(event, watch, period, isJittery, memory, baseline, context);
  watch.earlier = watch.last;
  watch.last = intervalUs;
}

function periodOf({ operation }: LoopAsked, { periods }: Memory, baseline: Baseline): LearnedPeriod | undefined {
  if (periods.has(operation.id)) return periods.get(operation.id);
  const period = learnedLoop(operation.loop, baseline)?.periods[operation.name];
  const known = period !== undefined && isJudged(period) ? period : undefined;
  if (periods.size >= OPERATIONS_MAX) periods.clear();
  periods.set(operation.id, known);
  return known;
}

/** What comes seldom is no loop of control: people and jobs come so. */
function isJudged({ isCyclic, median }: LearnedPeriod): boolean {
  return isCyclic && median <= SLOW_US;
}

function watchOf(id: number, { operations }: Memory): Watch {
  const known = operations.get(id);
  if (known !== undefined) return known;
  const watch = { last: 0, earlier: 0, run: 0, rough: 0, roughRun: 0 };
  operations.set(id, watch);
  return watch;
}

/** Three in a row that differ among themselves, in a way that no three did while learning. */
function isNew(interval: number, { last, earlier }: Watch, period: LearnedPeriod, far: number): boolean {
  const shortest = Math.min(interval, last, earlier);
  const longest = Math.max(interval, last, earlier);
  if (longest - shortest <= far) return false;
  if (shortest > period.median) return shortest > MARGIN * period.slow;
  if (longest < period.median) return MARGIN * longest < period.fast;
  return Math.min(Math.abs(interval - last), Math.abs(last - earlier)) > MARGIN * period.swing;
}

function note(
  event: LoopAsked,
  watch: Watch,
  period: LearnedPeriod,
  isJittery: boolean,
  memory: Memory,
  baseline: Baseline,
  context: DetectContext,
): void {
  const { operation, time } = event;
  const { id } = operation.loop;
  const jittery = { ...memory.loops.get(id), [operation.name]: time };
  const since = time - PERIODS_KEPT * period.median;
  const recent = Object.fromEntries(Object.entries(jittery).filter(([, last]) => last >= since));
  memory.loops.set(id, recent);
  const periods = Object.values(learnedLoop(operation.loop, baseline)?.periods ?? {});
  const cyclic = periods.filter(isJudged).length;
  if (100 * Object.keys(recent).length < memory.options.operationPercent * cyclic) return;
  context.alert(findingOf(event, watch, period, isJittery, baseline));
}

function findingOf(
  event: LoopAsked,
  watch: Watch,
  period: LearnedPeriod,
  isJittery: boolean,
  baseline: Baseline,
): Finding {
  const { operation, time, frame, capture, intervalUs } = event;
  const { loop } = operation;
  const usual = spanText(period.median);
  const latest = [watch.earlier, watch.last, intervalUs].filter((interval) => interval > 0).map(spanText);
  const mean = spanText(watch.rough * period.median);
  const said = isJittery
    ? `did not come every ${usual}: the latest intervals were ${latest.join(", ")}`
    : `has been off its beat of ${usual} by about ${mean} on average, for ${watch.roughRun} intervals in a row`;
  return loopFinding(event, {
    value: isJittery ? latest.join(", ") : mean,
    previous: usual,
    observed: `In ${loopName(loop)} ${operationName(operation)} ${said}.`,
    expected:
      `${capitalised(baselineName(baseline))} has a period of ${usual} for it, from ${period.n} ` +
      `intervals; 99 of 100 were off by no more than ${spanText(period.p99)}.`,
    why:
      "A loop without a steady beat controls late or on old values; it is how overload of a client, server or link " +
      `shows first. See whether other loops of ${nameOf(loop.client)} falter too, and what it waits for.`,
    evidence: [{ time, frame, capture, note: `a request ${spanText(intervalUs)} after the one before` }],
  });
}
