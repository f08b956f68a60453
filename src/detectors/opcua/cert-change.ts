import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { FindingMade } from "../../contracts/finding-event.js";
import type { OpcuaChannelEvent, OpcuaSessionEvent } from "../../contracts/opcua-event.js";
import type { Party, Session } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { CertificateFacts } from "../../core/certificate.js";
import { type CertificateLine, certificateLine, readCertificateLine } from "../../core/certificate-line.js";
import type { JsonObject } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { opcuaFinding } from "../opcua-finding.js";
import { type OpcuaKnowledge, opcuaKnowledge } from "../opcua-knowledge.js";
import { openMap, saveMap } from "../saved-map.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const DAY_US = 86_400_000_000;

const DOUBTS_MAX = 4096;
/** For so long what was found about an asset throws doubt on its certificate. */
const DOUBT_US = 3600 * SECOND_US;
const SPOOF = "asset/arp-spoof";
/** The address of a known server is another station's by now. */
const MOVED = "address-moved";

/** How they are told, within a sentence. */
const DOUBTS: Readonly<Record<string, string>> = {
  [SPOOF]: "addresses of the two were poisoned not long before",
  [MOVED]: "its address was that of another device",
  "asset/ip-mac-conflict": "two devices claimed an address of the two not long before",
  "asset/fingerprint-change": "one of the two does not look like the device it was",
};

/** When an asset was last found to be another one than it was, and by which detector. */
type Doubt = readonly [time: number, detector: string];

interface Memory {
  readonly renewalDays: number;
  /** By asset. */
  readonly doubts: BoundedMap<Doubt>;
  /** Asset that had an address before it moved, by address. */
  readonly former: BoundedMap<string>;
}

type Heard = "opcua-session" | "opcua-channel" | "finding-made" | "address-moved";

const OPTIONS = {
  renewalSeconds: {
    default: 5_184_000,
    min: 0,
    max: 63_072_000,
    help: "How long before its end a certificate is usually renewed.",
  },
} as const;

/** A known application shows another certificate. */
export const certChange: Detector<Heard, Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/cert-change",
    title: "Certificate of a known peer changed",
    summary:
      "A client or a server that the baseline knows by its ApplicationUri shows another certificate. High when the " +
      "issuer is another one, the key shrank, or the device itself does not look like the one it was; critical when " +
      "ARP or neighbour poisoning was found on one of the two within the hour; an audit event when the same issuer " +
      "renewed it about the time when the old one ends.",
    spec: ["OPC 10000-4 §6.1.3", "IEC 62443-3-3 SR 1.8"],
    version: 1,
    severity: "medium",
    floor: "info",
    cap: "critical",
    classes: ["NOV"],
    fr: ["IAC"],
    sr: ["1.8", "1.9", "3.8"],
    attack: ["T0830", "T0849"],
    iso24392: ["6.2.k", "6.2.f"],
    blindTo: "Certificates of parties that the baseline does not know, and a stolen private key.",
    falseAlarms: "Servers that make themselves a new certificate with every update or change of address.",
    triage: [
      "Compare the new thumbprint with the certificate that the device shows in its own configuration.",
      "If it differs, somebody sits between the two: look for forged ARP or DNS answers in the same incident.",
      "If the certificate was renewed on purpose, approve it into the baseline.",
    ],
  },
  options: OPTIONS,
  hears: ["opcua-session", "opcua-channel", "finding-made", "address-moved"],
  open({ renewalSeconds }, saved) {
    const { doubts, former } = (saved ?? {}) as JsonObject;
    return {
      renewalDays: renewalSeconds / 86_400,
      doubts: openMap<Doubt>(DOUBTS_MAX, doubts),
      former: openMap<string>(DOUBTS_MAX, former),
    };
  },
  hear(event, memory, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    if (event.type === "finding-made") noteDoubt(event, memory);
    if (event.type === "address-moved" && baseline.opcua.server(event.from.asset) !== undefined) {
      memory.former.set(event.ip, event.from.asset);
    }
    if (event.type === "finding-made" || event.type === "address-moved") return;
    const side = sideOf(event);
    const facts = side === "server" ? event.serverCertificate : event.clientCertificate;
    if (side === undefined || facts === undefined) return;
    const knowledge = opcuaKnowledge(event.session, baseline);
    const old = knowledge.isSelf
      ? undefined
      : formerOf(facts, side, knownServer(event.session, knowledge, memory, baseline));
    if (old !== undefined) context.alert(findingOf(event, side, facts, old, memory, baseline));
  },
  save: ({ doubts, former }) => ({ doubts: saveMap(doubts), former: saveMap(former) }),
};

function noteDoubt({ detector, finding, time }: FindingMade, { doubts }: Memory): void {
  if (DOUBTS[detector] === undefined) return;
  for (const party of [finding.actor, finding.target]) {
    if (party === undefined) continue;
    const [last = 0, by = ""] = doubts.touch(party.asset) ?? [];
    const isStronger = by === SPOOF && detector !== SPOOF && time - last < DOUBT_US;
    if (!isStronger) doubts.set(party.asset, [time, detector]);
  }
}

