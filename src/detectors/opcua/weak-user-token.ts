import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaRequest, OpcuaSessionEvent } from "../../contracts/opcua-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { tokenText } from "../../core/opcua-text.js";
import { opcuaFinding } from "../opcua-finding.js";
import { clientExpected, habitOf, opcuaKnowledge } from "../opcua-knowledge.js";
import { openMap, saveMap } from "../saved-map.js";
import { nameOf } from "../wording.js";

const SESSIONS_MAX = 8192;
const CHANGING: ReadonlySet<string> = new Set(["Write", "Call"]);

interface Memory {
  /** Sessions whose user is anonymous, by id: 1 once told of. */
  readonly anonymous: BoundedMap<number>;
}

/** Nobody is behind a session, or a password that anybody can read. */
export const weakUserToken: Detector<"opcua-session" | "opcua-request" | "conduit", Memory> = {
  doc: {
    id: "opcua/weak-user-token",
    title: "Anonymous user or readable password",
    summary:
      "An anonymous user writes or calls, or a password is sent so that anybody on the way can read it. An audit " +
      "event where the pair was learned so.",
    spec: ["OPC 10000-4 §7.40", "IEC 62443-3-3 SR 1.5"],
    version: 1,
    severity: "medium",
    floor: "info",
    cap: "high",
    classes: ["NOV", "POL"],
    fr: ["IAC"],
    sr: ["1.1", "1.5", "1.7"],
    attack: ["T0859", "T1694.001"],
    iso24392: ["6.2.g", "6.2.k"],
    blindTo: "Sessions on encrypted channels; who is behind a shared name.",
    falseAlarms: "Servers that were set up without users, when they come into use after learning.",
    triage: [
      "Give the client a user of its own, and take the right to write from the anonymous one.",
      "Change a password that was sent in clear text, and use an endpoint that encrypts.",
      "If the device can do nothing else, approve the token into the baseline and keep it in one zone.",
    ],
  },
  options: {},
  hears: ["opcua-session", "opcua-request", "conduit"],
  open: (_, saved) => ({ anonymous: openMap<number>(SESSIONS_MAX, saved) }),
  hear(event, { anonymous }, context) {
    if (event.type === "opcua-request" && (anonymous.size === 0 || !CHANGING.has(event.service))) return;
    const id = String(event.session.id);
    if (event.type === "conduit") {
      if (event.stage === "ended" && anonymous.size > 0) anonymous.delete(id);
      return;
    }
    if (event.type === "opcua-session") {
      if (event.stage === "activated") {
        if (event.tokenKind === "anonymous") anonymous.set(id, 0);
        else anonymous.delete(id);
      }
      if (event.stage === "activating" && event.isPasswordClear) context.alert(passwordFinding(event, context));
      return;
    }
    if (anonymous.get(id) !== 0) return;
    anonymous.set(id, 1);
    const state = stateOf(event, "anonymous", context);
    if (state !== undefined && state !== "known") context.alert(anonymousFinding(event, state, context));
  },
  save: ({ anonymous }) => saveMap(anonymous),
};

function stateOf({ session }: OpcuaRequest | OpcuaSessionEvent, token: string, { baseline }: DetectContext) {
  if (baseline === undefined) return undefined;
  const knowledge = opcuaKnowledge(session, baseline);
  return knowledge.isSelf ? "known" : habitOf(knowledge, "token", token);
}

function passwordFinding(event: OpcuaSessionEvent, context: DetectContext): Finding {
  const { session, userName } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const token = tokenText(event) ?? "";
  const state = stateOf(event, token, context);
  const severity: Severity = state === "known" ? "info" : "high";
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset, token],
    observed: `${who} sends the password of the user ${userName ?? "without a name"} to ${whom} in clear text.`,
    expected: expectedText(event, context, state === "doubtful"),
    why:
      "Whoever recorded this can log in with the same rights, now and later. Change the password, and set " +
      `${who} to an endpoint that encrypts.`,
    note: "ActivateSession with a password that is not encrypted",
    severity,
    raise: state === "doubtful" ? -1 : 0,
    isCertain: true,
    value: token,
  });
}

function anonymousFinding(event: OpcuaRequest, state: "new" | "doubtful", context: DetectContext): Finding {
  const { session, service } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset, "anonymous"],
    observed: `${who} uses ${service} on ${whom} as an anonymous user.`,
    expected: expectedText(event, context, state === "doubtful"),
    why:
      "Without a user nobody can say later who changed the process, and anybody can. Take the right to change from " +
      `the anonymous user of ${whom}, and ask who works at ${who}.`,
    note: `${who} uses ${service} as an anonymous user`,
    severity: "medium",
    floor: "low",
    raise: state === "doubtful" ? -1 : 0,
    value: "anonymous",
  });
}

function expectedText(
  { session }: OpcuaRequest | OpcuaSessionEvent,
  { baseline }: DetectContext,
  isDoubtful: boolean,
): string {
  if (baseline === undefined) return "Users prove who they are; there is no baseline that knows this pair.";
  return clientExpected(session, baseline, "token", "used the token", isDoubtful);
}
