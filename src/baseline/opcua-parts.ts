import type { BaselineEntity } from "../contracts/baseline.js";
import type {
  OpcuaClientEntity,
  OpcuaHabitKind,
  OpcuaHabits,
  OpcuaPart,
  OpcuaServerEntity,
} from "../contracts/opcua-baseline.js";

type OpcuaEntity = OpcuaClientEntity | OpcuaServerEntity;

const TEXTS_MAX = 4096;

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
