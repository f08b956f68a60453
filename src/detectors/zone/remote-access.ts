import { engineeringAt, remoteAccessAt } from "../../catalog/services.js";
import type { DetectContext, Detector, FindingEvidence } from "../../contracts/detector.js";
import type { Policy, PolicyLine, Zone } from "../../contracts/policy.js";
import type { ConduitEvent, Party, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { isControllerIn } from "../device-class.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { isKnownConduit } from "../known-conduit.js";
import { isInPlant, isOutside } from "../policy-verdict.js";
import { lineSentence, zonesSentence } from "../policy-wording.js";
import { sessionFacts } from "../session-facts.js";
import { listed, nameOf } from "../wording.js";

/** Remote sessions followed at once; the one that began longest ago is forgotten. */
const LIVE_MAX = 4096;
const PROCESS_TYPES: ReadonlySet<Zone["type"] | undefined> = new Set(["control", "field", "safety"]);

/** A remote session that is under way. */
interface Remote {
  session: Session;
  readonly service: string;
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly approval: PolicyLine | undefined;
  readonly isKnown: boolean;
  readonly evidence: FindingEvidence[];
  /** `lasted 12 s and carried 10 and 20 bytes`, once it is over. */
  end: string | undefined;
}

interface Memory {
  /** By session id. */
  readonly live: BoundedMap<Remote>;
}

/** A remote access session into the plant, or between its zones. */
export const remoteAccess: Detector<"conduit", Memory> = {
  doc: {
    id: "zone/remote-access",
    title: "Remote access session into or inside OT",
    summary:
      "An established session of a remote access service (RDP, SSH, VNC, WinRM, TeamViewer, AnyDesk, tunnels) across " +
      "zones into the plant, or of an engineering protocol from remote access, offices or outside. An approved one " +
      "is an audit record with its end and volume; any other is an alert, worse in a zone of controllers or when the " +
      "baseline does not have it. Two clients at one controller at once are an alert whatever is approved.",
    spec: ["IEC 62443-3-3 SR 1.13", "IEC 62443-3-3 SR 2.6", "IEC 62443-3-3 SR 2.7", "ISO/IEC 24392 §8.2.8 c"],
    version: 1,
    severity: "medium",
    floor: "info",
    cap: "critical",
    classes: ["POL"],
    fr: ["IAC"],
    sr: ["1.13", "2.6", "2.7"],
    attack: ["T0822", "T0886", "T0859"],
    iso24392: ["6.2.i"],
    blindTo:
      "What is done in an encrypted session, remote access over a port of another service, and sessions inside one " +
      "zone.",
    falseAlarms: "Maintenance outside its approved window, and jump hosts that the policy does not declare.",
    triage: [
      "Ask who is at the other end, for which job and on which ticket.",
      "If nobody is, cut the session and the account, and look at what was done on the target.",
      "If it is meant, enter source, target, window and ticket under the approved remote access of the policy.",
    ],
  },
  options: {},
  hears: ["conduit"],
  open(_, saved) {
    const live = new BoundedMap<Remote>(LIVE_MAX);
    for (const entry of (saved ?? []) as unknown as Remote[]) live.set(String(entry.session.id), entry);
    return { live };
  },
  hear(event, { live }, context) {
    const { policy } = context;
    if (policy === undefined) return;
    const known = live.get(String(event.session.id));
    if (event.stage === "ended") end(event, known, live, policy, context);
    else if (known === undefined) begin(event, live, policy, context);
  },
  save: ({ live }) => [...live.entries()].map(([, remote]) => remote) as unknown as Json,
};

function begin(event: ConduitEvent, live: BoundedMap<Remote>, policy: Policy, context: DetectContext): void {
  const { session, stage, time, frame, capture } = event;
  if (stage !== "established" && stage !== "identified") return;
  const service = serviceOf(session, policy);
  if (service === undefined) return;
  const { client, server } = session;
  const remote: Remote = {
    session: sessionFacts(session),
    service,
    time,
    frame,
    capture,
    approval: policy.remoteAccess(session, time),
    isKnown: context.baseline !== undefined && isKnownConduit(session, context.baseline),
    evidence: [{ time, frame, capture, note: `${service} session of ${nameOf(client)} with ${nameOf(server)}` }],
    end: undefined,
  };
  const others = isControllerIn(context, server) ? othersAt(server, client, live) : [];
  live.set(String(session.id), remote);
  if (isWorthTelling(remote, policy)) raise(remote, policy, context);
  if (others.length > 0) raiseConcurrent(remote, others, policy, context);
}

function end(
  { session, time, frame, capture, payloadBytes }: ConduitEvent,
  remote: Remote | undefined,
  live: BoundedMap<Remote>,
  policy: Policy,
  context: DetectContext,
): void {
  if (remote === undefined) return;
  live.delete(String(session.id));
  const seconds = Math.round((time - remote.session.firstTime) / SECOND_US);
  remote.end = `lasted ${seconds} s and carried ${payloadBytes[0]} bytes there and ${payloadBytes[1]} back`;
  remote.evidence.push({ time, frame, capture, note: `over after ${payloadBytes.join(" and ")} payload bytes` });
  if (isWorthTelling(remote, policy)) raise(remote, policy, context);
}

/** Name of the service; undefined for a session that is no remote access, or does not come into a zone of the plant. */
function serviceOf(session: Session, policy: Policy): string | undefined {
  const { client, server, transport, isDirectionKnown, protocol } = session;
  if (!isDirectionKnown || server.port === undefined) return undefined;
  const interactive = remoteAccessAt(transport, server.port);
  const engineering = engineeringAt(transport, server.port) ?? (protocol === "opcua" ? "OPC UA" : undefined);
  if ((interactive ?? engineering) === undefined || !isInPlant(policy, server)) return undefined;
  if (isFromAfar(policy, client))
    return policy.zoneOf(client)?.id === policy.zoneOf(server)?.id ? undefined : (interactive ?? engineering);
  const [from, to] = [policy.zoneOf(client), policy.zoneOf(server)];
  return from === undefined || to === undefined || from.id === to.id ? undefined : interactive;
}

/** From remote access, offices or outside. */
function isFromAfar(policy: Policy, client: Party): boolean {
  const type = policy.zoneOf(client)?.type;
  return type === "remote-access" || type === "enterprise" || isOutside(policy, client);
}

/** From zone to zone of the plant a declared conduit is enough. */
function isWorthTelling({ session, time, approval }: Remote, policy: Policy): boolean {
  if (approval !== undefined || isFromAfar(policy, session.client)) return true;
  return policy.judge(session, time).verdict !== "allowed";
}

function othersAt(server: Party, client: Party, live: BoundedMap<Remote>): Remote[] {
  return [...live.entries()]
    .map(([, remote]) => remote)
    .filter(({ session }) => session.server.asset === server.asset && session.client.asset !== client.asset);
}

function raise(remote: Remote, policy: Policy, context: DetectContext): void {
  const { session, service, approval, isKnown, time, end: over } = remote;
  const { client, server } = session;
  const [from, to] = [policy.zoneOf(client), policy.zoneOf(server)];
  const isWorse = PROCESS_TYPES.has(to?.type) || (context.baseline !== undefined && !isKnown);
  const at = formatPacketTime(time).slice(0, 19);
  const isApproved = approval !== undefined;
  context.alert({
    ...factsOf(remote),
    key: [client.asset, server.asset, service],
    isAmendment: over !== undefined,
    severity: isApproved ? "info" : undefined,
    floor: isApproved ? "info" : "low",
    raise: isApproved || !isWorse ? 0 : 1,
    observed:
      `${nameOf(client)} has a session of ${service} with ${nameOf(server)} since ${at}Z` +
      `${over === undefined ? "" : `, which ${over}`}. ${zonesSentence({ from, to })}`,
    expected: isApproved
      ? lineSentence(approval, "approves it at this time")
      : "The policy approves no remote access from this source to this target at this time.",
    why: isApproved
      ? "Remote access is kept on record so that each session can be told from its approval. Nothing to do."
      : "Remote access is the way by which most intruders come into a plant, with stolen accounts. Ask who is at " +
        `${nameOf(client)}, and cut the session if nobody answers for it.`,
  });
}

function raiseConcurrent(remote: Remote, others: readonly Remote[], policy: Policy, context: DetectContext): void {
  const { session, service } = remote;
  const { client, server } = session;
  const names = others.map((other) => `${other.service} from ${nameOf(other.session.client)}`);
  const earlier = others.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, 3);
  context.alert({
    ...factsOf(remote),
    key: ["concurrent", server.asset],
    isAmendment: false,
    severity: "high",
    floor: undefined,
    raise: 0,
    observed:
      `${nameOf(client)} opened a session of ${service} with the controller ${nameOf(server)} while it had ` +
      `${listed(names)}. ${zonesSentence({ from: policy.zoneOf(client), to: policy.zoneOf(server) })}`,
    expected: "A controller is worked on from afar by one person at a time.",
    why:
      "Two sessions at once undo each other's work, and the second may be an intruder behind an approved first " +
      `[SR 2.7]. Ask both who they are, and end the one that nobody answers for at ${nameOf(server)}.`,
    evidence: [...earlier, ...remote.evidence],
  });
}

function factsOf({ session, time, frame, capture, evidence }: Remote) {
  return {
    ...FINDING_DEFAULTS,
    time,
    frame,
    capture,
    actor: session.client,
    target: session.server,
    session,
    outcome: "accepted",
    evidence: [...evidence],
  } as const;
}
