import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaItem, OpcuaRequest, OpcuaResponse } from "../../contracts/opcua-event.js";
import type { PolicyLine } from "../../contracts/policy.js";
import { writeText } from "../../core/opcua-text.js";
import { answerClause, opcuaFinding } from "../opcua-finding.js";
import { clientExpected, habitOf, opcuaKnowledge, writersText } from "../opcua-knowledge.js";
import { forbiddenBy } from "../opcua-policy.js";
import { counted, nameOf } from "../wording.js";

const VALUE = 13;
const TIERS = ["known", "operator", "writer", "reader", "stranger", "forbidden"] as const;

/** What makes a write wrong: the policy, or how far the client is from writing this node. */
type Tier = (typeof TIERS)[number];

interface Judged {
  readonly item: OpcuaItem;
  readonly tier: Tier;
  readonly line: PolicyLine | undefined;
  readonly isDoubtful: boolean;
}

/** Write to a node by a client that never wrote it. Keeps nothing: the baseline says it all. */
export const newWrite: Detector<"opcua-request" | "opcua-response", null> = {
  doc: {
    id: "opcua/new-write",
    title: "Write to a node never written by this client",
    summary:
      "An OPC UA Write to a node that the baseline does not know this client to write, or that the policy forbids. " +
      "Critical from a stranger to the server or against the policy; less from a client that only read so far; low " +
      "where a known writer sets a node that it reads. Attributes other than the value count as high at least.",
    spec: ["OPC 10000-4 §5.11.4", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "high",
    floor: "low",
    cap: "critical",
    classes: ["NOV", "POL"],
    fr: ["UC"],
    sr: ["2.1", "3.5"],
    attack: ["T1692.001", "T0836", "T0831", "T0838"],
    iso24392: ["6.2.o"],
    coverage: "writes",
    blindTo:
      "Writes on encrypted channels; harmful values in nodes that the client writes by habit; servers that change " +
      "their node ids with every start.",
    falseAlarms: "A new recipe, a new operator panel, and nodes that are set once a year.",
    triage: [
      "Ask the operators whether they set this node, and from which station.",
      "Compare the value with the state of the process; put it back if it was not meant.",
      "If nobody meant it, cut the station off at its switch port and keep it running for forensics.",
      "If it was meant, approve the write into the baseline.",
    ],
  },
  options: {},
  hears: ["opcua-request", "opcua-response"],
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "opcua-request" ? event : event.request;
    if (request?.service !== "Write") return;
    const answer = event.type === "opcua-response" ? event : undefined;
    const worst = worstOf(request, answer, context);
    if (worst !== undefined) context.alert(findingOf(request, answer, worst, context));
  },
  save: () => null,
};

function worstOf(request: OpcuaRequest, answer: OpcuaResponse | undefined, context: DetectContext): Judged | undefined {
  let worst: Judged | undefined;
  for (const [i, item] of request.items.entries()) {
    const isRefused = answer !== undefined && (answer.outcome === "rejected" || isBad(answer.statuses[i]));
    const judged = judge(request, item, answer === undefined || isRefused, context);
    if (judged.tier === "known") continue;
    if (worst === undefined || TIERS.indexOf(judged.tier) > TIERS.indexOf(worst.tier)) worst = judged;
  }
  return worst;
}

function judge(request: OpcuaRequest, item: OpcuaItem, mayBeRefused: boolean, context: DetectContext): Judged {
  const { baseline, policy } = context;
  const { session } = request;
  const line = policy === undefined ? undefined : forbiddenBy(request, item, "write", policy);
  if (line !== undefined) return { item, tier: "forbidden", line, isDoubtful: false };
  const known = { item, tier: "known", line, isDoubtful: false } as const;
  if (baseline === undefined) return known;
  const knowledge = opcuaKnowledge(session, baseline);
  const text = writeText(item);
  const state = habitOf(knowledge, "write", text);
  // What was refused by habit is no news as long as it is.
  if (knowledge.isSelf || state === "known") return known;
  if (mayBeRefused && knowledge.client?.has("refused", `Write ${text}`) === true) return known;
  return { item, tier: tierOf(request, item, baseline), line, isDoubtful: state === "doubtful" };
}

