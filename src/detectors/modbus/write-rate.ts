import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ModbusRequest } from "../../contracts/sensor-event.js";
import type { Json } from "../../core/json.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { doubtfulOperations, knownOperations } from "../known-operations.js";
import { isWellLearned, learnedRate } from "../learned-rates.js";
import { pairKey } from "../pair-key.js";
import { rangeText } from "../point-wording.js";
import { SavedWindows } from "../saved-windows.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";
import { actionOf, pointOf } from "../write-wording.js";

const PAIRS_MAX = 8192;
const POINTS_MAX = 16_384;
const FACTOR = 3;

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server. */
  readonly pairs: SavedWindows;
  /** By client and the first point written. */
  readonly points: SavedWindows;
}

const OPTIONS = {
  allowedPerMinute: { default: 10, min: 1, max: 10_000, help: "How many writes in a minute any client may make." },
  extraPerMinute: { default: 5, min: 0, max: 10_000, help: "How many more writes than learned are allowed anyway." },
  pointPerMinute: { default: 6, min: 1, max: 10_000, help: "How many writes in a minute any one point may get." },
  learnedCount: {
    default: 60,
    min: 1,
    max: 100_000,
    help: "How many seconds with requests a pair must have been learned from before it is judged.",
  },
} as const;

/** What there is too much of, and how much is allowed. */
interface Excess {
  readonly kind: "client" | "point";
  readonly count: number;
  readonly learned: number;
  readonly limit: number;
}

/** A client commands more often than it ever did. */
export const writeRate: Detector<"modbus-request", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/write-rate",
    title: "Commands come faster than usual",
    summary:
      "More writes in a minute than three times what the client hardly ever exceeded while learning, or more to one " +
      "point than it ever got: a sweep over the points, or one hammered against its control program.",
    spec: ["MODBUS-AP §6", "IEC 62443-3-3 SR 7.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["STAT"],
    fr: ["RA"],
    sr: ["2.1", "7.1"],
    attack: ["T0806", "T1692.001", "T0831"],
    iso24392: ["6.2.o", "6.2.j"],
    coverage: "writes",
    blindTo: "Few commands that do harm, and many at a rate that was learned.",
    falseAlarms: "Downloads of recipes and commissioning work, if there was none while learning.",
    triage: [
      "Ask the operators whether a recipe was loaded, or who works on the system.",
      "Look which points are written, and with which values.",
      "If nobody meant it, cut the client off and put the points back.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-request"],
  ignores: "reads",
  open(options, saved) {
    const [pairs, points] = (saved ?? []) as readonly Json[];
    return { options, pairs: new SavedWindows(PAIRS_MAX, pairs), points: new SavedWindows(POINTS_MAX, points) };
  },
  hear(request, memory, context) {
    const { baseline } = context;
    if (request.change === undefined || baseline === undefined) return;
    const { client, server } = request.session;
    const count = memory.pairs.add(pairKey(request.session), request.time);
    const point = pointOf(request);
    const pointCount = point === undefined ? 0 : memory.points.add(`${client.asset}>${point}`, request.time);
    const { own } = knownOperations(request.session, baseline);
    const { allowedPerMinute, extraPerMinute, pointPerMinute, learnedCount } = memory.options;
    if (count <= allowedPerMinute && pointCount <= pointPerMinute) return;
    if (!isWellLearned(own, learnedCount)) return;
    const learned = learnedRate(own, "writesPerMinute");
    const limit = Math.max(FACTOR * learned, learned + extraPerMinute, allowedPerMinute);
    if (count > limit) alertOf(request, { kind: "client", count, learned, limit }, baseline, context);
    if (pointCount <= pointPerMinute || request.writes === undefined) return;
    const { table, address } = request.writes;
    // Of a point forgotten at the limit of learning only the client's own rate is known.
    const usual = baseline.point(server.asset, request.unit, table, address)?.writesPerMinute ?? learned;
    const pointLimit = Math.max(FACTOR * usual, pointPerMinute);
    if (pointCount <= pointLimit) return;
    alertOf(request, { kind: "point", count: pointCount, learned: usual, limit: pointLimit }, baseline, context);
  },
  save: ({ pairs, points }) => [pairs.save(), points.save()],
};

function alertOf(request: ModbusRequest, excess: Excess, baseline: Baseline, context: DetectContext): void {
  const { session, time, frame, capture, writes } = request;
  const { client, server } = session;
  const { kind, count, learned, limit } = excess;
  const what = kind === "point" && writes !== undefined ? `${rangeText({ ...writes, quantity: 1 })} of ` : "";
  const place = `${what}${nameOf(server)}`;
  const isDoubtful = doubtfulOperations(request, baseline) !== undefined;
  const finding: Finding = {
    ...FINDING_DEFAULTS,
    key: [client.asset, server.asset, ...(kind === "point" ? [pointOf(request) ?? ""] : [])],
    time,
    frame,
    capture,
    actor: client,
    target: server,
    session,
    raise: isDoubtful ? -1 : 0,
    point: kind === "point" ? pointOf(request) : undefined,
    observed: `${nameOf(client)} wrote to ${place} ${counted(count, "time")} within a minute.`,
    expected: capitalised(
      `in ${baselineName(baseline)} ${hardlyEver(learned, kind)}; ${Math.round(limit)} are allowed` +
        `${isDoubtful ? ", though what it does was seen too seldom to be sure" : ""}.`,
    ),
    why:
      `Commands in such numbers come from a sweep over the points or a program out of hand, and wear out what they ` +
      `move. Find out what on ${nameOf(client)} writes, and compare the points of ${nameOf(server)} with what ` +
      `they should be.`,
    evidence: [{ time, frame, capture, note: `${nameOf(client)} ${actionOf(request)} on ${nameOf(server)}` }],
  };
  context.alert(finding);
}

function hardlyEver(learned: number, kind: Excess["kind"]): string {
  const who = kind === "client" ? "it" : "the point";
  if (learned === 0) return kind === "client" ? `${who} never wrote there` : `${who} was never written`;
  if (kind === "client") return `${who} hardly ever wrote more than ${counted(learned, "time")} a minute`;
  return `${who} was written at most ${counted(learned, "time")} a minute`;
}
