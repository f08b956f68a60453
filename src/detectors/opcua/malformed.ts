import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { ProtocolAnomaly } from "../../contracts/sensor-event.js";
import { isJustFound } from "../modbus-quirks.js";
import { opcuaFinding } from "../opcua-finding.js";
import { opcuaKnowledge } from "../opcua-knowledge.js";
import { RecentTimes } from "../recent-times.js";
import { baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

/** What is wrong, as it follows `an OPC UA message with`. */
const FLAWS: Readonly<Record<string, string>> = {
  messageSizeInvalid: "a size that cannot be",
  chunkTypeInvalid: "chunks where it may have none",
  messageMalformed: "a length that does not fit its fields",
  secureChannelIdMismatch: "two channel ids",
  senderCertificateInvalid: "a certificate that cannot be read",
  bodyTooShort: "less content than its service has",
  trailingBytes: "bytes after its last field",
  textInvalid: "a text that is not UTF-8",
  lengthInvalid: "a length below zero",
  encodingInvalid: "an encoding that is not defined",
  valueNotAllowed: "a value that its type does not have",
  arrayDimensionsMismatch: "dimensions that do not fit their array",
  wrongSender: "a type that only the other side sends",
};
/** The capture lacks bytes, or the message is of a service that only its makers know. */
const EXCUSES: readonly string[] = ["captureCut", "messageCut", "serviceUnknown"];

interface Memory {
  readonly burstCount: number;
  /** By sender and receiver. */
  readonly times: RecentTimes;
}

const OPTIONS = {
  burstCount: { default: 3, min: 2, max: 100, help: "How many malformed messages of a known peer are no accident." },
  windowSeconds: { default: 60, min: 1, max: 3600, help: "Within which time these messages are counted." },
} as const;

/** Messages that break their encoding. */
export const opcuaMalformed: Detector<"protocol-anomaly", Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/malformed",
    title: "Malformed OPC UA message",
    summary:
      "An OPC UA message whose header, lengths, texts or values break the standard. One from a known peer is low and " +
      "counted, three in a minute are medium; one from a stranger is medium, three are high.",
    spec: ["OPC 10000-6 §5.2", "OPC 10000-6 §7.1.2.2", "IEC 62443-3-3 SR 3.5"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.5", "3.7"],
    attack: ["T0866", "T0820", "T0814"],
    iso24392: ["6.2.r"],
    blindTo: "Exploits in messages of sound form, structures of makers, encrypted channels, and bytes beside a gap.",
    falseAlarms: "Stacks with habits of their own, before two hours of learning have shown them.",
    triage: [
      "Open the frames of the evidence and look at what is wrong in them.",
      "Ask whether the sender runs a test tool or was just updated.",
      "If the sender is no known peer, cut it off: a fuzzer can stop a server by accident.",
    ],
  },
  options: OPTIONS,
  hears: ["protocol-anomaly"],
  open: ({ burstCount, windowSeconds }, saved) => ({
    burstCount,
    times: new RecentTimes(windowSeconds, burstCount, saved),
  }),
  hear(event, memory, context) {
    const { baseline } = context;
    const { session, protocol, from, codes, time } = event;
    if (protocol !== "opcua" || isJustFound(session, time)) return;
    if (codes.some((code) => EXCUSES.includes(code))) return;
    const client = baseline === undefined ? undefined : opcuaKnowledge(session, baseline).client;
    const flaws = codes.filter((code) => code in FLAWS && client?.has("quirk", `${from} ${code}`) !== true);
    if (flaws.length === 0) return;
    const key = `${from} ${session.client.asset}>${session.server.asset}`;
    const isBurst = memory.times.note(key, time) >= memory.burstCount;
    if (baseline === undefined && !isBurst) return;
    context.alert(findingOf(event, flaws, isBurst, baseline));
  },
  save: ({ times }) => times.save(),
};

function findingOf(
  event: ProtocolAnomaly,
  flaws: readonly string[],
  isBurst: boolean,
  baseline: Baseline | undefined,
): Finding {
  const { session, from } = event;
  const { client, server } = session;
  const [sender, receiver] = from === "client" ? [client, server] : [server, client];
  const known = baseline === undefined ? undefined : opcuaKnowledge(session, baseline);
  const isKnown = known === undefined || known.isClient || known.isSelf;
  const what = `an OPC UA message with ${listed(flaws.map((code) => FLAWS[code] ?? code))}`;
  const severity: Severity = isKnown ? (isBurst ? "medium" : "low") : isBurst ? "high" : "medium";
  return opcuaFinding(event, {
    key: [sender.asset, receiver.asset],
    observed: `${nameOf(sender)} sent ${nameOf(receiver)} ${what}${isBurst ? ", not for the first time" : ""}.`,
    expected: expectedText(event, baseline),
    why:
      "Malformed messages come from fuzzers and exploits, or from software that fails; either can stop " +
      `${nameOf(receiver)}. Find out what ${nameOf(sender)} runs, and check that ${nameOf(receiver)} still works.`,
    note: `${nameOf(sender)} sent ${what}`,
    severity,
    isByServer: from === "server",
    isCertain: true,
  });
}

function expectedText({ session }: ProtocolAnomaly, baseline: Baseline | undefined): string {
  if (baseline === undefined) return "Messages keep to the form of the standard; there is no baseline yet.";
  const [client, server] = [nameOf(session.client), nameOf(session.server)];
  const n = opcuaKnowledge(session, baseline).client?.entity.n;
  const where = `in ${baselineName(baseline)}`;
  if (n === undefined) return capitalised(`${where} ${client} is no OPC UA client of ${server}.`);
  return capitalised(`${where} ${client} had ${counted(n, "answer")} of ${server}, and this was no habit of either.`);
}
