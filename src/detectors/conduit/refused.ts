import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { ConduitEvent, Session } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { noveltyOf } from "../conduit-novelty.js";
import { conduitExpected, doubtfulExpected } from "../conduit-wording.js";
import { isController } from "../device-class.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { openMap, saveMap } from "../saved-map.js";
import { sessionFacts } from "../session-facts.js";
import { WaitingLine } from "../waiting-line.js";
import { counted, nameOf, serviceName } from "../wording.js";

const WAITING_MAX = 16_384;
const TARGETS_MAX = 8192;
const CLIENTS_MAX = 4096;
const EVIDENCE_MAX = 4;
const SEARCH_MAX = 64;

/** An attempt as it was first seen. */
interface Attempt {
  readonly session: Session;
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
}

/** A server and port on which a client fails. */
interface Target {
  refused: number;
  unanswered: number;
  isRaised: boolean;
  evidence: readonly FindingEvidence[];
}

/** Targets of one client in the order in which it first failed on them, each with the time of its latest failure. */
interface Search {
  targets: (readonly [target: string, time: PacketTime])[];
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** Connections that were not answered yet, by session id. */
  readonly waiting: WaitingLine<Attempt>;
  /** By client, server and port. */
  readonly targets: BoundedMap<Target>;
  readonly searches: BoundedMap<Search>;
}

const OPTIONS = {
  answerSeconds: { default: 3, min: 1, max: 60, help: "How long a connection attempt waits for its answer." },
  unansweredCount: { default: 3, min: 1, max: 100, help: "Attempts without any answer that are reported." },
  searchCount: {
    default: 3,
    min: 2,
    max: 16,
    help: "Ports or hosts on which a client fails from which on it is searching, which is one finding.",
  },
  searchSeconds: { default: 600, min: 10, max: 86_400, help: "How long a port or host counts for a search." },
} as const;

/** Somebody tries to connect where nobody lets it in, and never did. */
export const refusedAttempt: Detector<"conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "conduit/refused",
    title: "Connection attempt that was refused or ignored",
    summary:
      "A connection to a port that the baseline does not know for this pair was reset, or was tried several times " +
      "without any answer. Attempts that fail by habit are learned and left alone; who fails on several ports or " +
      "hosts is reported once for all of them.",
    spec: ["IEC 62443-3-3 SR 5.2", "IEC 62443-3-3 SR 7.7"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "high",
    classes: ["NOV"],
    fr: ["RDF"],
    sr: ["5.2", "7.7", "2.8"],
    attack: ["T0846.001"],
    iso24392: ["6.2.h"],
    blindTo: "Datagrams that are refused; attempts that a firewall answers in the name of the server.",
    falseAlarms:
      "Servers that are switched off, moved or not yet started; clients with an old address in their settings.",
    triage: [
      "Ask what on the client wants to reach this port: an old setting, or somebody looking round.",
      "On a controller look for what follows: a port that is closed now may be opened next.",
      "Correct the setting, or approve the attempts into the baseline if they are meant to stay.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit"],
  open(options, saved) {
    const { waiting, targets, searches } = (saved ?? {}) as JsonObject;
    return {
      options,
      waiting: new WaitingLine(WAITING_MAX, waiting),
      targets: openMap<Target>(TARGETS_MAX, targets),
      searches: openMap<Search>(CLIENTS_MAX, searches),
    };
  },
  hear(event, memory, context) {
    if (context.baseline === undefined || event.session.transport !== "tcp" || event.session.isMidstream) return;
    hear(event, memory, context, context.baseline);
  },
  due(_, memory, context) {
    if (context.baseline === undefined) return;
    for (const attempt of memory.waiting.take(context.now)) {
      fail({ ...attempt, outcome: "no-response", count: 1 }, memory, context, context.baseline);
    }
    memory.waiting.wakeForNext("answer", context);
  },
  save: ({ waiting, targets, searches }) => ({
    waiting: waiting.save(),
    targets: saveMap(targets),
    searches: saveMap(searches),
  }),
};

function hear(event: ConduitEvent, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { session, stage, frames, payloadBytes } = event;
  const id = String(session.id);
  if (stage === "attempted") {
    if (!isExpected(session, context, baseline)) wait(attemptOf(event), id, memory, context, baseline);
    return;
  }
  const waiting = memory.waiting.get(id);
  memory.waiting.delete(id);
  const isUnanswered = stage === "ended" && frames[1] === 0 && payloadBytes[0] === 0;
  if ((stage !== "refused" && !isUnanswered) || isExpected(session, context, baseline)) return;
  const attempt = waiting ?? attemptOf(event);
  if (stage === "refused") {
    fail({ ...attempt, outcome: "rejected", count: 1, refusal: event }, memory, context, baseline);
    return;
  }
  // The first SYN was counted when nobody answered in time.
  const count = frames[0] - (waiting === undefined ? 1 : 0);
  if (count > 0)
    fail({ ...attempt, outcome: "no-response", count, isSame: waiting === undefined }, memory, context, baseline);
}

function attemptOf({ session, time, frame, capture }: ConduitEvent): Attempt {
  return { session: sessionFacts(session), time, frame, capture };
}

