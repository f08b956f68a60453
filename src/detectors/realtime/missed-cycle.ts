import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { LoopAsked, LoopUnanswered } from "../../contracts/loop-event.js";
import type { ConduitEvent } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { silentSince } from "../learned-hours.js";
import { learnedLoop } from "../learned-loop.js";
import { deadlineOf, MEDIANS_WAITED } from "../loop-deadline.js";
import { type LoopWatch, savedWatch } from "../loop-watch.js";
import { clientMissed, loopMissed, MISSED_OFTEN } from "../missed-loop-finding.js";
import { openMap, saveMap } from "../saved-map.js";

const LOOPS_MAX = 8192;
const PAIRS_MAX = 8192;
/** After a start or a pause so many requests are waited for before a missing one counts. */
const WARM_COUNT = 3;
/** What else is seen in the latter part of the wait shows that the sensor is not deaf. */
const WITNESS_SHARE = 0.5;
/** What comes is known by the second. */
const WITNESS_US = 2 * SECOND_US;
/** Loops of one client that come round about as fast. */
const ALIKE = 1.5;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** Null for a loop that is not waited for. */
  readonly loops: BoundedMap<LoopWatch | null, number>;
  /** Time of the latest attempt to connect that is not answered, by client and server. */
  readonly attempts: BoundedMap<PacketTime>;
  /** Time of the latest request without an answer, by loop. */
  readonly unanswered: BoundedMap<PacketTime, number>;
  /** Something was seen on any link. */
  aliveTime: PacketTime;
  suspended: number;
}

const OPTIONS = {
  pausePercent: {
    default: 150,
    min: 100,
    max: 10_000,
    help: "How long a pause may be, in percent of the longest one that was learned.",
  },
} as const;

type Heard = "loop-asked" | "loop-unanswered" | "conduit" | "link-second" | "clock-step";

/** What came round all the time does not come. */
export const missedCycle: Detector<Heard, Memory, typeof OPTIONS> = {
  doc: {
    id: "realtime/missed-cycle",
    title: "A control loop has stopped coming round",
    summary:
      "A cyclic request or publication did not come for longer than two and a half of its periods and half as long " +
      "again as its longest learned pause. Says whether the client stopped asking or the server is gone.",
    spec: ["IEC 62443-3-3 SR 7.1", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["7.1", "6.2"],
    attack: ["T0813", "T0815", "T1691.001"],
    iso24392: ["6.2.j"],
    coverage: "timing",
    blindTo:
      "Loops that pause as long by habit, hours in which they did not come round while learning and those next to " +
      "them, and a silence of everything, in which the sensor itself may be deaf.",
    falseAlarms: "A client that is restarted or stopped on purpose; declare a maintenance window for that.",
    triage: [
      "See who is at fault: the client that no longer asks, or the server that no longer takes connections.",
      "Look at the process: nobody may be watching it, or controlling it, at this moment.",
      "If the stop was planned, declare a maintenance window; if not, find out what happened on the client.",
    ],
  },
  options: OPTIONS,
  hears: ["loop-asked", "loop-unanswered", "conduit", "link-second", "clock-step"],
  open: openMemory,
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    switch (event.type) {
      case "loop-asked":
        ask(event, memory, baseline, context);
        return;
      case "loop-unanswered":
        noteUnanswered(event, memory);
        return;
      case "conduit":
        noteAttempt(event, memory);
        return;
      case "clock-step":
        memory.aliveTime = event.time;
        if (memory.suspended > 0) resume(memory, context);
        return;
      default:
        // A frame came somewhere in the second that ends now.
        memory.aliveTime = (event.time - SECOND_US) as PacketTime;
        if (memory.suspended > 0) resume(memory, context);
    }
  },
  due(key, memory, context) {
    const watch = memory.loops.get(Number(key));
    if (watch && context.baseline !== undefined) look(watch, memory, context.baseline, context);
  },
  save: ({ loops, attempts, unanswered, aliveTime, suspended }) =>
    ({
      loops: [...loops.entries()].map(([id, watch]) => [id, watch === null ? null : savedWatch(watch)] as const),
      attempts: saveMap(attempts),
      unanswered: [...unanswered.entries()],
      aliveTime,
      suspended,
    }) as unknown as Json,
};

function openMemory(options: Memory["options"], saved?: Json): Memory {
  const { loops, attempts, unanswered, aliveTime, suspended } = (saved ?? {}) as JsonObject;
  const memory: Memory = {
    options,
    loops: new BoundedMap(LOOPS_MAX),
    attempts: openMap(PAIRS_MAX, attempts),
    unanswered: new BoundedMap(LOOPS_MAX),
    aliveTime: Number(aliveTime ?? 0) as PacketTime,
    suspended: Number(suspended ?? 0),
  };
  for (const [id, watch] of (loops ?? []) as unknown as [number, LoopWatch | null][]) {
    memory.loops.set(id, watch === null ? null : { ...watch });
  }
  for (const [id, time] of (unanswered ?? []) as unknown as [number, PacketTime][]) memory.unanswered.set(id, time);
  return memory;
}

