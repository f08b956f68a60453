import { remoteExecutionAt } from "../../catalog/services.js";
import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { Policy, PolicyOperation, PolicyVerdict } from "../../contracts/policy.js";
import type { ConduitEvent, ControlOperation, ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { sessionObserved } from "../conduit-wording.js";
import { crossingFinding } from "../crossing-finding.js";
import { type Crossing, type CrossingRules, CrossingWatch } from "../crossing-watch.js";
import { operationFinding } from "../operation-finding.js";
import { isIntrusive, type OperationEvent, operationsOf, operationText } from "../policy-operation.js";
import { denialOf, isExempt, judgeSession } from "../policy-verdict.js";
import { denialSentence, exceptionStub, zonesSentence } from "../policy-wording.js";
import { nameOf, serviceName } from "../wording.js";

/** From this target security level on, a zone's border is not only watched: commands across it are critical. */
const STRICT_LEVEL = 3;

const OPTIONS = {
  answerSeconds: { default: 3, min: 1, max: 60, help: "How long an answer, or the protocol, is waited for." },
} as const;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly watch: CrossingWatch;
}

type Heard = "conduit" | "modbus-request" | "modbus-response" | "operation";

/** Traffic between zones that no conduit of the policy declares, and operations that a declared one does not allow. */
export const undeclaredConduit: Detector<Heard, Memory, typeof OPTIONS> = {
  doc: {
    id: "zone/undeclared-conduit",
    title: "Cross-zone traffic denied by default",
    summary:
      "A session between two zones of the policy that none of its conduits allows at this time, or an operation in " +
      "an allowed session that the conduit does not allow. Raised with the first packet, whatever the answer; where " +
      "all hangs on the protocol, once that is known. Traffic inside one zone, approved remote access and declared " +
      "scanners are not judged.",
    spec: ["IEC 62443-3-3 SR 5.2", "ISO/IEC 24392 §8.2.4 e"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["POL"],
    fr: ["RDF"],
    sr: ["5.2", "5.1", "6.2"],
    attack: ["T0886", "T0885", "T0884"],
    iso24392: ["6.2.h"],
    blindTo:
      "Assets in no zone, broadcast and multicast between zones, ICMP, and what an allowed conduit carries inside a " +
      "tunnel.",
    falseAlarms:
      "A conduit that the policy forgot, an exception that has run out, and an asset that the policy puts in the " +
      "wrong zone.",
    triage: [
      "Read which line of the policy comes nearest, and in which field it fails.",
      "Ask the owners of both zones whether the traffic is meant.",
      "If it is, put the exception at the end of this alert into the policy, with an owner and an end.",
      "If not, find out why the firewall between the zones let it pass, and look at what else the client did.",
    ],
  },
  options: OPTIONS,
  hears: ["conduit", "modbus-request", "modbus-response", "operation"],
  open: (options, saved) => ({ options, watch: new CrossingWatch(options.answerSeconds, saved) }),
  hear(event, { watch }, context) {
    const { policy } = context;
    if (policy === undefined) return;
    if (event.type === "conduit") watch.hear(event as ConduitEvent, rulesOf(policy, context), context);
    else hearOperation(event, watch, policy, context);
  },
  due(_, { watch }, context) {
    if (context.policy !== undefined) watch.due(rulesOf(context.policy, context), context);
  },
  save: ({ watch }) => watch.save(),
};

function rulesOf(policy: Policy, context: DetectContext): CrossingRules {
  return {
    judge(session, time) {
      const verdict = judgeSession(policy, session, time);
      if (verdict.verdict !== "denied" || isExempt(policy, session, time)) return "right";
      return denialOf(session, verdict);
    },
    raise: (crossing) => raiseCrossing(crossing, policy, context),
  };
}

function raiseCrossing(crossing: Crossing, policy: Policy, context: DetectContext): void {
  const { session, time, outcome, change } = crossing;
  const verdict = judgeSession(policy, session, time);
  const { client, server, transport } = session;
  const isExecution = transport === "tcp" && remoteExecutionAt(server.port ?? -1) !== undefined;
  const did = change === undefined ? "" : ` ${nameOf(client)} ${change}.`;
  const finding = crossingFinding(crossing, {
    severity: severityOf(verdict, change !== undefined || isExecution),
    observed: `${sessionObserved(session, outcome)} ${zonesSentence(verdict)}${did}`,
    expected: denialSentence(verdict),
    why:
      "Between zones everything is denied that is not declared, so that a fault or an intruder in one zone stays " +
      `there [SR 5.2 RE 1]. Find out what on ${nameOf(client)} opened it; if it is meant, the exception to add to ` +
      `the conduits of the policy is ${exceptionStub(session, verdict, time)}.`,
  });
  context.alert(finding);
}

function hearOperation(
  event: ModbusRequest | ModbusResponse | ControlOperation,
  watch: CrossingWatch,
  policy: Policy,
  context: DetectContext,
): void {
  const request = event.type === "modbus-response" ? event.request : event;
  if (request === undefined) return;
  const crossing = watch.of(request.session);
  if (crossing !== undefined) {
    if (event === request) noteChange(request, crossing, policy, context);
    return;
  }
  for (const operation of operationsOf(request)) {
    const verdict = policy.judge(request.session, request.time, operation);
    if (verdict.verdict !== "denied" || isExempt(policy, request.session, request.time)) continue;
    raiseOperation(request, event, operation, verdict, context);
    return;
  }
}

function noteChange(request: OperationEvent, crossing: Crossing, policy: Policy, context: DetectContext): void {
  if (crossing.change !== undefined || !operationsOf(request).some(isIntrusive)) return;
  const { time, frame, capture } = request;
  crossing.change = operationText(request);
  crossing.evidence.push({ time, frame, capture, note: `${nameOf(request.session.client)} ${crossing.change}` });
  if (crossing.isRaised) raiseCrossing(crossing, policy, context);
}

function raiseOperation(
  request: OperationEvent,
  event: ModbusRequest | ModbusResponse | ControlOperation,
  operation: PolicyOperation,
  verdict: PolicyVerdict,
  context: DetectContext,
): void {
  const { session, time } = request;
  const { client, server, transport } = session;
  const key = [client.asset, server.asset, transport, String(server.port), operation.effect];
  const did = `${nameOf(client)} ${operationText(request)} on ${nameOf(server)} over ${serviceName(session)}.`;
  const finding = operationFinding(request, event, {
    key: operation.unit === undefined ? key : [...key, String(operation.unit)],
    severity: severityOf(verdict, isIntrusive(operation)),
    observed: `${did} ${zonesSentence(verdict)}`,
    expected: denialSentence(verdict),
    why:
      "The session is declared, but not what is done in it: an allowed path is the first one an intruder tries " +
      "[SR 5.2 RE 1]. Ask who did it; if it is meant, the exception to add to the conduits of the policy is " +
      `${exceptionStub(session, verdict, time, operation)}.`,
  });
  context.alert(finding);
}

/** Where security level 3 or 4 is asked for, it is critical only to command across the border, or to take over. */
function severityOf({ from, to }: PolicyVerdict, isCommand: boolean): Severity | undefined {
  const level = Math.max(from?.securityLevels.RDF ?? 0, to?.securityLevels.RDF ?? 0);
  return level >= STRICT_LEVEL && !isCommand ? "medium" : undefined;
}
