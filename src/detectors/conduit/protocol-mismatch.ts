import { servicePorts } from "../../catalog/service-ports.js";
import { isEnvelope } from "../../catalog/services.js";
import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { ConduitEvent, Session } from "../../contracts/sensor-event.js";
import { conduitFindingKey } from "../conduit-finding.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { knownConduit } from "../known-conduit.js";
import { sessionNote } from "../session-note.js";
import { baselineName, capitalised, listed, nameOf } from "../wording.js";

/** Protocols whose ports are watched. */
const WATCHED = ["modbus", "opcua", "mqtt", "tls"] as const;

/** What is wrong: bytes of no known protocol, those of another one, or a control protocol where none is registered. */
type Mismatch = "foreign" | "other" | "moved";

/** Bytes that do not fit the port they go to. */
export const protocolMismatch: Detector<"conduit", null> = {
  doc: {
    id: "conduit/protocol-mismatch",
    title: "Bytes that do not match the port",
    summary:
      "On the registered port of Modbus, OPC UA, MQTT or TLS both sides speak something else. A control protocol on " +
      "a port that is not registered for it is decoded all the same, and kept as an audit event where the conduit is " +
      "known by its port.",
    spec: ["IEC 62443-3-3 SR 3.5", "IEC 62443-3-3 SR 7.7", "MODBUS-TCP §4.3.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.5", "5.2", "7.7"],
    attack: ["T0869", "T0885", "T0884"],
    iso24392: ["6.2.h"],
    blindTo: "What imitates the protocol of the port; sessions under way when the capture began, and those with gaps.",
    falseAlarms: "Vendor protocols on borrowed ports; a test of a port with another program.",
    triage: [
      "Look at the first bytes in the evidence: a banner often names the program.",
      "Ask which program on the server listens there; on a controller nothing else should.",
      "If a vendor put another protocol there on purpose, approve the conduit into the baseline.",
    ],
  },
  options: {},
  hears: ["conduit"],
  open: () => null,
  hear(event, _, context) {
    const { session, stage } = event;
    if (session.isMidstream || !session.isDirectionKnown || session.server.port === undefined) return;
    const mismatch = stage === "foreign" ? "foreign" : stage === "identified" ? mismatchOf(session) : undefined;
    if (mismatch === undefined) return;
    const severity = severityOf(mismatch, session, context);
    if (severity !== undefined) context.alert(findingOf(mismatch, severity, event, context));
  },
  save: () => null,
};

function mismatchOf({ protocol, transport, server }: Session): Mismatch | undefined {
  if (protocol === undefined || transport !== "tcp") return undefined;
  const registered = registeredAt(server.port);
  if (registered.includes(protocol)) return undefined;
  if (registered.length > 0) return "other";
  return isEnvelope(protocol) ? undefined : "moved";
}

/** Protocols that are at home on a TCP port. [RFC 6335 §6] */
function registeredAt(port: number | undefined): string[] {
  return WATCHED.filter((id) => servicePorts.get(id)?.some((at) => at.over === "tcp" && at.port === port));
}

/** Of what the baseline has like this nothing is said; of what it knows by the port alone, only for the record. */
function severityOf(mismatch: Mismatch, session: Session, { baseline }: DetectContext): Severity | undefined {
  const known = baseline === undefined ? undefined : knownConduit(session, baseline);
  const isLikeThis = known !== undefined && known.service === session.service;
  if (mismatch === "moved") return known === undefined || isLikeThis ? undefined : "info";
  if (isLikeThis) return mismatch === "foreign" ? "info" : undefined;
  const isOfControl = registeredAt(session.server.port).some((id) => !isEnvelope(id));
  return isEnvelope(session.protocol) || !isOfControl ? "low" : "medium";
}

function findingOf(mismatch: Mismatch, severity: Severity, event: ConduitEvent, context: DetectContext): Finding {
  const { session, time, frame, capture } = event;
  return {
    ...FINDING_DEFAULTS,
    key: [...conduitFindingKey(session), session.protocol ?? "unknown"],
    time,
    frame,
    capture,
    actor: session.client,
    target: session.server,
    session,
    outcome: "accepted",
    severity,
    floor: severity === "info" ? "info" : undefined,
    isCertain: true,
    observed: observedText(session, event),
    expected: expectedText(mismatch, session, context),
    why: whyText(mismatch, session),
    evidence: [sessionNote(event)],
  };
}

function observedText({ client, server, protocol }: Session, { payloadBytes }: ConduitEvent): string {
  const what = protocol === undefined ? "something that is no protocol known here" : protocol;
  const [up, down] = payloadBytes;
  // The first segment shows the protocol before it is counted.
  const volume = up + down === 0 ? "" : ` (${up} bytes to the server and ${down} back until now)`;
  return `${nameOf(client)} and ${nameOf(server)} speak ${what} on tcp/${server.port}${volume}.`;
}

function expectedText(mismatch: Mismatch, { server }: Session, { baseline }: DetectContext): string {
  const registered = listed(registeredAt(server.port));
  if (mismatch !== "moved")
    return `Port ${server.port} is registered for ${registered}, and nothing else belongs there.`;
  const known = baseline === undefined ? "The conduit" : capitalised(baselineName(baseline));
  return `${known} knows this conduit by port ${server.port} alone, without its protocol.`;
}

function whyText(mismatch: Mismatch, { server, protocol }: Session): string {
  if (mismatch === "moved") return "A control protocol on a port of its own is read and watched like any other.";
  if (isEnvelope(protocol)) {
    return `Encryption on a port for clear text hides what is done to ${nameOf(server)}. Ask who switched it on.`;
  }
  return (
    "A tunnel or a remote shell hides on a port that firewalls let through. " +
    `Find the program that listens on port ${server.port} of ${nameOf(server)}.`
  );
}
