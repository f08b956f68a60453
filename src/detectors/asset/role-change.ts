import type { Severity } from "../../catalog/severity.js";
import type { Outcome } from "../../contracts/alert.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, FindingEvidence } from "../../contracts/detector.js";
import type { ConduitEvent, ControlOperation, ModbusRequest, Session } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { PacketTime } from "../../core/packet-time.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { actorOf, changeOf, isDoubtfulActor, type RoleChange } from "../role-change.js";
import { roleExpected, roleObserved, roleWhy } from "../role-wording.js";
import { openMap, saveMap } from "../saved-map.js";
import { sessionFacts } from "../session-facts.js";
import { nameOf, serviceName } from "../wording.js";

/** Sessions of assets in a new role; the one heard of longest ago is forgotten. */
const FOLLOWED_MAX = 16_384;
const EVIDENCE_MAX = 6;
/** Nothing but a first packet, a request or an answer, and a command. */
const SEVERITIES = ["medium", "high", "critical"] as const satisfies readonly Severity[];

/** A session in which an asset plays another role than it learned. */
interface Followed {
  session: Session;
  readonly change: RoleChange;
  /** Of the packet that showed it. */
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  /** Index into the severities. */
  level: number;
  outcome: Outcome;
  isRaised: boolean;
  readonly evidence: FindingEvidence[];
}

/** By session id. */
type Memory = BoundedMap<Followed>;
type Heard = "conduit" | "modbus-request" | "operation";

/** An asset that only ever served becomes a client, or one that only asked begins to serve. */
export const roleChange: Detector<Heard, Memory> = {
  doc: {
    id: "asset/role-change",
    title: "Server acts as a client, or a client as a server",
    summary:
      "An asset whose control conversations were all on one side takes the other side: a controller opens a " +
      "connection to another controller, or an operator station answers on a control port. So does a controller that " +
      "becomes a client of any other service. Raised with the first packet, and worse once a request or a command " +
      "follows.",
    spec: ["IEC 62443-3-3 SR 2.1", "IEC 62443-3-3 SR 7.7"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["NOV"],
    fr: ["UC"],
    sr: ["2.1", "7.7", "5.2"],
    attack: ["T0848", "T0886", "T0866"],
    iso24392: ["6.2.k"],
    blindTo:
      "Assets that were on both sides while learning, such as gateways and controllers that talk to each other; " +
      "connections whose opening was not seen and whose bytes do not tell who serves.",
    falseAlarms:
      "Messages between controllers that are first used after learning; a controller given a mail, log or cloud " +
      "service; OPC UA servers that open the connection to their client.",
    triage: [
      "Look at what the asset sent in its new role: a request to a controller is urgent, a command more so.",
      "Ask the engineer of the asset whether its program was changed; compare the program with the archived one.",
      "If nobody meant it, treat the asset as compromised: isolate it, and check whom else it contacted.",
      "If it is meant, approve the conduit into the baseline.",
    ],
  },
  options: {},
  hears: ["conduit", "modbus-request", "operation"],
  open(_, saved) {
    return openMap<Followed>(FOLLOWED_MAX, saved);
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined || (event.type !== "conduit" && memory.size === 0)) return;
    const followed = memory.touch(String(event.session.id));
    if (event.type !== "conduit") {
      if (followed !== undefined) escalate(followed, event, context, baseline);
    } else if (event.stage === "ended") memory.delete(String(event.session.id));
    else if (followed === undefined) begin(event, memory, context, baseline);
    else goOn(event, followed, memory, context, baseline);
  },
  save: (memory) => saveMap(memory),
};

function begin(event: ConduitEvent, memory: Memory, context: DetectContext, baseline: Baseline): void {
  const change = changeOf(event, baseline);
  if (change === undefined) return;
  const { time, frame, capture } = event;
  const followed: Followed = {
    session: sessionFacts(event.session),
    change,
    time,
    frame,
    capture,
    level: levelOf(event, change),
    outcome: outcomeAfter(event),
    isRaised: false,
    evidence: [evidenceOf(event)],
  };
  raise(followed, context, baseline);
  memory.set(String(event.session.id), followed);
}

function goOn(
  event: ConduitEvent,
  followed: Followed,
  memory: Memory,
  context: DetectContext,
  baseline: Baseline,
): void {
  followed.session = sessionFacts(event.session);
  if (event.stage === "identified" && changeOf(event, baseline) === undefined) {
    // The protocol has shown that this side plays its part as it always does.
    memory.delete(String(event.session.id));
    return;
  }
  if (event.stage !== "identified") followed.outcome = outcomeAfter(event);
  followed.level = Math.max(followed.level, levelOf(event, followed.change));
  if (followed.evidence.length < EVIDENCE_MAX) followed.evidence.push(evidenceOf(event));
  raise(followed, context, baseline);
}

/** A request, and a command more so, is worse than the connection alone. */
function escalate(
  followed: Followed,
  event: ModbusRequest | ControlOperation,
  context: DetectContext,
  baseline: Baseline,
): void {
  const isCommand = event.type === "modbus-request" ? event.change !== undefined : event.effect !== "read";
  const level = isCommand ? 2 : 1;
  if (level <= followed.level) return;
  followed.level = level;
  const { time, frame, capture } = event;
  const what = event.type === "modbus-request" ? `Modbus function ${event.functionCode}` : event.name;
  const kind = isCommand ? "command" : "request";
  const note = `first ${kind} of ${nameOf(event.session.client)} to ${nameOf(event.session.server)} (${what})`;
  if (followed.evidence.length < EVIDENCE_MAX) followed.evidence.push({ time, frame, capture, note });
  raise(followed, context, baseline);
}

/** What serves has answered as soon as the connection stands; a client has asked only by its request. */
function levelOf({ stage, isLearnable }: ConduitEvent, { kind }: RoleChange): number {
  if (kind === "it-client") return stage === "established" || isLearnable ? 1 : 0;
  return kind === "server" && isLearnable ? 1 : 0;
}

function outcomeAfter({ stage }: ConduitEvent): Outcome {
  if (stage === "attempted") return "unknown";
  return stage === "refused" ? "rejected" : "accepted";
}

function raise(followed: Followed, context: DetectContext, baseline: Baseline): void {
  const { session, change, time, frame, capture, level, outcome, evidence } = followed;
  const { actor, other } = actorOf(session, change);
  const isDoubtful = isDoubtfulActor(actor.asset, baseline);
  context.alert({
    ...FINDING_DEFAULTS,
    key: [actor.asset, change.kind, other.asset],
    time,
    frame,
    capture,
    isAmendment: followed.isRaised,
    actor,
    target: other,
    session,
    outcome,
    severity: SEVERITIES[level],
    raise: isDoubtful ? -1 : 0,
    isCertain: true,
    observed: roleObserved(session, change, level, outcome),
    expected: roleExpected(actor, change, baseline, isDoubtful),
    why: roleWhy(actor, other, change, level),
    evidence: [...evidence],
  });
  followed.isRaised = true;
}

function evidenceOf({ session, stage, time, frame, capture }: ConduitEvent): FindingEvidence {
  const [client, server] = [nameOf(session.client), nameOf(session.server)];
  const notes = {
    attempted: `${client} opens ${serviceName(session)} of ${server}, first packet`,
    established: `${server} answered`,
    answered: "both sides have sent payload",
    refused: `${server} refused`,
    identified: `identified as ${serviceName(session)}`,
    foreign: "payload that is not of the protocol of the port",
    ended: "over",
  };
  return { time, frame, capture, note: notes[stage] };
}
