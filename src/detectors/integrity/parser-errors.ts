import type { Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { IntervalEnded, Party, ProtocolAnomaly } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import type { PacketTime } from "../../core/packet-time.js";
import { openMap, saveMap } from "../saved-map.js";
import { SENSOR, sensorFinding } from "../sensor-finding.js";
import { counted, listed, nameOf } from "../wording.js";

const SENDERS_MAX = 1024;
const CODES_MAX = 8;
/** One lost segment in so many may leave bytes behind it that cannot be read. */
const LOSS_PER_SEGMENT = 1000;

/** Who sent messages with anomalies of one protocol in this interval. */
interface Sender {
  readonly party: Party;
  readonly protocol: string;
  count: number;
  readonly codes: string[];
  /** Of the latest. */
  time: PacketTime;
  frame: number;
  capture: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By protocol and asset. */
  senders: BoundedMap<Sender>;
}

const OPTIONS = {
  errorPercent: { default: 1, min: 0, max: 100, help: "Share of messages with errors from which on it is too many." },
  errorCount: {
    default: 20,
    min: 1,
    max: 1_000_000,
    help: "Messages with errors in a minute below which nothing is said.",
  },
  lostPercent: {
    default: 5,
    min: 0,
    max: 100,
    help: "Share of the bytes of known protocols that belong to no message, from which on it is too much.",
  },
  lostBytes: {
    default: 10_000,
    min: 1,
    max: 1_000_000_000,
    help: "Such bytes in a minute below which nothing is said.",
  },
  senderPercent: { default: 90, min: 50, max: 100, help: "Share of the errors that makes one sender their cause." },
} as const;

/** A decoder meets more that it cannot read than is usual. */
export const parserErrors: Detector<"interval" | "protocol-anomaly", Memory, typeof OPTIONS> = {
  doc: {
    id: "integrity/parser-errors",
    title: "Many messages break their protocol",
    summary:
      "In a minute more than one message in a hundred of a protocol departs from its standard: somebody tries to get " +
      "past the sensor or to break a device, or a device speaks a dialect. The same when more than 5 % of the bytes " +
      "of known protocols belong to no message though every packet was seen.",
    spec: ["IEC 62443-3-3 SR 2.10", "IEC 62443-3-3 SR 3.5"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["2.9", "2.10", "7.2"],
    attack: ["T0814"],
    iso24392: ["6.2.r"],
    blindTo: "Connections of which no message was ever understood, and messages that are merely unusual.",
    falseAlarms: "Devices that have always departed from the standard in the same way.",
    triage: [
      "Look at the sender named first and at what its messages have in common.",
      "A single sender that began today is fuzzing or broken: cut it off from controllers.",
      "If a device has always done it, keep a capture and report the dialect.",
    ],
  },
  options: OPTIONS,
  hears: ["interval", "protocol-anomaly"],
  open(options, saved) {
    const { senders } = (saved ?? {}) as JsonObject;
    return { options, senders: openMap(SENDERS_MAX, senders) };
  },
  hear(event, memory, context) {
    if (event.type === "protocol-anomaly") {
      note(event, memory);
      return;
    }
    for (const [protocol, { count, anomalous }] of Object.entries(event.pdus)) {
      const isMany = anomalous >= memory.options.errorCount && 100 * anomalous > memory.options.errorPercent * count;
      if (isMany) context.alert(findingOf(event, protocol, memory));
    }
    if (isUnread(event, memory)) context.alert(unreadFinding(event, memory));
    memory.senders = openMap(SENDERS_MAX, undefined);
  },
  save: ({ senders }) => ({ senders: saveMap(senders) }),
};

function note({ session, protocol, from, codes, ...at }: ProtocolAnomaly, { senders }: Memory): void {
  const party = from === "client" ? session.client : session.server;
  const key = `${protocol} ${party.asset}`;
  const { time, frame, capture } = at;
  const latest = { time, frame, capture };
  const sender = senders.touch(key) ?? {
    party: { ...party, port: undefined },
    protocol,
    count: 0,
    codes: [],
    ...latest,
  };
  senders.set(key, Object.assign(sender, latest));
  sender.count++;
  for (const code of codes)
    if (!sender.codes.includes(code) && sender.codes.length < CODES_MAX) sender.codes.push(code);
}

function findingOf(event: IntervalEnded, protocol: string, { senders, options }: Memory): Finding {
  const { pdus } = event;
  const { count = 0, anomalous = 0 } = pdus[protocol] ?? {};
  const own = [...senders.entries()].map(([, sender]) => sender).filter((sender) => sender.protocol === protocol);
  own.sort((a, b) => b.count - a.count);
  const [first] = own;
  const { time, frame, capture } = first ?? event;
  const isOne = first !== undefined && 100 * first.count >= options.senderPercent * anomalous;
  const codes = [...new Set(own.flatMap((sender) => sender.codes))].sort();
  const whose = own.map(({ party, count: n }) => `${nameOf(party)} (${n})`);
  return sensorFinding(event, {
    key: isOne ? [protocol, first.party.asset] : [protocol],
    actor: isOne ? first.party : SENSOR,
    severity: isOne ? "medium" : undefined,
    value: String(anomalous),
    observed:
      `${anomalous} of ${counted(count, "message")} of ${protocol} in the last minute depart from the standard ` +
      `(${listed(codes)})${whose.length === 0 ? "" : `, sent by ${listed(whose)}`}.`,
    expected: `Less than ${options.errorPercent} % of the messages of a sound network do.`,
    why: isOne
      ? `One sender that breaks the protocol is fuzzing, broken, or tries to blind the sensor. Look at ` +
        `${nameOf(first.party)}.`
      : "A dialect that is not known here, a faulty network, or an attempt to blind the sensor. Look at the " +
        "senders named.",
    evidence: [{ time, frame, capture, note: `latest of ${counted(anomalous, "message")} with errors` }],
  });
}

/** Where packets are missing, what comes after the hole cannot be read either: that is told as loss. */
function isUnread(
  { identifiedBytes, undecodableBytes, segments, lostSegments }: IntervalEnded,
  memory: Memory,
): boolean {
  const { lostPercent, lostBytes } = memory.options;
  const isWhole = LOSS_PER_SEGMENT * lostSegments <= segments;
  return isWhole && undecodableBytes >= lostBytes && 100 * undecodableBytes > lostPercent * identifiedBytes;
}

function unreadFinding(event: IntervalEnded, { options }: Memory): Finding {
  const { identifiedBytes, undecodableBytes, time, frame, capture } = event;
  const share = Number(((100 * undecodableBytes) / identifiedBytes).toPrecision(2));
  return sensorFinding(event, {
    key: ["unread"],
    value: `${share} %`,
    observed:
      `Of ${identifiedBytes} bytes sent over known protocols in the last minute ${undecodableBytes} (${share} %) ` +
      "belong to no message that can be read.",
    expected: `Less than ${options.lostPercent} % of the bytes of a sound network do.`,
    why:
      "What cannot be read is not watched: a dialect that is not known here, or bytes put there to blind the sensor. " +
      "The ledger of the conduits names where it happens.",
    evidence: [{ time, frame, capture, note: "latest frame of a minute with bytes that belong to no message" }],
  });
}
