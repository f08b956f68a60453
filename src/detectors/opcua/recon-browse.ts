import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { OpcuaRequest } from "../../contracts/opcua-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { RateWindow } from "../../core/rate-window.js";
import { opcuaFinding } from "../opcua-finding.js";
import { opcuaKnowledge } from "../opcua-knowledge.js";
import { baselineName, capitalised, nameOf } from "../wording.js";

const PAIRS_MAX = 4096;
const RATE_FACTOR = 3;
const BROWSES: ReadonlySet<string> = new Set(["Browse", "BrowseNext", "TranslateBrowsePathsToNodeIds", "QueryFirst"]);

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server: nodes browsed of late. */
  readonly pairs: BoundedMap<RateWindow>;
}

const OPTIONS = {
  knownCount: { default: 50, min: 1, max: 100_000, help: "How many nodes a minute every known client may browse." },
  newCount: { default: 20, min: 1, max: 100_000, help: "How many nodes a minute a new client may browse." },
  manyCount: {
    default: 200,
    min: 1,
    max: 100_000,
    help: "From how many nodes a minute on a new client is a " + "grave case.",
  },
} as const;

/** The address space is crawled. */
export const reconBrowse: Detector<"opcua-request", Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/recon-browse",
    title: "Address-space crawling",
    summary:
      "A client browses far more nodes in a minute than it ever did while learning, or a new client browses more " +
      "than a few. That is how somebody finds out what a server controls; high from a new client that takes it all.",
    spec: ["OPC 10000-4 §5.9", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["STAT", "NOV"],
    fr: ["TRE"],
    sr: ["6.2"],
    attack: ["T0888", "T0861"],
    iso24392: ["6.2.g", "6.2.i"],
    blindTo: "Crawling on encrypted channels, slower than the limit, or by reading nodes whose ids were known before.",
    falseAlarms:
      "Engineering tools and clients that browse everything when they start, if they never did so " + "while learning.",
    triage: [
      "Ask who works at the client, and with which tool.",
      "Look what it read, wrote or called after it, in the same incident.",
      "If it is meant, approve the client into the baseline; if not, cut it off.",
    ],
  },
  options: OPTIONS,
  hears: ["opcua-request"],
  open(options, saved) {
    const pairs = new BoundedMap<RateWindow>(PAIRS_MAX);
    for (const [key, window] of (saved ?? []) as unknown as [string, Json][]) pairs.set(key, new RateWindow(window));
    return { options, pairs };
  },
  hear(event, { options, pairs }, context) {
    const { baseline } = context;
    const { session } = event;
    if (baseline === undefined || !BROWSES.has(event.service) || session.client.asset === session.server.asset) return;
    const key = `${session.client.asset}>${session.server.asset}`;
    let window = pairs.touch(key);
    if (window === undefined) {
      window = new RateWindow();
      pairs.set(key, window);
    }
    const count = window.add(event.time, event.count);
    const { client, isClient } = opcuaKnowledge(session, baseline);
    const usual = client?.entity.rates?.browsesPerMinute.p999 ?? 0;
    const limit = isClient ? Math.max(RATE_FACTOR * usual, options.knownCount) : options.newCount;
    if (count <= limit) return;
    const severity = !isClient && count >= options.manyCount ? "high" : "medium";
    context.alert(findingOf(event, count, usual, limit, severity, context));
  },
  save: ({ pairs }) => [...pairs.entries()].map(([key, window]) => [key, window.save()] as const),
};

function findingOf(
  event: OpcuaRequest,
  count: number,
  usual: number,
  limit: number,
  severity: Severity,
  { baseline, policy }: DetectContext,
): Finding {
  const { session, service, nodes } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const isDeclared = policy?.isScanner(session.client, event.time) === true;
  const place = nodes[0] === undefined ? "" : `, now at ${nodes[0]}`;
  const where = baseline === undefined ? "there" : `in ${baselineName(baseline)}`;
  const isClient = baseline !== undefined && opcuaKnowledge(session, baseline).isClient;
  const habit = isClient ? `browsed at most ${usual} nodes a minute there` : `never was a client of ${whom}`;
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset],
    observed: `${who} browsed ${count} nodes of ${whom} within a minute${place}.`,
    expected: capitalised(
      `${where} ${who} ${habit}; up to ${Math.round(limit)} are ` +
        `allowed${isDeclared ? ", and the policy declares it a scanner" : ""}.`,
    ),
    why:
      "Who crawls a server does not know it yet, as an intruder who looks for what to change. Find out what on " +
      `${who} browses, and watch what it reads and writes next.`,
    note: `${who} uses ${service}${place}`,
    severity: isDeclared ? "info" : severity,
    floor: isDeclared ? "info" : undefined,
  });
}
