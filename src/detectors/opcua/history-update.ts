import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaItem, OpcuaRequest, OpcuaResponse } from "../../contracts/opcua-event.js";
import { refusedText } from "../../core/opcua-text.js";
import { answerClause, opcuaFinding } from "../opcua-finding.js";
import { clientExpected, habitOf, opcuaKnowledge } from "../opcua-knowledge.js";
import { nameOf } from "../wording.js";

/** The record of the process is changed. Keeps nothing. */
export const historyUpdate: Detector<"opcua-request" | "opcua-response", null> = {
  doc: {
    id: "opcua/history-update",
    title: "History of the process changed",
    summary:
      "A client inserts, replaces or deletes values or events in the history of a server, and is not known to do so. " +
      "Deleting counts one level more: it hides what happened.",
    spec: ["OPC 10000-11 §6.9", "IEC 62443-3-3 SR 3.9"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["ABS", "NOV"],
    fr: ["SI"],
    sr: ["3.4", "3.9", "2.12"],
    attack: ["T0872", "T0832", "T0809"],
    iso24392: ["6.2.l"],
    blindTo: "Changes on encrypted channels, and in the database behind the server.",
    falseAlarms: "Historians that fill gaps after an outage, and corrections by the laboratory, until that is learned.",
    triage: [
      "Save the history of the server before anything else is changed.",
      "Look what happened to the process in the time that was changed.",
      "Ask who works at the client, and approve the service into the baseline if it is meant.",
    ],
  },
  options: {},
  hears: ["opcua-request", "opcua-response"],
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "opcua-request" ? event : event.request;
    if (request?.service !== "HistoryUpdate" || request.session.client.asset === request.session.server.asset) return;
    const answer = event.type === "opcua-response" ? event : undefined;
    const item = request.items.find((one) => !isKnown(request, one, answer, context));
    if (item !== undefined) context.alert(findingOf(request, item, answer, context));
  },
  save: () => null,
};

function isKnown(
  { session }: OpcuaRequest,
  item: OpcuaItem,
  answer: OpcuaResponse | undefined,
  { baseline }: DetectContext,
): boolean {
  if (baseline === undefined) return false;
  const knowledge = opcuaKnowledge(session, baseline);
  const text = refusedText("HistoryUpdate", item);
  if (habitOf(knowledge, "service", text) === "known") return true;
  return answer?.outcome !== "accepted" && habitOf(knowledge, "refused", text) === "known";
}

function findingOf(
  request: OpcuaRequest,
  item: OpcuaItem,
  answer: OpcuaResponse | undefined,
  { baseline }: DetectContext,
): Finding {
  const { session } = request;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const how = item.value ?? "details that cannot be read";
  const isDeletion = how.startsWith("Delete");
  return opcuaFinding(
    request,
    {
      key: [session.client.asset, session.server.asset, how],
      observed: `${who} changed the history of ${item.name || "a node"} on ${whom} by ${how}${answerClause(answer)}.`,
      expected:
        baseline === undefined
          ? "A history is read and not changed; there is no baseline that knows who may."
          : clientExpected(session, baseline, "service", "used"),
      why:
        `A record that ${isDeletion ? "lacks something" : "says something else"} hides what happened to the process. ` +
        `Save the history of ${whom}, look what was there, and ask who works at ${who}.`,
      note: `${who} sent HistoryUpdate with ${how}`,
      raise: isDeletion ? 1 : 0,
      isCertain: true,
      point: item.name === "" ? undefined : item.name,
      value: refusedText("HistoryUpdate", item),
    },
    answer,
  );
}
