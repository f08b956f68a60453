import { controlServiceAt } from "../../catalog/services.js";
import type { DetectContext, Detector, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { OpcuaRequest } from "../../contracts/opcua-event.js";
import type { ConduitEvent, ModbusRequest, Session } from "../../contracts/sensor-event.js";
import { addressTextHash } from "../../core/address-hash.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { RecentDistinct } from "../../core/recent-distinct.js";
import { noveltyOf } from "../conduit-novelty.js";
import { scannerFinding } from "../scanner-finding.js";
import { counted, nameOf } from "../wording.js";

const SOURCES_MAX = 1024;
const SERVERS_MAX = 64;
const EVIDENCE_MAX = 8;
const DISCOVERY: ReadonlySet<string> = new Set(["GetEndpoints", "FindServers", "FindServersOnNetwork"]);
/** Encapsulated Interface Transport and Report Server ID. [MODBUS-AP §6.13, §6.21] */
const IDENTITY_FUNCTIONS: ReadonlySet<number> = new Set([17, 43]);

const OPTIONS = {
  serversCount: { default: 3, min: 2, max: 64, help: "New servers of control protocols that are a sweep." },
  windowSeconds: { default: 600, min: 10, max: 86_400, help: "The time within which they must be asked." },
} as const;

interface Source {
  readonly servers: RecentDistinct;
  evidence: FindingEvidence[];
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly sources: BoundedMap<Source>;
}

/** One source asks one server of control protocols after the other. */
export const otServiceSweep: Detector<"conduit" | "modbus-request" | "opcua-request", Memory, typeof OPTIONS> = {
  doc: {
    id: "recon/ot-service-sweep",
    title: "One source asks many control servers",
    summary:
      "A source asks three servers of control protocols within ten minutes who they are: by first connections to " +
      "their ports that nobody learned, or by requests for identity. While there is no baseline only requests for " +
      "identity count, because every master begins with its servers.",
    spec: ["MODBUS-AP §6.21", "OPC 10000-4 §5.5.4", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "high",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["6.2"],
    attack: ["T0846", "T0888"],
    iso24392: ["6.2.g", "6.2.i"],
    blindTo: "A sweep that takes its time, and broadcasts, which one request makes a sweep.",
    falseAlarms: "Commissioning, and asset scanners that the policy does not declare.",
    triage: [
      "Find out who works on the source, and whether an inventory was planned.",
      "Look what the source did with those that answered.",
      "If it is meant, declare it as a scanner with its window.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit", "modbus-request", "opcua-request"],
  ignores: "reads",
  open(options, saved) {
    const sources = new BoundedMap<Source>(SOURCES_MAX);
    for (const [asset, servers, evidence] of (saved ?? []) as unknown as [string, Json, FindingEvidence[]][]) {
      sources.set(asset, { servers: new RecentDistinct(SERVERS_MAX, servers), evidence });
    }
    return { options, sources };
  },
  hear(event, memory, context) {
    const asked = askedOf(event, context);
    if (asked !== undefined) note(event, asked, memory, context);
  },
  save: ({ sources }) =>
    [...sources.entries()].map(([asset, { servers, evidence }]) => [
      asset,
      servers.save(),
      evidence as unknown as Json,
    ]),
};

/** What is asked of the server; undefined when it is nothing of the kind, or known. */
function askedOf(event: ConduitEvent | ModbusRequest | OpcuaRequest, context: DetectContext): string | undefined {
  const { session } = event;
  const identity = identityIn(event);
  if (event.type !== "conduit") return identity !== undefined && isNew(session, context) ? identity : undefined;
  if (context.baseline === undefined || event.stage !== "attempted" || !session.isDirectionKnown) return undefined;
  const service = controlServiceAt(session.transport, session.server.port ?? -1);
  return service !== undefined && isNew(session, context) ? `first contact to ${service}` : undefined;
}

function identityIn(event: ConduitEvent | ModbusRequest | OpcuaRequest): string | undefined {
  if (event.type === "modbus-request") {
    return IDENTITY_FUNCTIONS.has(event.functionCode) ? `Modbus function ${event.functionCode}` : undefined;
  }
  return event.type === "opcua-request" && DISCOVERY.has(event.service) ? event.service : undefined;
}

/** Without a baseline everything is. */
function isNew(session: Session, context: DetectContext): boolean {
  return context.baseline === undefined || noveltyOf(session, context) !== "known";
}

function note(
  { session, time, frame, capture }: ConduitEvent | ModbusRequest | OpcuaRequest,
  asked: string,
  { options, sources }: Memory,
  context: DetectContext,
): void {
  const { client, server } = session;
  const source = sources.touch(client.asset) ?? { servers: new RecentDistinct(SERVERS_MAX), evidence: [] };
  sources.set(client.asset, source);
  const from = time - options.windowSeconds * SECOND_US;
  const mark = addressTextHash(server.ip ?? server.mac);
  if (source.servers.since(from).includes(mark)) return;
  source.servers.delete(mark);
  source.servers.add(mark, time);
  source.evidence.push({ time, frame, capture, note: `${asked} of ${nameOf(server)}` });
  if (source.evidence.length > EVIDENCE_MAX) source.evidence.shift();
  const count = source.servers.since(from).length;
  if (count < options.serversCount) return;
  context.alert(
    scannerFinding({ time, frame, capture }, client, context, {
      target: server,
      observed:
        `${nameOf(client)} asked ${counted(count, "control server")} within ${options.windowSeconds} s that it never ` +
        `asked before; the latest is ${nameOf(server)} (${asked}).`,
      habit: "a client of controllers knows whom it asks",
      why:
        "Before an attack on a process somebody finds out which controllers there are. Ask who works on " +
        `${nameOf(client)}, and cut it off if nobody answers.`,
      evidence: source.evidence,
    }),
  );
}
