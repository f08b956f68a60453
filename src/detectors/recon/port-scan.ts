import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { Party, ProbeSeen, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { RecentDistinct } from "../../core/recent-distinct.js";
import { SequentialTest } from "../../core/sequential-test.js";
import { type Attempt, FirstContacts } from "../first-contacts.js";
import { isKnownConduit } from "../known-conduit.js";
import { scannerFinding } from "../scanner-finding.js";
import { counted, listed, nameOf } from "../wording.js";

/** Pairs of source and host followed; the one heard of longest ago is forgotten. */
const PAIRS_MAX = 2048;
const PORTS_MAX = 64;
const EVIDENCE_MAX = 8;
/** Ports of datagrams from here on belong to whoever takes them: an unanswered one says nothing. */
const EPHEMERAL_PORTS_FROM = 32_768;
/** Sets a port of datagrams apart from the same one of connections. */
const UDP_BIT = 0x1_0000;
const STEALTH = { null: "no flag", fin: "FIN alone", xmas: "FIN, PSH and URG" } as const;

const OPTIONS = {
  answerSeconds: { default: 3, min: 1, max: 60, help: "How long an attempt waits for its answer." },
  portsCount: { default: 6, min: 2, max: 64, help: "Ports of one host that do not answer, which are a scan." },
  windowSeconds: { default: 60, min: 1, max: 3600, help: "Within this time they must be tried." },
  memorySeconds: { default: 3600, min: 60, max: 86_400, help: "How long a scan, and each failure, is remembered." },
} as const;

/** What one source tried on one host. */
interface Pair {
  readonly failures: RecentDistinct;
  readonly test: SequentialTest;
  evidence: FindingEvidence[];
  lastTime: PacketTime;
  isScan: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly contacts: FirstContacts;
  /** By source and target asset. */
  readonly pairs: BoundedMap<Pair>;
}

/** A source that tries the ports of a host. */
export const portScan: Detector<"conduit" | "probe", Memory, typeof OPTIONS> = {
  doc: {
    id: "recon/port-scan",
    title: "One source probes many ports of a host",
    summary:
      "Six ports of one host, refused or not answered within a minute; with a baseline also four in a row that are " +
      "new and do not answer, whatever the pace. A segment with flags that no session uses (none, FIN alone, FIN " +
      "with PSH and URG) is a scan by itself. One alert per source, whose count grows with each port.",
    spec: ["IEC 62443-3-3 SR 6.2", "IEC 62443-3-3 SR 7.7"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "high",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["6.2", "7.7"],
    attack: ["T0846.001"],
    iso24392: ["6.2.g", "6.2.i"],
    blindTo:
      "A scan of ports that all answer, one that takes less than four ports an hour, and what the mirror port does " +
      "not see.",
    falseAlarms:
      "Asset and vulnerability scanners that the policy does not declare; software that looks for its server.",
    triage: [
      "Find out who works on the source: scans can stop controllers, so a planned one has an announcement.",
      "Look at which ports answered, and at what the source did there next.",
      "If nobody planned it, isolate the source; if it is meant, declare it as a scanner with its window.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit", "probe"],
  open(options, saved) {
    const { contacts, pairs } = (saved ?? {}) as JsonObject;
    return { options, contacts: new FirstContacts(options.answerSeconds, contacts), pairs: restored(pairs) };
  },
  hear(event, memory, context) {
    if (event.type === "probe") {
      if (event.how !== "echo") stealth(event, event.how, memory, context);
      return;
    }
    const onOutcome = (attempt: Attempt, isFailure: boolean) => judge(attempt, isFailure, memory, context);
    if (event.stage !== "attempted") memory.contacts.hear(event, onOutcome);
    else if (isNew(event.session, context)) memory.contacts.follow(event, onOutcome, context);
  },
  due(_, memory, context) {
    memory.contacts.due((attempt, isFailure) => judge(attempt, isFailure, memory, context), context);
  },
  save: ({ contacts, pairs }) => ({ contacts: contacts.save(), pairs: [...pairs.entries()].map(written) }),
};

/** A port of the server that the client is not known to ask. */
function isNew(session: Session, { baseline }: DetectContext): boolean {
  const { client, server, transport, isDirectionKnown, isSymmetric } = session;
  if (server.port === undefined || isSymmetric || client.asset === server.asset) return false;
  if (transport === "tcp" ? !isDirectionKnown : server.port >= EPHEMERAL_PORTS_FROM) return false;
  if (baseline === undefined) return true;
  return !isKnownConduit(session, baseline) && !baseline.isRefusedByHabit(client.asset, server.asset, server.port);
}

function judge(attempt: Attempt, isFailure: boolean, memory: Memory, context: DetectContext): void {
  const { session, time, frame, capture } = attempt;
  const { client, server, transport } = session;
  const pair = pairOf(client, server, time, memory);
  const port = (server.port ?? 0) + (transport === "udp" ? UDP_BIT : 0);
  if (!isFailure) {
    pair.test.note(false);
    return;
  }
  if (!pair.failures.add(port, time)) return;
  const note = `${transport}/${server.port} of ${nameOf(server)} tried, without success`;
  if (pair.evidence.length < EVIDENCE_MAX) pair.evidence.push({ time, frame, capture, note });
  const { portsCount, windowSeconds } = memory.options;
  const isUnlikely = pair.test.note(true) === "scanner" && context.baseline !== undefined;
  const recent = pair.failures.since(time - windowSeconds * SECOND_US);
  if (!pair.isScan && !isUnlikely && recent.length < portsCount) return;
  pair.isScan = true;
  const ports = pair.failures.since(0);
  const pace = recent.length === ports.length ? ` within ${windowSeconds} s` : "";
  raise(attempt, client, server, pair, context, {
    observed:
      `${nameOf(client)} tried ${counted(ports.length, "port")} of ${nameOf(server)}${pace}, and none of them ` +
      `answered: ${listed(ports.map(portName))}.`,
  });
}

/** No session has these flags, so one segment is enough. */
function stealth(event: ProbeSeen, how: keyof typeof STEALTH, memory: Memory, context: DetectContext): void {
  const { source, target, time, frame, capture } = event;
  if (source.asset === target.asset || target.port === undefined) return;
  const pair = pairOf(source, target, time, memory);
  if (!pair.failures.add(target.port, time)) return;
  pair.isScan = true;
  const note = `segment with ${STEALTH[how]} to tcp/${target.port} of ${nameOf(target)}`;
  if (pair.evidence.length < EVIDENCE_MAX) pair.evidence.push({ time, frame, capture, note });
  raise(event, source, target, pair, context, {
    observed:
      `${nameOf(source)} sent a segment with ${STEALTH[how]} to tcp/${target.port} of ${nameOf(target)}, outside of ` +
      "any session.",
  });
}

function raise(
  at: Pick<Attempt, "time" | "frame" | "capture">,
  actor: Party,
  target: Party,
  pair: Pair,
  context: DetectContext,
  { observed }: { readonly observed: string },
): void {
  const finding = scannerFinding(at, actor, context, {
    target,
    observed,
    habit: `${nameOf(actor)} knows which ports of ${nameOf(target)} it needs`,
    why:
      `Who tries ports looks for a way in, and some controllers stop when they are scanned. Ask who works on ` +
      `${nameOf(actor)}, and isolate it if nobody answers.`,
    evidence: pair.evidence,
  });
  context.alert(finding);
}

function pairOf(source: Party, target: Party, time: PacketTime, memory: Memory): Pair {
  const key = `${source.asset} ${target.asset}`;
  const known = memory.pairs.touch(key);
  if (known !== undefined && time - known.lastTime <= memory.options.memorySeconds * SECOND_US) {
    known.lastTime = time;
    return known;
  }
  const pair: Pair = {
    failures: new RecentDistinct(PORTS_MAX),
    test: new SequentialTest(),
    evidence: [],
    lastTime: time,
    isScan: false,
  };
  memory.pairs.set(key, pair);
  return pair;
}

function portName(port: number): string {
  return port >= UDP_BIT ? `udp/${port - UDP_BIT}` : `tcp/${port}`;
}

function written([key, { failures, test, evidence, lastTime, isScan }]: [string, Pair]): Json {
  return [key, failures.save(), test.score, evidence as unknown as Json, lastTime, isScan];
}

function restored(saved: Json | undefined): BoundedMap<Pair> {
  const pairs = new BoundedMap<Pair>(PAIRS_MAX);
  type Written = [string, Json, number, FindingEvidence[], PacketTime, boolean];
  for (const [key, failures, score, evidence, lastTime, isScan] of (saved ?? []) as unknown as Written[]) {
    const test = new SequentialTest(score);
    pairs.set(key, { failures: new RecentDistinct(PORTS_MAX, failures), test, evidence, lastTime, isScan });
  }
  return pairs;
}
