import { modbusFunction } from "../catalog/modbus-functions.js";
import type { ModbusRange } from "../contracts/sensor-event.js";

const TABLE_NAMES = { co: "coil", di: "discrete input", ir: "input register", hr: "holding register" } as const;

/** `coils`, `holding registers`. */
export function tableText(table: ModbusRange["table"]): string {
  return `${TABLE_NAMES[table]}s`;
}

/** `holding register 8`, `holding registers 8-11`. */
export function rangeText({ table, address, quantity }: ModbusRange): string {
  if (quantity === 1) return `${TABLE_NAMES[table]} ${address}`;
  return `${TABLE_NAMES[table]}s ${address}-${address + quantity - 1}`;
}

/** `function 3 (Read Holding Registers)`; a code without a public meaning has its number only. */
export function functionText(functionCode: number): string {
  const name = modbusFunction(functionCode)?.name;
  return name === undefined ? `function ${functionCode}` : `function ${functionCode} (${name})`;
}
