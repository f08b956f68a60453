import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { LatencyClass, LoopAnswered } from "../../contracts/loop-event.js";
import type { LearnedLatency, LearnedLoop } from "../../contracts/timing-baseline.js";
import { BoundedMap } from "../../core/bounded-map.js";
import { Cusum } from "../../core/cusum.js";
import type { Json } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { RecentValues } from "../../core/recent-values.js";
import { latencySigmaUs, learnedLoop } from "../learned-loop.js";
import { loopFinding } from "../loop-finding.js";
import { loopName, spanText } from "../loop-wording.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const LOOPS_MAX = 8192;
/** Deviations in units of the usual one: what is let pass, what one answer may add, and what raises. */
const SLACK = 3;
const CLIP = 5;
const RECENT = 32;
/** Against phases: what the median of so many answers in a row once came to is nothing new. */
const BLOCK = 16;
const STEP_FACTOR = 3;
/** As long as it goes on, it is said again this often. */
const AGAIN_US = 60 * SECOND_US;
const STEADY_FACTOR = 2;

/** Time, frame and capture. */
type Onset = readonly [time: PacketTime, frame: number, capture: number];

/** One loop as it is watched. */
interface Watch {
  /** Looked up again when the memory has been opened. */
  learned: LearnedLoop | undefined;
  isLookedUp: boolean;
  readonly cusum: Cusum;
  readonly recent: Map<LatencyClass, RecentValues>;
  /** When it was said last; negative as long as it was not. */
  toldTime: number;
  /** The first of the slow answers. */
  onset: Onset;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly loops: BoundedMap<Watch, number>;
}

const OPTIONS = {
  learnedCount: {
    default: 32,
    min: 8,
    max: 100_000,
    help: "Answers of a kind from which the baseline must have learned before it is judged.",
  },
  sumCount: {
    default: 36,
    min: 5,
    max: 1000,
    help: "Usual deviations, beyond three of each answer, that must add up before it is raised.",
  },
} as const;

/** Answers take longer than they did, again and again. */
export const responseLatency: Detector<"loop-answered" | "clock-step", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/response-latency",
    title: "Answers in a control loop take longer than usual",
    summary:
      "The time from request to answer has grown, by little for long or by much for a while: a sum of deviations " +
      "from the learned median, in units of the learned deviation, has passed its limit. Single slow answers do not " +
      "count.",
    spec: ["IEC 62443-3-3 SR 7.1", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1", "3.1"],
    attack: ["T0814", "T0830", "T0813"],
    iso24392: ["6.2.j", "6.2.f"],
    coverage: "timing",
    blindTo: "Growth of less than three usual deviations or three milliseconds, and loops that were not learned.",
    falseAlarms: "A server whose load depends on the product, if that product was not made while learning.",
    triage: [
      "Compare the loops of the server and of the link: one server alone is slow by itself, all mean the network.",
      "Look for a new flow on the link, and at the load of the server.",
      "An offset that is always the same, without more jitter, is what a device in the path adds: look for one.",
    ],
  },
  options: OPTIONS,
  hears: ["loop-answered", "clock-step"],
  open(options, saved) {
    const memory: Memory = { options, loops: new BoundedMap(LOOPS_MAX) };
    for (const [id, cusum, toldTime, recent, onset] of (saved ?? []) as unknown as SavedWatch[]) {
      memory.loops.set(id, {
        learned: undefined,
        isLookedUp: false,
        cusum: createCusum(options, cusum),
        recent: new Map(recent.map(([name, values]) => [name, new RecentValues(RECENT, values)])),
        toldTime,
        onset,
      });
    }
    return memory;
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    if (event.type === "loop-answered") judge(event, memory, baseline, context);
    else for (const [, { cusum }] of memory.loops.entries()) cusum.clear();
  },
  save: ({ loops }) =>
    [...loops.entries()].map(([id, { cusum, toldTime, recent, onset }]): SavedWatch => {
      return [id, cusum.save(), toldTime, [...recent].map(([name, values]) => [name, values.save()] as const), onset];
    }) as unknown as Json,
};

