import type { Outcome } from "../../contracts/alert.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { ConduitEvent, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { rateConduit } from "../conduit-rating.js";
import { conduitExpected, conduitWhy, sessionObserved } from "../conduit-wording.js";
import { isKnownConduit } from "../known-conduit.js";
import { sessionFacts } from "../session-facts.js";
import { WaitingLine } from "../waiting-line.js";
import { nameOf, serviceName } from "../wording.js";

/** Reported sessions of which more may become known; the one heard of longest ago is forgotten. */
const FOLLOWED_MAX = 16_384;
/** Attempts waiting for an answer, and datagrams waiting to be reported; of the latter the first is reported early. */
const WAITING_MAX = 16_384;
const EVIDENCE_MAX = 4;

/** A session that is in no learned conduit, as far as it has come. */
interface Followed {
  session: Session;
  /** Of the packet that showed it. */
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  /** When waiting ends, for an answer or for more datagrams. */
  readonly due: PacketTime;
  outcome: Outcome;
  /** Reported already; what follows is more about the same. */
  isRaised: boolean;
  readonly evidence: FindingEvidence[];
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By session id. */
  readonly followed: BoundedMap<Followed>;
  readonly attempts: WaitingLine<Followed>;
  readonly datagrams: WaitingLine<Followed>;
}

const OPTIONS = {
  answerSeconds: { default: 3, min: 1, max: 60, help: "How long a connection attempt waits for its answer." },
  datagramSeconds: { default: 2, min: 0, max: 60, help: "How long datagrams are watched before they are reported." },
} as const;

/** A conduit that the baseline does not have: TCP from the first SYN on, datagrams after a moment. */
export const newConduit: Detector<"conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "conduit/new",
    title: "New talker pair",
    summary:
      "A connection or an exchange of datagrams between two assets that is in no learned conduit: another pair, " +
      "another direction or another service. Raised with the first packet of a connection and completed when it is " +
      "answered, refused or left without answer. Housekeeping services without direction are an audit event between " +
      "known pairs.",
    spec: ["IEC 62443-3-3 SR 5.2"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["NOV"],
    fr: ["RDF"],
    sr: ["5.2", "6.2", "2.1"],
    attack: ["T0886", "T0846", "T0885"],
    iso24392: ["6.2.h"],
    coverage: "conduits",
    blindTo:
      "Misuse of a conduit that is in the baseline; hosts behind one address translator; what no mirror port sees.",
    falseAlarms:
      "Services that run less often than learning lasted: backups, updates, remote maintenance, spare servers.",
    triage: [
      "Find out which program on the client opened it, and whether a change was planned.",
      "If it reached a controller, look at what followed in the same incident before anything else.",
      "Refused attempts on several ports or hosts are reconnaissance: isolate the client.",
      "If it is meant, approve the conduit into the baseline.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit"],
  open(options, saved) {
    const { followed, attempts, datagrams } = (saved ?? {}) as JsonObject;
    const known = new BoundedMap<Followed>(FOLLOWED_MAX);
    for (const entry of (followed ?? []) as unknown as Followed[]) known.set(idOf(entry), entry);
    return {
      options,
      followed: known,
      attempts: new WaitingLine(WAITING_MAX, attempts, (id) => known.get(id)),
      datagrams: new WaitingLine(WAITING_MAX, datagrams),
    };
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    const id = String(event.session.id);
    const followed = memory.followed.touch(id) ?? memory.datagrams.get(id);
    if (event.stage === "ended") end(event, followed, memory, context, baseline);
    else if (followed === undefined) begin(event, memory, context, baseline);
    else goOn(event, followed, memory, context, baseline);
  },
  due(_, memory, context) {
    if (context.baseline === undefined) return;
    for (const followed of memory.datagrams.take(context.now)) report(followed, memory, context, context.baseline);
    for (const followed of memory.attempts.take(context.now)) {
      followed.outcome = "no-response";
      raise(followed, context, context.baseline);
    }
    wakeForNext(memory, context);
  },
  save: ({ followed, attempts, datagrams }) => ({
    followed: [...followed.entries()].map(([, entry]) => entry) as unknown as Json,
    attempts: attempts.save(),
    datagrams: datagrams.save(),
  }),
};

