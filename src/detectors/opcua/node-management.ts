import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaRequest, OpcuaResponse } from "../../contracts/opcua-event.js";
import { answerClause, opcuaFinding } from "../opcua-finding.js";
import { clientExpected, habitOf, opcuaKnowledge } from "../opcua-knowledge.js";
import { counted, listed, nameOf } from "../wording.js";

const VERBS: Readonly<Record<string, string>> = {
  AddNodes: "added",
  AddReferences: "added references to",
  DeleteNodes: "deleted",
  DeleteReferences: "deleted references of",
};

/** The address space itself is changed. Keeps nothing. */
export const nodeManagement: Detector<"opcua-request" | "opcua-response", null> = {
  doc: {
    id: "opcua/node-management",
    title: "Nodes or references added or deleted",
    summary:
      "A client adds or deletes nodes or references of a server, and is not known to do so. What the server tells " +
      "its clients, and where they write, may be something else from then on. One level more when the server does it.",
    spec: ["OPC 10000-4 §5.8", "IEC 62443-3-3 SR 3.4"],
    version: 1,
    severity: "high",
    floor: "low",
    cap: "critical",
    classes: ["ABS", "NOV"],
    fr: ["SI"],
    sr: ["3.4", "2.1"],
    attack: ["T0889", "T0821", "T0835"],
    iso24392: ["6.2.r"],
    blindTo: "Changes made on encrypted channels, by methods of the server, or in its configuration.",
    falseAlarms: "Commissioning, and servers whose clients add nodes by design, until that is learned.",
    triage: [
      "Compare the address space of the server with its last known state.",
      "Ask who works at the client, and whether a change was planned.",
      "If nobody meant it, restore the server from its backup and cut the client off.",
    ],
  },
  options: {},
  hears: ["opcua-request", "opcua-response"],
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "opcua-request" ? event : event.request;
    if (request === undefined || VERBS[request.service] === undefined || isOwnServer(request)) return;
    const answer = event.type === "opcua-response" ? event : undefined;
    if (isKnown(request, answer, context)) return;
    context.alert(findingOf(request, answer, context));
  },
  save: () => null,
};

/** A program at work on the server of its own host is none of the network's business. */
function isOwnServer({ session }: OpcuaRequest): boolean {
  return session.client.asset === session.server.asset;
}

function isKnown({ session, service }: OpcuaRequest, answer: OpcuaResponse | undefined, { baseline }: DetectContext) {
  if (baseline === undefined) return false;
  const knowledge = opcuaKnowledge(session, baseline);
  if (habitOf(knowledge, "service", service) === "known") return true;
  return answer?.outcome !== "accepted" && habitOf(knowledge, "refused", service) === "known";
}

function findingOf(request: OpcuaRequest, answer: OpcuaResponse | undefined, context: DetectContext): Finding {
  const { session, service, items, count } = request;
  const { baseline, policy } = context;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const isDeclared = policy?.isScanner(session.client, request.time) === true;
  const what = items.length === 0 ? counted(count, "node") : listed(items.map(({ name }) => name));
  const isDoubtful =
    baseline !== undefined && habitOf(opcuaKnowledge(session, baseline), "service", service) === "doubtful";
  return opcuaFinding(
    request,
    {
      key: [session.client.asset, session.server.asset, service],
      observed: `${who} ${VERBS[service]} ${what} on ${whom} by ${service}${answerClause(answer)}.`,
      expected:
        baseline === undefined
          ? "Clients leave the address space as it is; there is no baseline that knows others."
          : clientExpected(session, baseline, "service", "used", isDoubtful),
      why:
        "Who changes the address space decides what operators see and where their commands go. Compare the nodes of " +
        `${whom} with their last known state, and ask who works at ${who}.`,
      note: `${who} sent ${service}`,
      severity: isDeclared ? "low" : undefined,
      raise: (answer?.outcome === "accepted" ? 1 : 0) - (isDoubtful ? 1 : 0),
      isCertain: true,
      point: items[0]?.name,
      value: service,
    },
    answer,
  );
}
