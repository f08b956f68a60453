import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { OpcuaChannelEvent, OpcuaSessionEvent } from "../../contracts/opcua-event.js";
import type { Party } from "../../contracts/sensor-event.js";
import type { CertificateFacts } from "../../core/certificate.js";
import { hostOfUrl } from "../../core/opcua-endpoint.js";
import { opcuaFinding } from "../opcua-finding.js";
import { listed, nameOf } from "../wording.js";

const CHAIN_MAX = 8;
const NAMES_SHOWN = 3;
const HOST_SHOWN = 64;
const CLOCK_SET = Date.UTC(1996, 0) * 1000;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
}

const OPTIONS = {
  keyBitsCount: { default: 2048, min: 512, max: 16_384, help: "How many bits an RSA key must have." },
} as const;

/** A certificate that a careful peer would not take. Keeps nothing. */
export const certInvalid: Detector<"opcua-channel" | "opcua-session", Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/cert-invalid",
    title: "Expired, weak or mismatching certificate",
    summary:
      "The certificate of a client or a server is out of its time, has a short key or a SHA-1 signature, or names " +
      "another application than the one that shows it, or other hosts than the one that was called, which is an " +
      "audit event of a certificate that was learned. A chain of more certificates than anybody needs, or that " +
      "leads back to itself, is high: such chains are made to keep a verifier busy for ever.",
    spec: ["OPC 10000-4 §6.1.3", "OPC 10000-6 §6.2.2", "IEC 62443-3-3 SR 1.8"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["IAC"],
    sr: ["1.8", "1.9"],
    attack: ["T0830"],
    iso24392: ["6.2.g", "6.2.k"],
    blindTo: "Whether the signature is true, whether the certificate was revoked, and whether its owner has the key.",
    falseAlarms: "Devices that have worked with an expired certificate for years, and captures with a wrong clock.",
    triage: [
      "Look which side accepts such a certificate, and why.",
      "Renew it, with a key of 2048 bits or more and a SHA-256 signature.",
      "For a chain that does not end, cut the sender off and update the receiver.",
    ],
  },
  options: OPTIONS,
  hears: ["opcua-channel", "opcua-session"],
  open: (options) => ({ options }),
  hear(event, { options }, context) {
    const side = sideOf(event);
    const facts = side === "server" ? event.serverCertificate : event.clientCertificate;
    const { client: from, server: to } = event.session;
    if (side === undefined || facts === undefined || from.asset === to.asset) return;
    const uri = event.type !== "opcua-session" ? undefined : side === "client" ? event.applicationUri : event.serverUri;
    const flaws = flawsOf(facts, uri, event.time, options);
    const chainCount = facts.chainCount ?? 1;
    if (chainCount > CHAIN_MAX) flaws.push(`stands in a chain of ${chainCount}`);
    if (facts.isChainLoop === true) flaws.push("stands in a chain that leads back to itself");
    const isEndless = chainCount > CHAIN_MAX || facts.isChainLoop === true;
    const isUsual = flaws.length === 0 && isKnown(event, facts, context.baseline);
    if (side === "server") flaws.push(...hostFlaw(event, facts));
    if (flaws.length === 0) return;
    const { client, server } = event.session;
    const [owner, peer] = side === "client" ? [client, server] : [server, client];
    context.alert(findingOf(event, owner, peer, facts, flaws, isEndless ? "high" : isUsual ? "info" : "low"));
  },
  save: () => null,
};

function sideOf(event: OpcuaChannelEvent | OpcuaSessionEvent): "client" | "server" | undefined {
  if (event.stage === "opening" || event.stage === "creating") return "client";
  return event.stage === "opened" || event.stage === "created" ? "server" : undefined;
}

/** What is wrong, as it follows `a certificate that`. */
function flawsOf(
  { notBefore, notAfter, keyType, keyBits, signatureAlgorithm, applicationUri }: CertificateFacts,
  uri: string | undefined,
  time: number,
  { keyBitsCount }: Memory["options"],
): string[] {
  const flaws: string[] = [];
  // Before that the clock of the capture is not set, and nothing can be said of time.
  const isTimed = time >= CLOCK_SET;
  if (isTimed && notAfter !== undefined && Date.parse(notAfter) * 1000 < time) flaws.push(`ended at ${notAfter}`);
  if (isTimed && notBefore !== undefined && Date.parse(notBefore) * 1000 > time)
    flaws.push(`begins at ${notBefore} only`);
  if (keyType === "RSA" && keyBits !== undefined && keyBits < keyBitsCount) flaws.push(`has a key of ${keyBits} bits`);
  if (/sha-?1(?!\d)|md5/i.test(signatureAlgorithm ?? "")) flaws.push(`is signed with ${signatureAlgorithm}`);
  const isOther = uri !== undefined && uri !== "" && applicationUri !== undefined && applicationUri !== uri;
  if (isOther) flaws.push(`names the application ${applicationUri} and not ${uri}`);
  return flaws;
}

/** The host by which the client called the server is none that the certificate is for. [OPC 10000-4 §6.1.3] */
function hostFlaw(event: OpcuaChannelEvent | OpcuaSessionEvent, { dnsNames, ipAddresses }: CertificateFacts): string[] {
  const url = event.type === "opcua-channel" ? event.endpointUrl : undefined;
  const host = url === undefined ? undefined : hostOfUrl(url);
  const names = [...dnsNames, ...ipAddresses].map((name) => name.toLowerCase());
  if (host === undefined || names.length === 0) return [];
  const isNamed = names.includes(host.replace(/^\[|\]$/g, "")) || names.includes(event.session.server.ip ?? "");
  return isNamed ? [] : [`is for ${listed(names.slice(0, NAMES_SHOWN))} and not for ${host.slice(0, HOST_SHOWN)}`];
}

/** The server has shown it while learning: that it is called by another name is nothing new. */
function isKnown(
  { session }: OpcuaChannelEvent | OpcuaSessionEvent,
  { thumbprint }: CertificateFacts,
  baseline: Baseline | undefined,
): boolean {
  const { habits, rare } = baseline?.opcua.server(session.server.asset)?.entity ?? {};
  const lines = [...(habits?.certificate ?? []), ...(rare?.habits.certificate ?? [])];
  return lines.some((line) => line.startsWith(`${thumbprint} `));
}

function findingOf(
  event: OpcuaChannelEvent | OpcuaSessionEvent,
  owner: Party,
  peer: Party,
  { thumbprint, subject }: CertificateFacts,
  flaws: readonly string[],
  severity: Severity,
): Finding {
  const what = `a certificate of ${subject || "nobody"} that ${listed(flaws)}`;
  return opcuaFinding(event, {
    key: [owner.asset, thumbprint],
    observed: `${nameOf(owner)} shows ${nameOf(peer)} ${what}.`,
    expected:
      "A certificate within its time, with a key of 2048 bits or more, a SHA-256 signature, and the name of its owner.",
    why:
      "Who takes such a certificate can be deceived by somebody who has no right to it. Renew it on " +
      `${nameOf(owner)}, and let ${nameOf(peer)} refuse such ones.`,
    note: `certificate ${thumbprint}`,
    severity,
    floor: severity === "info" ? severity : undefined,
    isByServer: owner === event.session.server,
    isCertain: true,
    value: thumbprint,
  });
}
