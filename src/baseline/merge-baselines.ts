import type { BaselineContents, BaselineEntity, LearnedRate } from "../contracts/baseline.js";
import type { JsonObject } from "../core/json.js";
import { joinWeekHours } from "../core/week-hours.js";
import { joinParts } from "./decide.js";
import { joinJsonKeys } from "./json-keys.js";
import { joinNumbers } from "./number-model.js";
import { isOpcuaEntity, mergeOpcua, mergeOpcuaPoints } from "./opcua-parts.js";
import { joinReadbacks } from "./point-entity.js";
import { joinTcp } from "./tcp-model.js";
import { isTiming, joinedTiming } from "./timing-changes.js";

const LIST_MAX = 16;
const READS_MAX = 64;
/** The more cautious of two states stands; two of them cannot be joined without a person. */
const CAUTION = ["ok", "rare", "stale"] as const;

/** Two baselines as one, or what a person has to decide first. */
export interface Merged {
  readonly contents: BaselineContents;
  /** A sentence each; with any of them the contents are of no use. */
  readonly conflicts: readonly string[];
}

/**
 * The union of two baselines of one site: sets join, counts add, hours and days take the larger count because they may
 * overlap. What one trusts and the other quarantined, or calls a finding, is a conflict. The result is not approved.
 */
export function mergeBaselines(one: BaselineContents, other: BaselineContents): Merged {
  const conflicts: string[] = [];
  const merged = new Map(one.entities.map((entity) => [`${entity.kind} ${entity.key}`, entity]));
  for (const entity of other.entities) {
    const place = `${entity.kind} ${entity.key}`;
    const known = merged.get(place);
    const conflict = known === undefined ? undefined : conflictOf(known, entity);
    if (conflict !== undefined) conflicts.push(`${place}: ${conflict}`);
    else merged.set(place, known === undefined ? entity : joined(known, entity));
  }
  const [from, to] = [one.header.window as string[], other.header.window as string[]];
  const header: JsonObject = {
    window: [[from[0] ?? "", to[0] ?? ""].sort()[0] ?? "", [from[1] ?? "", to[1] ?? ""].sort()[1] ?? ""],
    packets: Number(one.header.packets) + Number(other.header.packets),
    coverage: mergedCoverage(one.header.coverage as JsonObject, other.header.coverage as JsonObject),
    approvedBy: null,
    approvedAt: undefined,
    note: `merged with sha256:${String(other.header.sha256)}`,
    predicted: undefined,
  };
  return { contents: { header: { ...one.header, ...header }, entities: [...merged.values()] }, conflicts };
}

/** A class is mature in the whole only if it is in both. */
function mergedCoverage(one: JsonObject, other: JsonObject): JsonObject {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    names.map((name) => {
      const [own, theirs] = [one[name] as JsonObject | undefined, other[name] as JsonObject | undefined];
      return [name, theirs === undefined || (own !== undefined && own.mature !== true) ? own : theirs];
    }),
  );
}

function conflictOf(one: BaselineEntity, other: BaselineEntity): string | undefined {
  const isGrave = (state: string) => !(CAUTION as readonly string[]).includes(state);
  if (one.state !== other.state && (isGrave(one.state) || isGrave(other.state))) {
    return `${one.state} in the first, ${other.state} in the second: approve or reject it in both`;
  }
  if (one.kind === "point" && other.kind === "point" && valuesOf(one, other) === undefined) {
    return `${one.values} in the first, ${other.values} in the second: learn it again`;
  }
  const isDecided = one.by !== undefined && other.by !== undefined;
  if (isDecided && (one.by !== other.by || one.until !== other.until)) {
    return `decided by ${one.by} in the first and by ${other.by} in the second: decide it once`;
  }
  return undefined;
}

function joined(one: BaselineEntity, other: BaselineEntity): BaselineEntity {
  const decided = one.by === undefined && other.by !== undefined ? other : one;
  const state = decided.by === undefined ? laterOf(one.state, other.state) : decided.state;
  const common = {
    ...decided,
    state,
    n: one.n + other.n,
    hours: Math.max(one.hours, other.hours),
    days: Math.max(one.days, other.days),
    first: [one.first, other.first].sort()[0] ?? one.first,
    last: [one.last, other.last].sort()[1] ?? one.last,
  };
  return { ...common, ...joinedFields(one, other) } as BaselineEntity;
}

