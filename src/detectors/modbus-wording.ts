import { modbusException } from "../catalog/modbus-functions.js";
import type { ModbusRequest, ModbusResponse } from "../contracts/sensor-event.js";
import { functionText, rangeText } from "./point-wording.js";
import { actionOf } from "./write-wording.js";

/** `exception 2 (Illegal Data Address)`. [MODBUS-AP §7] */
export function exceptionText(exceptionCode: number | undefined): string {
  const name = modbusException(exceptionCode ?? -1);
  return name === undefined ? `exception ${exceptionCode ?? "?"}` : `exception ${exceptionCode} (${name})`;
}

/** What the client did: `read holding registers 8-11 with function 3 (Read Holding Registers)`. */
export function requestText(request: ModbusRequest): string {
  if (request.change !== undefined) return actionOf(request);
  const { functionCode, reads } = request;
  if (reads === undefined) return `sent ${functionText(functionCode)}`;
  return `read ${rangeText(reads)} with ${functionText(functionCode)}`;
}

/** What the device did: `accepted`, `rejected it with exception 2 (Illegal Data Address)`. */
export function answerText({ outcome, exceptionCode }: ModbusResponse): string {
  if (outcome === "accepted") return "accepted";
  return exceptionCode === undefined ? "rejected it" : `rejected it with ${exceptionText(exceptionCode)}`;
}
