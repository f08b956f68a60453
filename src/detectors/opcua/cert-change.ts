import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaChannelEvent, OpcuaSessionEvent } from "../../contracts/opcua-event.js";
import type { CertificateFacts } from "../../core/certificate.js";
import { type CertificateLine, certificateLine, readCertificateLine } from "../../core/certificate-line.js";
import { opcuaFinding } from "../opcua-finding.js";
import { type OpcuaKnowledge, opcuaKnowledge } from "../opcua-knowledge.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const DAY_US = 86_400_000_000;

interface Memory {
  readonly renewalDays: number;
}

const OPTIONS = {
  renewalSeconds: {
    default: 5_184_000,
    min: 0,
    max: 63_072_000,
    help: "How long before its end a certificate is usually renewed.",
  },
} as const;

/** A known application shows another certificate. Keeps nothing. */
export const certChange: Detector<"opcua-session" | "opcua-channel", Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/cert-change",
    title: "Certificate of a known peer changed",
    summary:
      "A client or a server that the baseline knows by its ApplicationUri shows another certificate. High when the " +
      "issuer is another one or the key shrank; an audit event when the same issuer renewed it about the time when " +
      "the old one ends.",
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
  hears: ["opcua-session", "opcua-channel"],
  open: ({ renewalSeconds }) => ({ renewalDays: renewalSeconds / 86_400 }),
  hear(event, { renewalDays }, context) {
    const { baseline } = context;
    if (baseline === undefined) return;
    const side = sideOf(event);
    const facts = side === "server" ? event.serverCertificate : event.clientCertificate;
    if (side === undefined || facts === undefined) return;
    const knowledge = opcuaKnowledge(event.session, baseline);
    const old = knowledge.isSelf ? undefined : formerOf(facts, side, knowledge);
    if (old !== undefined) context.alert(findingOf(event, side, facts, old, renewalDays, baseline));
  },
  save: () => null,
};

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

function severityOf(facts: CertificateFacts, old: CertificateLine, time: number, renewalDays: number): Severity {
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
  renewalDays: number,
  baseline: Baseline,
): Finding {
  const { client, server } = event.session;
  const [owner, peer] = side === "client" ? [client, server] : [server, client];
  const until = old.notAfter === undefined ? "" : `, good until ${old.notAfter}`;
  return opcuaFinding(event, {
    key: [owner.asset, facts.thumbprint],
    observed:
      `${nameOf(owner)} shows ${nameOf(peer)} the certificate ${facts.thumbprint} of ${facts.subject}, issued by ` +
      `${facts.issuer}, key of ${facts.keyBits ?? "unknown"} bits.`,
    expected: capitalised(
      `in ${baselineName(baseline)} ${nameOf(owner)} had the certificate ${old.thumbprint} issued by ` +
        `${old.issuer}${until}, key of ` +
        `${old.keyBits || "unknown"} bits.`,
    ),
    why:
      "Who shows another certificate under a known name may be somebody in between who reads and changes all that " +
      `passes. Compare the thumbprint with the one that ${nameOf(owner)} shows in its own configuration.`,
    note: `certificate ${facts.thumbprint}`,
    severity: severityOf(facts, old, event.time, renewalDays),
    isByServer: side === "server",
    isCertain: true,
    value: certificateLine(facts),
    previous: old.thumbprint,
  });
}
