import type { DetectContext, Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { OpcuaItem, OpcuaRange, OpcuaRequest, OpcuaResponse, OpcuaValues } from "../../contracts/opcua-event.js";
import type { Party } from "../../contracts/sensor-event.js";
import type { BoundedMap } from "../../core/bounded-map.js";
import type { Json, JsonObject } from "../../core/json.js";
import { SECOND_US } from "../../core/packet-time.js";
import { BadReadings, type BadShare } from "../bad-readings.js";
import { isWithin, type NodeEnvelope, type NodeRanges, nodeEnvelope, nodeEnvelopeText } from "../node-envelope.js";
import { answerClause, opcuaFinding } from "../opcua-finding.js";
import { openMap, saveMap } from "../saved-map.js";
import { counted, nameOf } from "../wording.js";

const POINTS_MAX = 65_536;
const RANGES_MAX = 16_384;
const VALUE = 13;
/** What goes on is told again this often. */
const AGAIN_US = 60 * SECOND_US;

interface Watched {
  readonly envelope: NodeEnvelope;
  /** Readings out of the envelope in a row, and when that was last told. */
  strikes: number;
  told: number;
}

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
  /** By server and node; null for a node that is not judged. */
  readonly servers: Map<string, Map<string, Watched | null>>;
  /** Of nodes not met since `open`, by server and node. */
  readonly saved: Map<string, readonly [number, number]>;
  size: number;
  /** By server and node: the ranges that the server tells of it. */
  readonly ranges: BoundedMap<NodeRanges>;
  readonly bad: BadReadings;
}

const OPTIONS = {
  samplesCount: { default: 200, min: 1, max: 1_000_000, help: "How many values a node must be learned from." },
  learnedSeconds: {
    default: 86_400,
    min: 0,
    max: 31_536_000,
    help: "In how many hours, in seconds, a node must have been seen while learning.",
  },
  reportedMarginPercent: {
    default: 50,
    min: 0,
    max: 1000,
    help: "By how much of its range a node may be told " + "outside of it.",
  },
  writtenMarginPercent: {
    default: 25,
    min: 0,
    max: 1000,
    help: "By how much of its range a node may be set " + "outside of it.",
  },
  readingsCount: { default: 3, min: 1, max: 100, help: "How many readings in a row must be outside." },
} as const;

type Heard = "opcua-range" | "opcua-request" | "opcua-response" | "opcua-values";

