import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { ConduitEvent, NeighbourSaid, Party } from "../../contracts/sensor-event.js";
import { addressTextHash } from "../../core/address-hash.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { RecentDistinct } from "../../core/recent-distinct.js";
import { indexOf } from "../baseline-index.js";
import { controlService } from "../control-service.js";
import { scannerFinding } from "../scanner-finding.js";
import { baselineName, capitalised, nameOf, serviceName } from "../wording.js";

/** Stations followed; the one heard of longest ago is forgotten. */
const SOURCES_MAX = 512;
const TARGETS_MAX = 256;
const PARTNERS_MAX = 256;
const EVIDENCE_MAX = 8;
const DOT = 0x2e;
const ZERO = 0x30;
/** A sweep goes on until nothing new was asked for so long. */
const PAUSE_US = 3600 * SECOND_US;

const OPTIONS = {
  targetsCount: { default: 16, min: 4, max: 256, help: "New addresses asked for in a short time, which are a sweep." },
  windowSeconds: { default: 60, min: 1, max: 3600, help: "The short time within which they must be asked for." },
  slowTargetsCount: { default: 32, min: 4, max: 256, help: "New addresses asked for in a long time." },
  slowSeconds: { default: 600, min: 60, max: 86_400, help: "The long time within which they must be asked for." },
  leadSeconds: { default: 5, min: 1, max: 60, help: "How soon after a first request a session belongs to it." },
} as const;

/** What one station asked for. */
interface Source {
  /** Addresses, without those it went on to talk to. */
  readonly asked: RecentDistinct;
  /** Addresses it talks to. */
  readonly partners: RecentDistinct;
  /** Targets next to one asked for before. */
  neighbours: number;
  evidence: FindingEvidence[];
  sweepTime: number | undefined;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By station. */
  readonly sources: BoundedMap<Source>;
}

/** A station that asks for one address after the other. */
export const arpSweep: Detector<"neighbour" | "conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "recon/arp-sweep",
    title: "ARP/ND enumeration",
    summary:
      "Sixteen addresses within a minute, or thirty-two within ten, that a station never asked for before and does " +
      "not go on to talk to; worse when they follow one another. One alert per station, whose count grows with each " +
      "address. With a baseline, a first request that a session of a control protocol follows at once is kept as an " +
      "audit event.",
    spec: ["RFC 826", "RFC 4861 §7.2", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["6.2"],
    attack: ["T0846.002", "T0840"],
    iso24392: ["6.2.i"],
    blindTo: "Sweeps of other segments, and one of fewer than thirty-two addresses in ten minutes.",
    falseAlarms: "Routers and address managers that look for many absent hosts; declared scanners are kept only.",
    triage: [
      "Find the switch port of the station and who works on it.",
      "Look at which addresses answered, and at what the station did there next.",
      "If nobody planned it, isolate the station; if it is meant, declare it as a scanner with its window.",
    ],
  },
  options: OPTIONS,
  hears: ["neighbour", "conduit"],
  open: (options, saved) => ({ options, sources: restored(saved) }),
  hear(event, memory, context) {
    if (event.type === "neighbour") ask(event, memory, context);
    else talk(event, memory, context);
  },
  save: ({ sources }) => [...sources.entries()].map(written),
};

/** A unicast request only checks an address that is known; one for the own address asks whether it is free. */
function ask(event: NeighbourSaid, memory: Memory, context: DetectContext): void {
  const { says, isUnicast, target, sender, holder, time, frame, capture } = event;
  if (says !== "ask" || isUnicast || target === undefined || target === holder.ip) return;
  if (sender.station === undefined) return;
  const source = sourceOf(sender.station, memory);
  const address = addressNumber(target);
  if (source.partners.has(address) || isKnownPair(sender, target, context)) return;
  const isNeighbour = source.asked.has(address - 1) || source.asked.has(address + 1);
  if (!source.asked.add(address, time)) return;
  if (isNeighbour) source.neighbours++;
  source.evidence.push({ time, frame, capture, note: `${nameOf(holder)} asks who has ${target}` });
  if (source.evidence.length > EVIDENCE_MAX) source.evidence.shift();
  const { targetsCount, windowSeconds, slowTargetsCount, slowSeconds } = memory.options;
  const recent = source.asked.since(time - windowSeconds * SECOND_US).length;
  const all = source.asked.since(time - slowSeconds * SECOND_US).length;
  const isGoingOn = source.sweepTime !== undefined && time - source.sweepTime <= PAUSE_US;
  if (!isGoingOn && recent < targetsCount && all < slowTargetsCount) return;
  source.sweepTime = time;
  raise(event, target, source, [recent, all], memory, context);
}

/** They talked while the baseline was learned; of a router, somebody behind it did. */
function isKnownPair({ asset }: Party, target: string, { baseline }: DetectContext): boolean {
  if (baseline === undefined) return false;
  const owners = indexOf(baseline).ownersOf(target);
  if (baseline.asset(asset)?.isRouter === true) return owners.length > 0;
  return owners.some(({ key }) => baseline.conduitsBetween(asset, key).length > 0);
}

