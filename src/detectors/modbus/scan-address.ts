import type { Detector, OptionValues } from "../../contracts/detector.js";
import type { ModbusRange, ModbusRequest } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { RecentDistinct } from "../../core/recent-distinct.js";
import { doubtfulOperations, isKnownRange, knownOperations, operationsOnUnit } from "../known-operations.js";
import { tableText } from "../point-wording.js";
import { scanFinding } from "../scan-finding.js";
import { counted, nameOf } from "../wording.js";

/** Tables of units in which something unknown was asked for; the one heard of longest ago is forgotten. */
const CHANNELS_MAX = 2048;
/** Ranges asked for that are told apart, more than the blocks of a large project. */
const TRIED_MAX = 320;
const ILLEGAL_DATA_ADDRESS = 2;
/** Of the range as one number. */
const QUANTITY_FACTOR = 4096;
const ADDRESSES = 65_536;
const SPAN_COUNT = 5;

/** What one client asked for in one table of one unit. */
interface Channel {
  readonly tried: RecentDistinct;
  /** Those of them that the server does not have. */
  readonly refused: RecentDistinct;
  /** Single points in ascending order without a gap: the last one, and how many there are. */
  last: number;
  run: number;
  /** A scan was told of: from then on each range counts once, when it is asked for. */
  isTold: boolean;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  readonly channels: BoundedMap<Channel>;
}

const OPTIONS = {
  rangeCount: { default: 8, min: 2, max: 300, help: "How many unknown ranges in the window are a scan." },
  windowSeconds: { default: 120, min: 10, max: 3600, help: "How long the window for unknown ranges is." },
  refusedCount: { default: 5, min: 2, max: 60, help: "How many ranges that do not exist are a scan in a minute." },
  refusedSeconds: { default: 60, min: 10, max: 3600, help: "How long the window for refused ranges is." },
  slowCount: { default: 32, min: 8, max: 300, help: "How many unknown ranges in a day are a slow scan." },
  plainCount: {
    default: 8,
    min: 2,
    max: 60,
    help: "How many ranges that do not exist are a scan while there is no baseline.",
  },
  sweepCount: {
    default: 512,
    min: 64,
    max: 65_536,
    help: "How many single points one after the other are a scan while there is no baseline.",
  },
} as const;

const DAY_SECONDS = 86_400;
/** Without a baseline: of what is asked for, at least one in this many must not exist. */
const REFUSED_SHARE = 4;

/** A client that feels its way through the points of a server. */
export const scanAddress: Detector<"modbus-request" | "modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/scan-address",
    title: "Register or coil enumeration",
    summary:
      "A client reads one range after the other that is not in the baseline: many in two minutes, many that do not " +
      "exist, single points far apart, or many over a day. Without a baseline only ranges that do not exist, and " +
      "long runs of single points, count. Medium when a known client only reads further ranges that exist.",
    spec: ["MODBUS-AP §4.4", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "high",
    classes: ["ABS", "NOV"],
    fr: ["TRE"],
    sr: ["6.2"],
    attack: ["T0861", "T0801", "T0877"],
    iso24392: ["6.2.g", "6.2.i"],
    blindTo:
      "A scan slower than a range an hour or spread over many clients; without a baseline one that finds all that it " +
      "asks for.",
    falseAlarms:
      "A new page of an HMI with many ranges, and commissioning: declare the tool as a scanner while it is at work.",
    triage: [
      "Find out which program on the client reads point after point, and who started it.",
      "Look at what followed in the same incident: a map of the points is what a targeted command needs.",
      "If nobody answers for it, block the client at its switch port.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-request", "modbus-response"],
  ignores: "known-reads",
  open(options, saved) {
    const channels = new BoundedMap<Channel>(CHANNELS_MAX);
    for (const [key, tried, refused, last, run, isTold] of (saved ?? []) as unknown as SavedChannel[]) {
      const ranges = new RecentDistinct(TRIED_MAX, tried);
      channels.set(key, { tried: ranges, refused: new RecentDistinct(TRIED_MAX, refused), last, run, isTold });
    }
    return { options, channels };
  },
  hear(event, memory, context) {
    const request = event.type === "modbus-request" ? event : event.request;
    if (request?.effect !== "read" || request.reads === undefined) return;
    if (event.type === "modbus-response" && memory.channels.size === 0) return;
    const { client, server } = request.session;
    if (client.asset === server.asset || isKnown(request, context.baseline)) return;
    const channel = channelOf(request, request.reads, memory);
    const range = request.reads.address * QUANTITY_FACTOR + request.reads.quantity;
    const isNews =
      event.type === "modbus-request"
        ? noteAsked(channel, request.reads, range, event.time)
        : noteAnswer(channel, range, event.exceptionCode, event.outcome === "accepted", event.time);
    if (!isNews || (channel.isTold && event.type === "modbus-response")) return;
    const isScan =
      context.baseline === undefined
        ? isPlainScan(channel, event.time, memory.options)
        : isNovelScan(channel, event.time, memory.options);
    if (!isScan) return;
    channel.isTold = true;
    const isStranger = context.baseline !== undefined && !knownOperations(request.session, context.baseline).isClient;
    const verdict = verdictOf(channel, request.reads, request, event.time, memory.options, isStranger);
    context.alert(scanFinding(event, verdict, context));
  },
  save: ({ channels }) =>
    [...channels.entries()].map(
      ([key, { tried, refused, last, run, isTold }]) => [key, tried.save(), refused.save(), last, run, isTold] as const,
    ),
};

