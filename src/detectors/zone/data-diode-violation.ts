import type { DetectContext, Detector, FindingEvidence } from "../../contracts/detector.js";
import type { DeclaredConduit, Policy, PolicyVerdict } from "../../contracts/policy.js";
import type { ConduitEvent, ConduitVolume, Party, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import type { PacketTime } from "../../core/packet-time.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { reversedSession } from "../policy-verdict.js";
import { lineSentence } from "../policy-wording.js";
import { sessionFacts } from "../session-facts.js";
import { counted, nameOf, serviceName } from "../wording.js";

/** Sessions reported and not over; the one reported longest ago is reported anew. */
const REPORTED_MAX = 4096;
const EVIDENCE_MAX = 4;

/** What came back over a one-way conduit in one session. */
interface Violation {
  session: Session;
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  /** Payload bytes and frames against the direction of the conduit. */
  bytes: number;
  frames: number;
  readonly evidence: FindingEvidence[];
}

/** A one-way conduit of the policy, and the side of the session from which nothing may come. */
interface OneWay {
  readonly conduit: DeclaredConduit;
  readonly silent: 0 | 1;
}

interface Memory {
  /** By session id. */
  readonly reported: BoundedMap<Violation>;
}

/** Traffic against the direction of a one-way conduit. */
export const dataDiodeViolation: Detector<"conduit" | "conduit-volume", Memory> = {
  doc: {
    id: "zone/data-diode-violation",
    title: "Payload against a one-way conduit",
    summary:
      "Payload from the receiving side of a conduit that the policy declares one-way, in a session of it or in one " +
      "that the receiving side opened for the same service; where it is strictly one-way, any frame at all. Known " +
      "when the session answers, at the latest at the end of the minute or of the session.",
    spec: ["IEC 62443-3-3 SR 5.2", "ISO/IEC 24392 §8.2.4 d"],
    version: 1,
    severity: "critical",
    floor: "high",
    cap: "critical",
    classes: ["POL"],
    fr: ["RDF"],
    sr: ["5.2"],
    attack: ["T0884", "T0869"],
    iso24392: ["6.2.h"],
    blindTo: "Data hidden in the timing or the headers of acknowledgements, and ways around the diode.",
    falseAlarms: "A conduit declared one-way whose protocol needs answers: acknowledgements of TCP alone are allowed.",
    triage: [
      "Check the diode or gateway itself: its direction is either broken or was never enforced.",
      "Stop the receiving side from sending, and find out what it sent.",
      "If the protocol needs answers, the conduit is not one-way: declare it as it is.",
    ],
  },
  options: {},
  hears: ["conduit", "conduit-volume"],
  open(_, saved) {
    const reported = new BoundedMap<Violation>(REPORTED_MAX);
    for (const entry of (saved ?? []) as unknown as Violation[]) reported.set(String(entry.session.id), entry);
    return { reported };
  },
  hear(event, { reported }, context) {
    const { policy } = context;
    if (policy === undefined) return;
    const isEnd = event.type === "conduit" && event.stage === "ended";
    look(event, isEnd, reported, policy, context);
    if (isEnd) reported.delete(String(event.session.id));
  },
  save: ({ reported }) => [...reported.entries()].map(([, violation]) => violation) as unknown as Json,
};

function look(
  event: ConduitEvent | ConduitVolume,
  isEnd: boolean,
  reported: BoundedMap<Violation>,
  policy: Policy,
  context: DetectContext,
): void {
  const { session, time, frame, capture, payloadBytes, frames } = event;
  if (frames[0] + frames[1] === 0) return;
  const oneWay = oneWayOf(session, time, policy);
  if (oneWay === undefined) return;
  const { conduit, silent } = oneWay;
  const [bytes, count] = [payloadBytes[silent], frames[silent]];
  if (bytes === 0 && !(conduit.isStrictlyOneWay && count > 0)) return;
  const id = String(session.id);
  const known = reported.get(id);
  const isWorse = known !== undefined && known.bytes === 0 && bytes > 0;
  if (known !== undefined && !isWorse && !isEnd) return;
  const sender = nameOf(partiesOf(session)[silent]);
  const note = `${sender} has sent ${counted(bytes, "payload byte")} in ${counted(count, "frame")} by now`;
  const violation = known ?? {
    session: sessionFacts(session),
    time,
    frame,
    capture,
    bytes,
    frames: count,
    evidence: [],
  };
  violation.session = sessionFacts(session);
  violation.bytes = Math.max(bytes, violation.bytes);
  violation.frames = Math.max(count, violation.frames);
  if (violation.evidence.length < EVIDENCE_MAX) violation.evidence.push({ time, frame, capture, note });
  reported.set(id, violation);
  raise(violation, oneWay, known !== undefined, context);
}

/**
 * The conduit by which the session is allowed; or, where the session is denied, the one that allows its service the
 * other way round: then what the client sends is against the direction.
 */
function oneWayOf(asSeen: Session, time: PacketTime, policy: Policy): OneWay | undefined {
  // Nobody saw who began: a line of the policy allows it either way, but only one way fits its direction.
  const isDirected = asSeen.isDirectionKnown && !asSeen.isSymmetric;
  const session = isDirected ? asSeen : { ...sessionFacts(asSeen), isDirectionKnown: true, isSymmetric: false };
  const forward = policy.judge(session, time);
  if (forward.verdict === "allowed") return oneWay(forward, 1);
  if (forward.verdict !== "denied") return undefined;
  const back = oneWay(policy.judge(reversedSession(session), time), 0);
  return back ?? oneWay(policy.judge(sameServiceBack(session), time), 0);
}

function oneWay({ verdict, conduit }: PolicyVerdict, silent: 0 | 1): OneWay | undefined {
  return verdict === "allowed" && conduit?.isOneWay === true ? { conduit, silent } : undefined;
}

/** As if the server had opened a session for the same service of the client. */
function sameServiceBack(session: Session): Session {
  const { client, server } = session;
  return {
    ...sessionFacts(session),
    client: { ...server, port: client.port },
    server: { ...client, port: server.port },
  };
}

function partiesOf({ client, server }: Session): readonly [Party, Party] {
  return [client, server];
}

function raise(violation: Violation, { conduit, silent }: OneWay, isAmendment: boolean, context: DetectContext): void {
  const { session, time, frame, capture, bytes, frames, evidence } = violation;
  const parties = partiesOf(session);
  const [sender, receiver] = [parties[silent], parties[silent === 0 ? 1 : 0]];
  context.alert({
    ...FINDING_DEFAULTS,
    key: [conduit.id, sender.asset, receiver.asset],
    time,
    frame,
    capture,
    isAmendment,
    actor: sender,
    target: receiver,
    session,
    outcome: "accepted",
    severity: bytes > 0 ? undefined : "high",
    isCertain: true,
    observed:
      `${nameOf(sender)} sent ${counted(frames, "frame")} with ${counted(bytes, "payload byte")} to ` +
      `${nameOf(receiver)} on ${serviceName(session)}, against the direction of the conduit ${conduit.id}.`,
    expected: lineSentence(
      conduit.at,
      conduit.isStrictlyOneWay
        ? "declares it strictly one-way: not even acknowledgements come back"
        : "declares it one-way: nothing but acknowledgements comes back",
    ),
    why:
      "What can come back can also command, so the protection that the diode stands for is not there. Check the " +
      `diode itself, and find out what ${nameOf(sender)} sent and why it could.`,
    evidence: [...evidence],
  });
}
