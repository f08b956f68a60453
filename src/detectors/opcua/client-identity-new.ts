import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaChannelEvent, OpcuaSessionEvent } from "../../contracts/opcua-event.js";
import { readCertificateLine } from "../../core/certificate-line.js";
import { opcuaFinding } from "../opcua-finding.js";
import { clientExpected, habitOf, type OpcuaKnowledge, opcuaKnowledge } from "../opcua-knowledge.js";
import { nameOf } from "../wording.js";

/** An application that never was a client of this server. Keeps nothing. */
export const clientIdentityNew: Detector<"opcua-session" | "opcua-channel", null> = {
  doc: {
    id: "opcua/client-identity-new",
    title: "New client application",
    summary:
      "A client gives an ApplicationUri, in its session or in the certificate of an encrypted channel, that was " +
      "never seen of it on this server. Low when the product is the one that this station always used.",
    spec: ["OPC 10000-4 §5.7.2", "OPC 10000-6 §6.2.2", "IEC 62443-3-3 SR 1.2"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["NOV"],
    fr: ["IAC"],
    sr: ["1.2", "1.8"],
    attack: ["T0848", "T0859"],
    iso24392: ["6.2.k"],
    coverage: "conduits",
    blindTo:
      "A client that takes the ApplicationUri of a known one on the same host, without a certificate to prove it.",
    falseAlarms: "Updates and second installations, and clients that put a number into their ApplicationUri.",
    triage: [
      "Ask who started this application on the client, and whether it was planned.",
      "Compare its certificate with the trust list of the server.",
      "If it is meant, approve the application into the baseline; if not, take its certificate off the trust list.",
    ],
  },
  options: {},
  hears: ["opcua-session", "opcua-channel"],
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    if (baseline === undefined || !isTold(event)) return;
    const uri = uriOf(event);
    const knowledge = opcuaKnowledge(event.session, baseline);
    if (uri === undefined || knowledge.isSelf || isKnown(uri, knowledge)) return;
    context.alert(findingOf(event, uri, knowledge, baseline));
  },
  save: () => null,
};

/** In clear text the session says it; under encryption only the certificate does. */
function isTold(event: OpcuaSessionEvent | OpcuaChannelEvent): boolean {
  return event.type === "opcua-session" ? event.stage === "creating" : event.stage === "opening";
}

function uriOf(event: OpcuaSessionEvent | OpcuaChannelEvent): string | undefined {
  if (event.type === "opcua-session") return event.applicationUri ?? event.clientCertificate?.applicationUri;
  return event.clientCertificate?.applicationUri;
}

function isKnown(uri: string, { client }: OpcuaKnowledge): boolean {
  if (client === undefined) return false;
  if (client.has("application", uri)) return true;
  const lines = client.entity.state === "ok" ? (client.entity.habits.certificate ?? []) : [];
  return lines.some((line) => readCertificateLine(line)?.applicationUri === uri);
}

function findingOf(
  event: OpcuaSessionEvent | OpcuaChannelEvent,
  uri: string,
  knowledge: OpcuaKnowledge,
  baseline: Baseline,
): Finding {
  const { session } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const isDoubtful = habitOf(knowledge, "application", uri) === "doubtful";
  const product = event.type === "opcua-session" ? event.productUri : undefined;
  const isSameProduct = product !== undefined && habitOf(knowledge, "product", product) === "known";
  const severity: Severity = isSameProduct ? "low" : "medium";
  const named = event.type === "opcua-session" && event.applicationName ? ` (${event.applicationName})` : "";
  const subject = event.clientCertificate === undefined ? "" : `, certificate of ${event.clientCertificate.subject}`;
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset, uri],
    observed: `The application ${uri}${named}${subject} on ${who} is a client of ${whom}.`,
    expected: clientExpected(session, baseline, "application", "was", isDoubtful),
    why:
      "Another application on a known station may be a tool that somebody brought, or one that poses as the old. Ask " +
      `what was started on ${who}, and compare its certificate with those that ${whom} should trust.`,
    note: `${uri} asks for a ${event.type === "opcua-session" ? "session" : "channel"}`,
    severity,
    raise: isDoubtful ? -1 : 0,
    value: uri,
  });
}
