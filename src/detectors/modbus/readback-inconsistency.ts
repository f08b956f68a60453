import type { PointEntity } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding, FindingEvidence, OptionValues } from "../../contracts/detector.js";
import type { ModbusRange, ModbusRequest, ModbusResponse, Party } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { JsonObject } from "../../core/json.js";
import { type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { rangeText } from "../point-wording.js";
import { responseFinding } from "../response-finding.js";
import { openMap, saveMap } from "../saved-map.js";
import { SplitView } from "../split-view.js";
import { assetName, baselineName, capitalised, counted, nameOf } from "../wording.js";

const SERVERS_MAX = 4096;
/** Written points of one server that wait to be read; a further one is not judged. */
const AWAITED_MAX = 64;

/** A point that was written, until it is read. */
interface Awaited {
  readonly unit: number;
  readonly table: ModbusRange["table"];
  readonly address: number;
  readonly value: number;
  readonly writer: Party;
  /** Of the answer that accepted the write. */
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  /** Readings that showed another value. */
  others: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By server. */
  readonly awaited: BoundedMap<Awaited[]>;
  readonly views: SplitView;
}

const OPTIONS = {
  writesCount: {
    default: 10,
    min: 1,
    max: 1_000_000,
    help: "After how many writes the point must have been read while learning.",
  },
  returnedPercent: {
    default: 95,
    min: 1,
    max: 100,
    help: "How many of them the first reading must have returned.",
  },
  readingsCount: { default: 2, min: 1, max: 100, help: "How many readings in a row must show another value." },
  withinSeconds: {
    default: 600,
    min: 1,
    max: 86_400,
    help: "How long after a write its point is looked at; later the process may have moved on.",
  },
} as const;

/** A point that always shows what was written to it shows something else. */
export const readbackInconsistency: Detector<"modbus-request" | "modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/readback-inconsistency",
    title: "What is read is not what was written",
    summary:
      "A server accepts a write, and the next two readings of the point show another value, although nothing else " +
      "was written to it; judged are points that in learning showed what was written in 95 of 100 cases, and in at " +
      "least ten. Or two clients read a resting point within a second and are shown different values, in three of " +
      "five cases.",
    spec: ["MODBUS-AP §4.3", "IEC 62443-3-3 SR 3.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["STAT"],
    fr: ["SI"],
    sr: ["3.1", "3.6"],
    attack: ["T1692.002", "T0832", "T0831"],
    iso24392: ["6.2.f"],
    coverage: "values",
    blindTo:
      "Points that were written less than ten times while learning, and those that the process moves by itself; " +
      "forged readings that show what was written; points that nobody reads.",
    falseAlarms:
      "A controller that was switched to local operation, and a program that from now on limits or overrides a point.",
    triage: [
      "Read the point at the device itself, and compare it with what the operator station shows.",
      "Find out whether the device is in local operation or its program was changed.",
      "If the device has the written value, somebody forges its answers on the way: look for a relay between the two.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-request", "modbus-response"],
  ignores: "read-requests",
  open(options, saved) {
    const { awaited, views } = (saved ?? {}) as JsonObject;
    return { options, awaited: openMap<Awaited[]>(SERVERS_MAX, awaited), views: new SplitView(views) };
  },
  hear(event, memory, context) {
    if (context.baseline === undefined) return;
    if (event.type === "modbus-request") {
      if (event.writes !== undefined) forget(event, event.writes, memory);
    } else if (event.request !== undefined && event.outcome === "accepted" && event.anomalies.length === 0) {
      if (event.request.writes !== undefined) expectValues(event, event.request, memory, context);
      else {
        if (memory.awaited.size > 0) compare(event, event.request, memory, context);
        compareViews(event, event.request, memory, context);
      }
    }
  },
  save: ({ awaited, views }) => ({ awaited: saveMap(awaited), views: views.save() }),
};

/** Another write is on its way: what the point will show is open again. */
function forget({ session, unit }: ModbusRequest, writes: ModbusRange, { awaited }: Memory): void {
  const waiting = awaited.get(session.server.asset);
  if (waiting === undefined) return;
  const end = writes.address + writes.quantity;
  const left = waiting.filter(
    ({ unit: of, table, address }) =>
      of !== unit || table !== writes.table || address < writes.address || address >= end,
  );
  settle(session.server.asset, left, awaited);
}

function expectValues(
  { time, frame, capture }: ModbusResponse,
  { session, unit, writes, values, anomalies }: ModbusRequest,
  { awaited, options }: Memory,
  context: DetectContext,
): void {
  if (writes === undefined || anomalies.length > 0) return;
  const { client: writer, server } = session;
  const waiting = [...(awaited.touch(server.asset) ?? [])];
  const { table } = writes;
  const count = Math.min(writes.quantity, values.length, AWAITED_MAX - waiting.length);
  for (let i = 0; i < count; i++) {
    const address = writes.address + i;
    if (strictPoint(server, unit, table, address, context, options) === undefined) continue;
    waiting.push({ unit, table, address, value: values[i] as number, writer, time, frame, capture, others: 0 });
  }
  settle(server.asset, waiting, awaited);
}

/** The point, if it shows what is written to it. */
function strictPoint(
  server: Party,
  unit: number,
  table: ModbusRange["table"],
  address: number,
  { baseline }: DetectContext,
  { writesCount, returnedPercent }: Memory["options"],
): PointEntity | undefined {
  const point = baseline?.point(server.asset, unit, table, address);
  const [count, returned] = point?.readback ?? [0, 0];
  return count >= writesCount && 100 * returned >= returnedPercent * count ? point : undefined;
}

/** Only what was asked for after the write was accepted can tell. */
function compare(
  event: ModbusResponse,
  { session, unit, reads, time: askedTime }: ModbusRequest,
  { awaited, options }: Memory,
  context: DetectContext,
): void {
  const waiting = awaited.get(session.server.asset);
  if (waiting === undefined || reads === undefined) return;
  const count = Math.min(reads.quantity, event.values.length);
  const left: Awaited[] = [];
  for (const one of waiting) {
    const at = one.address - reads.address;
    const isRead = one.unit === unit && one.table === reads.table && at >= 0 && at < count && askedTime >= one.time;
    if (event.time - one.time > options.withinSeconds * SECOND_US) continue;
    if (isRead && event.values[at] === one.value) continue;
    if (isRead && ++one.others >= options.readingsCount)
      report(event, one, event.values[at] as number, context, options);
    else left.push(one);
  }
  settle(session.server.asset, left, awaited);
}

/** What one client is shown and another is not. */
function compareViews(
  event: ModbusResponse,
  { unit, reads }: ModbusRequest,
  { views }: Memory,
  context: DetectContext,
): void {
  const { baseline } = context;
  const split = reads === undefined ? undefined : views.read(event, unit, reads, context);
  if (split === undefined || baseline === undefined) return;
  const { server, client } = event.session;
  const { table, address } = split;
  const place = rangeText({ table, address, quantity: 1 });
  const [own, other] = [valueText(table, split.own), valueText(table, split.other)];
  const elsewhere = assetName(baseline, split.otherClient);
  const found = responseFinding(event, {
    action: `shows ${own} for ${place} to ${nameOf(client)} and ${other} to ${elsewhere}, in three of five moments`,
    expected: capitalised(
      `in ${baselineName(baseline)} the point rested for minutes, and both read it from the same server.`,
    ),
    why:
      "A point has one value: one of the two clients is shown something else on its way. " +
      `Read it at ${nameOf(server)} itself, and look for a relay on the way to the client with the wrong value.`,
  });
  const point = `${server.asset}/${unit}/${table}/${address}`;
  const key = [server.asset, String(unit), table, String(address), "views"];
  context.alert({ ...found, key, isCertain: false, point, value: own, previous: other });
}

function settle(server: string, waiting: Awaited[], awaited: BoundedMap<Awaited[]>): void {
  if (waiting.length === 0) awaited.delete(server);
  else awaited.set(server, waiting);
}

function report(
  event: ModbusResponse,
  one: Awaited,
  value: number,
  context: DetectContext,
  options: Memory["options"],
): void {
  const { session } = event;
  const { server, client } = session;
  const { unit, table, address, writer } = one;
  const place = rangeText({ table, address, quantity: 1 });
  const [written, read] = [valueText(table, one.value), valueText(table, value)];
  const point = strictPoint(server, unit, table, address, context, options);
  const [count, returned] = point?.readback ?? [0, 0];
  const where = context.baseline === undefined ? "until now" : `in ${baselineName(context.baseline)}`;
  const found: Finding = responseFinding(event, {
    action:
      `reports ${read} for ${place} to ${nameOf(client)}, ${counted(one.others, "reading")} after it accepted ` +
      `${written} from ${nameOf(writer)}`,
    expected: capitalised(
      `${where} the point then showed what was written in ${returned} of ${counted(count, "case")}.`,
    ),
    why:
      "Either the device did not do what it confirmed, or its answers are forged so that nobody sees what it does. " +
      `Read the point at ${nameOf(server)} itself, and look for a relay between it and ${nameOf(client)}.`,
  });
  const note = `${nameOf(server)} accepted ${written} for ${place} from ${nameOf(writer)}`;
  const accepted: FindingEvidence = { time: one.time, frame: one.frame, capture: one.capture, note };
  context.alert({
    ...found,
    key: [server.asset, String(unit), table, String(address)],
    isCertain: false,
    point: `${server.asset}/${unit}/${table}/${address}`,
    value: read,
    previous: written,
    evidence: [accepted, ...found.evidence],
  });
}

function valueText(table: ModbusRange["table"], value: number): string {
  if (table !== "co") return String(value);
  return value === 0 ? "OFF" : "ON";
}
