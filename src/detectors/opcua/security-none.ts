import type { Severity } from "../../catalog/severity.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaChannelEvent, OpcuaRequest } from "../../contracts/opcua-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import { opcuaFinding } from "../opcua-finding.js";
import { clientExpected, habitOf, opcuaKnowledge } from "../opcua-knowledge.js";
import { openMap, saveMap } from "../saved-map.js";
import { nameOf } from "../wording.js";

const SESSIONS_MAX = 8192;
const SECURITY = "None/None";
const CHANGING: ReadonlySet<string> = new Set([
  ...["Write", "Call", "HistoryUpdate", "AddNodes", "AddReferences", "DeleteNodes", "DeleteReferences"],
]);

interface Memory {
  /** Sessions under no security that are told of, by id: 1 once something was changed in them. */
  readonly told: BoundedMap<number>;
}

/** Work on a channel without any security. */
export const securityNone: Detector<"opcua-channel" | "opcua-request" | "conduit", Memory> = {
  doc: {
    id: "opcua/security-none",
    title: "Session without any security",
    summary:
      "A client opens a session under SecurityPolicy None, where messages can be read and forged. An audit event for " +
      "a pair that was learned so, low for others, and high once such a client writes or calls. Asking for endpoints " +
      "or servers without security is usual and does not count.",
    spec: ["OPC 10000-4 §5.5.2", "OPC 10000-7 §6.6", "IEC 62443-3-3 SR 4.1"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "critical",
    classes: ["NOV", "POL"],
    fr: ["DC"],
    sr: ["3.1", "4.1", "4.3"],
    attack: ["T0830", "T0842", "T1692.001"],
    iso24392: ["6.2.f", "6.2.g", "6.2.d"],
    blindTo: "Tunnels that protect the channel from outside, such as a VPN: they are not seen.",
    falseAlarms: "Legacy servers that can do nothing else, when they come into use after learning.",
    triage: [
      "Look whether the server offers a secure endpoint, and set the client to use it.",
      "If it does not, keep the pair in one zone and approve the security into the baseline.",
      "If the client is unknown, look first at what it read and wrote.",
    ],
  },
  options: {},
  hears: ["opcua-channel", "opcua-request", "conduit"],
  open: (_, saved) => ({ told: openMap<number>(SESSIONS_MAX, saved) }),
  hear(event, { told }, context) {
    if (event.type === "opcua-request" && (event.policy !== "None" || !CHANGING.has(event.service))) return;
    const id = String(event.session.id);
    if (event.type === "conduit") {
      if (event.stage === "ended" && told.size > 0) told.delete(id);
      return;
    }
    if (event.type === "opcua-channel") {
      if (event.stage !== "secured" || event.policy !== "None") return;
      told.set(id, 0);
      context.alert(findingOf(event, undefined, context));
      return;
    }
    if (told.get(id) !== 0) return;
    told.set(id, 1);
    if (stateOf(event, context) !== "known") context.alert(findingOf(event, event.service, context));
  },
  save: ({ told }) => saveMap(told),
};

function stateOf({ session }: OpcuaChannelEvent | OpcuaRequest, { baseline }: DetectContext) {
  if (baseline === undefined) return "known";
  const knowledge = opcuaKnowledge(session, baseline);
  return knowledge.isSelf ? "known" : habitOf(knowledge, "security", SECURITY);
}

function findingOf(
  event: OpcuaChannelEvent | OpcuaRequest,
  change: string | undefined,
  context: DetectContext,
): Finding {
  const { session } = event;
  const { baseline } = context;
  const state = stateOf(event, context);
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const severity: Severity = state === "known" ? "info" : change === undefined ? "low" : "high";
  const did = change === undefined ? "works" : `uses ${change}`;
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset],
    observed: `${who} ${did} on ${whom} under SecurityPolicy None: nothing is signed or encrypted.`,
    expected:
      baseline === undefined
        ? "Control traffic is signed at least; there is no baseline that knows this pair."
        : clientExpected(session, baseline, "security", "used", state === "doubtful"),
    why:
      "Anybody on the way can read these messages and put others in their place. Use a secure endpoint of " +
      `${whom}, or keep ${who} and ${whom} in one zone.`,
    note: `${who} ${did} under SecurityPolicy None`,
    severity,
    floor: severity === "high" ? "low" : undefined,
    raise: state === "doubtful" ? -1 : 0,
    isCertain: true,
    value: SECURITY,
  });
}
