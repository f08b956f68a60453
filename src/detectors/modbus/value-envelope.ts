import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ModbusRange, ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { SECOND_US } from "../../core/packet-time.js";
import { envelopeText, stateText } from "../envelope-wording.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { envelopeOf, isWithin, LEARNED_MINIMUM, numberOf, type PointEnvelope } from "../point-envelope.js";
import { rangeText } from "../point-wording.js";
import { requestFinding } from "../request-finding.js";
import { WatchedPoints } from "../watched-points.js";
import { counted, nameOf } from "../wording.js";
import { actionOf } from "../write-wording.js";

/** Of each point: 1 + its latest word, readings out of the envelope in a row, and when that was last told. */
const LATEST = 0;
const STRIKES = 1;
const TOLD = 2;
const NUMBERS = 3;
/** What goes on is told again this often. */
const AGAIN_US = 60 * SECOND_US;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly points: WatchedPoints<PointEnvelope>;
}

/** One point out of its envelope. */
interface Outlier {
  readonly table: ModbusRange["table"];
  readonly address: number;
  readonly number: number;
  readonly envelope: PointEnvelope;
}

const OPTIONS = {
  ...LEARNED_MINIMUM,
  reportedMarginPercent: {
    default: 50,
    min: 0,
    max: 1000,
    help: "By how much of its learned range a point may be read outside of it.",
  },
  writtenMarginPercent: {
    default: 25,
    min: 0,
    max: 1000,
    help: "By how much of its learned range a point may be written outside of it.",
  },
  pollsCount: { default: 3, min: 1, max: 100, help: "How many readings in a row must be outside." },
} as const;

/** A point says, or is told, what it never said. */
export const valueEnvelope: Detector<"modbus-request" | "modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/value-envelope",
    title: "Value outside declared or learned range",
    summary:
      "A coil or register is written with, or reports in three readings on end, a value outside the limits that the " +
      "policy declares for it, else outside the range or the states that were learned of it in at least a day.",
    spec: ["MODBUS-AP §4.3", "IEC 62443-3-3 SR 3.5"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["POL", "STAT"],
    fr: ["SI"],
    sr: ["3.5", "3.6"],
    attack: ["T0836", "T0831", "T1692.002"],
    iso24392: ["6.2.o"],
    coverage: "values",
    blindTo:
      "Harmful values within the range; counters and parts of longer numbers; numbers of two registers, whose words " +
      "are judged one by one; points learned for less than a day and without declared limits.",
    falseAlarms: "Another product or season, a sensor that was replaced, and states that come once a month.",
    triage: [
      "Compare the value with the display at the device and with neighbouring measurements.",
      "For a written value ask the operator who set it, and put it back if it was not meant.",
      "For a reported value that the process contradicts, look for forged responses in the same incident.",
      "If the value is meant, approve the range into the baseline or declare limits in the policy.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-request", "modbus-response"],
  ignores: "read-requests",
  open: (options, saved) => ({
    options,
    points: new WatchedPoints<PointEnvelope>(
      NUMBERS,
      (server, unit, table, address, context) => envelopeOf(server, unit, table, address, context, options),
      saved,
    ),
  }),
  hear(event, memory, context) {
    if (event.type === "modbus-request") judgeWritten(event, event, memory, context);
    else if (event.request !== undefined) {
      judgeWritten(event.request, event, memory, context);
      judgeReported(event, event.request, memory, context);
    }
  },
  save: ({ points }) => points.save(),
};