type SavedWatch = readonly [
  id: number,
  cusum: Json,
  toldTime: number,
  recent: readonly (readonly [LatencyClass, Json])[],
  onset: Onset,
];

function createCusum({ sumCount }: Memory["options"], saved?: Json): Cusum {
  return new Cusum({ slack: SLACK, clip: CLIP, threshold: sumCount }, saved);
}

function judge(event: LoopAnswered, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { operation, latencyUs, time } = event;
  const watch = watchOf(event, memory, baseline);
  const learned = watch.learned?.latencies[operation.latencyClass];
  if (learned === undefined || learned.n < memory.options.learnedCount) return;
  const sigmaUs = latencySigmaUs(learned);
  const recent = recentOf(watch, operation.latencyClass);
  recent.add(latencyUs);
  watch.cusum.add((latencyUs - learned.median) / sigmaUs);
  if (watch.cusum.length === 1) watch.onset = [time, event.frame, event.capture];
  if (!watch.cusum.isRaised) {
    watch.toldTime = -1;
    return;
  }
  if (watch.toldTime >= 0 && time - watch.toldTime < AGAIN_US) return;
  if (recent.median(BLOCK) <= learned.slow + sigmaUs) return;
  watch.toldTime = time;
  context.alert(findingOf(event, watch, recent, learned, baseline));
}

function watchOf(
  { operation: { loop }, time, frame, capture }: LoopAnswered,
  memory: Memory,
  baseline: Baseline,
): Watch {
  let watch = memory.loops.get(loop.id);
  if (watch === undefined) {
    const cusum = createCusum(memory.options);
    watch = {
      learned: undefined,
      isLookedUp: false,
      cusum,
      recent: new Map(),
      toldTime: -1,
      onset: [time, frame, capture],
    };
    memory.loops.set(loop.id, watch);
  }
  if (!watch.isLookedUp) {
    watch.learned = learnedLoop(loop, baseline);
    watch.isLookedUp = true;
  }
  return watch;
}

function recentOf({ recent }: Watch, name: LatencyClass): RecentValues {
  const known = recent.get(name);
  if (known !== undefined) return known;
  const values = new RecentValues(RECENT);
  recent.set(name, values);
  return values;
}

function findingOf(
  event: LoopAnswered,
  { onset, cusum }: Watch,
  recent: RecentValues,
  learned: LearnedLatency,
  baseline: Baseline,
): Finding {
  const { time, frame, capture, operation, latencyUs } = event;
  const { loop } = operation;
  const now = recent.median(BLOCK);
  const isStep = recent.size === RECENT && recent.median() > STEP_FACTOR * learned.p99;
  const isSteady = recent.medianDeviation(BLOCK) <= STEADY_FACTOR * learned.mad + 1;
  const offset = isSteady ? ", by nearly the same for every one, as a relay or a new device in the path does" : "";
  return loopFinding(event, {
    raise: isStep ? 1 : 0,
    value: spanText(now),
    previous: spanText(learned.median),
    observed:
      `In ${loopName(loop)} answers take ${spanText(now)} (median of the last ${Math.min(BLOCK, recent.size)}); ` +
      `they have been slow for ${cusum.length} answers${offset}.`,
    expected:
      `${capitalised(baselineName(baseline))} has ${learned.n} answers of this kind with a median of ` +
      `${spanText(learned.median)}; 99 of 100 came within ${spanText(learned.p99)}.`,
    why:
      "A control loop that gets its values late works on the past, and stops when they come later than it waits. " +
      `See whether other loops of ${nameOf(loop.server)} and of its link are slow too, and what else the link carries.`,
    evidence: [
      { time: onset[0], frame: onset[1], capture: onset[2], note: "the first of the slow answers" },
      { time, frame, capture, note: `an answer after ${spanText(latencyUs)}` },
    ],
  });
}
