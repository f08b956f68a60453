import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { OpcuaChannelEvent } from "../../contracts/opcua-event.js";
import type { Session } from "../../contracts/sensor-event.js";
import type { TlsSeen } from "../../contracts/tls-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { CertificateFacts } from "../../core/certificate.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { certificateTime } from "../certificate-time.js";
import { postureFinding } from "../posture-finding.js";
import { sessionFacts } from "../session-facts.js";
import { ToldOnce } from "../told-once.js";
import { counted, nameOf } from "../wording.js";

const CERTIFICATES_MAX = 1024;
const DAY_US = 86_400 * SECOND_US;
/** Days before the end at which it is told of. */
const STAGES = [0, 1, 7, 30] as const;

/** The latest session with a certificate. */
interface Shown {
  readonly session: Session;
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly endTime: PacketTime;
  readonly subject: string;
  readonly notAfter: string;
}

interface Memory {
  readonly told: ToldOnce;
  /** By server and certificate. */
  readonly shown: BoundedMap<Shown>;
}

/** A server whose certificate has ended, or soon will. */
export const certExpiry: Detector<"tls" | "opcua-channel", Memory> = {
  doc: {
    id: "posture/cert-expiry",
    title: "Certificate has ended or is about to",
    summary:
      "The certificate of a TLS or OPC UA server ends in 30, 7 or 1 days (audit events, low from a week on), or has " +
      "ended. Told of once at each of these times, also while a long connection goes on; an audit event of a pair " +
      "that was learned.",
    spec: ["RFC 5280 §4.1.2.5", "IEC 62443-3-3 SR 1.8"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "medium",
    classes: ["ABS", "NOV"],
    fr: ["DC"],
    sr: ["1.8"],
    attack: ["T0830"],
    iso24392: ["6.2.g", "6.2.k"],
    blindTo: "TLS 1.3, which hides certificates; certificates of clients; revocation.",
    falseAlarms: "Devices that have worked with an ended certificate for years, and captures with a wrong clock.",
    triage: [
      "Renew the certificate before clients refuse it and the conduit stands still.",
      "Look which clients accept one that has ended, and set them to check.",
    ],
  },
  options: {},
  hears: ["tls", "opcua-channel"],
  open(_, saved) {
    const { told, shown } = (saved ?? {}) as JsonObject;
    const memory: Memory = { told: new ToldOnce(told), shown: new BoundedMap(CERTIFICATES_MAX) };
    for (const [key, value] of (shown ?? []) as unknown as [string, Shown][]) memory.shown.set(key, value);
    return memory;
  },
  hear(event, memory, context) {
    const certificate = certificateOf(event);
    const endTime = certificateTime(certificate?.notAfter, event.time);
    if (certificate === undefined || endTime === undefined) return;
    const { time, frame, capture } = event;
    const session = sessionFacts(event.session);
    const { subject, notAfter = "" } = certificate;
    const key = `${session.server.asset} ${certificate.thumbprint}`;
    memory.shown.set(key, { session, time, frame, capture, endTime, subject, notAfter });
    judge(key, time, memory, context);
  },
  due(key, memory, context) {
    if (memory.shown.get(key) !== undefined) judge(key, context.now, memory, context);
  },
  save: ({ told, shown }) => ({ told: told.save(), shown: [...shown.entries()] as unknown as Json }),
};

function certificateOf(event: TlsSeen | OpcuaChannelEvent): CertificateFacts | undefined {
  if (event.type === "tls") return event.certificate;
  return event.stage === "opened" ? event.serverCertificate : undefined;
}

function judge(key: string, now: PacketTime, { told, shown }: Memory, context: DetectContext): void {
  const known = shown.get(key);
  if (known === undefined) return;
  const { endTime, session, frame, capture, subject, notAfter } = known;
  const stage = STAGES.find((days) => endTime - days * DAY_US <= now);
  const next = STAGES.filter((days) => endTime - days * DAY_US > now).at(-1);
  if (next !== undefined) context.wake(key, (endTime - next * DAY_US) as PacketTime);
  if (stage === undefined || !told.isNews(key, String(stage))) return;
  const { server } = session;
  const days = Math.max(1, Math.ceil((endTime - now) / DAY_US));
  const ends = stage === 0 ? `ended at ${notAfter}` : `ends at ${notAfter}, in ${counted(days, "day")}`;
  context.alert(
    postureFinding(
      { time: now, frame, capture, session },
      {
        key: [key, String(stage)],
        severity: stage > 7 ? "info" : "low",
        raise: stage > 7 ? -2 : 0,
        observed: `The certificate of ${nameOf(server)} (${subject || "without a name"}) ${ends}.`,
        practice: "A certificate is renewed a month before its end",
        why:
          "Clients that check refuse it from then on, and those that do not check can be deceived. Renew it on " +
          `${nameOf(server)}.`,
        note: `certificate of ${subject || "nobody"} until ${notAfter}`,
        value: notAfter,
      },
      context,
    ),
  );
}