/** A node says, or is told, what it never said. */
export const opcuaValueEnvelope: Detector<Heard, Memory, typeof OPTIONS> = {
  doc: {
    id: "opcua/value-envelope",
    title: "Node value outside declared or learned range",
    summary:
      "A node is written with, or tells in three readings on end, a number outside the limits that the policy " +
      "declares for it, else outside the range that its server tells of it or the range or the states that were " +
      "learned of it in at least a day; or its values are of another type. That many more of the readings of a " +
      "server are bad than before is an audit event.",
    spec: ["OPC 10000-4 §7.11", "OPC 10000-8 §5.3.2", "IEC 62443-3-3 SR 3.5"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["POL", "STAT"],
    fr: ["SI"],
    sr: ["3.5", "3.6"],
    attack: ["T0836", "T0832", "T1692.002"],
    iso24392: ["6.2.o"],
    coverage: "values",
    blindTo:
      "Harmful values within the range; texts, arrays and structures; counters; nodes learned for less than a day " +
      "of which no limits are declared and no client reads the EURange or InstrumentRange while the sensor watches; " +
      "ranges that the node left while learning; encrypted channels.",
    falseAlarms: "Another product or season, a sensor that was replaced, and states that come once a month.",
    triage: [
      "Compare the value with the display at the device and with neighbouring measurements.",
      "For a written value ask the operator who set it, and put it back if it was not meant.",
      "If the value is meant, declare limits in the policy or learn the node again.",
    ],
  },
  options: OPTIONS,
  hears: ["opcua-range", "opcua-request", "opcua-response", "opcua-values"],
  open(options, saved) {
    const { strikes, ranges, bad } = (saved ?? {}) as JsonObject;
    return {
      options,
      servers: new Map(),
      saved: new Map((strikes ?? []) as unknown as [string, readonly [number, number]][]),
      size: 0,
      ranges: openMap(RANGES_MAX, ranges),
      bad: new BadReadings(bad),
    };
  },
  hear(event, memory, context) {
    if (event.type === "opcua-range") {
      learnRange(event, memory);
      return;
    }
    if (event.type === "opcua-values") {
      judgeTold(event, memory, context);
      const share = memory.bad.add(event.session.server.asset, event.count, event.badCount, event.time);
      if (share !== undefined) context.alert(badFinding(event, share));
      return;
    }
    const request = event.type === "opcua-request" ? event : event.request;
    if (request?.service === "Write") {
      judgeWritten(request, event.type === "opcua-response" ? event : undefined, memory, context);
    }
  },
  save: ({ servers, saved, ranges, bad }) => {
    const all: [string, Json][] = [...saved].map(([key, state]) => [key, [...state]]);
    for (const [server, points] of servers) {
      for (const [node, watched] of points) {
        if (watched !== null && watched.strikes > 0) all.push([`${server} ${node}`, [watched.strikes, watched.told]]);
      }
    }
    return { strikes: all, ranges: saveMap(ranges), bad: bad.save() };
  },
};

function judgeWritten(
  request: OpcuaRequest,
  answer: OpcuaResponse | undefined,
  memory: Memory,
  context: DetectContext,
): void {
  for (const item of request.items) {
    const { name, number, attribute = VALUE } = item;
    if (number === undefined || attribute !== VALUE) continue;
    const watched = watchedOf(request.session.server, name, memory, context);
    if (watched === null || isWithin(number, watched.envelope, memory.options.writtenMarginPercent, true)) continue;
    context.alert(writtenFinding(request, item, answer, watched.envelope, memory.options, context));
    return;
  }
}

function judgeTold(event: OpcuaValues, memory: Memory, context: DetectContext): void {
  const { server } = event.session;
  const { options } = memory;
  for (let i = 0; i < event.count; i++) {
    const watched = watchedOf(server, event.nodes[i] as string, memory, context);
    if (watched === null) continue;
    const number = event.numbers[i] as number;
    const { envelope } = watched;
    const isSameType = envelope.learned === undefined || envelope.learned.dataType === event.types[i];
    if (isSameType && isWithin(number, envelope, options.reportedMarginPercent, false)) {
      watched.strikes = 0;
      watched.told = 0;
      continue;
    }
    watched.strikes++;
    if (watched.strikes < options.readingsCount || event.time - watched.told < AGAIN_US) continue;
    watched.told = event.time;
    context.alert(toldFinding(event, i, isSameType, envelope, options, context));
  }
}

/** By what the node is judged is found anew when it is met again. */
function learnRange({ session, node, kind, low, high }: OpcuaRange, memory: Memory): void {
  const { asset } = session.server;
  const key = `${asset} ${node}`;
  const known = memory.ranges.touch(key);
  const [knownLow, knownHigh] = known?.[kind] ?? [];
  if (knownLow === low && knownHigh === high) return;
  memory.ranges.set(key, { ...known, [kind]: [low, high] });
  if (memory.servers.get(asset)?.delete(node) === true) memory.size--;
}

/** Null for a node whose values may be any. */
function watchedOf(server: Party, node: string, memory: Memory, context: DetectContext): Watched | null {
  let points = memory.servers.get(server.asset);
  if (points === undefined) {
    if (memory.size >= POINTS_MAX) return null;
    points = new Map();
    memory.servers.set(server.asset, points);
  }
  const known = points.get(node);
  if (known !== undefined) return known;
  if (memory.size >= POINTS_MAX) return null;
  memory.size++;
  const key = `${server.asset} ${node}`;
  const envelope = nodeEnvelope(server, node, memory.ranges.get(key), memory.options, context);
  const [strikes, told] = memory.saved.get(key) ?? [0, 0];
  memory.saved.delete(key);
  const watched = envelope === undefined ? null : { envelope, strikes, told };
  points.set(node, watched);
  return watched;
}

function writtenFinding(
  request: OpcuaRequest,
  { name, value, browseName }: OpcuaItem,
  answer: OpcuaResponse | undefined,
  envelope: NodeEnvelope,
  { writtenMarginPercent }: Memory["options"],
  context: DetectContext,
): Finding {
  const { session } = request;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const node = browseName === undefined ? name : `${name} (${browseName})`;
  return opcuaFinding(
    request,
    {
      key: [session.client.asset, session.server.asset, name, "written"],
      observed: `${who} wrote ${node} = ${value} on ${whom}${answerClause(answer)}.`,
      expected: nodeEnvelopeText(envelope, writtenMarginPercent, true, context),
      why:
        "A set point beyond what the process is run with can damage product and plant. Ask who set it on " +
        `${who}, and put it back on ${whom} if it was not meant.`,
      note: `${who} wrote ${node} = ${value}`,
      isCertain: envelope.declared !== undefined,
      point: name,
      value,
    },
    answer,
  );
}

function toldFinding(
  event: OpcuaValues,
  i: number,
  isSameType: boolean,
  envelope: NodeEnvelope,
  { reportedMarginPercent, readingsCount }: Memory["options"],
  context: DetectContext,
): Finding {
  const { session } = event;
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const [node, value] = [event.nodes[i] as string, String(event.numbers[i])];
  const what = isSameType ? value : `${value}, a ${event.types[i]},`;
  return opcuaFinding(event, {
    key: [session.server.asset, node, "told"],
    observed: `${whom} tells ${who} that ${node} is ${what} in at least ${counted(readingsCount, "reading")} on end.`,
    expected: nodeEnvelopeText(envelope, reportedMarginPercent, false, context),
    why:
      "The process left the range it is run in, a sensor fails, or the reading is forged. Compare it with the " +
      `display at the device; look for writes before it in the same incident.`,
    note: `${whom} tells ${node} = ${value}`,
    severity: isSameType && envelope.learned?.values === "constant" ? "low" : undefined,
    isByServer: true,
    isCertain: envelope.declared !== undefined,
    point: node,
    value,
  });
}

function badFinding(event: OpcuaValues, { badCount, count, earlierPercent }: BadShare): Finding {
  const { session } = event;
  const whom = nameOf(session.server);
  return opcuaFinding(event, {
    key: [session.server.asset, "bad"],
    observed: `${badCount} of the latest ${counted(count, "reading")} that ${whom} told are bad.`,
    expected: `Before, ${earlierPercent} % of its readings were bad.`,
    why:
      "Whoever reads a bad value sees the last good one or nothing, so that the process is run blind. Look whether " +
      `${whom} still reaches its field devices.`,
    note: `${badCount} bad readings of ${count}`,
    severity: "info",
    floor: "info",
    raise: -2,
    isByServer: true,
  });
}
