import type { DetectContext } from "../contracts/detector.js";
import type { OpcuaPointEntity } from "../contracts/opcua-baseline.js";
import type { OpcuaRangeKind } from "../contracts/opcua-event.js";
import type { PointLimits } from "../contracts/policy.js";
import type { Party } from "../contracts/sensor-event.js";
import { storedNumber } from "../core/stored-number.js";
import { baselineName, capitalised, counted, listed } from "./wording.js";

/** Lowest and highest value by each kind of range that a server tells of a node. */
export type NodeRanges = Readonly<Partial<Record<OpcuaRangeKind, readonly [number, number]>>>;

/** By what the values of a node are judged: limits of the policy, else its server's ranges and what was learned. */
export interface NodeEnvelope {
  readonly declared: PointLimits | undefined;
  readonly learned: OpcuaPointEntity | undefined;
  /** Those that the node kept to while learning. */
  readonly ranges: NodeRanges | undefined;
}

/** How much must be known of a node before it is judged by what was learned. */
interface LearningNeeded {
  readonly samplesCount: number;
  readonly learnedSeconds: number;
}

/** Undefined for a node of which nothing is known that its values could be judged by. */
export function nodeEnvelope(
  server: Party,
  node: string,
  told: NodeRanges | undefined,
  { samplesCount, learnedSeconds }: LearningNeeded,
  { baseline, policy }: DetectContext,
): NodeEnvelope | undefined {
  const declared = policy?.limitsOf(server, node);
  if (declared?.min !== undefined || declared?.max !== undefined) {
    return { declared, learned: undefined, ranges: undefined };
  }
  const point = baseline?.opcua.point(server.asset, node);
  if (point?.values === "counter") return undefined;
  const ranges = told === undefined ? undefined : keptRanges(told, point);
  const isShort = point === undefined || point.n < samplesCount || 3600 * point.hours < learnedSeconds;
  const learned = isShort ? undefined : point;
  return learned === undefined && ranges === undefined ? undefined : { declared: undefined, learned, ranges };
}

/** A server may tell a range that nobody has set: one that the node leaves in good times says nothing. */
function keptRanges(told: NodeRanges, point: OpcuaPointEntity | undefined): NodeRanges | undefined {
  const [least, most] = point === undefined ? [] : extremesOf(point);
  const kept: { [kind in OpcuaRangeKind]?: readonly [number, number] } = {};
  for (const kind of ["EURange", "InstrumentRange"] as const) {
    const range = told[kind];
    if (range === undefined || (least ?? range[0]) < range[0] || (most ?? range[1]) > range[1]) continue;
    kept[kind] = range;
  }
  return kept.EURange === undefined && kept.InstrumentRange === undefined ? undefined : kept;
}

function extremesOf({ values, low, high, distinct = [] }: OpcuaPointEntity): readonly [number?, number?] {
  if (values === "analog" || distinct.length === 0) return [low, high];
  return [Math.min(...distinct), Math.max(...distinct)];
}

/** What is written stays where the process is run; an instrument may tell more than that. [OPC 10000-8 §5.3.2.3] */
function rangeFor({ ranges }: NodeEnvelope, isWritten: boolean) {
  const order = isWritten ? (["EURange", "InstrumentRange"] as const) : (["InstrumentRange", "EURange"] as const);
  for (const kind of order) {
    const range = ranges?.[kind];
    if (range !== undefined) return { kind, low: range[0], high: range[1] };
  }
  return undefined;
}

/** Whether a number may be written to the node, or told of it. */
export function isWithin(number: number, envelope: NodeEnvelope, marginPercent: number, isWritten: boolean): boolean {
  const { declared, learned } = envelope;
  if (declared !== undefined) {
    return number >= (declared.min ?? Number.NEGATIVE_INFINITY) && number <= (declared.max ?? Number.POSITIVE_INFINITY);
  }
  const range = rangeFor(envelope, isWritten);
  if (range !== undefined && (number < range.low || number > range.high)) return false;
  if (learned === undefined) return true;
  if (learned.values !== "analog") return learned.distinct?.includes(storedNumber(number)) !== false;
  const margin = (marginPercent / 100) * (learned.high - learned.low);
  const [low, high] = [learned.low - margin, learned.high + margin];
  if (number >= low && number <= high) return true;
  const stored = storedNumber(number);
  return stored >= low && stored <= high;
}

/** What is expected of the node's values, as sentences. */
export function nodeEnvelopeText(
  envelope: NodeEnvelope,
  marginPercent: number,
  isWritten: boolean,
  { baseline }: DetectContext,
): string {
  const { declared, learned } = envelope;
  if (declared !== undefined) {
    const { min, max, at } = declared;
    return `The policy (${at.file}:${at.line}) allows it from ${min ?? "any value"} to ${max ?? "any value"}.`;
  }
  const range = rangeFor(envelope, isWritten);
  const told = range === undefined ? undefined : `its server tells ${range.low} to ${range.high} as its ${range.kind}`;
  if (learned === undefined || baseline === undefined) {
    return `${capitalised(told ?? "nothing is known of the node")}.`;
  }
  const { values, low, high, distinct, n, hours, dataType } = learned;
  const known = values === "analog" ? `between ${low} and ${high}` : `one of ${listed((distinct ?? []).map(String))}`;
  const spare = values === "analog" ? `, and may leave that by ${marginPercent} % of it` : "";
  return capitalised(
    `in ${baselineName(baseline)} it was a ${dataType} ${known} in ${counted(n, "value")} over ` +
      `${counted(hours, "hour")}${spare}${told === undefined ? "" : `; ${told}`}.`,
  );
}