function ask(event: LoopAsked, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { operation, session, time, frame, capture } = event;
  const { id } = operation.loop;
  let watch = memory.loops.get(id);
  if (watch === null) return;
  if (watch === undefined) {
    const deadlineUs = deadlineOf(learnedLoop(operation.loop, baseline), memory.options.pausePercent);
    const at = { time, frame, capture };
    const state = { count: 0, missed: 0, since: time, isAwake: false, isSuspended: false };
    watch = deadlineUs === undefined ? null : { operation, session, ...at, deadlineUs, ...state };
    memory.loops.set(id, watch);
    if (watch === null) return;
  }
  watch.operation = operation;
  watch.session = session;
  watch.time = time;
  watch.since = time;
  watch.frame = frame;
  watch.capture = capture;
  watch.missed = 0;
  if (watch.count < WARM_COUNT) watch.count++;
  if (watch.isAwake || watch.count < WARM_COUNT) return;
  if (watch.isSuspended) memory.suspended--;
  watch.isSuspended = false;
  watch.isAwake = true;
  context.wake(String(id), (time + watch.deadlineUs) as PacketTime);
}

function noteUnanswered({ operation, askedTime }: LoopUnanswered, { unanswered }: Memory): void {
  unanswered.set(operation.loop.id, askedTime);
}

function noteAttempt({ stage, session, time }: ConduitEvent, { attempts }: Memory): void {
  if (session.transport !== "tcp" || (stage !== "attempted" && stage !== "established")) return;
  const key = `${session.client.asset}>${session.server.asset}`;
  if (stage === "attempted") attempts.set(key, time);
  else attempts.delete(key);
}

/** Everything was silent, and is no more: what is waited for is waited for anew. */
function resume(memory: Memory, context: DetectContext): void {
  for (const [id, watch] of memory.loops.entries()) {
    if (watch === null || !watch.isSuspended) continue;
    watch.isSuspended = false;
    watch.since = context.now;
    watch.isAwake = true;
    context.wake(String(id), (context.now + watch.deadlineUs) as PacketTime);
  }
  memory.suspended = 0;
}

function look(watch: LoopWatch, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const { loop } = watch.operation;
  if (context.now >= dueTime(watch)) {
    const since = silentSince(watch.since, context.now, learnedLoop(loop, baseline)?.weekHours, baseline);
    watch.isAwake = since !== undefined;
    if (since === undefined) return;
    watch.since = since;
  }
  const due = dueTime(watch);
  if (context.now < due) {
    context.wake(String(loop.id), due);
    return;
  }
  if (!isWitnessed(watch, memory, context.now)) {
    if (context.now < due + WITNESS_US) {
      context.wake(String(loop.id), (context.now + SECOND_US) as PacketTime);
      return;
    }
    watch.isAwake = false;
    watch.isSuspended = true;
    memory.suspended++;
    return;
  }
  watch.missed++;
  if (watch.missed === 1 || watch.missed === MISSED_OFTEN) report(watch, memory, baseline, context);
  watch.isAwake = watch.missed < MISSED_OFTEN;
  if (watch.isAwake) context.wake(String(loop.id), (due + watch.deadlineUs) as PacketTime);
}

/** Whether something else came since, and lately: else the sensor may be deaf, or the whole link at rest. */
function isWitnessed({ time, deadlineUs }: LoopWatch, { aliveTime }: Memory, now: PacketTime): boolean {
  return aliveTime > time && aliveTime >= now - Math.max(WITNESS_SHARE * deadlineUs, WITNESS_US);
}

function dueTime({ since, missed, deadlineUs }: LoopWatch): PacketTime {
  return (since + (missed + 1) * deadlineUs) as PacketTime;
}

function report(watch: LoopWatch, memory: Memory, baseline: Baseline, context: DetectContext): void {
  const others = alikeLoops(watch, memory);
  const isClient =
    others.length > 0 && others.every(({ time }) => time <= watch.time + watch.deadlineUs / MEDIANS_WAITED);
  if (isClient) {
    context.alert(clientMissed(watch, others, baseline, context));
    return;
  }
  const { loop } = watch.operation;
  const attempt = memory.attempts.get(`${loop.client.asset}>${loop.server.asset}`) ?? -1;
  const isUnanswered = memory.unanswered.get(loop.id) === watch.time;
  context.alert(loopMissed(watch, { isRefused: attempt >= watch.time, isUnanswered }, baseline, context));
}

/** The other loops of the client that should have come round by now. */
function alikeLoops({ operation, deadlineUs }: LoopWatch, { loops }: Memory): LoopWatch[] {
  const found: LoopWatch[] = [];
  for (const [, other] of loops.entries()) {
    if (other === null || other.count < WARM_COUNT || other.operation.loop.id === operation.loop.id) continue;
    const isOwn = other.operation.loop.client.asset === operation.loop.client.asset;
    if (isOwn && other.deadlineUs <= ALIKE * deadlineUs) found.push(other);
  }
  return found;
}
