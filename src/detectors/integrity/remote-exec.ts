import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector, FindingEvidence } from "../../contracts/detector.js";
import type { ConduitEvent, Session } from "../../contracts/sensor-event.js";
import type { ServiceFact, ServiceFactKind, SpokenService } from "../../contracts/service-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { PacketTime } from "../../core/packet-time.js";
import { isControllerIn } from "../device-class.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { isKnownConduit } from "../known-conduit.js";
import { openMap, saveMap } from "../saved-map.js";
import { factText } from "../service-wording.js";
import { sessionFacts } from "../session-facts.js";
import { baselineName, capitalised, listed, nameOf, serviceName } from "../wording.js";

const SESSIONS_MAX = 1024;
const EVIDENCE_MAX = 12;
/** Steps by which something is run on the other side, and what a login before them may show. */
const STEPS: ReadonlySet<ServiceFactKind> = new Set<ServiceFactKind>([
  ...(["pipe", "rpc-bind", "rpc-call", "remote-command", "program"] as const),
]);
const LOGIN: ReadonlySet<ServiceFactKind> = new Set<ServiceFactKind>(["login-failed", "null-session"]);
/** Weak in ways that are no step of a break-in. */
const IGNORED: ReadonlySet<SpokenService> = new Set<SpokenService>(["snmp", "ssh", "vnc"]);
const HEARD: ReadonlySet<ServiceFactKind> = new Set<ServiceFactKind>([...STEPS, ...LOGIN, "share", "weak"]);
/** Calls that create or start a service or a task. */
const STARTING = /Create|Start|JobAdd|RegisterTask|ExecMethod|AddPrinterDriver/;

/** What one session showed so far. */
interface Story {
  readonly evidence: FindingEvidence[];
  /** Kinds of facts, with the first of each in words, and whether something was started or written. */
  readonly kinds: ServiceFactKind[];
  readonly steps: string[];
  isRunning: boolean;
  /** Where it was found first. */
  found: { readonly time: PacketTime; readonly frame: number; readonly capture: number } | null;
}

/** By session id. */
type Memory = BoundedMap<Story>;

/** One host makes another run something. */
export const remoteExec: Detector<"service-fact" | "conduit", Memory> = {
  doc: {
    id: "integrity/remote-exec",
    title: "Remote execution or lateral movement protocol",
    summary:
      "A session in which one host makes another run something: named pipes of SMB and calls over them, MS-RPC, " +
      "WinRM, or a program written to a share. An alert on a conduit that the baseline does not have, and on any as " +
      "soon as it comes after a refused login and a null session, or a service, a task or a program is brought in. " +
      "What led there, from the login on, is told step by step in one alert.",
    spec: ["MS-SMB §2.2.4", "MS-RPCE §2.2.2", "MS-SCMR §3.1.4", "IEC 62443-3-3 SR 2.4"],
    version: 1,
    severity: "high",
    floor: "info",
    cap: "critical",
    classes: ["ABS", "NOV"],
    fr: ["SI"],
    sr: ["3.2", "2.4", "5.2"],
    attack: ["T0866", "T0886", "T0867", "T0859"],
    iso24392: ["6.2.r", "6.2.h"],
    blindTo:
      "SMB 3 with encryption, RPC with privacy, programs whose bytes begin within a segment, and sessions that were " +
      "under way when the pipe was opened.",
    falseAlarms: "Administration of Windows hosts that came less often than learning lasted: software distribution.",
    triage: [
      "Look at the steps: which login, which pipe, which call, and what connected back afterwards.",
      "Ask who administers the target from there; if nobody does, isolate both hosts and keep their memory.",
      "Look on the target for new services, tasks and programs since then.",
    ],
  },
  options: {},
  hears: ["service-fact", "conduit"],
  open: (_, saved) => openMap<Story>(SESSIONS_MAX, saved),
  hear(event, stories, context) {
    if (event.type === "conduit") {
      if (event.stage === "ended" && stories.size > 0) stories.delete(String(event.session.id));
      return;
    }
    const { session, fact } = event;
    if (session === undefined || !HEARD.has(fact) || IGNORED.has(event.service)) return;
    const story = noted(event, session, stories);
    const severity = severityOf(story, session, context);
    if (severity !== undefined) raise(event, session, story, severity, context);
  },
  save: (stories) => saveMap(stories),
};