function laterOf(one: BaselineEntity["state"], other: BaselineEntity["state"]): BaselineEntity["state"] {
  const order: readonly string[] = CAUTION;
  return order.indexOf(one) >= order.indexOf(other) ? one : other;
}

/** What two entities of one kind and key have beside what every entity has, as one. */
export function joinedFields(one: BaselineEntity, other: BaselineEntity): object {
  if (one.kind === "asset" && other.kind === "asset") {
    const names = one.names ?? other.names;
    const groups = [...new Set([...(one.groups ?? []), ...(other.groups ?? [])])].sort();
    const stack = [...new Set([...(one.stack ?? []), ...(other.stack ?? [])])].sort();
    return {
      ips: union(one.ips, other.ips),
      ...(names === undefined ? {} : { names: union(one.names ?? [], other.names ?? []) }),
      ...(stack.length === 0 ? {} : { stack }),
      ...(groups.length === 0 ? {} : { groups }),
      isRouter: one.isRouter || other.isRouter,
      roles: sums(one.roles, other.roles),
      ...rateField("gapSeconds", one.gapSeconds, other.gapSeconds),
    };
  }
  if (one.kind === "conduit" && other.kind === "conduit") {
    const volume = [0, 1].map((side) => joinRates(one.volume?.[side], other.volume?.[side]));
    return {
      ports: union(one.ports, other.ports).sort((a, b) => a - b),
      ...(volume[0] === undefined ? {} : { volume }),
      ...joinTcp(one, other),
      weekHours: joinedHours(one.weekHours, other.weekHours),
    };
  }
  if (one.kind === "mb.ops" && other.kind === "mb.ops") return operationFields(one, other);
  if (one.kind === "mb.cycle" && other.kind === "mb.cycle") return cycleFields(one, other);
  if (one.kind === "mb.reply" && other.kind === "mb.reply") return replyFields(one, other);
  if (one.kind === "point" && other.kind === "point") return pointFields(one, other);
  if (one.kind === "ua.point" && other.kind === "ua.point") return mergeOpcuaPoints(one, other);
  if (isOpcuaEntity(one) && isOpcuaEntity(other)) return mergeOpcua(one, other);
  if (isTiming(one) && isTiming(other)) return joinedTiming(one, other);
  if (isOfMqtt(one) && isOfMqtt(other)) return mqttFields(one, other);
  return {};
}

/** Of a conduit that one of them has not seen for long enough no hours are known. */
function joinedHours(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : joinWeekHours(one, other);
}

type Operations = Extract<BaselineEntity, { kind: "mb.ops" }>;

