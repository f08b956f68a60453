import type { DetectContext, Detector, OptionValues } from "../../contracts/detector.js";
import type { ProtocolAnomaly } from "../../contracts/sensor-event.js";
import { mqttFinding } from "../mqtt-finding.js";
import { SavedWindows } from "../saved-windows.js";
import { listed, nameOf } from "../wording.js";

const PAIRS_MAX = 4096;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly windows: SavedWindows;
}

const OPTIONS = {
  repeatCount: {
    default: 3,
    min: 2,
    max: 1000,
    help: "How many wrong packets within a minute are no single " + "mistake.",
  },
} as const;

/** What is wrong, in words, by code of the decoder. What the capture cut, and Sparkplug, are not among them. */
const VIOLATIONS: Readonly<Record<string, string>> = {
  remainingLengthInvalid: "a length of more than four bytes",
  packetTypeReserved: "a reserved packet type",
  fixedHeaderFlags: "reserved flags of the header",
  qosInvalid: "QoS 3",
  dupWithoutQos: "a repetition with QoS 0",
  packetIdentifierZero: "packet identifier 0",
  packetTooShort: "a field beyond the end of the packet",
  trailingBytes: "bytes after the last field",
  textNotUtf8: "text that is not UTF-8",
  textHasNull: "text with a null character",
  topicNameEmpty: "an empty topic",
  topicNameWildcard: "a wildcard in a topic name",
  topicFilterInvalid: "a wildcard in the wrong place",
  topicFilterEmpty: "an empty topic filter",
  topicFiltersMissing: "no topic filter",
  subscriptionOptionsInvalid: "invalid subscription options",
  protocolNameInvalid: "an unknown protocol name",
  protocolLevelInvalid: "an unknown protocol level",
  connectFlagReserved: "the reserved flag of CONNECT",
  willFlagsInvalid: "will flags without a will",
  passwordWithoutUserName: "a password without user name",
  propertyLengthInvalid: "properties beyond the packet",
  propertyUnknown: "an unknown property",
  propertyNotAllowed: "a property of another packet",
  propertyDuplicate: "a property twice",
  propertyValueInvalid: "an impossible value of a property",
  topicAliasZero: "topic alias 0",
  topicAliasAboveMaximum: "a topic alias above what was allowed",
  topicAliasUnknown: "a topic alias that stands for nothing",
  packetTooLarge: "a packet larger than was allowed",
  secondConnect: "a second CONNECT",
  packetBeforeConnect: "a packet before CONNECT",
  wrongDirection: "a packet that only the other side sends",
  packetAfterDisconnect: "a packet after DISCONNECT",
};

/** Packets that no MQTT library sends. */
export const protocolViolation: Detector<"protocol-anomaly", Memory, typeof OPTIONS> = {
  doc: {
    id: "mqtt/protocol-violation",
    title: "MQTT packets that break the standard",
    summary:
      "Packets with a form or at a time that the standard forbids. Low for a single one; medium for three within a " +
      "minute or from a client that is not known, high for both. Not told of what a client does by habit, nor across " +
      "lost bytes and connections not seen from their start.",
    spec: ["MQTT5 §4.13", "MQTT311 §4.8"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.5", "3.7"],
    attack: ["T0814", "T0866", "T0820"],
    iso24392: ["6.2.r"],
    blindTo: "Exploits in packets that are well formed, and MQTT inside TLS.",
    falseAlarms: "Libraries with faults that were not seen while learning.",
    triage: [
      "Find out which program on the client sends this, and its version.",
      "Look whether the broker still serves others: it may have crashed.",
      "If it goes on, cut the client off.",
    ],
  },
  options: OPTIONS,
  hears: ["protocol-anomaly"],
  open: (options, saved) => ({ options, windows: new SavedWindows(PAIRS_MAX, saved) }),
  hear(event, memory, context) {
    if (event.protocol !== "mqtt") return;
    const codes = event.codes.filter((code) => VIOLATIONS[code] !== undefined);
    if (codes.length === 0) return;
    const habits = habitsOf(event, context);
    const strange = codes.filter((code) => !habits.includes(`quirk ${code}`));
    if (strange.length > 0) judge(event, strange, memory, context);
  },
  save: ({ windows }) => windows.save(),
};

/** Faults of the clients at this address, whichever it is. */
function habitsOf({ session, from }: ProtocolAnomaly, { baseline }: DetectContext): readonly string[] {
  if (from === "server" || baseline === undefined) return [];
  const known = baseline.mqtt.facts("mqtt.client", session.client.asset, session.server.asset, undefined);
  return known.flatMap(({ traits = [] }) => traits);
}

function judge(event: ProtocolAnomaly, codes: readonly string[], memory: Memory, context: DetectContext): void {
  const { baseline } = context;
  const { session, from, time } = event;
  const { client, server } = session;
  const [by, to] = from === "client" ? [client, server] : [server, client];
  const count = memory.windows.add(`${client.asset}>${server.asset} ${from}`, time);
  const isOften = count >= memory.options.repeatCount;
  const isStranger =
    baseline !== undefined &&
    from === "client" &&
    baseline.mqtt.facts("mqtt.client", client.asset, server.asset, undefined).length === 0;
  const what = listed(codes.map((code) => VIOLATIONS[code] ?? code));
  context.alert(
    mqttFinding(event, {
      key: [client.asset, server.asset, from],
      severity: isOften && isStranger ? "high" : isOften || isStranger ? "medium" : "low",
      isCertain: true,
      actor: by,
      target: to,
      value: codes.join(", "),
      observed:
        `${nameOf(by)} sent ${nameOf(to)} an MQTT packet with ${what}` +
        `${count > 1 ? `, number ${count} within a minute` : ""}.`,
      expected: "The standard forbids it, and no sound library sends it.",
      why:
        "Such packets come from faulty programs, or from somebody who tries what the other side cannot stand. Find " +
        `out which program on ${nameOf(by)} sends it, and whether ${nameOf(to)} still works.`,
      note: `packet with ${what}`,
    }),
  );
}
