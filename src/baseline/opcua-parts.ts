import type { BaselineEntity } from "../contracts/baseline.js";
import type {
  OpcuaClientEntity,
  OpcuaHabitKind,
  OpcuaHabits,
  OpcuaPart,
  OpcuaPointEntity,
  OpcuaServerEntity,
} from "../contracts/opcua-baseline.js";

type OpcuaEntity = OpcuaClientEntity | OpcuaServerEntity;

const TEXTS_MAX = 4096;
const DISTINCT_MAX = 16;

/** Whether it is of OPC UA. */
export function isOpcuaEntity(entity: BaselineEntity): entity is OpcuaEntity {
  return entity.kind === "ua.client" || entity.kind === "ua.server";
}

/** The habits of both. */
export function joinHabits(one: OpcuaHabits, other: OpcuaHabits): OpcuaHabits {
  const kinds = [...new Set([...Object.keys(one), ...Object.keys(other)])] as OpcuaHabitKind[];
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      [...new Set([...(one[kind] ?? []), ...(other[kind] ?? [])])].sort().slice(0, TEXTS_MAX),
    ]),
  );
}

/** With all that was held back of it. */
export function wholeOpcua<Entity extends OpcuaEntity>({ rare, quarantined, ...entity }: Entity): Entity {
  let { habits } = entity as unknown as OpcuaEntity;
  for (const part of [rare, quarantined]) if (part !== undefined) habits = joinHabits(habits, part.habits);
  return { ...entity, habits } as unknown as Entity;
}

/** The fields of two entities of one key, as one. */
export function mergeOpcua(one: OpcuaEntity, other: OpcuaEntity): object {
  const many = [...new Set([...(one.many ?? []), ...(other.many ?? [])])].sort();
  const [rare, quarantined] = [joinPart(one.rare, other.rare), joinPart(one.quarantined, other.quarantined)];
  const common = {
    habits: joinHabits(one.habits, other.habits),
    ...(many.length === 0 ? {} : { many }),
    ...(rare === undefined ? {} : { rare }),
    ...(quarantined === undefined ? {} : { quarantined }),
  };
  if (one.kind !== "ua.client" || other.kind !== "ua.client") return common;
  return { ...common, faults: one.faults + other.faults, ...mergedRates(one.rates, other.rates) };
}

/** What differs, in a few words each. */
export function opcuaChanges(old: OpcuaEntity, now: OpcuaEntity): string[] {
  const kinds = [...new Set([...Object.keys(old.habits), ...Object.keys(now.habits)])].sort() as OpcuaHabitKind[];
  return kinds.flatMap((kind) => {
    const [before, after] = [old.habits[kind] ?? [], now.habits[kind] ?? []];
    return [
      ...after.filter((text) => !before.includes(text)).map((text) => `new ${kind} ${text}`),
      ...before.filter((text) => !after.includes(text)).map((text) => `${kind} ${text} gone`),
    ];
  });
}

/** As `opcuaChanges`, of the values of a node. */
export function opcuaPointChanges(old: OpcuaPointEntity, now: OpcuaPointEntity): string[] {
  const changes: string[] = [];
  if (old.values !== now.values) changes.push(`${old.values} -> ${now.values}`);
  if (old.dataType !== now.dataType) changes.push(`${old.dataType} -> ${now.dataType}`);
  if (old.low !== now.low || old.high !== now.high) {
    changes.push(`values ${old.low}..${old.high} -> ${now.low}..${now.high}`);
  }
  return changes;
}

/** The hull of both, which only two trusted envelopes may form. */
export function mergeOpcuaPoints(one: OpcuaPointEntity, other: OpcuaPointEntity): object {
  if (one.state !== "ok" || other.state !== "ok" || one.dataType !== other.dataType) return {};
  const distinct = [...new Set([...(one.distinct ?? []), ...(other.distinct ?? [])])].sort((a, b) => a - b);
  const isCountable = one.distinct !== undefined && other.distinct !== undefined && distinct.length <= DISTINCT_MAX;
  const wider = [one, other].find(({ values }) => values === "analog" || values === "counter") ?? one;
  return {
    values: isCountable && distinct.length > 1 && wider.values === "constant" ? "discrete" : wider.values,
    low: Math.min(one.low, other.low),
    high: Math.max(one.high, other.high),
    distinct: isCountable ? distinct : undefined,
  };
}

/** Whether it changes something in its server. */
export function isOpcuaWriter(entity: BaselineEntity): boolean {
  if (entity.kind !== "ua.client") return false;
  return [entity, entity.rare, entity.quarantined].some(
    (part) => part?.habits.write !== undefined || part?.habits.call !== undefined,
  );
}

function joinPart(one: OpcuaPart | undefined, other: OpcuaPart | undefined): OpcuaPart | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { ...one, habits: joinHabits(one.habits, other.habits) };
}

/** Quantiles do not add: the larger of the two is on the safe side of an alert. */
function mergedRates(one: OpcuaClientEntity["rates"], other: OpcuaClientEntity["rates"]): object {
  if (one === undefined || other === undefined) return {};
  const names = ["browsesPerMinute", "openingsPerMinute", "failuresPerMinute"] as const;
  const rates = names.map((name) => {
    const [own, theirs] = [one[name], other[name]];
    const most = (key: "p99" | "p999" | "max") => Math.max(own[key], theirs[key]);
    return [name, { n: own.n + theirs.n, p99: most("p99"), p999: most("p999"), max: most("max") }] as const;
  });
  const maxima = (["connectionsMax", "countMax", "publishMax"] as const).map(
    (name) => [name, Math.max(one[name], other[name])] as const,
  );
  return { rates: { ...Object.fromEntries(rates), ...Object.fromEntries(maxima) } };
}
