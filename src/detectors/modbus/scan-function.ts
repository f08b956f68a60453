import type { Baseline, ModbusOperationsEntity } from "../../contracts/baseline.js";
import type { Detector, OptionValues } from "../../contracts/detector.js";
import type { ModbusRequest } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { RecentDistinct } from "../../core/recent-distinct.js";
import { doubtfulOperations, knownOperations, operationsInto, operationsOnUnit } from "../known-operations.js";
import { scanFinding } from "../scan-finding.js";
import { counted, listed, nameOf } from "../wording.js";

/** Pairs of which something unknown was heard; the one heard of longest ago is forgotten. */
const PAIRS_MAX = 4096;
const CODES_MAX = 256;
const ILLEGAL_FUNCTION = 1;
/** A function and its sub-function as one number. */
const FUNCTION_FACTOR = 65_536;
/** What masters of all makers use: many of them at once are a project, not a scan. */
const EVERYDAY: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 15, 16, 22, 23]);

interface Pair {
  /** Function codes asked for that are no habit. */
  readonly tried: RecentDistinct;
  /** Functions and sub-functions that the server does not have. */
  readonly refused: RecentDistinct;
  /** A scan was told of: from then on each function counts once, when it is asked for. */
  isTold: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By client and server. */
  readonly pairs: BoundedMap<Pair>;
}

const OPTIONS = {
  functionCount: { default: 6, min: 2, max: 100, help: "How many unknown function codes in the window are a scan." },
  windowSeconds: { default: 120, min: 10, max: 3600, help: "How long the window for unknown function codes is." },
  refusedCount: { default: 3, min: 2, max: 60, help: "How many functions that the server lacks are a scan." },
  refusedSeconds: { default: 60, min: 10, max: 3600, help: "How long the window for refused functions is." },
} as const;

/** A client that finds out which functions a server has. */
export const scanFunction: Detector<"modbus-request" | "modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/scan-function",
    title: "Function-code enumeration",
    summary:
      "A client uses many function codes of a server that are not in the baseline, or several that the server " +
      "refuses as illegal. Without a baseline the everyday functions count only when they are refused.",
    spec: ["MODBUS-AP §5", "MODBUS-AP §7", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "high",
    classes: ["ABS", "NOV"],
    fr: ["TRE"],
    sr: ["6.2", "7.7"],
    attack: ["T0888", "T0861"],
    iso24392: ["6.2.g", "6.2.i"],
    blindTo: "An enumeration slower than a function in twenty seconds, and one spread over many clients.",
    falseAlarms: "Test and engineering tools at commissioning: declare them as scanners while they are at work.",
    triage: [
      "Find out which program on the client tries function after function, and who started it.",
      "Check that the device still answers its master: some do not survive unknown functions.",
      "If nobody answers for it, block the client at its switch port.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-request", "modbus-response"],
  ignores: "known-reads",
  open(options, saved) {
    const pairs = new BoundedMap<Pair>(PAIRS_MAX);
    for (const [key, tried, refused, isTold] of (saved ?? []) as unknown as SavedPair[]) {
      const [asked, lacking] = [new RecentDistinct(CODES_MAX, tried), new RecentDistinct(CODES_MAX, refused)];
      pairs.set(key, { tried: asked, refused: lacking, isTold });
    }
    return { options, pairs };
  },
  hear(event, memory, context) {
    const request = event.type === "modbus-request" ? event : event.request;
    const isRefusal = event.type === "modbus-response" && event.exceptionCode === ILLEGAL_FUNCTION;
    if (request === undefined || (event.type === "modbus-response" && !isRefusal)) return;
    const { session, functionCode } = request;
    if (session.client.asset === session.server.asset || isUsual(request, isRefusal, context.baseline)) return;
    const pair = pairOf(`${session.client.asset}>${session.server.asset}`, memory);
    const isNews = isRefusal
      ? pair.refused.add(functionCode * FUNCTION_FACTOR + subFunctionOf(request), event.time)
      : pair.tried.add(functionCode, event.time);
    const isCounted = isRefusal && pair.isTold && pair.tried.has(functionCode);
    if (!isNews || isCounted || !isScan(pair, event.time, memory.options)) return;
    pair.isTold = true;
    context.alert(scanFinding(event, verdictOf(pair, request, event.time, memory.options), context));
  },
  save: ({ pairs }) =>
    [...pairs.entries()].map(
      ([key, { tried, refused, isTold }]) => [key, tried.save(), refused.save(), isTold] as const,
    ),
};

type SavedPair = readonly [string, Json, Json, boolean];

/** Sub-functions count only where they choose among functions of their own. [MODBUS-AP §6.8] */
function subFunctionOf({ functionCode, subFunction }: ModbusRequest): number {
  return functionCode === 8 ? (subFunction ?? 0) : 0;
}

/**
 * A function that the client uses by habit, or an everyday one that others use on this server, is none that is tried.
 * Without a baseline every master is new, so an everyday function is not told of until it is refused.
 */
function isUsual(request: ModbusRequest, isRefusal: boolean, baseline: Baseline | undefined): boolean {
  const { session, functionCode } = request;
  if (baseline === undefined) return !isRefusal && EVERYDAY.has(functionCode);
  if (operationsOnUnit(request, baseline)?.fc[functionCode] !== undefined) return true;
  const uses = ({ fc }: ModbusOperationsEntity) => fc[functionCode] !== undefined;
  if (knownOperations(session, baseline).own.some(uses)) return true;
  const rare = doubtfulOperations(request, baseline);
  if (rare !== undefined && uses(rare)) return true;
  return EVERYDAY.has(functionCode) && operationsInto(session.server.asset, baseline).some(uses);
}

function pairOf(key: string, { pairs }: Memory): Pair {
  const known = pairs.touch(key);
  if (known !== undefined) return known;
  const pair = { tried: new RecentDistinct(CODES_MAX), refused: new RecentDistinct(CODES_MAX), isTold: false };
  pairs.set(key, pair);
  return pair;
}

function isScan({ tried, refused }: Pair, time: PacketTime, options: Memory["options"]): boolean {
  if (refused.since(time - options.refusedSeconds * SECOND_US).length >= options.refusedCount) return true;
  return tried.since(time - options.windowSeconds * SECOND_US).length >= options.functionCount;
}

function verdictOf(
  { tried, refused }: Pair,
  { session }: ModbusRequest,
  time: PacketTime,
  { windowSeconds }: Memory["options"],
) {
  const from = time - windowSeconds * SECOND_US;
  const refusals = refused.since(from).map((code) => Math.floor(code / FUNCTION_FACTOR));
  const codes = [...new Set([...tried.since(from), ...refusals])].sort((a, b) => a - b);
  const missing = refusals.length === 0 ? "" : `, of which ${refusals.length} were refused as illegal`;
  return {
    observed:
      `tried ${counted(codes.length, "function code")} of ${nameOf(session.server)} (${listed(codes.map(String))}) ` +
      `within ${windowSeconds} s${missing}`,
    known: "uses none of these functions there",
    why:
      "Which functions a device has tells an intruder what it is and how it can be commanded, and unknown functions " +
      `can crash it. Find out what on ${nameOf(session.client)} does it, and check that ${nameOf(session.server)} ` +
      "still answers its master.",
  };
}
