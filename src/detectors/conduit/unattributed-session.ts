import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { ConduitEvent, Party, Session } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { noveltyOf } from "../conduit-novelty.js";
import { conduitExpected } from "../conduit-wording.js";
import { isController } from "../device-class.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { openMap, saveMap } from "../saved-map.js";
import { sessionFacts } from "../session-facts.js";
import { sessionNote } from "../session-note.js";
import { nameOf } from "../wording.js";

/** Sessions under way; the one heard of longest ago is forgotten. */
const FOLLOWED_MAX = 8192;
/** Connections seen to begin, by the ends; when such a one goes on after a pause, it is not without beginning. */
const BEGUN_MAX = 8192;
/** Captures of which the beginning is remembered. */
const CAPTURES_MAX = 64;
const EVIDENCE_MAX = 4;

interface Followed {
  session: Session;
  /** Of the first packet seen. */
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  isRaised: boolean;
  readonly evidence: FindingEvidence[];
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By session id. */
  readonly followed: BoundedMap<Followed>;
  /** By community id. */
  readonly begun: BoundedMap<true>;
  /** Time of the first event by index of the capture. */
  readonly starts: BoundedMap<PacketTime>;
}

const OPTIONS = {
  startSeconds: {
    default: 300,
    min: 0,
    max: 86_400,
    help: "How long after the start of a capture sessions under way are to be expected.",
  },
} as const;

/** A connection under way that nobody saw begin, between assets that have no such conduit. */
export const unattributedSession: Detector<"conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "conduit/unattributed-session",
    title: "Session whose beginning was never seen",
    summary:
      "A TCP connection is under way, both sides send payload, no protocol tells who serves, and the baseline has no " +
      "conduit that it could be. In the first minutes of a capture such sessions are to be expected and count less, " +
      "unless a controller holds one.",
    spec: ["IEC 62443-3-3 SR 6.2", "IEC 62443-3-3 SR 5.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["NOV"],
    fr: ["RDF"],
    sr: ["6.2", "5.2"],
    attack: ["T0869", "T0884"],
    iso24392: ["6.2.h"],
    coverage: "conduits",
    blindTo: "A session on a port that is in a conduit of the two, and one that began before learning and never ended.",
    falseAlarms:
      "Long sessions of seldom services that were open when the capture began; gaps in what the mirror shows.",
    triage: [
      "Find the program on either side by the two ports, while the session is still open.",
      "On a controller treat it as a command channel: look at what it moved and which way.",
      "Approve the conduit if it is a session that is always there.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit"],
  open(options, saved) {
    const { followed, begun, starts } = (saved ?? {}) as JsonObject;
    return {
      options,
      followed: openMap<Followed>(FOLLOWED_MAX, followed),
      begun: openMap<true>(BEGUN_MAX, begun),
      starts: openMap<PacketTime>(CAPTURES_MAX, starts),
    };
  },
  hear(event, memory, context) {
    if (context.baseline === undefined) return;
    noteStart(event, memory);
    const id = String(event.session.id);
    const followed = memory.followed.touch(id);
    if (followed !== undefined) goOn(event, followed, memory, context, context.baseline);
    else if (event.stage !== "ended") begin(event, id, memory, context, context.baseline);
  },
  save: ({ followed, begun, starts }) => ({
    followed: saveMap(followed),
    begun: saveMap(begun),
    starts: saveMap(starts),
  }),
};

function noteStart({ time, capture }: ConduitEvent, { starts }: Memory): void {
  if (starts.touch(String(capture)) === undefined) starts.set(String(capture), time);
}

function begin(event: ConduitEvent, id: string, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const { session, time, frame, capture } = event;
  const novelty = noveltyOf(session, context);
  if (session.transport === "tcp" && !session.isMidstream && novelty !== "known") {
    memory.begun.set(session.communityId, true);
  }
  if (novelty !== "unattributed" || memory.begun.get(session.communityId) !== undefined) return;
  const followed: Followed = { session: sessionFacts(session), time, frame, capture, isRaised: false, evidence: [] };
  memory.followed.set(id, followed);
  goOn(event, followed, memory, context, baseline);
}

function goOn(
  event: ConduitEvent,
  followed: Followed,
  memory: Memory,
  context: DetectContext,
  baseline: Baseline,
): void {
  const { session, stage, payloadBytes } = event;
  followed.session = sessionFacts(session);
  if (followed.evidence.length < EVIDENCE_MAX) followed.evidence.push(sessionNote(event));
  const isAnswered = payloadBytes[0] > 0 && payloadBytes[1] > 0;
  if (isAnswered && noveltyOf(session, context) === "unattributed") {
    context.alert(findingOf(followed, memory, baseline));
    followed.isRaised = true;
  }
  if (stage === "ended") memory.followed.delete(String(session.id));
}

function findingOf(followed: Followed, memory: Memory, baseline: Baseline): Finding {
  const { session, time, frame, capture, isRaised, evidence } = followed;
  const { client, server } = session;
  const isControl = isController(baseline, client.asset) || isController(baseline, server.asset);
  const start = memory.starts.get(String(capture)) ?? time;
  const isEarly = time - start < memory.options.startSeconds * SECOND_US;
  return {
    ...FINDING_DEFAULTS,
    key: [client.asset, server.asset].sort(),
    time,
    frame,
    capture,
    isAmendment: isRaised,
    actor: client,
    target: server,
    session,
    outcome: "accepted",
    severity: isEarly && !isControl ? "medium" : undefined,
    floor: isEarly && !isControl ? "low" : undefined,
    observed: observedText(session),
    expected: conduitExpected(session, baseline),
    why: whyText(session, isControl, isEarly),
    evidence: [...evidence],
  };
}

function observedText({ client, server, protocol }: Session): string {
  const content = protocol === undefined ? "what they say is of no known protocol" : `it is encrypted (${protocol})`;
  return (
    `${placeOf(client)} and ${placeOf(server)} exchange data in a connection whose beginning was not seen; ` +
    `${content}, so it is not known who opened it.`
  );
}

function placeOf(party: Party): string {
  return `${nameOf(party)} port ${party.port}`;
}

function whyText({ client, server }: Session, isControl: boolean, isEarly: boolean): string {
  const next =
    `Look on ${nameOf(client)} and ${nameOf(server)} for the program that holds the connection, and end it if nobody ` +
    "answers for it.";
  if (isControl) return `Controllers do not hold unknown sessions: this may be a command channel. ${next}`;
  if (isEarly) return `It was open when the capture began and may be an old one; nobody has learned it yet. ${next}`;
  return `A command channel that is kept open looks like this. ${next}`;
}
