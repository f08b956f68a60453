import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { KnownOpcua, OpcuaClientEntity } from "../../contracts/opcua-baseline.js";
import type { OpcuaRequest } from "../../contracts/opcua-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { RecentDistinct } from "../../core/recent-distinct.js";
import { textHash } from "../../core/text-hash.js";
import { opcuaFinding } from "../opcua-finding.js";
import { opcuaKnowledge } from "../opcua-knowledge.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const PAIRS_MAX = 4096;
const DISTINCT_MAX = 256;
const WINDOW_US = 60 * SECOND_US;
const READS: ReadonlySet<string> = new Set(["Read", "CreateMonitoredItems", "HistoryRead"]);

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server: the new nodes by hash, and when each was first read. */
  readonly pairs: BoundedMap<RecentDistinct>;
}

const OPTIONS = {
  nodeCount: {
    default: 10,
    min: 1,
    max: 100_000,
    help: "How many nodes a minute a client may read that it " + "never read.",
  },
  requestCount: {
    default: 500,
    min: 10,
    max: 100_000,
    help: "How many nodes one request may read, if none " + "ever read more.",
  },
} as const;

/** A client reads what it never read. */
export const newRead: Detector<"opcua-request", Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/new-read",
    title: "Reads of nodes never read by this client",
    summary:
      "A client reads or watches more than a few nodes in a minute that it never read while learning; medium when it " +
      "asks for hundreds in one request. Somebody collects what the server knows.",
    spec: ["OPC 10000-4 §5.11.2", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "medium",
    classes: ["NOV"],
    fr: ["UC"],
    sr: ["2.1"],
    attack: ["T0801", "T0861", "T0802"],
    iso24392: ["6.2.l"],
    coverage: "reads",
    blindTo: "Encrypted channels, single new nodes, and pairs that read more than 4096 nodes by habit.",
    falseAlarms: "New displays and trends, and servers that change their node ids with every start.",
    triage: [
      "Look which nodes were read, and whether the client has a use for them.",
      "Ask who works at the client; approve the client's reads into the baseline if they are meant.",
    ],
  },
  options: OPTIONS,
  hears: ["opcua-request"],
  open(options, saved) {
    const pairs = new BoundedMap<RecentDistinct>(PAIRS_MAX);
    for (const [key, nodes] of (saved ?? []) as unknown as [string, Json][])
      pairs.set(key, new RecentDistinct(DISTINCT_MAX, nodes));
    return { options, pairs };
  },
  hear(event, memory, context) {
    const { baseline } = context;
    const { session, nodes, count } = event;
    if (baseline === undefined || nodes.length === 0 || !READS.has(event.service)) return;
    const { client, isSelf } = opcuaKnowledge(session, baseline);
    if (isSelf) return;
    const fresh = client === undefined ? nodes : nodes.filter((node) => isFresh(node, client));
    const [example] = fresh;
    if (example === undefined) return;
    const { options, pairs } = memory;
    const usual = client?.entity.rates?.countMax ?? 0;
    const isBulk = count > Math.max(options.requestCount, usual);
    const key = `${session.client.asset}>${session.server.asset}`;
    let known = pairs.touch(key);
    if (known === undefined) {
      known = new RecentDistinct(DISTINCT_MAX);
      pairs.set(key, known);
    }
    let added = 0;
    for (const node of fresh) if (known.add(textHash(node), event.time)) added++;
    const recent = Math.max(added, known.since(event.time - WINDOW_US).length);
    if (!isBulk && (added === 0 || recent <= options.nodeCount)) return;
    context.alert(findingOf(event, recent, example, isBulk ? "medium" : "low", context));
  },
  save: ({ pairs }) => [...pairs.entries()].map(([key, nodes]) => [key, nodes.save()] as const),
};

/** What is watched is asked for once, when a session begins: that it was seen seldom is no wonder. */
function isFresh(node: string, client: KnownOpcua<OpcuaClientEntity>): boolean {
  return !client.has("read", node) && !client.isDoubtful("read", node);
}

function findingOf(
  event: OpcuaRequest,
  recent: number,
  example: string,
  severity: Severity,
  { baseline, policy }: DetectContext,
): Finding {
  const { session, count, service } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const client = baseline === undefined ? undefined : opcuaKnowledge(session, baseline).client;
  const n = client?.entity.habits.read?.length ?? 0;
  const isDeclared = policy?.isScanner(session.client, event.time) === true;
  const habit = client === undefined ? "never was a client of it" : `read ${counted(n, "node")} there`;
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset],
    observed:
      `${who} read ${counted(recent, "node")} of ${whom} within a minute that it never read, ` +
      `${example} among them.`,
    expected: capitalised(`${baseline === undefined ? "there" : `in ${baselineName(baseline)}`} ${who} ${habit}.`),
    why:
      "What a server knows of the process is what an intruder needs to change it. Ask what on " +
      `${who} reads, and watch what it writes next.`,
    note: `${who} used ${service} for ${counted(count, "node")}`,
    severity: isDeclared ? "info" : severity,
    floor: isDeclared ? "info" : undefined,
    point: example,
  });
}
