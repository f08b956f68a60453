import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaItem, OpcuaRequest, OpcuaResponse } from "../../contracts/opcua-event.js";
import type { PolicyLine } from "../../contracts/policy.js";
import { callText } from "../../core/opcua-text.js";
import { answerClause, opcuaFinding } from "../opcua-finding.js";
import { clientExpected, habitOf, opcuaKnowledge, writersText } from "../opcua-knowledge.js";
import { dangerOf, isHarmless, methodName } from "../opcua-methods.js";
import { forbiddenBy } from "../opcua-policy.js";
import { nameOf } from "../wording.js";

const ANY_METHOD = "A method does in the server what its maker put there, from a report to a restart";

interface Judged {
  readonly item: OpcuaItem;
  readonly line: PolicyLine | undefined;
  readonly isStranger: boolean;
  readonly isDoubtful: boolean;
}

/** Call of a method by a client that never called it. Keeps nothing. */
export const newMethodCall: Detector<"opcua-request" | "opcua-response", null> = {
  doc: {
    id: "opcua/new-method-call",
    title: "Call of a method never called",
    summary:
      "An OPC UA Call of a method on an object that the baseline does not know this client to call, or that the " +
      "policy forbids. Methods that stop the server, change its certificates or load files count one level more; " +
      "those that only tell about subscriptions are medium.",
    spec: ["OPC 10000-4 §5.12", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "high",
    floor: "low",
    cap: "critical",
    classes: ["NOV", "POL"],
    fr: ["UC"],
    sr: ["2.1"],
    attack: ["T0871", "T1692.001", "T0858", "T0816"],
    iso24392: ["6.2.o"],
    coverage: "engineering",
    blindTo: "Calls on encrypted channels, and harmful arguments of methods that the client calls by habit.",
    falseAlarms: "Maintenance and commissioning work, and recipes that are loaded a few times a year.",
    triage: [
      "Find out what the method does in this server, and whether it did it.",
      "Ask who works at the client, and whether the work was planned.",
      "If nobody meant it, cut the client off and compare the state of the server with its last backup.",
      "If it was meant, approve the call into the baseline.",
    ],
  },
  options: {},
  hears: ["opcua-request", "opcua-response"],
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "opcua-request" ? event : event.request;
    if (request?.service !== "Call") return;
    const answer = event.type === "opcua-response" ? event : undefined;
    for (const [i, item] of request.items.entries()) {
      const isRefused = answer === undefined || answer.outcome === "rejected" || isBad(answer.statuses[i]);
      const judged = judge(request, item, isRefused, context);
      if (judged === undefined) continue;
      context.alert(findingOf(request, answer, judged, context));
    }
  },
  save: () => null,
};

function judge(
  request: OpcuaRequest,
  item: OpcuaItem,
  mayBeRefused: boolean,
  { baseline, policy }: DetectContext,
): Judged | undefined {
  const line = policy === undefined ? undefined : forbiddenBy(request, item, "call", policy);
  if (line !== undefined) return { item, line, isStranger: false, isDoubtful: false };
  if (baseline === undefined) return undefined;
  const knowledge = opcuaKnowledge(request.session, baseline);
  if (knowledge.isSelf) return undefined;
  const text = callText(item);
  const states = [habitOf(knowledge, "call", text), habitOf(knowledge, "call", item.name)];
  if (states.includes("known")) return undefined;
  if (mayBeRefused && knowledge.client?.has("refused", `Call ${text}`) === true) return undefined;
  return { item, line, isStranger: !knowledge.isClient, isDoubtful: states.includes("doubtful") };
}

function findingOf(
  request: OpcuaRequest,
  answer: OpcuaResponse | undefined,
  { item, line, isStranger, isDoubtful }: Judged,
  { baseline }: DetectContext,
): Finding {
  const { session } = request;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const what = `${methodName(item)}${item.object === undefined ? "" : ` on ${item.object}`}`;
  const given = item.value === undefined ? "" : ` with ${item.value}`;
  const danger = dangerOf(item);
  return opcuaFinding(
    request,
    {
      key: [session.client.asset, session.server.asset, callText(item)],
      observed: `${who} called ${what}${given} on ${whom}${answerClause(answer)}.`,
      expected: expectedText(request, line, isDoubtful, baseline),
      why:
        `${danger === undefined ? ANY_METHOD : `The method ${danger}`}. ` +
        `Ask who works at ${who}, and check the state of ${whom}.`,
      note: `${who} called ${what}${given}`,
      severity: severityOf(item, line !== undefined, isStranger, danger !== undefined),
      raise: isDoubtful ? -1 : 0,
      isCertain: line !== undefined || isStranger,
      point: item.name,
      value: item.value,
    },
    answer,
  );
}

function expectedText(
  { session }: OpcuaRequest,
  line: PolicyLine | undefined,
  isDoubtful: boolean,
  baseline: DetectContext["baseline"],
): string {
  if (line !== undefined) {
    return `The policy does not allow this call: ${line.place} in ${line.file}, line ${line.line}.`;
  }
  if (baseline === undefined) return "There is no baseline.";
  const own = clientExpected(session, baseline, "call", "called", isDoubtful);
  return `${own.slice(0, -1)}; ${writersText(session, baseline)}.`;
}

function severityOf(item: OpcuaItem, isForbidden: boolean, isStranger: boolean, isDangerous: boolean): Severity {
  if (isForbidden || isDangerous) return "critical";
  return isHarmless(item) && !isStranger ? "medium" : "high";
}

function isBad(status: string | undefined): boolean {
  return status?.startsWith("Bad") === true;
}
