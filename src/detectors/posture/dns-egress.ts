import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { Session } from "../../contracts/sensor-event.js";
import type { ServiceFact } from "../../contracts/service-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { isPublicAddress } from "../../core/public-address.js";
import { RecentDistinct } from "../../core/recent-distinct.js";
import { textHash } from "../../core/text-hash.js";
import { isKnownConduit } from "../known-conduit.js";
import { postureFinding } from "../posture-finding.js";
import { ToldOnce } from "../told-once.js";
import { counted, nameOf } from "../wording.js";

const PAIRS_MAX = 1024;
const NAMES_MAX = 128;

const OPTIONS = {
  windowSeconds: { default: 600, min: 60, max: 86_400, help: "The time within which names are counted together." },
  namesCount: { default: 60, min: 8, max: 128, help: "Different names in one domain that may be a tunnel." },
  missingCount: { default: 50, min: 8, max: 128, help: "Names that do not exist, more of which are a burst." },
} as const;

/** What a client asked of one domain. */
interface Asked {
  readonly names: RecentDistinct;
  bits: number;
  count: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly told: ToldOnce;
  /** By client and domain, and by client for names that are missing. */
  readonly asked: BoundedMap<Asked>;
}

/** Names asked for that lead out of the plant, or carry something out. */
export const dnsEgress: Detector<"service-fact", Memory, typeof OPTIONS> = {
  doc: {
    id: "posture/dns-egress",
    title: "Odd name server, or a tunnel in names",
    summary:
      "A client asks a name server of the Internet that it never asked while learning; or many different names of " +
      "one domain that look like random characters, which is how data is carried out in names (high); or many names " +
      "that do not exist, as programs do that look for their master (medium).",
    spec: ["RFC 1035 §4.1", "IEC 62443-3-3 SR 5.2"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "high",
    classes: ["NOV", "STAT"],
    fr: ["DC"],
    sr: ["5.2", "1.13"],
    attack: ["T0869", "T0884", "T0882"],
    iso24392: ["6.2.f", "6.2.i"],
    blindTo:
      "DNS over TLS or HTTPS, questions over TCP that do not begin with a segment, a tunnel that takes its time, and " +
      "a new domain asked of the usual server.",
    falseAlarms: "Virus scanners and content networks that put hashes into names.",
    triage: [
      "Find out which program on the client asks, and for what.",
      "A controller needs no names of the Internet: set it to the server of the plant, or to none.",
      "If the names are random, cut the client off and look for what it carried out.",
    ],
  },
  options: OPTIONS,
  hears: ["service-fact"],
  open(options, saved) {
    const { told, asked } = (saved ?? {}) as JsonObject;
    const memory: Memory = { options, told: new ToldOnce(told), asked: new BoundedMap(PAIRS_MAX) };
    for (const [key, names, bits, count] of (asked ?? []) as unknown as [string, Json, number, number][]) {
      memory.asked.set(key, { names: new RecentDistinct(NAMES_MAX, names), bits, count });
    }
    return memory;
  },
  hear(event, memory, context) {
    const { session, service, fact, value } = event;
    if (context.baseline === undefined || session === undefined || service !== "dns") return;
    if (fact === "name-missing") {
      const asked = note(`${session.client.asset} missing`, value, event.time, memory);
      const count = asked.names.since(event.time - memory.options.windowSeconds * SECOND_US).length;
      if (count > memory.options.missingCount) tellMissing(event, session, count, memory, context);
      return;
    }
    if (fact !== "name-query") return;
    if (isOddServer(session, context)) tellServer(event, session, memory, context);
    const domain = domainOf(value);
    const asked = note(`${session.client.asset} ${domain}`, value, event.time, memory);
    const names = asked.names.since(event.time - memory.options.windowSeconds * SECOND_US).length;
    if (names > memory.options.namesCount && asked.bits / asked.count > 3.8) {
      tellTunnel(event, session, domain, names, memory, context);
    }
  },
  save: ({ told, asked }) => ({
    told: told.save(),
    asked: [...asked.entries()].map(([key, { names, bits, count }]) => [key, names.save(), bits, count]),
  }),
};

function note(key: string, name: string, time: PacketTime, { asked }: Memory): Asked {
  const known = asked.touch(key) ?? { names: new RecentDistinct(NAMES_MAX), bits: 0, count: 0 };
  asked.set(key, known);
  if (known.names.add(textHash(name), time)) {
    known.bits += entropyBits(name.slice(0, Math.max(0, name.length - domainOf(name).length)).replaceAll(".", ""));
    known.count++;
  }
  return known;
}

/** The last two parts, or three where the last but one is as short as those of national registries. */
function domainOf(name: string): string {
  const parts = name.split(".");
  const isNational = (parts.at(-1)?.length ?? 0) === 2 && (parts.at(-2)?.length ?? 9) <= 3;
  return parts.slice(isNational ? -3 : -2).join(".");
}

/** Mean information of a character. */
function entropyBits(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / text.length) * Math.log2(n / text.length);
  return bits;
}

function isOddServer(session: Session, { baseline }: DetectContext): boolean {
  const { ip } = session.server;
  if (baseline === undefined || ip === undefined || ip === session.client.ip || !isPublicAddress(ip)) return false;
  return !isKnownConduit(session, baseline);
}

function tellServer(event: ServiceFact, session: Session, memory: Memory, context: DetectContext): void {
  const { client, server } = session;
  const said = `${nameOf(client)} asks the name server ${nameOf(server)} of the Internet for ${event.value}`;
  const why =
    "A plant that asks names of the Internet can be led anywhere by them, and data goes out in them. Set " +
    `${nameOf(client)} to the name server of the plant.`;
  tell(event, session, [client.asset, server.asset], "low", said, why, memory, context);
}

function tellTunnel(
  event: ServiceFact,
  session: Session,
  domain: string,
  names: number,
  memory: Memory,
  context: DetectContext,
): void {
  const { client } = session;
  const said =
    `${nameOf(client)} asked for ${counted(names, "different name")} of ${domain} within ` +
    `${memory.options.windowSeconds} s, which look like random characters; the latest is ${event.value}`;
  const why = `Data is carried out in such names, past every firewall. Cut ${nameOf(client)} off and look what asks.`;
  tell(event, session, [client.asset, domain, "tunnel"], "high", said, why, memory, context);
}

function tellMissing(event: ServiceFact, session: Session, names: number, memory: Memory, context: DetectContext) {
  const { client } = session;
  const said =
    `${nameOf(client)} asked for ${counted(names, "name")} that do not exist within ` +
    `${memory.options.windowSeconds} s; the latest is ${event.value}`;
  const why =
    `Malware tries made-up names until its master answers. Find the program on ${nameOf(client)} that asks for ` +
    "them.";
  tell(event, session, [client.asset, "missing"], "medium", said, why, memory, context);
}

function tell(
  event: ServiceFact,
  session: Session,
  key: readonly string[],
  severity: Severity,
  said: string,
  why: string,
  { told }: Memory,
  context: DetectContext,
): void {
  if (!told.isNews(key.join(" "))) return;
  context.alert(
    postureFinding(
      event as ServiceFact & { session: Session },
      {
        key,
        severity,
        isAlways: true,
        observed: `${said}.`,
        practice: "A device of a plant asks for a few names, of a server of the plant",
        why,
        note: `${nameOf(session.client)} asks ${nameOf(session.server)} for ${event.value}`,
        value: event.value,
      },
      context,
    ),
  );
}
