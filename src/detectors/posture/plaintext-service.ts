import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { Session } from "../../contracts/sensor-event.js";
import type { ServiceFact, SpokenService } from "../../contracts/service-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { postureFinding } from "../posture-finding.js";
import { factText } from "../service-wording.js";
import { ToldOnce } from "../told-once.js";
import { counted, nameOf } from "../wording.js";

const PAIRS_MAX = 1024;
const FAILURES_MAX = 64;

/** What each is called, and what to use in its place. */
const INSTEAD: Readonly<Partial<Record<SpokenService, readonly [name: string, instead: string]>>> = {
  telnet: ["Telnet", "SSH"],
  ftp: ["FTP", "SFTP or FTPS"],
  tftp: ["TFTP", "SFTP"],
  http: ["HTTP", "HTTPS"],
  snmp: ["SNMP without encryption", "SNMP 3 with authentication and privacy"],
  vnc: ["VNC", "VNC in a tunnel"],
  rlogin: ["rlogin", "SSH"],
  syslog: ["syslog in datagrams", "syslog over TLS"],
  ldap: ["LDAP with a simple bind", "LDAP over TLS"],
  smtp: ["SMTP", "SMTP with STARTTLS"],
};

const OPTIONS = {
  failuresCount: { default: 5, min: 2, max: 64, help: "Refused logins that are an attempt to guess the password." },
  windowSeconds: { default: 60, min: 1, max: 3600, help: "The time within which the logins must be refused." },
} as const;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly told: ToldOnce;
  /** Times of refused logins by pair and service. */
  readonly failures: BoundedMap<PacketTime[]>;
}

/** A service whose content, and often whose password, anybody on the way can read. */
export const plaintextService: Detector<"service-fact", Memory, typeof OPTIONS> = {
  doc: {
    id: "posture/plaintext-service",
    title: "Service in clear text",
    summary:
      "Telnet, FTP, TFTP, HTTP, SNMP 1 and 2c, VNC before version 3.8, rlogin, syslog in datagrams, LDAP with a " +
      "simple bind or SMTP, recognised by what is said and not by the port. Once for each client, server and " +
      "service: an audit event of a pair that was learned, low of any other, and one more with a login in it. " +
      "Logins that are refused again and again are medium.",
    spec: ["RFC 854", "RFC 959", "RFC 1157", "RFC 1350", "RFC 9112", "IEC 62443-3-3 SR 4.1"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "high",
    classes: ["ABS"],
    fr: ["DC"],
    sr: ["4.1", "1.5", "7.7"],
    attack: ["T0842", "T0886", "T0859"],
    iso24392: ["6.2.f", "6.2.g"],
    blindTo: "Services inside of tunnels, and sessions whose beginning was not seen.",
    falseAlarms: "Devices that have nothing better, when they come into use after learning.",
    triage: [
      "Look whether the server offers the encrypted form, and switch the plain one off.",
      "If a login was in it, take its password as known and change it.",
      "If the device has nothing better, keep both ends in one zone and approve the conduit.",
    ],
  },
  options: OPTIONS,
  hears: ["service-fact"],
  open(options, saved) {
    const { told, failures } = (saved ?? {}) as JsonObject;
    const memory: Memory = { options, told: new ToldOnce(told), failures: new BoundedMap(PAIRS_MAX) };
    for (const [key, times] of (failures ?? []) as unknown as [string, PacketTime[]][]) memory.failures.set(key, times);
    return memory;
  },
  hear(event, memory, context) {
    const { session, fact } = event;
    const words = INSTEAD[event.service];
    if (session === undefined || words === undefined) return;
    if (fact === "login-failed") failed(event, session, memory, context);
    else if (isPlain(event)) judge(event, session, words, memory, context);
  },
  save: ({ told, failures }) => ({ told: told.save(), failures: [...failures.entries()] as unknown as Json }),
};

function isPlain({ service, fact, value }: ServiceFact): boolean {
  if (fact === "credentials") return true;
  if (service === "vnc") return fact === "weak" || (fact === "spoken" && Number(value.slice(6)) < 8);
  return fact === "spoken" && value !== "SNMP 3";
}

function judge(
  event: ServiceFact,
  session: Session,
  [name, instead]: readonly [string, string],
  { told }: Memory,
  context: DetectContext,
): void {
  const { client, server } = session;
  const hasLogin = event.fact === "credentials";
  const key = [client.asset, server.asset, event.service];
  if (!told.isNews(`${key.join(" ")} ${hasLogin ? "login" : ""}`)) return;
  const what = hasLogin ? `logs in to ${nameOf(server)} as ${event.value} over` : `uses ${nameOf(server)} over`;
  context.alert(
    postureFinding(
      event as ServiceFact & { session: Session },
      {
        key,
        raise: hasLogin ? 1 : 0,
        observed: `${nameOf(client)} ${what} ${name}: everybody on the way can read it.`,
        practice: `What is secret goes over ${instead}`,
        why:
          `Who can listen between ${nameOf(client)} and ${nameOf(server)} learns what is said, and passwords ` +
          `with it. Switch to ${instead}, or keep both in one zone and approve it.`,
        note: factText(event),
        value: event.service,
      },
      context,
    ),
  );
}

function failed(event: ServiceFact, session: Session, { options, failures }: Memory, context: DetectContext): void {
  const { client, server } = session;
  const key = `${client.asset} ${server.asset} ${event.service}`;
  const from = event.time - options.windowSeconds * SECOND_US;
  const times = (failures.touch(key) ?? []).filter((time) => time > from).slice(1 - FAILURES_MAX);
  times.push(event.time);
  failures.set(key, times);
  if (times.length < options.failuresCount) return;
  context.alert(
    postureFinding(
      event as ServiceFact & { session: Session },
      {
        key: [client.asset, server.asset, event.service, "guessing"],
        severity: "medium",
        isAlways: true,
        observed:
          `${nameOf(server)} refused ${counted(times.length, "login")} of ${nameOf(client)} over ${event.service} ` +
          `within ${options.windowSeconds} s.`,
        practice: "A person mistypes a password once or twice",
        why:
          `Somebody tries passwords, or a program has an old one. Look at ${nameOf(client)}, and lock the account on ` +
          `${nameOf(server)} if nobody answers for it.`,
        note: factText(event),
        value: String(times.length),
      },
      context,
    ),
  );
}
