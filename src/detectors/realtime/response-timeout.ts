import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { LoopAnswered, LoopUnanswered } from "../../contracts/loop-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { RecentVerdicts } from "../../core/recent-verdicts.js";
import { learnedLoop } from "../learned-loop.js";
import { loopFinding } from "../loop-finding.js";
import { loopName, operationName, spanText } from "../loop-wording.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const LOOPS_MAX = 8192;
/** Of so many requests in a row the share is taken. */
const REQUESTS = 10;
const QUANTILE_FACTOR = 3;
const LIMIT_MIN_US = SECOND_US;

/** The latest requests of one loop: yes is for no answer. */
interface Watch {
  readonly verdicts: RecentVerdicts;
  /** Of the latest request that counts as unanswered. */
  missedTime: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly loops: BoundedMap<Watch, number>;
  /** Of the latest answer in any loop. */
  answeredTime: number;
}

const OPTIONS = {
  unansweredCount: {
    default: 3,
    min: 1,
    max: REQUESTS,
    help: "How many of ten requests in a row must have stayed without an answer.",
  },
  learnedCount: { default: 32, min: 8, max: 100_000, help: "Requests from which a loop must have been learned." },
  habitPercent: {
    default: 5,
    min: 0,
    max: 100,
    help: "Share of requests without an answer from which on that is a habit of the loop.",
  },
} as const;

/** A server takes requests and answers them no more. */
export const responseTimeout: Detector<"loop-answered" | "loop-unanswered", Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/response-timeout",
    title: "Requests of a control loop stay without an answer",
    summary:
      "Three of ten requests in a row were not answered within three times the learned latency and a second, " +
      "while the server still sends or others still answer: it hangs, or its answers are held back.",
    spec: ["IEC 62443-3-3 SR 7.1", "IEC 62443-3-3 SR 3.7"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1", "3.7"],
    attack: ["T0814", "T1691.002", "T0815"],
    iso24392: ["6.2.j"],
    coverage: "timing",
    blindTo: "A server that is gone altogether: its client cannot even ask, which is a missed cycle.",
    falseAlarms: "A controller that is being programmed or restarted, and a mirror that loses frames of one side.",
    triage: [
      "See whether the server acknowledges TCP: then its program hangs, else its network or power is gone.",
      "Look at the run state of the controller and whether a program was loaded.",
      "If other clients still get answers, look for what holds back those of this one.",
    ],
  },
  options: OPTIONS,
  hears: ["loop-answered", "loop-unanswered"],
  open(options, saved) {
    const { loops, answeredTime } = (saved ?? {}) as JsonObject;
    const memory: Memory = { options, loops: new BoundedMap(LOOPS_MAX), answeredTime: Number(answeredTime ?? -1) };
    for (const [id, verdicts, missedTime] of (loops ?? []) as unknown as [number, Json, number][]) {
      memory.loops.set(id, { verdicts: new RecentVerdicts(REQUESTS, verdicts), missedTime });
    }
    return memory;
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    if (event.type === "loop-unanswered") miss(event, memory, baseline, context);
    else answer(event, memory);
  },
  save: ({ loops, answeredTime }) => ({
    loops: [...loops.entries()].map(([id, { verdicts, missedTime }]) => [id, verdicts.save(), missedTime] as const),
    answeredTime,
  }),
};

/** Of loops that answer all, which is nearly every one, nothing is kept. */
function answer({ operation: { loop }, time }: LoopAnswered, memory: Memory): void {
  if (time > memory.answeredTime) memory.answeredTime = time;
  if (memory.loops.size > 0) memory.loops.get(loop.id)?.verdicts.add(false);
}

function miss(event: LoopUnanswered, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { options, loops } = memory;
  const { operation, waitedUs } = event;
  const learned = learnedLoop(operation.loop, baseline);
  const latency = learned?.latencies[operation.latencyClass];
  if (learned === undefined || latency === undefined || latency.n < options.learnedCount) return;
  const limitUs = Math.max(QUANTILE_FACTOR * latency.p999, LIMIT_MIN_US);
  if (waitedUs < limitUs || waitedUs >= 2 * limitUs) return;
  const share = (100 * learned.unanswered) / (latency.n + learned.unanswered);
  if (share >= options.habitPercent && learned.unanswered > 0) return;
  if (!hasWitness(event, memory, context)) return;
  let watch = loops.get(operation.loop.id);
  if (watch === undefined) {
    watch = { verdicts: new RecentVerdicts(REQUESTS), missedTime: 0 };
    loops.set(operation.loop.id, watch);
  }
  // Requests that were on their way together are lost together: they count as one.
  if (event.askedTime - watch.missedTime < LIMIT_MIN_US) return;
  watch.missedTime = event.askedTime;
  const count = watch.verdicts.add(true);
  if (count >= options.unansweredCount && count > learned.unansweredOfTen)
    context.alert(findingOf(event, count, limitUs, baseline, context));
}

/** Since then the server, or an answer of another, was heard: the mirror is not blind to this direction. */
function hasWitness({ operation, askedTime }: LoopUnanswered, memory: Memory, context: DetectContext): boolean {
  return memory.answeredTime >= askedTime || isHeard(operation.loop.server.asset, askedTime, context);
}

function isHeard(server: string, since: PacketTime, { assets }: DetectContext): boolean {
  return (assets.asset(server)?.lastTime ?? -1) >= since;
}

function findingOf(
  event: LoopUnanswered,
  count: number,
  limitUs: number,
  baseline: Baseline,
  context: DetectContext,
): Finding {
  const { operation, frame, capture, askedTime } = event;
  const { loop } = operation;
  const server = nameOf(loop.server);
  const learned = learnedLoop(loop, baseline);
  const latency = learned?.latencies[operation.latencyClass];
  const sends = isHeard(loop.server.asset, askedTime, context) ? `${server} still sends` : `${server} sends nothing`;
  return loopFinding(event, {
    outcome: "no-response",
    value: `${count} of ${REQUESTS}`,
    observed:
      `${capitalised(loopName(loop))}: ${count} of the last ${REQUESTS} requests had no answer within ` +
      `${spanText(limitUs)}, the latest ${operationName(operation)}; ${sends}.`,
    expected:
      `${capitalised(baselineName(baseline))} has ${latency?.n ?? 0} answers of this kind, 999 of 1000 within ` +
      `${spanText(latency?.p999 ?? 0)}, and ${learned?.unanswered ?? 0} requests without one.`,
    why:
      "A controller that takes requests but answers none hangs, was stopped, or is cut off from its client. " +
      `Look at the run state of ${server}; if it runs, find out what in the path holds back its answers.`,
    evidence: [{ time: askedTime, frame, capture, note: `a request without an answer: ${operationName(operation)}` }],
  });
}