function tierOf({ session }: OpcuaRequest, { name }: OpcuaItem, baseline: Baseline): Tier {
  const { client, isClient } = opcuaKnowledge(session, baseline);
  if (!isClient) return "stranger";
  if (client?.entity.state !== "ok" || client.entity.habits.write === undefined) return "reader";
  return client.has("read", name) ? "operator" : "writer";
}

function findingOf(
  request: OpcuaRequest,
  answer: OpcuaResponse | undefined,
  { item, tier, line, isDoubtful }: Judged,
  { baseline }: DetectContext,
): Finding {
  const { session } = request;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const text = writeText(item);
  const name = item.browseName === undefined ? text : `${text} (${item.browseName})`;
  const value = item.value === undefined ? "" : ` = ${item.value}`;
  const more = request.items.length > 1 ? ` among ${counted(request.items.length, "node")}` : "";
  const node = tier === "writer" || tier === "operator" ? [text] : [];
  return opcuaFinding(
    request,
    {
      key: [session.client.asset, session.server.asset, tier, ...node],
      observed: `${who} wrote ${name}${value}${more} on ${whom}${answerClause(answer)}.`,
      expected: expectedText(request, tier, line, baseline, isDoubtful),
      why: whyText(tier, who, whom),
      note: `${who} wrote ${name}${value}`,
      severity: severityOf(request, item, tier, baseline),
      floor: tier === "stranger" ? "medium" : undefined,
      raise: isDoubtful ? -1 : 0,
      isCertain: tier === "stranger" || tier === "forbidden",
      point: item.name,
      value: item.value,
    },
    answer,
  );
}

function severityOf({ session }: OpcuaRequest, item: OpcuaItem, tier: Tier, baseline: Baseline | undefined): Severity {
  if (tier === "stranger" || tier === "forbidden" || baseline === undefined) return "critical";
  const isAttribute = item.attribute !== undefined && item.attribute !== VALUE;
  if (isAttribute || tier === "writer") return "high";
  if (tier === "operator") return "low";
  if (baseline.opcua.writers(session.server.asset).length > 0) return "high";
  return baseline.isMature("writes") ? "medium" : "low";
}

function expectedText(
  { session }: OpcuaRequest,
  tier: Tier,
  line: PolicyLine | undefined,
  baseline: Baseline | undefined,
  isDoubtful: boolean,
): string {
  if (line !== undefined) {
    return `The policy does not allow this write: ${line.place} in ${line.file}, line ${line.line}.`;
  }
  if (baseline === undefined) return "There is no baseline.";
  const own = clientExpected(session, baseline, "write", "wrote", isDoubtful);
  return tier === "writer" || tier === "operator" ? own : `${own.slice(0, -1)}; ${writersText(session, baseline)}.`;
}

function whyText(tier: Tier, who: string, whom: string): string {
  if (tier === "operator") {
    return `A known operator station sets a node that it shows. Approve the write if ${who} is meant to set it.`;
  }
  if (tier === "writer") {
    return (
      `A station that writes what it never wrote was changed or is misused. Check the node on ${whom}, ` +
      `and ask who works at ${who}.`
    );
  }
  if (tier === "reader") {
    return (
      `A reader that begins to write was either given new rights or is misused. Ask who works at ${who}; ` +
      `approve the write if it is meant.`
    );
  }
  return (
    `A station that commands a server it should not change is misconfigured or compromised. Check ` +
    `${who}, verify the node on ${whom}, and cut ${who} off if nobody meant it.`
  );
}

function isBad(status: string | undefined): boolean {
  return status?.startsWith("Bad") === true;
}