function begin(event: ConduitEvent, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { session, time, frame, capture } = event;
  if (session.client.asset === session.server.asset || isKnownConduit(session, baseline)) return;
  const outcome = outcomeAfter(event);
  const evidence = [evidenceOf(event)];
  const isDatagram = session.transport === "udp";
  const wait = isDatagram ? memory.options.datagramSeconds : memory.options.answerSeconds;
  const due = (context.now + wait * SECOND_US) as PacketTime;
  const followed = { session: sessionFacts(session), time, frame, capture, due, outcome, isRaised: false, evidence };
  if (isDatagram) {
    const displaced = memory.datagrams.add(idOf(followed), followed, due);
    if (displaced !== undefined) report(displaced, memory, context, baseline);
  } else {
    report(followed, memory, context, baseline);
    if (outcome === "unknown") memory.attempts.add(idOf(followed), followed, due);
  }
  wakeForNext(memory, context);
}

function goOn(
  event: ConduitEvent,
  followed: Followed,
  memory: Memory,
  context: DetectContext,
  baseline: Baseline,
): void {
  const before = keyOf(followed.session).join();
  followed.session = sessionFacts(event.session);
  if (keyOf(followed.session).join() !== before && isKnownConduit(event.session, baseline)) {
    // The protocol has shown that the other side serves, as it always does.
    forget(followed, memory);
    return;
  }
  if (event.stage !== "identified") followed.outcome = outcomeAfter(event);
  if (followed.outcome !== "unknown") memory.attempts.delete(idOf(followed));
  if (followed.evidence.length < EVIDENCE_MAX) followed.evidence.push(evidenceOf(event));
  if (followed.isRaised) raise(followed, context, baseline);
}

/** Datagrams that were over before their time was up are reported at their end. */
function end(
  event: ConduitEvent,
  followed: Followed | undefined,
  memory: Memory,
  context: DetectContext,
  baseline: Baseline,
): void {
  if (followed === undefined) return;
  followed.session = sessionFacts(event.session);
  if (!followed.isRaised) raise(followed, context, baseline);
  forget(followed, memory);
}

function forget(followed: Followed, { followed: raised, attempts, datagrams }: Memory): void {
  for (const table of [raised, attempts, datagrams]) table.delete(idOf(followed));
}

function report(followed: Followed, memory: Memory, context: DetectContext, baseline: Baseline): void {
  raise(followed, context, baseline);
  followed.isRaised = true;
  memory.followed.set(idOf(followed), followed);
}

function wakeForNext({ attempts, datagrams }: Memory, context: DetectContext): void {
  const due = [attempts.nextDue(), datagrams.nextDue()].filter((time) => time !== undefined);
  if (due.length > 0) context.wake("next", Math.min(...due) as PacketTime);
}

function idOf(followed: Followed): string {
  return String(followed.session.id);
}

function outcomeAfter({ stage }: ConduitEvent): Outcome {
  if (stage === "attempted") return "unknown";
  return stage === "refused" ? "rejected" : "accepted";
}

function raise(followed: Followed, context: DetectContext, baseline: Baseline): void {
  const { session, time, frame, capture, outcome, evidence } = followed;
  const { client, server } = session;
  const { severity, raise: levels } = rateConduit(session, baseline);
  context.alert({
    key: keyOf(session),
    time,
    frame,
    capture,
    isAmendment: followed.isRaised,
    actor: client,
    target: server,
    session,
    outcome,
    severity,
    floor: severity,
    raise: levels,
    isCertain: session.isSymmetric,
    point: undefined,
    value: undefined,
    previous: undefined,
    observed: sessionObserved(session, outcome),
    expected: conduitExpected(session, baseline),
    why: conduitWhy(session, baseline),
    evidence: [...evidence],
  });
}

/** The port stands for the service, because it is there before the protocol is known. */
function keyOf({ client, server, transport, service, isDirectionKnown, isSymmetric }: Session): string[] {
  const isDirected = (isDirectionKnown || transport === "udp") && !isSymmetric;
  if (isDirected) return [client.asset, server.asset, transport, String(server.port)];
  return [...[client.asset, server.asset].sort(), transport, service];
}

function evidenceOf({ session, stage, time, frame, capture, payloadBytes }: ConduitEvent): FindingEvidence {
  const [client, server] = [nameOf(session.client), nameOf(session.server)];
  const places = `${client}:${session.client.port} and ${server}:${session.server.port}`;
  const notes = {
    attempted: `${client}:${session.client.port} to ${server}:${session.server.port}, first packet`,
    established: session.isMidstream ? `payload between ${places} without handshake` : `${server} answered`,
    refused: `${server} refused`,
    answered: `payload of ${client} and of ${server}`,
    identified: `identified as ${serviceName(session)}`,
    foreign: "payload that is not of the protocol of the port",
    ended: `over after ${payloadBytes[0]} and ${payloadBytes[1]} payload bytes`,
  };
  return { time, frame, capture, note: notes[stage] };
}
