import type { Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { IntervalEnded } from "../../contracts/sensor-event.js";
import type { JsonObject } from "../../core/json.js";
import type { PacketTime } from "../../core/packet-time.js";
import { sensorFinding } from "../sensor-finding.js";
import { counted } from "../wording.js";

const INTERVAL_US = 60_000_000;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** Intervals with loss, one after the other. */
  lossy: number;
  lastFrom: PacketTime;
}

const OPTIONS = {
  lossPerMillionCount: {
    default: 1000,
    min: 1,
    max: 1_000_000,
    help: "Bytes of a million that were sent over TCP but not seen, from which on the sensor is missing packets.",
  },
  minimumBytes: { default: 4096, min: 1, max: 1_000_000_000, help: "Payload in a minute below which nothing is said." },
  intervalCount: {
    default: 2,
    min: 1,
    max: 60,
    help: "Minutes with loss one after the other from which on it is no single hole.",
  },
} as const;

/** The sensor does not get every packet. */
export const captureLoss: Detector<"interval", Memory, typeof OPTIONS> = {
  doc: {
    id: "integrity/capture-loss",
    title: "The sensor misses packets",
    summary:
      "Hosts acknowledge TCP payload that the sensor never saw, minute after minute: the mirror port or the sensor " +
      "drops packets. A single hole, and what was cut by the snap length, does not count.",
    spec: ["IEC 62443-3-3 SR 6.2", "IEC 62443-3-3 SR 2.10"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["6.2", "2.10"],
    attack: ["T1691.002"],
    iso24392: ["6.2.g"],
    blindTo: "Loss of datagrams, and of connections of which nothing at all is mirrored.",
    falseAlarms: "A mirror of one direction only, and a path that leaves the mirrored links now and then.",
    triage: [
      "Compare the load of the mirrored links with the speed of the mirror port: more in than out is lost.",
      "Look at the drop counters of the switch, of the interface and of the sensor's host.",
      "Until it is mended, read silence as not seen: what is absent may only be missing.",
    ],
  },
  options: OPTIONS,
  hears: ["interval"],
  open(options, saved) {
    const { lossy = 0, lastFrom = 0 } = (saved ?? {}) as JsonObject;
    return { options, lossy: Number(lossy), lastFrom: Number(lastFrom) as PacketTime };
  },
  hear(event, memory, context) {
    const { payloadBytes, gapBytes, from } = event;
    const { options } = memory;
    const sent = payloadBytes + gapBytes;
    const isLossy = sent >= options.minimumBytes && gapBytes * 1_000_000 > sent * options.lossPerMillionCount;
    const follows = from - memory.lastFrom <= INTERVAL_US;
    memory.lossy = isLossy ? (follows ? memory.lossy + 1 : 1) : 0;
    memory.lastFrom = from;
    if (memory.lossy >= options.intervalCount) context.alert(findingOf(event, memory));
  },
  save: ({ lossy, lastFrom }) => ({ lossy, lastFrom }),
};

function findingOf(event: IntervalEnded, { lossy, options }: Memory): Finding {
  const { payloadBytes, gapBytes, time, frame, capture } = event;
  const sent = payloadBytes + gapBytes;
  const usual = options.lossPerMillionCount / 10_000;
  return sensorFinding(event, {
    key: ["capture-loss"],
    value: `${percent(gapBytes, sent)} %`,
    observed:
      `In the last minute ${gapBytes} of ${sent} payload bytes sent over TCP were not seen ` +
      `(${percent(gapBytes, sent)} %); the loss has gone on for ${counted(lossy, "minute")}.`,
    expected: `A mirror that shows everything loses less than ${usual} %.`,
    why:
      "What is not seen cannot be judged: verdicts that need every packet are less sure while this lasts. " +
      "Check the mirror port's load and drop counters, and those of the sensor's interface.",
    evidence: [{ time, frame, capture, note: `latest frame of a minute with ${gapBytes} missing bytes` }],
  });
}

function percent(part: number, whole: number): number {
  return Number(((100 * part) / whole).toPrecision(2));
}
