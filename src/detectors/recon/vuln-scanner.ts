import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { FingerprintSeen } from "../../contracts/fingerprint-event.js";
import type { ConduitEvent, Party } from "../../contracts/sensor-event.js";
import type { ServiceFact } from "../../contracts/service-event.js";
import { addressTextHash } from "../../core/address-hash.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { RecentDistinct } from "../../core/recent-distinct.js";
import { noveltyOf } from "../conduit-novelty.js";
import { scannerFinding } from "../scanner-finding.js";
import { listed, nameOf } from "../wording.js";

const SOURCES_MAX = 1024;
const TRAITS_MAX = 8;
const PLACES_MAX = 64;
const PORT_FACTOR = 65_537;
/** Of the SYNs that Nmap and masscan make themselves, with no option but the segment size, or none. */
const SCAN_WINDOW = "1024";
const SCAN_OPTIONS: ReadonlySet<string> = new Set(["2", ""]);

const OPTIONS = {
  traitsCount: { default: 2, min: 1, max: 8, help: "Different signs of scanning tools that are enough." },
  placesCount: { default: 8, min: 2, max: 64, help: "New hosts and ports tried, which count as one more sign." },
  windowSeconds: { default: 600, min: 10, max: 86_400, help: "The time within which they must be tried." },
} as const;

interface Source {
  readonly traits: string[];
  readonly evidence: FindingEvidence[];
  readonly places: RecentDistinct;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly sources: BoundedMap<Source>;
}

/** A tool that looks for weaknesses. */
export const vulnScanner: Detector<"service-fact" | "fingerprint" | "conduit", Memory, typeof OPTIONS> = {
  doc: {
    id: "recon/vuln-scanner",
    title: "Signs of a vulnerability scanner",
    summary:
      "A source shows two different signs of scanning tools, or one and tries eight new hosts and ports within ten " +
      "minutes: what Nmap sends to find out a service, a User-Agent or a path of scanners, connections opened as " +
      "only scanners open them, or shipped SNMP communities.",
    spec: ["RFC 9110 §10.1.5", "RFC 9293 §3.1", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["6.2", "3.2"],
    attack: ["T0846", "T0888", "T0866"],
    iso24392: ["6.2.g", "6.2.i"],
    blindTo: "Tools that pass for browsers, and scans inside of encrypted connections.",
    falseAlarms: "Asset inventories and health checks that use such tools and are not declared as scanners.",
    triage: [
      "Find out who works on the source, and whether a test was planned.",
      "Look which hosts answered, and whether anything on them changed since.",
      "If it is meant, declare it as a scanner with its window; controllers can fail under such tools.",
    ],
  },
  options: OPTIONS,
  hears: ["service-fact", "fingerprint", "conduit"],
  open(options, saved) {
    const sources = new BoundedMap<Source>(SOURCES_MAX);
    type Written = [string, string[], FindingEvidence[], Json];
    for (const [asset, traits, evidence, places] of (saved ?? []) as unknown as Written[]) {
      sources.set(asset, { traits, evidence, places: new RecentDistinct(PLACES_MAX, places) });
    }
    return { options, sources };
  },
  hear(event, memory, context) {
    if (event.type === "conduit") {
      place(event, memory, context);
      return;
    }
    const trait = event.type === "fingerprint" ? traitOfStack(event, context) : traitOfFact(event);
    if (trait === undefined) return;
    const actor = event.type === "fingerprint" ? event.asset : (event.session?.client ?? event.by);
    const source = sourceOf(actor, memory);
    if (source.traits.includes(trait) || source.traits.length >= TRAITS_MAX) return;
    source.traits.push(trait);
    const { time, frame, capture } = event;
    source.evidence.push({ time, frame, capture, note: `${nameOf(actor)} shows ${trait}` });
    judge(event, actor, event.type === "fingerprint" ? undefined : event.session?.server, memory, context);
  },
  save: ({ sources }) =>
    [...sources.entries()].map(([asset, { traits, evidence, places }]) => [
      asset,
      traits,
      evidence as unknown as Json,
      places.save(),
    ]),
};

function traitOfFact({ service, fact, value }: ServiceFact): string | undefined {
  if (fact === "scanner") return value;
  return fact === "default-credentials" && service === "snmp" ? "a shipped SNMP community" : undefined;
}

/** Small devices open connections like this as well: only one that did not while learning is told of. */
function traitOfStack({ side, features, asset }: FingerprintSeen, { baseline }: DetectContext): string | undefined {
  if (side !== "client" || baseline === undefined || baseline.asset(asset.asset)?.stack !== undefined) return undefined;
  const shown = (name: string) => features.find(({ feature }) => feature === name)?.value ?? "";
  const isBare = SCAN_OPTIONS.has(shown("options")) && shown("window") === SCAN_WINDOW;
  return isBare ? "connections opened as only scanners do" : undefined;
}

/** Attempts at new places after the first sign; of a source without one they are told of by others. */
function place(event: ConduitEvent, memory: Memory, context: DetectContext): void {
  const { session, stage, time } = event;
  if (stage !== "attempted" || !session.isDirectionKnown || session.isSymmetric) return;
  const { client, server } = session;
  const source = memory.sources.touch(client.asset);
  if (source === undefined) return;
  if (context.baseline !== undefined && noveltyOf(session, context) === "known") return;
  const isNew = source.places.add(addressTextHash(server.ip) * PORT_FACTOR + (server.port ?? 0), time);
  if (isNew) judge(event, client, server, memory, context);
}

function judge(
  at: ConduitEvent | ServiceFact | FingerprintSeen,
  actor: Party,
  target: Party | undefined,
  { options, sources }: Memory,
  context: DetectContext,
): void {
  const source = sources.get(actor.asset);
  if (source === undefined) return;
  const places = source.places.since(at.time - options.windowSeconds * SECOND_US).length;
  const isSweep = places >= options.placesCount;
  const signs = source.traits.length + (isSweep ? 1 : 0);
  if (signs < options.traitsCount) return;
  const tried = isSweep ? `, and tried ${places} new hosts and ports within ${options.windowSeconds} s` : "";
  context.alert(
    scannerFinding(at, actor, context, {
      ...(target === undefined ? {} : { target }),
      observed: `${nameOf(actor)} shows ${listed(source.traits)}${tried}.`,
      habit: "nobody in a plant looks for weaknesses unannounced",
      why:
        "Such tools find the way in for whoever runs them, and controllers can fail under them. Ask who works on " +
        `${nameOf(actor)}, and cut it off if nobody planned a test.`,
      evidence: source.evidence.slice(-TRAITS_MAX),
    }),
  );
}

function sourceOf({ asset }: Party, { sources }: Memory): Source {
  const known = sources.touch(asset);
  if (known !== undefined) return known;
  const source: Source = { traits: [], evidence: [], places: new RecentDistinct(PLACES_MAX) };
  sources.set(asset, source);
  return source;
}
