import type { Severity } from "../../catalog/severity.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { OpcuaDisorder } from "../../contracts/opcua-event.js";
import { opcuaFinding } from "../opcua-finding.js";
import { nameOf } from "../wording.js";

/** Numbers that keep messages in order do not fit. Keeps nothing. */
export const sequenceAnomaly: Detector<"opcua-disorder", null> = {
  doc: {
    id: "opcua/sequence-anomaly",
    title: "Sequence numbers or request ids out of order",
    summary:
      "A chunk repeats or goes back behind a sequence number, a request id is used twice at once, or an answer comes " +
      "that nobody asked for: messages are replayed or put in between. Medium when numbers are only skipped. Bytes " +
      "that the capture lacks, and encrypted channels, are left out.",
    spec: ["OPC 10000-6 §6.7.2.4", "IEC 62443-3-3 SR 3.8"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.1", "3.8"],
    attack: ["T0830", "T1692.001", "T1692.002"],
    iso24392: ["6.2.f", "6.2.e"],
    blindTo: "Encrypted channels, and an intruder who counts along and whose victim is silenced.",
    falseAlarms: "Stacks that count wrongly, in particular after a channel was renewed.",
    triage: [
      "Compare the message with those before it: the same content is a replay.",
      "Look for forged TCP segments and ARP answers in the same incident.",
      "If one product does so by habit, ask its maker; it breaks the standard.",
    ],
  },
  options: {},
  hears: ["opcua-disorder"],
  open: () => null,
  hear(event, _, context) {
    context.alert(findingOf(event));
  },
  save: () => null,
};

function severityOf({ codes, step }: OpcuaDisorder): Severity {
  const isSkip = codes.length === 1 && codes[0] === "sequenceNumberInvalid" && (step ?? 0) > 1;
  return isSkip ? "medium" : "high";
}

function findingOf(event: OpcuaDisorder): Finding {
  const { session, from } = event;
  const { client, server } = session;
  const [sender, receiver] = from === "client" ? [client, server] : [server, client];
  const what = whatIsWrong(event);
  return opcuaFinding(event, {
    key: [sender.asset, receiver.asset, event.codes[0] ?? ""],
    observed: `${nameOf(sender)} sent ${nameOf(receiver)} ${event.service ?? "a message"} ${what}.`,
    expected: "Each chunk of a channel counts one more than the chunk before it, and each answer has one request.",
    why:
      "Messages that stand outside of the count were sent again, or by somebody in between. Compare this one " +
      `with those before it, and look who else sends in the name of ${nameOf(sender)}.`,
    note: `message ${what}`,
    severity: severityOf(event),
    isByServer: from === "server",
    isCertain: true,
  });
}

function whatIsWrong({ codes, step }: OpcuaDisorder): string {
  if (codes.includes("unsolicitedResponse")) return "that no request asked for";
  if (codes.includes("requestIdReused")) return "under the id of a request that still waits for its answer";
  if (step === undefined) return "whose sequence number does not follow the one before";
  if (step === 0) return "under the sequence number of the message before it";
  return step < 0 ? `whose sequence number goes back by ${-step}` : `that skips ${step - 1} sequence numbers`;
}