function wait(attempt: Attempt, id: string, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const due = (context.now + memory.options.answerSeconds * SECOND_US) as PacketTime;
  const displaced = memory.waiting.add(id, attempt, due);
  if (displaced !== undefined) fail({ ...displaced, outcome: "no-response", count: 1 }, memory, context, baseline);
  memory.waiting.wakeForNext("answer", context);
}

/** In a conduit, or failing by habit: a controller that is switched off is no news. */
function isExpected(session: Session, context: DetectContext, baseline: Baseline): boolean {
  const { client, server } = session;
  if (noveltyOf(session, context) === "known") return true;
  return server.port === undefined || baseline.isRefusedByHabit(client.asset, server.asset, server.port);
}

interface Failure extends Attempt {
  readonly outcome: "rejected" | "no-response";
  /** SYNs of it that were not counted yet. */
  readonly count: number;
  /** The refusal, where there was one. */
  readonly refusal?: ConduitEvent;
  /** The attempt was counted already; these are the SYNs that followed. */
  readonly isSame?: boolean;
}

function fail(failure: Failure, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { session, outcome, count, isSame = false } = failure;
  const { client, server } = session;
  const key = `${client.asset}>${server.asset}/tcp/${server.port}`;
  const target = memory.targets.touch(key) ?? { refused: 0, unanswered: 0, isRaised: false, evidence: [] };
  memory.targets.set(key, target);
  if (outcome === "rejected") target.refused += count;
  else target.unanswered += count;
  noteEvidence(target, failure);
  const isEnough = target.refused > 0 || target.unanswered >= memory.options.unansweredCount;
  if (!isEnough || (isSame && target.isRaised)) return;
  target.isRaised = true;
  context.alert(findingOf(failure, target, searchedTargets(key, failure, memory), baseline));
}

function noteEvidence(target: Target, { session, time, frame, capture, outcome, refusal }: Failure): void {
  if (target.evidence.length >= EVIDENCE_MAX) return;
  const { client, server } = session;
  const note = `${nameOf(client)}:${client.port} to ${nameOf(server)}:${server.port}`;
  const tried = { time, frame, capture, note: outcome === "rejected" ? note : `${note}, not answered` };
  // Joined to a new list, not grown: most targets fail once.
  target.evidence = target.evidence.concat(tried);
  if (refusal === undefined) return;
  target.evidence = target.evidence.concat({
    time: refusal.time,
    frame: refusal.frame,
    capture: refusal.capture,
    note: `${nameOf(server)} refused`,
  });
}

/** How many targets the client has failed on lately, where that makes this one part of a search; else 0. */
function searchedTargets(key: string, { session, time }: Failure, { searches, options }: Memory): number {
  const client = session.client.asset;
  const search = searches.touch(client) ?? { targets: [] };
  const from = time - options.searchSeconds * SECOND_US;
  search.targets = search.targets.filter(([, last]) => last >= from);
  const known = search.targets.findIndex(([target]) => target === key);
  if (known >= 0) search.targets[known] = [key, time];
  else if (search.targets.length < SEARCH_MAX) search.targets.push([key, time]);
  searches.set(client, search);
  const position = known >= 0 ? known : search.targets.length - 1;
  return position >= options.searchCount - 1 ? search.targets.length : 0;
}

function findingOf(failure: Failure, target: Target, searched: number, baseline: Baseline): Finding {
  const { session, time, frame, capture, outcome } = failure;
  const { client, server } = session;
  const doubtful = baseline.doubtful("refused", `${client.asset}>${server.asset}/tcp/${server.port}`);
  const isMinor = session.isSymmetric || doubtful !== undefined;
  const isControl = isController(baseline, server.asset);
  return {
    ...FINDING_DEFAULTS,
    key: searched === 0 ? [client.asset, server.asset, String(server.port)] : [client.asset, "several"],
    time,
    frame,
    capture,
    actor: client,
    target: server,
    session,
    outcome,
    severity: isMinor ? "info" : isControl ? "medium" : undefined,
    // That it was refused is what it is about, and no reason to count it less.
    raise: outcome === "rejected" ? 1 : 0,
    isCertain: true,
    observed: observedText(failure, target, searched),
    expected: doubtful === undefined ? conduitExpected(session, baseline) : doubtfulExpected(doubtful, baseline),
    why: whyText(session, isControl, searched),
    evidence: [...target.evidence],
  };
}

function observedText({ session, outcome }: Failure, { refused, unanswered }: Target, searched: number): string {
  const { client, server } = session;
  const tries = outcome === "rejected" ? counted(refused, "attempt") : counted(unanswered, "attempt");
  const came = outcome === "rejected" ? "refused" : "not answered";
  const many = searched === 0 ? "" : `; it has failed on ${searched} ports and hosts lately, this is the latest`;
  const be = (outcome === "rejected" ? refused : unanswered) === 1 ? "was" : "were";
  return (
    `${tries} of ${nameOf(client)} to connect to ${nameOf(server)} on ${serviceName(session)} ${be} ` +
    `${came}${many}.`
  );
}

function whyText({ client, server }: Session, isControl: boolean, searched: number): string {
  const next = `Ask what on ${nameOf(client)} wants it, and correct its settings or stop it.`;
  if (searched > 0) return `Who fails on one port after the other is looking for an open one. ${next}`;
  if (isControl) return `A closed port of a controller that somebody tries may be the one to be opened next. ${next}`;
  return `Either a setting is wrong or somebody looks for a way in to ${nameOf(server)}. ${next}`;
}
