import { modbusFunction } from "../catalog/modbus-functions.js";
import type { PolicyOperation } from "../contracts/policy.js";
import type { ControlOperation, ModbusRequest } from "../contracts/sensor-event.js";
import { modbusOperations } from "../policy/modbus-operations.js";
import { actionOf } from "./write-wording.js";

/** An operation of any protocol, as it passed. */
export type OperationEvent = ModbusRequest | ControlOperation;

/** What a policy is asked of the operation; reading and writing in one are two. */
export function operationsOf(event: OperationEvent): readonly PolicyOperation[] {
  if (event.type === "modbus-request") return modbusOperations(event);
  const { protocol, effect, point } = event;
  const value = numberIn(event.value);
  return [{ protocol, effect, point, values: value === undefined ? undefined : [value] }];
}

/** Whether it can change the process, the program or the state of the server, or put it out of service. */
export function isIntrusive({ effect }: PolicyOperation): boolean {
  return effect !== "read" && effect !== "identify";
}

/** `wrote coil 2 = ON with function 5 (Write Single Coil)`, `used OPC UA Write on ns=2;s=Level with 5`. */
export function operationText(event: OperationEvent): string {
  if (event.type === "operation") {
    const protocol = event.protocol === "opcua" ? "OPC UA" : "MQTT";
    const point = event.point === undefined ? "" : ` on ${event.point}`;
    return `used ${protocol} ${event.name}${point}${event.value === undefined ? "" : ` with ${event.value}`}`;
  }
  if (event.change !== undefined) return actionOf(event);
  const { functionCode, reads } = event;
  const name = modbusFunction(functionCode)?.name ?? "unknown";
  const points = reads === undefined ? "" : ` of addresses ${reads.address}-${reads.address + reads.quantity - 1}`;
  return `sent function ${functionCode} (${name})${points}`;
}

function numberIn(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