/** The known server that had the address of one of which nothing is known. */
function formerServer({ asset, ip }: Party, { former }: Memory, baseline: Baseline): string | undefined {
  return ip === undefined || baseline.opcua.server(asset) !== undefined ? undefined : former.get(ip);
}

function knownServer(
  { server }: Session,
  knowledge: OpcuaKnowledge,
  memory: Memory,
  baseline: Baseline,
): OpcuaKnowledge {
  const before = formerServer(server, memory, baseline);
  return before === undefined ? knowledge : { ...knowledge, server: baseline.opcua.server(before) };
}

/** What throws doubt on the two ends; undefined where nothing does. */
function doubtOf(
  { session, time }: OpcuaSessionEvent | OpcuaChannelEvent,
  memory: Memory,
  baseline: Baseline,
): Doubt | undefined {
  const { client, server } = session;
  const before = formerServer(server, memory, baseline);
  const found = [client.asset, server.asset, before].flatMap((asset) => {
    const doubt = asset === undefined ? undefined : memory.doubts.get(asset);
    return doubt !== undefined && time - doubt[0] <= DOUBT_US ? [doubt] : [];
  });
  const moved: Doubt | undefined = before === undefined ? undefined : [time, MOVED];
  return found.find(([, detector]) => detector === SPOOF) ?? moved ?? found[0];
}

/** Whose certificate the event is the first to show. */
function sideOf(event: OpcuaSessionEvent | OpcuaChannelEvent): "client" | "server" | undefined {
  if (event.stage === "opening" || event.stage === "creating") return "client";
  return event.stage === "opened" || event.stage === "created" ? "server" : undefined;
}

/** The certificate in whose place this one stands; undefined when it is known, or nothing is. */
function formerOf(
  facts: CertificateFacts,
  side: "client" | "server",
  { client, server }: OpcuaKnowledge,
): CertificateLine | undefined {
  const entity = side === "client" ? client?.entity : server?.entity;
  if (entity?.state !== "ok" || entity.many?.includes("certificate") === true) return undefined;
  const known = (entity.habits.certificate ?? []).flatMap((line) => readCertificateLine(line) ?? []);
  if (known.some(({ thumbprint }) => thumbprint === facts.thumbprint)) return undefined;
  const uri = (facts.applicationUri ?? "").replace(/\s/g, "");
  const same = known.filter(({ applicationUri }) => (applicationUri ?? "") === uri);
  // A server has one identity; a client of another name is told of as a new one.
  return same.at(-1) ?? (side === "server" ? known.at(-1) : undefined);
}

function severityOf(
  facts: CertificateFacts,
  old: CertificateLine,
  time: number,
  renewalDays: number,
  doubt: Doubt | undefined,
): Severity {
  if (doubt !== undefined) return doubt[1] === SPOOF ? "critical" : "high";
  if (facts.issuer.slice(0, old.issuer.length) !== old.issuer || old.issuer === "") return "high";
  if (facts.keyBits !== undefined && facts.keyBits < old.keyBits) return "high";
  const end = old.notAfter === undefined ? Number.NaN : Date.parse(old.notAfter) * 1000;
  return Math.abs(time - end) <= renewalDays * DAY_US ? "info" : "medium";
}

function findingOf(
  event: OpcuaSessionEvent | OpcuaChannelEvent,
  side: "client" | "server",
  facts: CertificateFacts,
  old: CertificateLine,
  memory: Memory,
  baseline: Baseline,
): Finding {
  const doubt = doubtOf(event, memory, baseline);
  const { client, server } = event.session;
  const [owner, peer] = side === "client" ? [client, server] : [server, client];
  const until = old.notAfter === undefined ? "" : `, good until ${old.notAfter}`;
  return opcuaFinding(event, {
    key: [owner.asset, facts.thumbprint],
    observed:
      `${nameOf(owner)} shows ${nameOf(peer)} the certificate ${facts.thumbprint} of ${facts.subject}, issued by ` +
      `${facts.issuer}, key of ${facts.keyBits ?? "unknown"} ` +
      `bits${doubt === undefined ? "" : `; ${DOUBTS[doubt[1]]}`}.`,
    expected: capitalised(
      `in ${baselineName(baseline)} ${nameOf(owner)} had the certificate ${old.thumbprint} issued by ` +
        `${old.issuer}${until}, key of ` +
        `${old.keyBits || "unknown"} bits.`,
    ),
    why:
      "Who shows another certificate under a known name may be somebody in between who reads and changes all that " +
      `passes. Compare the thumbprint with the one that ${nameOf(owner)} shows in its own configuration.`,
    note: `certificate ${facts.thumbprint}`,
    severity: severityOf(facts, old, event.time, memory.renewalDays, doubt),
    isByServer: side === "server",
    isCertain: true,
    value: certificateLine(facts),
    previous: old.thumbprint,
  });
}
