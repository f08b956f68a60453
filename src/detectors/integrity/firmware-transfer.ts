import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { OpcuaItem, OpcuaResponse } from "../../contracts/opcua-event.js";
import type { Party, Session } from "../../contracts/sensor-event.js";
import type { ServiceFact } from "../../contracts/service-event.js";
import { callText } from "../../core/opcua-text.js";
import { isControllerIn } from "../device-class.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { isKnownConduit } from "../known-conduit.js";
import { opcuaKnowledge } from "../opcua-knowledge.js";
import { isFileMethod, methodName } from "../opcua-methods.js";
import { factText } from "../service-wording.js";
import { sessionFacts } from "../session-facts.js";
import { baselineName, capitalised, nameOf, serviceName } from "../wording.js";

/** Names of programs, projects and images of controllers. */
const PROGRAM_NAME = /\.(apx|stu|sta|s19|srec|hex|bin|fw|fwu|img|elf|out|app|prg|pro|zip|tar|gz|ldx|upd|rom|dat)$/i;

/** Which way something is moved, and to or from which controller. */
interface Move {
  readonly controller: Party;
  readonly other: Party;
  readonly isInto: boolean;
}

/** A program, a firmware or a configuration is moved to or from a controller. Keeps nothing. */
export const firmwareTransfer: Detector<"opcua-response" | "service-fact", null> = {
  doc: {
    id: "integrity/firmware-transfer",
    title: "Program or firmware moved to or from a controller",
    summary:
      "A file goes into a controller by FTP, TFTP, HTTP or SMB, or a controller fetches one: high where its bytes or " +
      "its name are those of a program, an archive or a memory image, medium of any other. A file that is taken from " +
      "a controller is medium. Within a maintenance window, and on a conduit that moved files while learning, it is " +
      "an audit event. A call of a file method of OPC UA that a controller carries out is high too, where the pair " +
      "had no call of it while learning. Downloads by Modbus are told of by other detectors.",
    spec: ["RFC 959 §4.1.3", "RFC 1350 §5", "OPC 10000-20 §4.2", "IEC 62443-3-3 SR 3.4"],
    version: 1,
    severity: "high",
    floor: "info",
    cap: "critical",
    classes: ["ABS", "NOV"],
    fr: ["SI"],
    sr: ["3.4", "2.4", "2.12"],
    attack: ["T0843", "T1693.001", "T1693.002", "T0889", "T0845"],
    iso24392: ["6.2.r", "6.2.o"],
    blindTo:
      "Transfers that are encrypted, file methods of OPC UA whose node ids and names the capture does not show to be " +
      "some, and what is in a file.",
    falseAlarms: "Updates outside of a declared window, and devices that fetch their settings at each start.",
    triage: [
      "Ask the engineer whether he loaded something, and which version.",
      "Compare the program in the controller with the archived one.",
      "If nobody did, take the controller out of the process in the agreed way before anything else.",
    ],
  },
  options: {},
  hears: ["opcua-response", "service-fact"],
  open: () => null,
  hear(event, _, context) {
    if (event.type === "opcua-response") {
      judgeCall(event, context);
      return;
    }
    const { session, fact } = event;
    if (session === undefined || (fact !== "upload" && fact !== "download" && fact !== "program")) return;
    const move = moveOf(event, session, context);
    if (move !== undefined) raise(event, session, move, context);
  },
  save: () => null,
};

