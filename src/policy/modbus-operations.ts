import type { ModbusEffect } from "../catalog/modbus-functions.js";
import type { OperationEffect, PolicyOperation } from "../contracts/policy.js";
import type { ModbusRange, ModbusRequest } from "../contracts/sensor-event.js";

/** What a policy calls it. A function without a meaning may do anything: only who may program may send it. */
const EFFECTS: Readonly<Record<ModbusEffect, OperationEffect>> = {
  read: "read",
  write: "write",
  identify: "identify",
  diagnose: "diagnose",
  file: "read",
  engineer: "engineer",
  other: "engineer",
};

/** What a Modbus request asks of a policy: function 23 reads and writes. */
export function modbusOperations(
  request: Pick<ModbusRequest, "unit" | "effect" | "reads" | "writes" | "values">,
): readonly PolicyOperation[] {
  const { unit, effect, reads, writes, values } = request;
  if (reads !== undefined && writes !== undefined) {
    return [operation("read", unit, reads, undefined), operation("write", unit, writes, values)];
  }
  const range = writes ?? reads;
  return [operation(EFFECTS[effect], unit, range, writes === undefined ? undefined : values)];
}

function operation(
  effect: OperationEffect,
  unit: number,
  range: ModbusRange | undefined,
  values: readonly number[] | undefined,
): PolicyOperation {
  return {
    protocol: "modbus",
    effect,
    unit,
    table: range?.table,
    points: range === undefined ? undefined : [range.address, range.address + range.quantity - 1],
    values,
  };
}
