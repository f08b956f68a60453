import type {
  BaselineEntity,
  ModbusFunctionUse,
  ModbusIntervals,
  ModbusOperationsEntity,
  ModbusPart,
} from "../contracts/baseline.js";
import { IntervalSet } from "./interval-set.js";
import { isOpcuaEntity, wholeOpcua } from "./opcua-parts.js";

/** What a person says of an entity. */
export interface Decision {
  readonly by: string;
  readonly ticket?: string | undefined;
  readonly note?: string | undefined;
  /** Time as in the lines; after it the approval counts no more. */
  readonly until?: string | undefined;
}

/** The entity as approved: normal from now on, with all that was held back of it. */
export function approved(entity: BaselineEntity, decision: Decision): BaselineEntity {
  return { ...decided(entity, decision), src: "approved", state: "ok" };
}

/** The entity as rejected: it stays in the baseline so that it is not asked of again, and is never normal. */
export function rejected(entity: BaselineEntity, decision: Decision): BaselineEntity {
  return { ...decided(entity, { ...decision, until: undefined }), state: "quarantined" };
}

function decided(entity: BaselineEntity, { by, ticket, note, until }: Decision): BaselineEntity {
  const { by: _, ticket: __, note: ___, until: ____, ...rest } = wholeOf(entity);
  return {
    ...rest,
    by,
    ...(ticket === undefined ? {} : { ticket }),
    ...(note === undefined ? {} : { note }),
    ...(until === undefined ? {} : { until }),
  } as BaselineEntity;
}

function wholeOf(entity: BaselineEntity): BaselineEntity {
  if (entity.kind === "mb.ops") return joined(entity);
  return isOpcuaEntity(entity) ? wholeOpcua(entity) : entity;
}

function joined({ rare, quarantined, ...entity }: ModbusOperationsEntity): ModbusOperationsEntity {
  let whole: ModbusPart = entity;
  for (const part of [rare, quarantined]) if (part !== undefined) whole = joinParts(whole, part);
  return { ...entity, fc: whole.fc, writes: whole.writes };
}

/** Uses of functions of both. */
export function joinParts(one: ModbusPart, other: ModbusPart): ModbusPart {
  const fc: Record<string, ModbusFunctionUse> = { ...one.fc };
  for (const [code, use] of Object.entries(other.fc)) {
    const known = fc[code];
    fc[code] = known === undefined ? use : joinUses(known, use);
  }
  return { fc, writes: one.writes + other.writes };
}

function joinUses(one: ModbusFunctionUse, other: ModbusFunctionUse): ModbusFunctionUse {
  const [R, W] = [joinIntervals(one.R, other.R), joinIntervals(one.W, other.W)];
  return {
    n: one.n + other.n,
    rejected: one.rejected + other.rejected,
    ...(R === undefined ? {} : { R }),
    ...(W === undefined ? {} : { W }),
  };
}

function joinIntervals(one: ModbusIntervals | undefined, other: ModbusIntervals | undefined) {
  if (one === undefined || other === undefined) return one ?? other;
  const tables = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof ModbusIntervals>;
  return Object.fromEntries(
    [...tables].map((table) => {
      const set = new IntervalSet(0);
      for (const [from, to] of [...(one[table] ?? []), ...(other[table] ?? [])]) set.add(from, to);
      return [table, set.ranges];
    }),
  ) as ModbusIntervals;
}
