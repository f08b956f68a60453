import type { Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaChannelEvent } from "../../contracts/opcua-event.js";
import { opcuaFinding } from "../opcua-finding.js";
import { policyRank } from "../opcua-rank.js";
import { nameOf } from "../wording.js";

const DEPRECATED: ReadonlySet<string | undefined> = new Set(["Basic128Rsa15", "Basic256"]);
const URI_MAX = 80;

/** A channel under cryptography that does not hold any more. Keeps nothing. */
export const deprecatedPolicy: Detector<"opcua-channel", null> = {
  doc: {
    id: "opcua/deprecated-policy",
    title: "Deprecated or unknown SecurityPolicy",
    summary:
      "A channel is opened under Basic128Rsa15 or Basic256, which rest on SHA-1 and old padding and are deprecated, " +
      "or under a policy that the standard does not have, which is medium.",
    spec: ["OPC 10000-7 §6.6", "IEC 62443-3-3 SR 4.3"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["DC"],
    sr: ["4.3", "1.9"],
    attack: ["T0830"],
    iso24392: ["6.2.f", "6.2.g"],
    blindTo: "Deprecated policies that a server offers and nobody uses.",
    falseAlarms: "None where the standard holds; products with a policy of their own are told of once an hour.",
    triage: [
      "Look which stronger policy both sides can do, and set the client to use it.",
      "Switch the deprecated policies off in the server, so that nobody can be led to use them.",
    ],
  },
  options: {},
  hears: ["opcua-channel"],
  open: () => null,
  hear(event, _, context) {
    const { stage, policy } = event;
    if (stage !== "opening" || policy === undefined) return;
    const isUnknown = policyRank(policy) === undefined;
    if (isUnknown || DEPRECATED.has(policy)) context.alert(findingOf(event, policy, isUnknown));
  },
  save: () => null,
};

function findingOf(event: OpcuaChannelEvent, policy: string, isUnknown: boolean): Finding {
  const { session } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const name = policy.slice(0, URI_MAX) || "without a name";
  return opcuaFinding(event, {
    key: [session.client.asset, session.server.asset, name],
    observed: `${who} opens a channel to ${whom} under the SecurityPolicy ${name}.`,
    expected: isUnknown
      ? "The standard has no such SecurityPolicy."
      : "Basic256Sha256 or a newer SecurityPolicy; this one is deprecated by the standard.",
    why: isUnknown
      ? `Nobody can say what it protects from. Ask the maker of ${who}, and look whether an attack tool runs there.`
      : `What it signs and encrypts can be forged and read with some effort. Set ${who} and ${whom} to a newer policy.`,
    note: `OpenSecureChannel under ${name}`,
    severity: isUnknown ? "medium" : undefined,
    isCertain: true,
    value: name,
  });
}