function operationFields(one: Operations, other: Operations): object {
  const reads = new Map<string, readonly [number, number, number, number]>();
  for (const [code, address, quantity, n] of [...(one.reads ?? []), ...(other.reads ?? [])]) {
    const key = `${code}/${address}/${quantity}`;
    reads.set(key, [code, address, quantity, n + (reads.get(key)?.[3] ?? 0)]);
  }
  const hasReads = one.reads !== undefined && other.reads !== undefined && reads.size <= READS_MAX;
  const parts = (["rare", "quarantined"] as const).flatMap((name) => {
    const [own, theirs] = [one[name], other[name]];
    const part = own === undefined || theirs === undefined ? (own ?? theirs) : { ...own, ...joinParts(own, theirs) };
    return part === undefined ? [] : [[name, part] as const];
  });
  const sorted = [...reads.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const quirks = union(one.quirks ?? [], other.quirks ?? []);
  return {
    ...joinParts(one, other),
    reads: hasReads ? sorted : undefined,
    ...(quirks.length === 0 ? {} : { quirks }),
    ...(one.rates !== undefined && other.rates !== undefined ? { rates: joinAllRates(one.rates, other.rates) } : {}),
    ...Object.fromEntries(parts),
  };
}

function joinAllRates(one: NonNullable<Operations["rates"]>, other: NonNullable<Operations["rates"]>): object {
  return {
    requestsPerSecond: joinRates(one.requestsPerSecond, other.requestsPerSecond),
    writesPerMinute: joinRates(one.writesPerMinute, other.writesPerMinute),
    exceptionsPerTenSeconds: joinRates(one.exceptionsPerTenSeconds, other.exceptionsPerTenSeconds),
    pendingMax: Math.max(one.pendingMax, other.pendingMax),
    stackedMax: Math.max(one.stackedMax ?? 1, other.stackedMax ?? 1),
  };
}

type Cycle = Extract<BaselineEntity, { kind: "mb.cycle" }>;

/** Two orders do not add to one: what differs is no order any more. */
function cycleFields(one: Cycle, other: Cycle): object {
  const orderOf = ({ symbols, groups }: Cycle) => JSON.stringify([symbols, groups.map(({ phases }) => phases)]);
  return orderOf(one) === orderOf(other) ? {} : { symbols: [], groups: [] };
}

type Reply = Extract<BaselineEntity, { kind: "mb.reply" }>;

function replyFields(one: Reply, other: Reply): object {
  return {
    windows: one.windows + other.windows,
    changing: one.changing + other.changing,
    constantSeconds: Math.max(one.constantSeconds, other.constantSeconds),
    repeatMax: Math.max(one.repeatMax, other.repeatMax),
  };
}

type Point = Extract<BaselineEntity, { kind: "point" }>;

/** What both do: what is constant in one may do anything in the other. */
function valuesOf(one: Point, other: Point): Point["values"] | undefined {
  if (one.values === other.values || other.values === "constant") return one.values;
  return one.values === "constant" ? other.values : undefined;
}

/** The hull of both, which only two trusted envelopes may form. */
function pointFields(one: Point, other: Point): object {
  if (one.state !== "ok" || other.state !== "ok") return {};
  const distinct = union(one.distinct ?? [], other.distinct ?? []).sort((a, b) => a - b);
  const isCountable = one.distinct !== undefined && other.distinct !== undefined && distinct.length <= LIST_MAX;
  return {
    values: valuesOf(one, other),
    min: Math.min(one.min, other.min),
    max: Math.max(one.max, other.max),
    low: Math.min(one.low, other.low),
    high: Math.max(one.high, other.high),
    distinct: isCountable ? distinct : undefined,
    togglesPerMinute: Math.max(one.togglesPerMinute, other.togglesPerMinute),
    writesPerMinute: Math.max(one.writesPerMinute, other.writesPerMinute),
    readback: joinReadbacks(one.readback, other.readback),
  };
}

type OfMqtt = Extract<BaselineEntity, { traits?: readonly string[] }>;

function isOfMqtt(entity: BaselineEntity): entity is OfMqtt {
  return entity.kind.startsWith("mqtt.") || entity.kind.startsWith("spb.");
}

function mqttFields(one: OfMqtt, other: OfMqtt): object {
  const traits = union(one.traits ?? [], other.traits ?? []);
  const names = [...new Set([...Object.keys(one.rates ?? {}), ...Object.keys(other.rates ?? {})])];
  const rates = Object.fromEntries(names.map((name) => [name, joinRates(one.rates?.[name], other.rates?.[name])]));
  const numbers = joinNumbers(one.numbers, other.numbers);
  const jsonKeys = joinJsonKeys(one.jsonKeys, other.jsonKeys);
  return {
    ...(traits.length === 0 ? {} : { traits }),
    ...(names.length === 0 ? {} : { rates }),
    ...(numbers === undefined ? {} : { numbers }),
    ...(jsonKeys === undefined ? {} : { jsonKeys }),
  };
}

function rateField(name: string, one: LearnedRate | undefined, other: LearnedRate | undefined): object {
  const rate = joinRates(one, other);
  return rate === undefined ? {} : { [name]: rate };
}

/** Quantiles do not add: the larger of the two is on the safe side of an alert. */
export function joinRates(one: LearnedRate | undefined, other: LearnedRate | undefined): LearnedRate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    n: one.n + other.n,
    p99: Math.max(one.p99, other.p99),
    p999: Math.max(one.p999, other.p999),
    max: Math.max(one.max, other.max),
  };
}

function union<T extends string | number>(one: readonly T[], other: readonly T[]): T[] {
  const all = [...new Set([...one, ...other])];
  return all.sort((a, b) => (a < b ? -1 : 1)).slice(0, LIST_MAX);
}

function sums(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Record<string, number> {
  const all = new Map(Object.entries(one));
  for (const [name, n] of Object.entries(other)) all.set(name, (all.get(name) ?? 0) + n);
  return Object.fromEntries(all);
}