type SavedChannel = readonly [string, Json, Json, number, number, boolean];

/** What is too rare to be a habit was still learned once, so it is no probing. */
function isKnown(request: ModbusRequest, baseline: Parameters<typeof operationsOnUnit>[1] | undefined): boolean {
  if (baseline === undefined || request.reads === undefined) return false;
  const operations = operationsOnUnit(request, baseline) ?? doubtfulOperations(request, baseline);
  return operations !== undefined && isKnownRange(operations, request.reads, "R", request.functionCode);
}

function channelOf({ session, unit }: ModbusRequest, { table }: ModbusRange, { channels }: Memory): Channel {
  const key = `${session.client.asset}>${session.server.asset}/${unit}/${table}`;
  const known = channels.touch(key);
  if (known !== undefined) return known;
  const channel = {
    tried: new RecentDistinct(TRIED_MAX),
    refused: new RecentDistinct(TRIED_MAX),
    last: -1,
    run: 0,
    isTold: false,
  };
  channels.set(key, channel);
  return channel;
}

function noteAsked(channel: Channel, { address, quantity }: ModbusRange, range: number, time: PacketTime): boolean {
  if (!channel.tried.add(range, time)) return false;
  channel.run = quantity === 1 && address === channel.last + 1 ? channel.run + 1 : 1;
  channel.last = quantity === 1 ? address : -1;
  return true;
}

/** A range that was read after all is none that does not exist. */
function noteAnswer(
  { refused }: Channel,
  range: number,
  exceptionCode: number | undefined,
  isAccepted: boolean,
  time: PacketTime,
): boolean {
  if (isAccepted) refused.delete(range);
  return exceptionCode === ILLEGAL_DATA_ADDRESS && refused.add(range, time);
}

/** With a baseline: what is asked for is in none of its ranges. */
function isNovelScan({ tried, refused }: Channel, time: PacketTime, options: Memory["options"]): boolean {
  const recent = tried.since(time - options.windowSeconds * SECOND_US);
  if (recent.length >= options.rangeCount) return true;
  if (refused.since(time - options.refusedSeconds * SECOND_US).length >= options.refusedCount) return true;
  return isSearch(recent) || tried.since(time - DAY_SECONDS * SECOND_US).length >= options.slowCount;
}

/**
 * Without one: a project that is read for the first time exists, so most of what it asks for is answered, and what it
 * asks for in vain by mistake are no single points all over the table.
 */
function isPlainScan({ tried, refused, run }: Channel, time: PacketTime, options: Memory["options"]): boolean {
  if (run >= options.sweepCount) return true;
  const from = time - options.refusedSeconds * SECOND_US;
  const missing = refused.since(from);
  if (missing.length >= options.refusedCount && isSearch(missing)) return true;
  return missing.length >= options.plainCount && REFUSED_SHARE * missing.length >= tried.since(from).length;
}

/** Single points over more than half of the table, as a search for its end leaves them. */
function isSearch(ranges: readonly number[]): boolean {
  const points = ranges.filter((range) => range % QUANTITY_FACTOR === 1).map(addressOf);
  return points.length >= SPAN_COUNT && Math.max(...points) - Math.min(...points) > ADDRESSES / 2;
}

function addressOf(range: number): number {
  return Math.floor(range / QUANTITY_FACTOR);
}

function verdictOf(
  channel: Channel,
  { table }: ModbusRange,
  { session, unit }: ModbusRequest,
  time: PacketTime,
  { windowSeconds }: Memory["options"],
  isStranger: boolean,
) {
  const recent = channel.tried.since(time - windowSeconds * SECOND_US);
  const isSlow = recent.length < SPAN_COUNT;
  const ranges = isSlow ? channel.tried.since(0) : recent;
  const missing = ranges.filter((range) => channel.refused.has(range)).length;
  const addresses = ranges.map(addressOf);
  const [from, to] = [Math.min(...addresses), Math.max(...addresses)];
  const many = ranges.length >= TRIED_MAX ? `${TRIED_MAX} or more` : String(ranges.length);
  const refusals =
    missing === 0
      ? "all of them exist"
      : `${missing} of them ${missing === 1 ? "was" : "were"} refused as not existing`;
  const whom = nameOf(session.server);
  return {
    severity: isStranger || missing > 0 ? undefined : ("medium" as const),
    observed:
      `read ${many} different ranges of ${tableText(table)} between ${from} and ${to} on unit ${unit} of ${whom} ` +
      `within ${isSlow ? "a day" : counted(secondsSince(channel.tried, time, windowSeconds), "second")}; ${refusals}`,
    known: `reads none of these ${tableText(table)}`,
    why:
      `Reading point after point makes the map that a targeted command needs. Find out what on ` +
      `${nameOf(session.client)} does it, and watch ${whom} for writes.`,
  };
}

/** At least one, up to the length of the window. */
function secondsSince(tried: RecentDistinct, time: PacketTime, windowSeconds: number): number {
  const first = tried.firstSince(time - windowSeconds * SECOND_US) ?? time;
  return Math.max(1, Math.ceil((time - first) / SECOND_US));
}