function raise(
  event: NeighbourSaid,
  target: string,
  source: Source,
  [recent, all]: readonly [number, number],
  { options }: Memory,
  context: DetectContext,
): void {
  const actor = event.holder;
  const isInOrder = 2 * source.neighbours >= source.asked.size;
  const finding = scannerFinding(event, actor, context, {
    raise: isInOrder ? 1 : 0,
    observed:
      `${nameOf(actor)} asked for ${all} addresses it never asked for before, ${recent} of them within ` +
      `${options.windowSeconds} s${isInOrder ? " and one after the other" : ""}; the latest is ${target}.`,
    habit: "a station asks for the addresses it then talks to",
    why:
      "Who asks for every address wants to know who is there, before going on. Find the switch port of " +
      `${actor.mac ?? nameOf(actor)}, and ask who works on it.`,
    evidence: source.evidence,
  });
  context.alert(finding);
}

/** What a station talks to is no target of a sweep, whether it asked for it or passes on for others. */
function talk(event: ConduitEvent, memory: Memory, context: DetectContext): void {
  const { session, stage, time } = event;
  if (stage !== "attempted" && stage !== "established") return;
  for (const [self, other] of [
    [session.client, session.server],
    [session.server, session.client],
  ] as const) {
    if (self.station === undefined || other.ip === undefined) continue;
    const source = sourceOf(self.station, memory);
    const address = addressNumber(other.ip);
    if (self === session.client && source.asked.has(address)) lead(event, source, address, memory, context);
    source.asked.delete(address);
    source.partners.add(address, time);
  }
}

/** A first request, and at once a session of a control protocol that the baseline does not have. */
function lead(event: ConduitEvent, source: Source, address: number, memory: Memory, context: DetectContext): void {
  const { session, time, frame, capture } = event;
  const { client, server } = session;
  const { baseline } = context;
  if (baseline === undefined || controlService(session, server.port) === undefined) return;
  if (!source.asked.since(time - memory.options.leadSeconds * SECOND_US).includes(address)) return;
  if (baseline.conduitsBetween(client.asset, server.asset).length > 0) return;
  const asked = source.evidence.filter(({ note }) => note.endsWith(`who has ${server.ip}`));
  context.alert({
    ...scannerFinding(event, client, context, {
      target: server,
      severity: "info",
      observed:
        `${nameOf(client)} asked who has ${server.ip} for the first time, and at once opened a session with it on ` +
        `${serviceName(session)}.`,
      habit: "a station asks for the addresses it then talks to",
      why: `It had not known where ${nameOf(server)} is: the contact is its first. See what it did in the session.`,
      evidence: [...asked, { time, frame, capture, note: `session of ${nameOf(client)} with ${nameOf(server)}` }],
    }),
    key: [client.asset, server.asset],
    session,
    floor: "info",
    expected: `${capitalised(baselineName(baseline))} has nothing between ${nameOf(client)} and ${nameOf(server)}.`,
  });
}

/** Neighbouring IPv4 addresses have neighbouring numbers; of IPv6 only the hash is kept. */
function addressNumber(ip: string): number {
  if (ip.includes(":")) return addressTextHash(ip);
  let number = 0;
  let part = 0;
  for (let i = 0; i < ip.length; i++) {
    const code = ip.charCodeAt(i);
    if (code === DOT) {
      number = 256 * number + part;
      part = 0;
    } else part = 10 * part + code - ZERO;
  }
  return 256 * number + part;
}

function sourceOf(station: string, { sources }: Memory): Source {
  const known = sources.touch(station);
  if (known !== undefined) return known;
  const source: Source = {
    asked: new RecentDistinct(TARGETS_MAX),
    partners: new RecentDistinct(PARTNERS_MAX),
    neighbours: 0,
    evidence: [],
    sweepTime: undefined,
  };
  sources.set(station, source);
  return source;
}

function written([station, { asked, partners, neighbours, evidence, sweepTime }]: [string, Source]): Json {
  return [station, asked.save(), partners.save(), neighbours, evidence as unknown as Json, sweepTime ?? null];
}

function restored(saved: Json | undefined): BoundedMap<Source> {
  const sources = new BoundedMap<Source>(SOURCES_MAX);
  type Written = [string, Json, Json, number, FindingEvidence[], number | null];
  for (const [station, asked, partners, neighbours, evidence, sweepTime] of (saved ?? []) as unknown as Written[]) {
    sources.set(station, {
      asked: new RecentDistinct(TARGETS_MAX, asked),
      partners: new RecentDistinct(PARTNERS_MAX, partners),
      neighbours,
      evidence,
      sweepTime: sweepTime ?? undefined,
    });
  }
  return sources;
}
