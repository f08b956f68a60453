import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { ProtocolAnomaly } from "../../contracts/sensor-event.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { knownOperations } from "../known-operations.js";
import { isJustFound, isQuirk } from "../modbus-quirks.js";
import { RecentTimes } from "../recent-times.js";
import { baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

/** What is wrong, as it follows `a Modbus request`. Function codes that do not exist are told of elsewhere. */
const FLAWS: Readonly<Record<string, string>> = {
  protocolIdentifier: "a protocol identifier other than 0",
  pduTooLong: "more than 253 bytes",
  pduTooShort: "too few bytes for its function",
  trailingBytes: "bytes after its last field",
  byteCountMismatch: "a byte count that does not fit",
  quantityOutOfRange: "a quantity that its function does not allow",
  addressOverflow: "points beyond address 65535",
  valueNotAllowed: "a value that its function does not allow",
};
const HABIT_STEP = "Compare the frame with earlier ones of the same function";
const CUT = "captureCut";

interface Memory {
  readonly burstCount: number;
  /** By sender and receiver. */
  readonly times: RecentTimes;
}

const OPTIONS = {
  burstCount: { default: 3, min: 2, max: 100, help: "How many malformed messages of a known peer are no accident." },
  windowSeconds: { default: 60, min: 1, max: 3600, help: "Within which time these messages are counted." },
} as const;

/** Messages that break the form of Modbus. */
export const malformed: Detector<"protocol-anomaly", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/malformed",
    title: "Malformed Modbus message",
    summary:
      "A Modbus message whose header, length, counts or addresses break the standard. One from a known peer is low " +
      "and counted, three in a minute are medium; one from a stranger is medium, three are high.",
    spec: ["MODBUS-TCP §3.1.3", "MODBUS-AP §6", "IEC 62443-3-3 SR 3.5"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.5", "3.7"],
    attack: ["T0814", "T0866", "T0820"],
    iso24392: ["6.2.r"],
    blindTo:
      "Exploits in messages of sound form; bytes that nothing marks as Modbus; messages that the capture cut, or " +
      "that lie beside a gap in it.",
    falseAlarms:
      "Devices and clients with habits of their own, before two hours of learning have shown them, and faulty " +
      "gateways.",
    triage: [
      "Open the frames of the evidence and look at what follows the function code.",
      "Ask whether the sender runs a test tool or was just updated.",
      "If the sender is no known peer, cut it off: a fuzzer can stop a controller by accident.",
      "Check that the device still answers its usual clients.",
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
    if (protocol !== "modbus" || codes.includes(CUT) || isJustFound(session, time)) return;
    const flaws = codes.filter((code) => code in FLAWS && !isQuirk(session, from, code, baseline));
    if (flaws.length === 0) return;
    const [sender, receiver] = endsOf(event);
    const isBurst = memory.times.note(`${sender.asset}>${receiver.asset}`, time) >= memory.burstCount;
    if (baseline === undefined && !isBurst) return;
    context.alert(findingOf(event, flaws, isBurst, baseline));
  },
  save: ({ times }) => times.save(),
};

function endsOf({ session, from }: ProtocolAnomaly) {
  const { client, server } = session;
  return from === "client" ? ([client, server] as const) : ([server, client] as const);
}

function findingOf(
  event: ProtocolAnomaly,
  flaws: readonly string[],
  isBurst: boolean,
  baseline: Baseline | undefined,
): Finding {
  const { session, time, frame, capture, from } = event;
  const [sender, receiver] = endsOf(event);
  const isKnown = baseline !== undefined && knownOperations(session, baseline).isClient;
  const what =
    `a Modbus ${from === "client" ? "request" : "response"} with ` +
    `${listed(flaws.map((code) => FLAWS[code] ?? code))}`;
  const severity: Severity =
    isKnown || baseline === undefined ? (isBurst ? "medium" : "low") : isBurst ? "high" : "medium";
  return {
    ...FINDING_DEFAULTS,
    key: [sender.asset, receiver.asset, from],
    time,
    frame,
    capture,
    actor: sender,
    target: receiver,
    session,
    severity,
    isCertain: true,
    observed: `${nameOf(sender)} sent ${nameOf(receiver)} ${what}${isBurst ? ", not for the first time" : ""}.`,
    expected: expectedText(event, isKnown, baseline),
    why:
      `Malformed messages come from fuzzers and exploits, or from a device that fails; either can stop ` +
      `${nameOf(receiver)}. ${isKnown ? HABIT_STEP : `Find out what ${nameOf(sender)} is`}, ` +
      `and check that ${nameOf(receiver)} still works.`,
    evidence: [{ time, frame, capture, note: `${nameOf(sender)} sent ${what}` }],
  };
}

function expectedText({ session, from }: ProtocolAnomaly, isKnown: boolean, baseline: Baseline | undefined): string {
  if (baseline === undefined) return "Messages keep to the form of the standard; there is no baseline yet.";
  const [client, server] = [nameOf(session.client), nameOf(session.server)];
  const where = `in ${baselineName(baseline)}`;
  if (!isKnown) return capitalised(`${where} ${client} is no Modbus client of ${server}.`);
  const n = knownOperations(session, baseline).own.reduce((sum, operations) => sum + operations.n, 0);
  const who = from === "client" ? `${client} asked ${server}` : `${server} answered ${client}`;
  return capitalised(`${where} ${who} ${counted(n, "time")} and never had this by habit.`);
}
