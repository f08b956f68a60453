import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { Party, ProbeSeen, Session } from "../../contracts/sensor-event.js";
import { addressTextHash } from "../../core/address-hash.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { isPublicAddress } from "../../core/public-address.js";
import { RecentDistinct } from "../../core/recent-distinct.js";
import { SequentialTest } from "../../core/sequential-test.js";
import { type Attempt, FirstContacts } from "../first-contacts.js";
import { scannerFinding } from "../scanner-finding.js";
import { counted, nameOf, serviceName } from "../wording.js";

/** Sources followed; the one heard of longest ago is forgotten. */
const SOURCES_MAX = 1024;
const HOSTS_MAX = 256;
const EVIDENCE_MAX = 8;

const OPTIONS = {
  answerSeconds: { default: 3, min: 1, max: 60, help: "How long an attempt waits for its answer." },
  hostsCount: { default: 8, min: 2, max: 256, help: "New hosts contacted in a short time, which are a sweep." },
  windowSeconds: { default: 60, min: 1, max: 3600, help: "The short time within which they must be contacted." },
  slowHostsCount: { default: 16, min: 2, max: 256, help: "New hosts contacted in a long time, which are a sweep." },
  slowSeconds: { default: 86_400, min: 3600, max: 604_800, help: "The long time within which they must be contacted." },
  memorySeconds: { default: 3600, min: 60, max: 86_400, help: "How long failures in a row, and a sweep, stay one." },
} as const;

/** What one source tried. */
interface Source {
  readonly hosts: RecentDistinct;
  /** Of the first contacts that failed or succeeded, and when the latest did. */
  readonly test: SequentialTest;
  testTime: PacketTime;
  evidence: FindingEvidence[];
  /** When it was last found to sweep. */
  sweepTime: PacketTime | undefined;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly contacts: FirstContacts;
  /** By source asset. */
  readonly sources: BoundedMap<Source>;
}