function judgeWritten(
  request: ModbusRequest,
  event: ModbusRequest | ModbusResponse,
  { options, points }: Memory,
  context: DetectContext,
): void {
  const { session, unit, writes, values } = request;
  if (writes === undefined || request.anomalies.length > 0) return;
  const found: Outlier[] = [];
  points.visit({ server: session.server, unit, range: writes }, values, context, (page, at, first, count) => {
    for (let i = 0; i < count; i++) {
      const envelope = page.rules[at + i];
      if (envelope === undefined) continue;
      const number = numberOf(values[first + i] as number, envelope);
      if (isWithin(number, envelope, options.writtenMarginPercent)) continue;
      found.push({ table: writes.table, address: page.from + at + i, number, envelope });
    }
  });
  const [worst] = found;
  if (worst === undefined) return;
  const point = pointKey(request, worst);
  const finding = requestFinding(event, {
    key: [session.client.asset, point, "written"],
    isCertain: worst.envelope.declared !== undefined,
    action: `${actionOf(request)}${writes.quantity > 1 ? `, out of range at ${place(worst)},` : ""}`,
    expected: envelopeText(worst.envelope, worst.table, options.writtenMarginPercent, context.baseline),
    why:
      "A set point beyond what the process is run with can damage product and plant. Ask who set it on " +
      `${nameOf(session.client)}, and put it back on ${nameOf(session.server)} if it was not meant.`,
  });
  context.alert({ ...finding, point, value: stateText(worst.table, worst.number) });
}

function judgeReported(
  event: ModbusResponse,
  { session, unit, reads }: ModbusRequest,
  { options, points }: Memory,
  context: DetectContext,
): void {
  const { values, time, anomalies } = event;
  if (reads === undefined || event.outcome !== "accepted" || anomalies.length > 0) return;
  const found: Outlier[] = [];
  points.visit({ server: session.server, unit, range: reads }, values, context, (page, at, first, count) => {
    const { rules, state } = page;
    for (let i = 0; i < count; i++) {
      const own = (at + i) * NUMBERS;
      const word = values[first + i] as number;
      // A value that was within its envelope the time before still is.
      if (state[own + LATEST] === word + 1 && state[own + STRIKES] === 0) continue;
      state[own + LATEST] = word + 1;
      const envelope = rules[at + i];
      if (envelope === undefined) continue;
      const number = numberOf(word, envelope);
      if (isWithin(number, envelope, options.reportedMarginPercent)) {
        state[own + STRIKES] = 0;
        state[own + TOLD] = 0;
        continue;
      }
      const strikes = (state[own + STRIKES] as number) + 1;
      state[own + STRIKES] = strikes;
      if (strikes < options.pollsCount || time - (state[own + TOLD] as number) < AGAIN_US) continue;
      state[own + TOLD] = time;
      found.push({ table: reads.table, address: page.from + at + i, number, envelope });
    }
  });
  const [worst] = found;
  if (worst !== undefined) context.alert(reportedFinding(event, found, worst, options, context));
}

function reportedFinding(
  event: ModbusResponse,
  found: readonly Outlier[],
  worst: Outlier,
  { pollsCount, reportedMarginPercent }: Memory["options"],
  { baseline }: DetectContext,
): Finding {
  const { session, time, frame, capture, unit } = event;
  const { client, server } = session;
  const more = found.length > 1 ? `, and ${counted(found.length - 1, "more point")} out of range` : "";
  const what =
    `${place(worst)} = ${stateText(worst.table, worst.number)} to ${nameOf(client)} in at least ` +
    `${counted(pollsCount, "reading")} on end${more}`;
  return {
    ...FINDING_DEFAULTS,
    key: [server.asset, String(unit), worst.table, "reported"],
    time,
    frame,
    capture,
    actor: server,
    target: client,
    session,
    severity: worst.envelope.learned?.values === "constant" ? "low" : undefined,
    isCertain: worst.envelope.declared !== undefined,
    point: pointKey({ session, unit }, worst),
    value: stateText(worst.table, worst.number),
    observed: `${nameOf(server)}, unit ${unit}, reports ${what}.`,
    expected: envelopeText(worst.envelope, worst.table, reportedMarginPercent, baseline),
    why:
      "The process left the range it is run in, a sensor fails, or the reading is forged. Compare it with the " +
      `display at ${nameOf(server)}; look for commands before it in the same incident.`,
    evidence: [{ time, frame, capture, note: `${nameOf(server)} reports ${what}` }],
  };
}

function place({ table, address }: Outlier): string {
  return rangeText({ table, address, quantity: 1 });
}

function pointKey({ session, unit }: Pick<ModbusRequest, "session" | "unit">, { table, address }: Outlier): string {
  return `${session.server.asset}/${unit}/${table}/${address}`;
}
