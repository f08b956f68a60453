import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { Policy, PolicyOperation, PolicyVerdict, Zone } from "../../contracts/policy.js";
import type { ControlOperation, ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { operationFinding } from "../operation-finding.js";
import { type OperationEvent, operationsOf, operationText } from "../policy-operation.js";
import { isOutside } from "../policy-verdict.js";
import { denialSentence, lineSentence, zonesSentence } from "../policy-wording.js";
import { nameOf } from "../wording.js";

/** Zone types in which nobody stands beside the process. */
const REMOTE_TYPES: ReadonlySet<Zone["type"]> = new Set(["cloud", "enterprise", "remote-access", "untrusted"]);
const COMMANDS: ReadonlySet<PolicyOperation["effect"]> = new Set(["write", "call", "command", "manage"]);

/** A command to the process from outside the zones that control it. Keeps nothing: the policy says it all. */
export const cloudSetpoint: Detector<"modbus-request" | "modbus-response" | "operation", null> = {
  doc: {
    id: "zone/cloud-setpoint",
    title: "Control command from outside the control zones",
    summary:
      "A write, call or command of Modbus, OPC UA or MQTT from a cloud, enterprise, remote-access or untrusted zone, " +
      "or from an asset declared as read-only such as a digital twin. Silent where a conduit of the policy declares " +
      "the point with limits and the value is within; critical where it is beyond.",
    spec: ["IEC 62443-3-3 SR 2.1", "IEC 62443-3-3 SR 5.2", "ISO/IEC 24392 §6.2 o"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["POL"],
    fr: ["UC"],
    sr: ["2.1", "5.2", "3.6"],
    attack: ["T1692.001", "T0831", "T0822"],
    iso24392: ["6.2.o"],
    blindTo:
      "Commands that a broker or gateway in a control zone passes on under its own address, and values that are " +
      "within their limits and wrong all the same.",
    falseAlarms: "An optimiser or a remote operator whose set points the policy does not declare with limits.",
    triage: [
      "Ask the operators whether the command fits the state of the process, and take it back if it does not.",
      "Find out who or what decided it outside: a person, a program, or somebody with their account.",
      "If it is meant, declare the points with limits for their values in a conduit of the policy.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response", "operation"],
  ignores: "reads",
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "modbus-response" ? event.request : event;
    if (context.policy === undefined || request === undefined) return;
    const operation = commandOf(request);
    if (operation !== undefined) judge(request, operation, event, context.policy, context);
  },
  save: () => null,
};

/** What it changes; undefined for anything else. */
function commandOf(request: OperationEvent): PolicyOperation | undefined {
  const operations = operationsOf(request);
  if (request.type === "operation") return operations.find(({ effect }) => COMMANDS.has(effect));
  if (request.change === undefined) return undefined;
  return operations.find(({ effect }) => effect !== "read") ?? operations[0];
}

function judge(
  request: OperationEvent,
  operation: PolicyOperation,
  event: ModbusRequest | ModbusResponse | ControlOperation,
  policy: Policy,
  context: DetectContext,
): void {
  const { session, time } = request;
  const { client, server } = session;
  const from = policy.zoneOf(client);
  const readOnly = policy.readOnly(client);
  const isRemote = from === undefined ? isOutside(policy, client) : REMOTE_TYPES.has(from.type);
  if (!isRemote && readOnly === undefined) return;
  const verdict = policy.judge(session, time, operation);
  if (verdict.verdict === "internal" && readOnly === undefined) return;
  const isLimited = verdict.verdict === "allowed" && verdict.conduit?.hasValueLimits === true;
  if (isLimited && readOnly === undefined) return;
  const isBeyond = verdict.verdict === "denied" && verdict.nearMisses[0]?.field === "values";
  const finding = operationFinding(request, event, {
    key: [client.asset, server.asset, operation.protocol, operation.effect],
    ...(isBeyond ? { severity: "critical" } : {}),
    observed: `${nameOf(client)} ${operationText(request)} on ${nameOf(server)}. ${zonesSentence(verdict)}`,
    expected:
      readOnly === undefined
        ? expectedText(verdict)
        : lineSentence(readOnly, `says that ${nameOf(client)} never changes anything`),
    why:
      (isBeyond
        ? "The value is beyond what was agreed with whoever decides outside. "
        : "Who decides outside does not see the process, and whoever takes over his account commands it. ") +
      `Ask the operators of ${nameOf(server)} whether it fits, and take it back if it does not.`,
  });
  context.alert(finding);
}

function expectedText(verdict: PolicyVerdict): string {
  if (verdict.at !== undefined) return lineSentence(verdict.at, "allows the command, but without limits for its value");
  if (verdict.verdict === "denied") return denialSentence(verdict);
  return "Commands come from the control zones; the policy has one of the two ends in no zone.";
}
