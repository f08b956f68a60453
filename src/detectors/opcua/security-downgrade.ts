import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaChannelEvent } from "../../contracts/opcua-event.js";
import { securityText } from "../../core/opcua-text.js";
import { opcuaFinding } from "../opcua-finding.js";
import { clientExpected, habitOf, opcuaKnowledge } from "../opcua-knowledge.js";
import { modeRank, policyRank, strongestOf } from "../opcua-rank.js";
import { nameOf } from "../wording.js";

/** Weaker security between a client and a server that know better. Keeps nothing. */
export const securityDowngrade: Detector<"opcua-channel", null> = {
  doc: {
    id: "opcua/security-downgrade",
    title: "Weaker security than this pair used before",
    summary:
      "A client and a server of OPC UA work under a weaker SecurityPolicy or mode than they always did while " +
      "learning. Somebody between them can make them do so by forging the list of endpoints. Asking for endpoints " +
      "without security does not count.",
    spec: ["OPC 10000-4 §5.5.4", "IEC 62443-3-3 SR 4.3"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["NOV"],
    fr: ["SI"],
    sr: ["3.1", "4.3", "2.8"],
    attack: ["T0830", "T0820"],
    iso24392: ["6.2.f"],
    blindTo: "Pairs that used weak security from the beginning, and a mode that the messages do not show.",
    falseAlarms: "A server whose firmware was rolled back, and a client that was set up anew without its certificate.",
    triage: [
      "Compare the endpoints that the server offers with those in its configuration.",
      "Look for forged ARP or DNS answers, and for a changed list of endpoints, in the same incident.",
      "Set the client to insist on its former policy and mode; a real server then answers as before.",
    ],
  },
  options: {},
  hears: ["opcua-channel"],
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    if (event.stage !== "secured" || baseline === undefined || event.policy === undefined) return;
    const knowledge = opcuaKnowledge(event.session, baseline);
    if (knowledge.isSelf || knowledge.client?.entity.state !== "ok") return;
    const strongest = strongestOf(knowledge.client.entity.habits.security ?? []);
    if (strongest === undefined || habitOf(knowledge, "security", securityText(event)) === "known") return;
    if (isWeaker(event, strongest)) context.alert(findingOf(event, strongest, baseline));
  },
  save: () => null,
};

function isWeaker({ policy, mode }: OpcuaChannelEvent, strongest: string): boolean {
  const [best = "", bestMode] = strongest.split("/");
  const [now, before] = [policyRank(policy ?? ""), policyRank(best)];
  if (now === undefined || before === undefined) return false;
  if (now !== before) return now < before;
  const [nowMode, beforeMode] = [modeRank(mode), modeRank(bestMode)];
  return nowMode !== undefined && beforeMode !== undefined && nowMode < beforeMode;
}

function findingOf(event: OpcuaChannelEvent, strongest: string, baseline: Baseline): Finding {
  const { session } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const now = securityText(event);
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset, now],
    observed: `${who} and ${whom} work under ${now}, though they can do ${strongest}.`,
    expected: clientExpected(session, baseline, "security", "used"),
    why:
      "Who forces weak security on a pair can read its messages, and without any can change them. Check the " +
      `endpoints that ${whom} offers, look for somebody between the two, and set ${who} to insist on ${strongest}.`,
    note: `first message under ${now}`,
    isCertain: true,
    value: now,
    previous: strongest,
  });
}