/** Its answer tells whether the file is open, made or written. [OPC 10000-20 §4.2] */
function judgeCall(event: OpcuaResponse, context: DetectContext): void {
  const { session, request, outcome, time, frame, capture } = event;
  if (request?.service !== "Call" || outcome === "rejected" || !isControllerIn(context, session.server)) return;
  const call = request.items.find(isFileMethod);
  if (call === undefined || isKnownCall(session, call, context)) return;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const isAllowed = context.policy?.maintenance(session.server, time) !== undefined;
  const severity = isAllowed ? "info" : context.phase === "learning" ? "low" : "high";
  const text = `${who} called ${methodName(call)} on ${whom}, which did it`;
  context.alert({
    ...FINDING_DEFAULTS,
    key: [session.client.asset, session.server.asset, "opcua", call.name],
    time,
    frame,
    capture,
    actor: session.client,
    target: session.server,
    session: sessionFacts(session),
    outcome: "accepted",
    severity,
    floor: isAllowed ? "info" : "low",
    raise: isAllowed ? -2 : 0,
    isCertain: true,
    point: call.object,
    observed: `A file goes into the controller ${whom} over ${serviceName(session)}: ${text}.`,
    expected: expectedText(session, severity, context),
    why:
      "Files in a controller may be its program or its firmware, which decide what the process does. Ask who loaded " +
      `something from ${who}, and compare the program in ${whom}.`,
    evidence: [{ time, frame, capture, note: text }],
  });
}

function isKnownCall(session: Session, call: OpcuaItem, { baseline }: DetectContext): boolean {
  if (baseline === undefined) return false;
  const { client, isSelf } = opcuaKnowledge(session, baseline);
  return isSelf || [callText(call), call.name].some((text) => client?.has("call", text) === true);
}

/** Undefined where no controller is at either end. */
function moveOf({ fact }: ServiceFact, { client, server }: Session, context: DetectContext): Move | undefined {
  if (isControllerIn(context, server)) return { controller: server, other: client, isInto: fact !== "download" };
  if (isControllerIn(context, client)) return { controller: client, other: server, isInto: fact === "download" };
  return undefined;
}

function severityOf(event: ServiceFact, session: Session, { isInto }: Move, context: DetectContext): Severity {
  const { baseline, policy, phase } = context;
  const { time, value, fact } = event;
  if (policy?.maintenance(session.server, time) !== undefined) return "info";
  const isProgram = fact === "program" || /\((ELF|MZ|ZIP|gzip|Intel HEX|S-records)\)/.test(value);
  const severity = isInto && (isProgram || PROGRAM_NAME.test(value)) ? "high" : "medium";
  if (baseline === undefined) return phase === "learning" ? "low" : severity;
  const roles = baseline.asset(session.server.asset)?.roles ?? {};
  const isHabit = (roles[`${event.service}-${fact}/server`] ?? 0) > 0 && isKnownConduit(session, baseline);
  return isHabit ? "info" : severity;
}

function raise(event: ServiceFact, session: Session, move: Move, context: DetectContext): void {
  const { time, frame, capture, service, fact, value } = event;
  const { controller, other, isInto } = move;
  const severity = severityOf(event, session, move, context);
  const way = isInto ? `into the controller ${nameOf(controller)}` : `from the controller ${nameOf(controller)}`;
  context.alert({
    ...FINDING_DEFAULTS,
    key: [session.client.asset, session.server.asset, service, fact],
    time,
    frame,
    capture,
    actor: session.client,
    target: session.server,
    session: sessionFacts(session),
    severity,
    floor: severity === "info" ? "info" : "low",
    raise: severity === "info" ? -2 : 0,
    isCertain: true,
    value,
    observed: `A file goes ${way} over ${serviceName(session)}: ${factText(event)}.`,
    expected: expectedText(session, severity, context),
    why: isInto
      ? "What runs in a controller decides what the process does, and a changed program shows what its author wants. " +
        `Ask who loaded something from ${nameOf(other)}, and compare the program in ${nameOf(controller)}.`
      : `Who has the program of ${nameOf(controller)} can plan how to change it. Ask who fetched it to ` +
        `${nameOf(other)}.`,
    evidence: [{ time, frame, capture, note: factText(event) }],
  });
}

function expectedText(session: Session, severity: Severity, { baseline }: DetectContext): string {
  const { client, server } = session;
  if (baseline === undefined) return "A controller is loaded by its engineer, in a window; there is no baseline.";
  if (severity === "info") {
    return capitalised(`${baselineName(baseline)} or the policy has such transfers of ${nameOf(server)} as usual.`);
  }
  return capitalised(
    `in ${baselineName(baseline)} ${nameOf(client)} moves no such files to or from ${nameOf(server)}.`,
  );
}
