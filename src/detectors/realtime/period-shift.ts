import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { LoopAsked } from "../../contracts/loop-event.js";
import type { LearnedPeriod } from "../../contracts/timing-baseline.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { RecentValues } from "../../core/recent-values.js";
import { learnedLoop, periodSigmaUs } from "../learned-loop.js";
import { loopFinding } from "../loop-finding.js";
import { loopName, operationName, spanText } from "../loop-wording.js";
import { baselineName, capitalised } from "../wording.js";

const OPERATIONS_MAX = 8192;
const RECENT = 32;
/** How much more than usual the intervals may differ among themselves for a period to be one. */
const SPREAD_FACTOR = 3;
const SIGMAS = 3;
const KEPT_MIN = 28;

/** One operation that does not keep its learned period. */
interface Watch {
  readonly recent: RecentValues;
  /** The new period was told; it is told again when there is yet another. */
  toldUs: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly watched: BoundedMap<Watch, number>;
  /** Learned periods by operation, null for those without: made again after the memory was opened. */
  readonly periods: Map<number, LearnedPeriod | null>;
}

const OPTIONS = {
  shiftPercent: {
    default: 20,
    min: 5,
    max: 1000,
    help: "By how much the median of the last 32 intervals must differ from the learned period.",
  },
} as const;

/** A loop is polled in another rhythm from now on. */
export const periodShift: Detector<"loop-asked", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/period-shift",
    title: "A control loop has taken on a new period",
    summary:
      "The last 32 intervals of a cyclic operation are as steady as ever, but their median is more than a fifth off " +
      "the learned period: somebody changed the polling, or the client cannot keep it up. Proposed for the baseline.",
    spec: ["IEC 62443-3-3 SR 7.6"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "medium",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.6"],
    attack: ["T0821", "T0889"],
    iso24392: ["6.2.j"],
    blindTo: "Changes of less than a fifth, and operations that come without a period.",
    falseAlarms: "A change of the polling that was planned: learn the loop again, or approve what is proposed.",
    triage: [
      "Ask whether somebody changed the polling of the client, and why.",
      "If nobody did, look at the load of the client: it may not get round any faster.",
      "If it is meant, learn this loop again so that its jitter is judged by the new period.",
    ],
  },
  options: OPTIONS,
  hears: ["loop-asked"],
  open(options, saved) {
    const memory: Memory = { options, watched: new BoundedMap(OPERATIONS_MAX), periods: new Map() };
    for (const [id, recent, toldUs] of (saved ?? []) as unknown as [number, Json, number][]) {
      memory.watched.set(id, { recent: new RecentValues(RECENT, recent), toldUs });
    }
    return memory;
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline !== undefined && event.intervalUs >= 0) judge(event, memory, baseline, context);
  },
  save: ({ watched }) =>
    [...watched.entries()].map(([id, { recent, toldUs }]) => [id, recent.save(), toldUs] as const) as unknown as Json,
};

function judge(event: LoopAsked, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { operation, intervalUs } = event;
  const period = periodOf(event, memory, baseline);
  if (period === undefined) return;
  const { watched, options } = memory;
  const shift = (options.shiftPercent / 100) * period.median;
  const isOff = Math.abs(intervalUs - period.median) > shift;
  let watch = watched.get(operation.id);
  if (watch === undefined) {
    // Nothing is kept of an operation that keeps its period, which is nearly every one.
    if (!isOff) return;
    watch = { recent: new RecentValues(RECENT), toldUs: -1 };
    watched.set(operation.id, watch);
  }
  watch.recent.add(intervalUs);
  if (watch.recent.size < RECENT) return;
  const median = watch.recent.median();
  if (Math.abs(median - period.median) <= shift) {
    if (!isOff) watched.delete(operation.id);
    return;
  }
  const near = Math.max(SPREAD_FACTOR * period.mad, SIGMAS * periodSigmaUs({ median, mad: 0 }));
  const kept = watch.recent.latest().filter((interval) => Math.abs(interval - median) <= near).length;
  if (kept < KEPT_MIN) return;
  if (watch.toldUs >= 0 && Math.abs(median - watch.toldUs) <= (options.shiftPercent / 100) * watch.toldUs) return;
  watch.toldUs = Math.round(median);
  context.alert(findingOf(event, median, period, baseline));
}

function periodOf({ operation }: LoopAsked, { periods }: Memory, baseline: Baseline): LearnedPeriod | undefined {
  const held = periods.get(operation.id);
  if (held !== undefined) return held ?? undefined;
  const period = learnedLoop(operation.loop, baseline)?.periods[operation.name];
  const known = period?.isCyclic === true ? period : undefined;
  if (periods.size >= OPERATIONS_MAX) periods.clear();
  periods.set(operation.id, known ?? null);
  return known;
}

function findingOf(event: LoopAsked, median: number, period: LearnedPeriod, baseline: Baseline): Finding {
  const { operation, time, frame, capture } = event;
  const { loop, name } = operation;
  return loopFinding(event, {
    key: [loop.client.asset, loop.server.asset, loop.protocol, loop.part, name],
    value: spanText(median),
    previous: spanText(period.median),
    observed:
      `In ${loopName(loop)} ${operationName(operation)} comes every ${spanText(median)} by now, as the last ` +
      `${RECENT} intervals show.`,
    expected:
      `${capitalised(baselineName(baseline))} has a period of ${spanText(period.median)} for it, from ${period.n} ` +
      "intervals.",
    why:
      "The rhythm of a loop is set by whoever configures the client, and is part of how the process is controlled. " +
      `Proposed for the baseline: ${spanText(period.median)} -> ${spanText(median)}; find out who changed it.`,
    evidence: [{ time, frame, capture, note: `the latest of ${RECENT} requests in the new rhythm` }],
  });
}
