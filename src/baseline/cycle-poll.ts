import type { ModbusRequest } from "../contracts/sensor-event.js";

const WORD = 0x10000;

/** Whether a request may belong to a polling cycle: a read that changes nothing, and nothing wrong with it. */
export function isCyclePoll({ reads, change, anomalies }: ModbusRequest): boolean {
  return reads !== undefined && change === undefined && anomalies.length === 0;
}

/** One number for a function code, an address and a quantity. */
export function pollKey(functionCode: number, address: number, quantity: number): number {
  return (functionCode * WORD + address) * WORD + quantity;
}
