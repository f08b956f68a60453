import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, OptionValues } from "../../contracts/detector.js";
import type { ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { RecentDistinct } from "../../core/recent-distinct.js";
import { doubtfulOperations, knownOperations, learnedUnits, operationsOnUnit } from "../known-operations.js";
import { pairKey } from "../pair-key.js";
import { scanFinding } from "../scan-finding.js";
import { counted, listed, nameOf } from "../wording.js";

/** Pairs of which an unknown unit was heard; the one heard of longest ago is forgotten. */
const PAIRS_MAX = 4096;
const UNITS_MAX = 256;
/** Gateway Path Unavailable, Gateway Target Device Failed to Respond. [MODBUS-AP §7] */
const NOBODY_THERE: readonly number[] = [10, 11];
/** Without a baseline: of the units asked, at least one in this many must be missing. */
const MISSING_SHARE = 2;

interface Pair {
  readonly tried: RecentDistinct;
  /** Units that are not there, as the gateway says. */
  readonly missing: RecentDistinct;
  /** Units that answered. */
  readonly answered: RecentDistinct;
  /** The server answers at all, as far as is seen. */
  hasAnswers: boolean;
  /** A scan was told of: from then on each unit counts once, when it is asked. */
  isTold: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server. */
  readonly pairs: BoundedMap<Pair>;
}

const OPTIONS = {
  unitCount: { default: 4, min: 2, max: 200, help: "How many unknown units in the window are a scan." },
  windowSeconds: { default: 120, min: 10, max: 3600, help: "How long the window for unknown units is." },
  missingCount: { default: 3, min: 2, max: 200, help: "How many unknown units that do not answer are a scan." },
  plainCount: {
    default: 8,
    min: 3,
    max: 200,
    help: "How many units that do not answer are a scan while there is no baseline.",
  },
  answerSeconds: { default: 5, min: 1, max: 60, help: "How long a unit may take to answer." },
} as const;

/** A client that finds out which units are behind a server. */
export const scanUnit: Detector<"modbus-request" | "modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/scan-unit",
    title: "Unit-id enumeration",
    summary:
      "A client asks units of a server that the baseline does not know: several in two minutes, or several that do " +
      "not answer. Without a baseline many units that do not answer are needed, and at least every second one.",
    spec: ["MODBUS-TCP §4.4.1.2", "MODBUS-AP §7", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "high",
    classes: ["ABS", "NOV"],
    fr: ["TRE"],
    sr: ["6.2"],
    attack: ["T0846", "T0888"],
    iso24392: ["6.2.g", "6.2.i"],
    blindTo:
      "A scan slower than a unit in half a minute; without a baseline one of a server that answers for every unit.",
    falseAlarms: "A gateway that gets further devices, and a line of which most devices are switched off.",
    triage: [
      "Find out which program on the client tries unit after unit, and who started it.",
      "Check the line behind the gateway: each missing unit blocks it until the timeout.",
      "If nobody answers for it, block the client at its switch port.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-request", "modbus-response"],
  ignores: "known-reads",
  open(options, saved) {
    const pairs = new BoundedMap<Pair>(PAIRS_MAX);
    for (const [key, tried, missing, answered, hasAnswers, isTold] of (saved ?? []) as unknown as SavedPair[]) {
      const [asked, absent, there] = [tried, missing, answered].map((units) => new RecentDistinct(UNITS_MAX, units));
      if (asked === undefined || absent === undefined || there === undefined) continue;
      pairs.set(key, { tried: asked, missing: absent, answered: there, hasAnswers, isTold });
    }
    return { options, pairs };
  },
  hear(event, memory, context) {
    const { session } = event;
    if (session.client.asset === session.server.asset || isUsual(event, context.baseline)) return;
    const key = pairKey(session);
    const pair = memory.pairs.touch(key) ?? begin(key, memory);
    const isNews = note(pair, event) && !(pair.isTold && event.type === "modbus-response");
    if (!isNews || !isScan(pair, event, memory.options, context.baseline)) return;
    pair.isTold = true;
    context.alert(scanFinding(event, verdictOf(pair, event, event.time, memory.options), context));
  },
  save: ({ pairs }) =>
    [...pairs.entries()].map(
      ([key, { tried, missing, answered, hasAnswers, isTold }]) =>
        [key, tried.save(), missing.save(), answered.save(), hasAnswers, isTold] as const,
    ),
};

type SavedPair = readonly [string, Json, Json, Json, boolean, boolean];

/** A unit that the client knows, or that others ask on this server. */
function isUsual(event: ModbusRequest | ModbusResponse, baseline: Baseline | undefined): boolean {
  if (baseline === undefined) return false;
  if (operationsOnUnit(event, baseline) !== undefined || doubtfulOperations(event, baseline) !== undefined) return true;
  return learnedUnits(event.session.server.asset, baseline).has(event.unit);
}

function begin(key: string, { pairs }: Memory): Pair {
  const [tried, missing, answered] = [0, 1, 2].map(() => new RecentDistinct(UNITS_MAX)) as [
    RecentDistinct,
    RecentDistinct,
    RecentDistinct,
  ];
  const pair = { tried, missing, answered, hasAnswers: false, isTold: false };
  pairs.set(key, pair);
  return pair;
}

/** Says whether something new is known. */
function note(pair: Pair, event: ModbusRequest | ModbusResponse): boolean {
  if (event.type === "modbus-request") return pair.tried.add(event.unit, event.time);
  pair.hasAnswers = true;
  if (event.exceptionCode !== undefined && NOBODY_THERE.includes(event.exceptionCode)) {
    return pair.tried.has(event.unit) && pair.missing.add(event.unit, event.time);
  }
  pair.missing.delete(event.unit);
  return pair.tried.has(event.unit) && pair.answered.add(event.unit, event.time);
}

/** Devices of a known line that are switched off answer nobody, so they were not learned either. */
function isScan(
  pair: Pair,
  event: ModbusRequest | ModbusResponse,
  options: Memory["options"],
  baseline?: Baseline,
): boolean {
  const { time, session } = event;
  const recent = pair.tried.since(time - options.windowSeconds * SECOND_US);
  const missing = missingOf(pair, time, options);
  const isPlain = baseline === undefined || knownOperations(session, baseline).own.length > 0;
  if (isPlain && missing.length >= options.plainCount && MISSING_SHARE * missing.length >= recent.length) return true;
  if (baseline === undefined) return false;
  const heard = isPlain ? recent.filter((unit) => pair.answered.has(unit) || pair.missing.has(unit)) : recent;
  const absent = isPlain ? missing.filter((unit) => pair.missing.has(unit)) : missing;
  return heard.length >= options.unitCount || absent.length >= options.missingCount;
}

/** Units that the gateway could not reach, and those that had time to answer and did not while others did. */
function missingOf(pair: Pair, time: PacketTime, { windowSeconds, answerSeconds }: Memory["options"]): number[] {
  const from = time - windowSeconds * SECOND_US;
  const tried = pair.tried.since(from);
  const waiting = new Set(pair.tried.since(time - answerSeconds * SECOND_US));
  return tried.filter(
    (unit) => pair.missing.has(unit) || (pair.hasAnswers && !pair.answered.has(unit) && !waiting.has(unit)),
  );
}

function verdictOf(
  pair: Pair,
  { session }: ModbusRequest | ModbusResponse,
  time: PacketTime,
  options: Memory["options"],
) {
  const units = pair.tried.since(time - options.windowSeconds * SECOND_US).sort((a, b) => a - b);
  const missing = missingOf(pair, time, options).length;
  const absent = missing === 0 ? "" : `, of which ${missing} did not answer`;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  return {
    observed:
      `asked ${counted(units.length, "unknown unit")} of ${whom} (${listed(units.map(String))}) within ` +
      `${options.windowSeconds} s${absent}`,
    known: "asks none of these units there",
    why:
      "Which units are there is the first thing an intruder learns of a serial line, and each missing one blocks it. " +
      `Find out what on ${who} does it, and whether ${whom} still serves its master in time.`,
  };
}
