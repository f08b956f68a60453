import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { Policy, PolicyOperation, PolicyVerdict } from "../../contracts/policy.js";
import type { ControlOperation, ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { operationFinding } from "../operation-finding.js";
import { isIntrusive, type OperationEvent, operationsOf, operationText } from "../policy-operation.js";
import { denialSentence, lineSentence, zonesSentence } from "../policy-wording.js";
import { nameOf } from "../wording.js";

/** Something outside a safety zone that changes something inside. Keeps nothing: the policy says it all. */
export const safetyBoundary: Detector<"modbus-request" | "modbus-response" | "operation", null> = {
  doc: {
    id: "zone/safety-boundary",
    title: "Safety zone changed from outside",
    summary:
      "A write, an engineering or a diagnostic operation on an asset of a safety zone from outside that zone, even " +
      "if a conduit of the policy allows it: what protects people is changed from inside only. Reads are a low alert " +
      "unless declared.",
    spec: ["IEC 62443-3-3 SR 5.2", "IEC 62443-3-3 SR 3.6"],
    version: 1,
    severity: "critical",
    floor: "critical",
    cap: "critical",
    classes: ["POL"],
    fr: ["SI"],
    sr: ["5.2", "2.1", "3.6"],
    attack: ["T1692.001", "T0880", "T0821"],
    iso24392: ["6.2.h", "6.2.o"],
    blindTo:
      "Safety protocols that are not decoded, commands inside encrypted sessions, and an engineering station that is " +
      "itself in the safety zone.",
    falseAlarms:
      "An engineering station of the safety system that the policy does not put into the safety zone; a status poll " +
      "that the policy does not declare.",
    triage: [
      "Tell the shift: the safety function may not act as it should until this is cleared.",
      "Compare program and set points of the safety system with their approved state.",
      "Cut the way into the safety zone and find out who used it.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response", "operation"],
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "modbus-response" ? event.request : event;
    if (context.policy === undefined || request === undefined) return;
    judge(request, event, context.policy, context);
  },
  save: () => null,
};

function judge(
  request: OperationEvent,
  event: ModbusRequest | ModbusResponse | ControlOperation,
  policy: Policy,
  context: DetectContext,
): void {
  const { session, time } = request;
  const { from, to } = policy.judge(session, time);
  if (to?.type !== "safety" || from?.id === to.id) return;
  const operations = operationsOf(request);
  const intrusive = operations.find(isIntrusive);
  const operation = intrusive ?? operations[0];
  if (operation === undefined) return;
  const verdict = policy.judge(session, time, operation);
  if (intrusive === undefined && verdict.verdict === "allowed") return;
  const finding = operationFinding(request, event, {
    key: [session.client.asset, session.server.asset, intrusive === undefined ? "read" : "change"],
    ...(intrusive === undefined ? { severity: "low", floor: "low" } : {}),
    observed: observedText(request, verdict),
    expected: expectedText(verdict, operation, intrusive !== undefined),
    why:
      intrusive === undefined
        ? "Who reads a safety system learns what has to be disarmed. Declare the poll in the policy if it is meant."
        : "A safety system that does not act when it must can cost lives, and this is how it is disarmed. Tell the " +
          `shift, compare the safety program with its approved state, and cut ${nameOf(session.client)} off.`,
  });
  context.alert(finding);
}

function observedText(request: OperationEvent, verdict: PolicyVerdict): string {
  const { client, server } = request.session;
  return `${nameOf(client)} ${operationText(request)} on ${nameOf(server)}. ${zonesSentence(verdict)}`;
}

function expectedText(verdict: PolicyVerdict, { effect }: PolicyOperation, isChange: boolean): string {
  if (!isChange) return denialSentence(verdict);
  if (verdict.at === undefined) return `A safety zone is changed from inside only. ${denialSentence(verdict)}`;
  return lineSentence(verdict.at, `allows "${effect}" here, but a safety zone is changed from inside only`);
}
