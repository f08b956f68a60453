import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { OpcuaRequest } from "../../contracts/opcua-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { RecentDistinct } from "../../core/recent-distinct.js";
import { textHash } from "../../core/text-hash.js";
import { opcuaFinding } from "../opcua-finding.js";
import { clientExpected, habitOf, opcuaKnowledge } from "../opcua-knowledge.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const CLIENTS_MAX = 4096;
const SERVERS_MAX = 64;
const DISCOVERY: ReadonlySet<string> = new Set(["FindServers", "FindServersOnNetwork", "GetEndpoints"]);

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client: the servers it asked of late, by hash. */
  readonly clients: BoundedMap<RecentDistinct>;
}

const OPTIONS = {
  serverCount: {
    default: 3,
    min: 2,
    max: 60,
    help: "How many servers that it never asked a client may ask in " + "the time.",
  },
  windowSeconds: { default: 600, min: 10, max: 86_400, help: "In which time these servers are counted." },
} as const;

/** Servers are announced, or looked for. */
export const discoveryRegister: Detector<"opcua-request", Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/discovery-register",
    title: "Server registration or discovery sweep",
    summary:
      "A host registers a server at a directory that it never registered there: clients that look it up may end at a " +
      "false server. High when the server goes by the name of another one of the plant. Or a client asks several " +
      "servers that it never asked who they are.",
    spec: ["OPC 10000-4 §5.5.5", "OPC 10000-12 §4", "IEC 62443-3-3 SR 1.2"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "high",
    classes: ["NOV"],
    fr: ["TRE"],
    sr: ["6.2", "1.2"],
    attack: ["T0846", "T0888", "T0849"],
    iso24392: ["6.2.i", "6.2.k"],
    blindTo: "Announcements by multicast DNS, and registrations on encrypted channels.",
    falseAlarms: "A new server of the plant, and tools that list all servers when they start.",
    triage: [
      "Look whether the registered server belongs to the host that registered it.",
      "Take a false entry out of the directory, and see which clients asked for it.",
      "If it is meant, approve it into the baseline.",
    ],
  },
  options: OPTIONS,
  hears: ["opcua-request"],
  open(options, saved) {
    const clients = new BoundedMap<RecentDistinct>(CLIENTS_MAX);
    for (const [key, servers] of (saved ?? []) as unknown as [string, Json][]) {
      clients.set(key, new RecentDistinct(SERVERS_MAX, servers));
    }
    return { options, clients };
  },
  hear(event, memory, context) {
    const { service, session } = event;
    if (context.baseline === undefined || session.client.asset === session.server.asset) return;
    if (service.startsWith("RegisterServer")) registration(event, context);
    else if (DISCOVERY.has(service)) sweep(event, memory, context);
  },
  save: ({ clients }) => [...clients.entries()].map(([key, servers]) => [key, servers.save()] as const),
};

function registration(event: OpcuaRequest, context: DetectContext): void {
  const { session, items } = event;
  const { baseline } = context;
  const uri = items[0]?.name ?? "";
  if (baseline === undefined) return;
  const state = habitOf(opcuaKnowledge(session, baseline), "registered", uri);
  if (state === "known") return;
  const owner = ownerOf(uri, session.client.asset, context);
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  context.alert(
    opcuaFinding(event, {
      key: [session.client.asset, session.server.asset, uri],
      observed:
        `${who} registers the server ${uri || "without a name"} at ` +
        `${whom}${owner === undefined ? "" : `, which is the name of ${owner}`}.`,
      expected: clientExpected(session, baseline, "registered", "registered", state === "doubtful"),
      why:
        "Clients that look a server up at a directory go where the entry leads them. Look whether it leads to " +
        `${who}, and whether ${who} is meant to be this server.`,
      note: `${who} sent ${event.service}`,
      severity: owner === undefined ? "medium" : "high",
      raise: state === "doubtful" ? -1 : 0,
      value: uri,
    }),
  );
}

/** Another host that says of itself that it is this server. */
function ownerOf(uri: string, registrar: string, { assets, baseline }: DetectContext): string | undefined {
  if (uri === "") return undefined;
  for (const asset of assets.assets()) {
    if (asset.id === registrar) continue;
    if (baseline?.opcua.server(asset.id)?.has("application", uri) === true) return asset.ips[0] ?? asset.id;
  }
  return undefined;
}

function sweep(event: OpcuaRequest, { options, clients }: Memory, context: DetectContext): void {
  const { baseline, policy } = context;
  const { session, time } = event;
  if (baseline === undefined || opcuaKnowledge(session, baseline).isClient) return;
  let servers = clients.touch(session.client.asset);
  if (servers === undefined) {
    servers = new RecentDistinct(SERVERS_MAX);
    clients.set(session.client.asset, servers);
  }
  if (!servers.add(textHash(session.server.asset), time)) return;
  const count = servers.since(time - options.windowSeconds * SECOND_US).length;
  if (count < options.serverCount) return;
  const who = nameOf(session.client);
  const isDeclared = policy?.isScanner(session.client, time) === true;
  context.alert(
    opcuaFinding(event, {
      key: [session.client.asset],
      observed: `${who} asked ${counted(count, "server")} who they are, ${nameOf(session.server)} last.`,
      expected: capitalised(`in ${baselineName(baseline)} ${who} was a client of none of them.`),
      why: `Who asks all servers for their endpoints looks for a way in. Find out what runs on ${who}.`,
      note: `${who} sent ${event.service} to ${nameOf(session.server)}`,
      severity: isDeclared ? "info" : "low",
    }),
  );
}