/** A source that tries one host after the other. */
export const hostSweep: Detector<"conduit" | "probe", Memory, typeof OPTIONS> = {
  doc: {
    id: "recon/host-sweep",
    title: "One source probes many hosts",
    summary:
      "Eight hosts within a minute, or sixteen within a day, that the source never talked to, by connections, " +
      "datagrams or echo requests; with a baseline also four in a row that do not answer. Without a baseline only " +
      "what fails, and echo requests, count. One alert per source, whose count grows with each host.",
    spec: ["IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "high",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["6.2", "5.2"],
    attack: ["T0846", "T0840"],
    iso24392: ["6.2.g", "6.2.i"],
    blindTo:
      "A sweep that takes days, a known host that pings only known hosts, connections that succeed while there is no " +
      "baseline or go to public addresses, and datagrams that a known server sends from the port it serves.",
    falseAlarms:
      "Network management and asset scanners that the policy does not declare; a master whose outstations are off.",
    triage: [
      "Find out who works on the source and whether a scan was planned.",
      "Look at which hosts answered, and at what the source did there next.",
      "If nobody planned it, isolate the source; if it is meant, declare it as a scanner with its window.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit", "probe"],
  open(options, saved) {
    const { contacts, sources } = (saved ?? {}) as JsonObject;
    return { options, contacts: new FirstContacts(options.answerSeconds, contacts), sources: restored(sources) };
  },
  hear(event, memory, context) {
    if (event.type === "probe") {
      if (event.how === "echo") hearEcho(event, memory, context);
      return;
    }
    const onOutcome = (attempt: Attempt, isFailure: boolean) => judge(attempt, isFailure, memory, context);
    if (event.stage !== "attempted") memory.contacts.hear(event, onOutcome);
    else if (isFirstContact(event.session, context)) memory.contacts.follow(event, onOutcome, context);
  },
  due(_, memory, context) {
    memory.contacts.due((attempt, isFailure) => judge(attempt, isFailure, memory, context), context);
  },
  save: ({ contacts, sources }) => ({ contacts: contacts.save(), sources: [...sources.entries()].map(written) }),
};

/** Datagrams count only where the baseline tells those that are never answered from the rest. */
function isFirstContact(session: Session, { baseline }: DetectContext): boolean {
  const { client, server, transport, isDirectionKnown, isSymmetric } = session;
  if (isSymmetric || client.asset === server.asset || server.ip === undefined) return false;
  if (transport === "tcp" ? !isDirectionKnown : baseline === undefined || isPublicAddress(server.ip)) return false;
  if (baseline === undefined) return true;
  if (baseline.conduitsBetween(client.asset, server.asset).length > 0 || isLateAnswer(session, baseline)) return false;
  return !baseline.isRefusedByHabit(client.asset, server.asset, server.port ?? 0);
}

/** Datagrams from a port that the source serves are its answers, even where nobody saw what they answer. */
function isLateAnswer({ client, transport }: Session, baseline: Baseline): boolean {
  const { asset, port } = client;
  if (transport !== "udp" || port === undefined) return false;
  return baseline
    .conduitsInto(asset)
    .some((conduit) => conduit.transport === "udp" && conduit.isDirected && conduit.ports.includes(port));
}

function judge(attempt: Attempt, isFailure: boolean, memory: Memory, context: DetectContext): void {
  const { session, time, frame, capture } = attempt;
  const { client, server } = session;
  const ip = server.ip ?? "";
  const isCounted = isFailure || (context.baseline !== undefined && !isPublicAddress(ip));
  if (!isCounted && !isFailure) {
    memory.sources.touch(client.asset)?.test.note(false);
    return;
  }
  const source = sourceOf(client, memory);
  const isAnew = time - source.testTime > memory.options.memorySeconds * SECOND_US;
  if (isAnew) source.test.score = 0;
  if (source.hosts.has(addressTextHash(ip))) return;
  source.testTime = time;
  const isUnlikely = source.test.note(isFailure) === "scanner" && context.baseline !== undefined;
  const note = `${serviceName(session)} of ${nameOf(server)} tried${isFailure ? ", without success" : ""}`;
  contact(client, server, { time, frame, capture, note }, isUnlikely, memory, context);
}

/** Who watches known hosts pings them too; a stranger pings nobody by habit. */
function hearEcho(event: ProbeSeen, memory: Memory, context: DetectContext): void {
  const { source, target, time, frame, capture } = event;
  const { baseline } = context;
  if (source.asset === target.asset || target.station === undefined) return;
  if (baseline !== undefined) {
    if (baseline.conduitsBetween(source.asset, target.asset).length > 0) return;
    if (baseline.asset(source.asset) !== undefined && baseline.asset(target.asset) !== undefined) return;
  }
  const note = `echo request to ${nameOf(target)}`;
  contact(source, target, { time, frame, capture, note }, false, memory, context);
}

function contact(
  actor: Party,
  target: Party,
  evidence: FindingEvidence,
  isUnlikely: boolean,
  memory: Memory,
  context: DetectContext,
): void {
  const source = sourceOf(actor, memory);
  const { time } = evidence;
  if (!source.hosts.add(addressTextHash(target.ip), time)) return;
  source.evidence.push(evidence);
  if (source.evidence.length > EVIDENCE_MAX) source.evidence.shift();
  const { hostsCount, windowSeconds, slowHostsCount, slowSeconds, memorySeconds } = memory.options;
  const recent = source.hosts.since(time - windowSeconds * SECOND_US).length;
  const all = source.hosts.since(time - slowSeconds * SECOND_US).length;
  const isGoingOn = source.sweepTime !== undefined && time - source.sweepTime <= memorySeconds * SECOND_US;
  if (!isGoingOn && !isUnlikely && recent < hostsCount && all < slowHostsCount) return;
  source.sweepTime = time;
  const pace = recent >= hostsCount ? `${recent} of them within ${windowSeconds} s` : "one after the other";
  const finding = scannerFinding(evidence, actor, context, {
    target,
    observed:
      `${nameOf(actor)} tried ${counted(all, "host")} it never talked to, ${pace}; the latest is ${nameOf(target)}` +
      `${isUnlikely ? ", and the last four did not answer" : ""}.`,
    habit: "a host in a plant knows whom it talks to",
    why:
      "Who tries hosts one after the other looks for what is there before going on. Ask who works on " +
      `${nameOf(actor)}, and isolate it if nobody answers.`,
    evidence: source.evidence,
  });
  context.alert(finding);
}

function sourceOf({ asset }: Party, { sources }: Memory): Source {
  const known = sources.touch(asset);
  if (known !== undefined) return known;
  const source: Source = {
    hosts: new RecentDistinct(HOSTS_MAX),
    test: new SequentialTest(),
    testTime: 0 as PacketTime,
    evidence: [],
    sweepTime: undefined,
  };
  sources.set(asset, source);
  return source;
}

function written([asset, { hosts, test, testTime, evidence, sweepTime }]: [string, Source]): Json {
  return [asset, hosts.save(), test.score, testTime, evidence as unknown as Json, sweepTime ?? null];
}

function restored(saved: Json | undefined): BoundedMap<Source> {
  const sources = new BoundedMap<Source>(SOURCES_MAX);
  type Written = [string, Json, number, PacketTime, FindingEvidence[], PacketTime | null];
  for (const [asset, hosts, score, testTime, evidence, sweepTime] of (saved ?? []) as unknown as Written[]) {
    const test = new SequentialTest(score);
    const known = { hosts: new RecentDistinct(HOSTS_MAX, hosts), test, testTime, evidence };
    sources.set(asset, { ...known, sweepTime: sweepTime ?? undefined });
  }
  return sources;
}
