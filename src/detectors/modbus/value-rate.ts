import type { PointEntity } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ModbusRange, ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { SECOND_US } from "../../core/packet-time.js";
import { LEARNED_MINIMUM, learnedPoint, numberOf } from "../point-envelope.js";
import { rangeText } from "../point-wording.js";
import { requestFinding } from "../request-finding.js";
import { type PointPage, WatchedPoints } from "../watched-points.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";
import { actionOf } from "../write-wording.js";

/**
 * Of each point: the reading that the next is measured from, its time, the time between the two readings before, and
 * bits of the latest three verdicts, the newest last.
 */
const VALUE = 0;
const TIME = 1;
const STEP = 2;
const VERDICTS = 3;
const NUMBERS = 4;
const LATEST_THREE = 0b111;
/** As while learning: readings nearer to each other say more about the polling. */
const STEP_US_MIN = SECOND_US / 2;
/** After a pause this long the point begins anew. */
const PAUSE_US = 300 * SECOND_US;
const MAX_FACTOR = 1.5;
const QUANTILE_FACTOR = 2;

interface Rule {
  readonly learned: PointEntity;
  readonly limit: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly points: WatchedPoints<Rule>;
}

/** A change that is too fast. */
interface Leap {
  readonly rule: Rule;
  readonly table: ModbusRange["table"];
  readonly address: number;
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

const OPTIONS = {
  ...LEARNED_MINIMUM,
  pollsCount: { default: 2, min: 1, max: 3, help: "How many of three readings in a row must have changed too fast." },
} as const;

/** A measurement changes faster than its process can. */
export const valueRate: Detector<"modbus-request" | "modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/value-rate",
    title: "Value changes faster than it ever did",
    summary:
      "A register with measured values leaves its course at more than one and a half times the fastest change that " +
      "was learned in at least a day, and stays away in the next reading; or is written that far from its reading.",
    spec: ["MODBUS-AP §4.3", "IEC 62443-3-3 SR 3.6"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["STAT"],
    fr: ["SI"],
    sr: ["3.5", "3.6"],
    attack: ["T0836", "T0831", "T1692.002"],
    iso24392: ["6.2.o"],
    coverage: "values",
    blindTo: "Slow drifts; states, counters and parts of longer numbers; what changes between two readings and back.",
    falseAlarms:
      "A sensor that was unplugged or replaced, a device that restarted, and a change of the polling period.",
    triage: [
      "Compare the course of the value with that of its neighbours: a process moves together, a forged value alone.",
      "Look for commands before it in the same incident.",
      "Look at the sensor and its cable if the process is calm.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-request", "modbus-response"],
  ignores: "read-requests",
  open: (options, saved) => ({
    options,
    points: new WatchedPoints<Rule>(
      NUMBERS,
      (server, unit, table, address, context) =>
        ruleOf(learnedPoint(server.asset, unit, table, address, context, options), options.samplesCount),
      saved,
    ),
  }),
  hear(event, memory, context) {
    if (context.baseline === undefined) return;
    if (event.type === "modbus-request") judgeWritten(event, memory, context);
    else if (event.request !== undefined) judgeReported(event, event.request, memory, context);
  },
  save: ({ points }) => points.save(),
};

function ruleOf(learned: PointEntity | undefined, samplesCount: number): Rule | undefined {
  const rate = learned?.values === "analog" ? learned.ratePerSecond : undefined;
  if (learned === undefined || rate === undefined || rate.n < samplesCount) return undefined;
  return { learned, limit: Math.max(MAX_FACTOR * rate.max, QUANTILE_FACTOR * rate.p999) };
}

function judgeReported(
  event: ModbusResponse,
  { session, unit, reads }: ModbusRequest,
  { options, points }: Memory,
  context: DetectContext,
): void {
  const { values, time } = event;
  if (reads === undefined || event.outcome !== "accepted" || event.anomalies.length > 0) return;
  const leaps: Leap[] = [];
  points.visit({ server: session.server, unit, range: reads }, values, context, (page, at, first, count) => {
    for (let i = 0; i < count; i++) {
      const rule = page.rules[at + i];
      if (rule === undefined) continue;
      const to = numberOf(values[first + i] as number, { declared: undefined, learned: rule.learned });
      const from = page.state[(at + i) * NUMBERS + VALUE] as number;
      const passedUs = time - (page.state[(at + i) * NUMBERS + TIME] as number);
      if (!isLeap(page, at + i, rule, to, time, options.pollsCount)) continue;
      leaps.push({ rule, table: reads.table, address: page.from + at + i, from, to, seconds: passedUs / SECOND_US });
    }
  });
  const [leap] = leaps;
  if (leap !== undefined) context.alert(reportedFinding(event, leaps, leap, context));
}

/**
 * Takes in a reading. One that came too fast is not yet the start of the next step: if the value stays away, the next
 * is too far from where it was as well; if it comes back, it was a single bad reading.
 */
function isLeap(
  { state }: PointPage<Rule>,
  place: number,
  rule: Rule,
  to: number,
  time: number,
  pollsCount: number,
): boolean {
  const own = place * NUMBERS;
  const passedUs = time - (state[own + TIME] as number);
  const isFirst = state[own + TIME] === 0 || passedUs > PAUSE_US;
  if (!isFirst && passedUs < STEP_US_MIN) return false;
  const isFast = !isFirst && Math.abs(to - (state[own + VALUE] as number)) / (passedUs / SECOND_US) > rule.limit;
  const verdicts = isFirst ? 0 : (((state[own + VERDICTS] as number) << 1) & LATEST_THREE) | (isFast ? 1 : 0);
  state[own + VERDICTS] = verdicts;
  const isFound = isFast && bitsIn(verdicts) >= pollsCount;
  if (isFast && !isFound) return false;
  if (isFound) state[own + VERDICTS] = 0;
  if (!isFirst && !isFast) state[own + STEP] = passedUs;
  state[own + VALUE] = to;
  state[own + TIME] = time;
  return isFound;
}

function bitsIn(verdicts: number): number {
  return (verdicts & 1) + ((verdicts >> 1) & 1) + ((verdicts >> 2) & 1);
}

/** A command is measured from the latest reading, over the time that the point is usually read in. */
function judgeWritten(request: ModbusRequest, { points }: Memory, context: DetectContext): void {
  const { session, unit, writes, values, time } = request;
  if (writes === undefined || request.anomalies.length > 0) return;
  const leaps: Leap[] = [];
  points.visit({ server: session.server, unit, range: writes }, values, context, (page, at, first, count) => {
    for (let i = 0; i < count; i++) {
      const rule = page.rules[at + i];
      const own = (at + i) * NUMBERS;
      const stepUs = page.state[own + STEP] as number;
      if (rule === undefined || stepUs === 0) continue;
      const sinceUs = time - (page.state[own + TIME] as number);
      if (sinceUs > PAUSE_US) continue;
      const seconds = Math.max(stepUs, sinceUs) / SECOND_US;
      const from = page.state[own + VALUE] as number;
      const to = numberOf(values[first + i] as number, { declared: undefined, learned: rule.learned });
      if (Math.abs(to - from) / seconds <= rule.limit) continue;
      leaps.push({ rule, table: writes.table, address: page.from + at + i, from, to, seconds });
    }
  });
  const [leap] = leaps;
  if (leap === undefined) return;
  const point = `${session.server.asset}/${unit}/${leap.table}/${leap.address}`;
  const finding = requestFinding(request, {
    key: [session.client.asset, point, "written"],
    action: `${actionOf(request)}, a leap of ${place(leap)} from ${leap.from},`,
    expected: expectedText(leap, context),
    why:
      "Set points are moved in steps that the process can follow. Ask who set it on " +
      `${nameOf(session.client)}, and watch the process at ${nameOf(session.server)}.`,
  });
  context.alert({ ...finding, point, value: String(leap.to), previous: String(leap.from) });
}

function reportedFinding(event: ModbusResponse, leaps: readonly Leap[], leap: Leap, context: DetectContext): Finding {
  const { session, time, frame, capture, unit } = event;
  const { client, server } = session;
  const more = leaps.length > 1 ? `, and ${counted(leaps.length - 1, "more point")} as fast` : "";
  const seconds = Number(leap.seconds.toPrecision(3));
  const what = `${place(leap)} went from ${leap.from} to ${leap.to} within ${seconds} s and stayed away${more}`;
  return {
    key: [server.asset, String(unit), leap.table, "reported"],
    time,
    frame,
    capture,
    isAmendment: false,
    actor: server,
    target: client,
    session,
    outcome: "unknown",
    severity: undefined,
    floor: undefined,
    raise: 0,
    isCertain: false,
    point: `${server.asset}/${unit}/${leap.table}/${leap.address}`,
    value: String(leap.to),
    previous: String(leap.from),
    observed: `${nameOf(server)}, unit ${unit}, reports to ${nameOf(client)} that ${what}.`,
    expected: expectedText(leap, context),
    why:
      "The process was hit, a sensor failed, or the reading is forged. Compare it with its neighbours and with the " +
      `display at ${nameOf(server)}.`,
    evidence: [{ time, frame, capture, note: `${nameOf(server)} reports that ${what}` }],
  };
}

function expectedText({ rule }: Leap, { baseline }: DetectContext): string {
  const { learned, limit } = rule;
  const most = Number((learned.ratePerSecond?.max ?? 0).toPrecision(4));
  const where = baseline === undefined ? "So far" : capitalised(`in ${baselineName(baseline)}`);
  return (
    `${where} it changed by at most ${most} a second in ${counted(learned.n, "value")}; ` +
    `${Number(limit.toPrecision(4))} a second are allowed.`
  );
}

function place({ table, address }: Leap): string {
  return rangeText({ table, address, quantity: 1 });
}
