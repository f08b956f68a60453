import { hex, u8, u16be } from "../../core/bytes.js";
import type { ModbusBody } from "./body.js";
import { DIAGNOSTICS, FUNCTION } from "./tables.js";
import type { Transaction } from "./transaction.js";
import { octet, octetValues, word } from "./values.js";

/** [MODBUS-AP §6.7], [MODBUS-AP §6.9] and [MODBUS-AP §6.10] */
export function commCounters(
  bytes: Uint8Array,
  at: number,
  end: number,
  isSound: boolean,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  const functionCode = u8(bytes, at);
  const isStatus = functionCode === FUNCTION.readExceptionStatus;
  const isLog = functionCode === FUNCTION.getCommEventLog;
  const fields = isLog ? at + 2 : at + 1;
  const eventCount = isLog ? (octet(bytes, at + 1, end) ?? 0) - 6 : 0;
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode,
    kind: "response",
    status: isStatus ? octet(bytes, fields, end) : word(bytes, fields, end),
    eventCount: isStatus ? undefined : word(bytes, fields + 2, end),
    messageCount: isLog ? word(bytes, fields + 4, end) : undefined,
    events: isLog ? octetValues(bytes, fields + 6, end, eventCount) : undefined,
    data: isSound ? undefined : hex(bytes, at + 1, end),
    requestFrame: request?.frame,
    latencyUs,
  };
}

/** [MODBUS-AP §6.8] */
export function diagnosticsEcho(
  bytes: Uint8Array,
  at: number,
  end: number,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  const subFunction = word(bytes, at + 1, end);
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "response",
    subFunction,
    subFunctionName: subFunction === undefined ? undefined : DIAGNOSTICS[subFunction],
    data: hex(bytes, Math.min(end, at + 3), end),
    requestFrame: request?.frame,
    latencyUs,
  };
}