function noted(event: ServiceFact, session: ConduitEvent["session"], stories: Memory): Story {
  const { time, frame, capture, fact, value } = event;
  const id = String(session.id);
  const story = stories.touch(id) ?? { evidence: [], kinds: [], steps: [], isRunning: false, found: null };
  stories.set(id, story);
  if (fact === "program" || (fact === "rpc-call" && STARTING.test(value))) story.isRunning = true;
  const note = factText(event);
  if (!story.kinds.includes(fact)) {
    story.kinds.push(fact);
    story.steps.push(note.slice(note.indexOf(" ") + 1));
  }
  if (story.evidence.length < EVIDENCE_MAX && !story.evidence.some((item) => item.note === note)) {
    story.evidence.push({ time, frame, capture, note });
  }
  return story;
}

/** Undefined as long as nothing is run. */
function severityOf({ kinds, isRunning }: Story, session: Session, context: DetectContext): Severity | undefined {
  const { baseline, phase } = context;
  if (!kinds.some((kind) => STEPS.has(kind))) return undefined;
  const isForced = isRunning || [...LOGIN].every((kind) => kinds.includes(kind));
  const isController = isControllerIn(context, session.server);
  if (baseline === undefined) {
    if (isForced) return "high";
    return phase === "watching" && isController ? "high" : "info";
  }
  if (isKnownConduit(session, baseline)) return isForced ? "medium" : "info";
  return isForced || isController ? "high" : "medium";
}

function raise(event: ServiceFact, session: Session, story: Story, severity: Severity, context: DetectContext): void {
  const { client, server } = session;
  const isFirst = story.found === null;
  story.found ??= { time: event.time, frame: event.frame, capture: event.capture };
  const isUpset = severity === "high" && isControllerIn(context, server) && story.isRunning;
  context.alert({
    ...FINDING_DEFAULTS,
    key: [client.asset, server.asset, event.service],
    ...story.found,
    isAmendment: !isFirst,
    actor: client,
    target: server,
    session: sessionFacts(session),
    outcome: "accepted",
    severity,
    floor: severity === "info" ? "info" : "medium",
    raise: isUpset ? 1 : 0,
    isCertain: true,
    observed:
      `${nameOf(client)} makes ${nameOf(server)} run something over ${serviceName(session)}: in this order ` +
      `${story.steps.map((step, i) => `(${i + 1}) ${step}`).join(", ")}.`,
    expected: expectedText(session, context),
    why:
      "This is how an intruder moves from one machine to the next, and how worms spread. Look for new connections " +
      `back from ${nameOf(server)}, and isolate ${nameOf(client)} if nobody administers ${nameOf(server)} from there.`,
    evidence: [...story.evidence],
  });
}

function expectedText(session: Session, { baseline }: DetectContext): string {
  const { client, server } = session;
  if (baseline === undefined) {
    return `Hosts of a plant do not run programs on each other; there is no baseline that knows this pair.`;
  }
  if (isKnownConduit(session, baseline)) {
    return capitalised(
      `${baselineName(baseline)} knows this conduit; whether it carries such calls by habit is not learned.`,
    );
  }
  const between = baseline.conduitsBetween(client.asset, server.asset);
  const known = between.map(({ transport, service }) => `${transport}/${service}`);
  return capitalised(
    `in ${baselineName(baseline)} ${nameOf(client)} and ${nameOf(server)} ` +
      `${known.length === 0 ? "never talked to each other" : `only have ${listed(known)}`}.`,
  );
}
