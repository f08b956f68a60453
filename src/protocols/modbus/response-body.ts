import { hex, u8, u16be } from "../../core/bytes.js";
import type { ModbusBody } from "./body.js";
import { commCounters, diagnosticsEcho } from "./diagnostics-body.js";
import { recordsRead, recordsWritten } from "./file-records.js";
import { deviceIdentification, serverReport } from "./identity-body.js";
import { singleValue } from "./request-body.js";
import { EXCEPTION_BIT, FUNCTION, MEI } from "./tables.js";
import type { Transaction } from "./transaction.js";
import { umasResponse } from "./umas-body.js";
import { bitValues, octet, registerValues, word } from "./values.js";

/** As `requestBody`; with what its request asked for, when that is known. */
export function responseBody(
  bytes: Uint8Array,
  at: number,
  end: number,
  isSound: boolean,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  const functionCode = u8(bytes, at);
  if (functionCode >= EXCEPTION_BIT) return exception(bytes, at, end, isSound, request, latencyUs);
  switch (functionCode) {
    case FUNCTION.readCoils:
    case FUNCTION.readDiscreteInputs:
    case FUNCTION.readHoldingRegisters:
    case FUNCTION.readInputRegisters:
      return read(bytes, at, end, isSound, request, latencyUs);
    case FUNCTION.writeSingleCoil:
    case FUNCTION.writeSingleRegister:
    case FUNCTION.writeMultipleCoils:
    case FUNCTION.writeMultipleRegisters:
      return written(bytes, at, end, isSound, request, latencyUs);
    case FUNCTION.readExceptionStatus:
    case FUNCTION.getCommEventCounter:
    case FUNCTION.getCommEventLog:
      return commCounters(bytes, at, end, isSound, request, latencyUs);
    case FUNCTION.diagnostics:
      return diagnosticsEcho(bytes, at, end, request, latencyUs);
    case FUNCTION.reportServerId:
      return serverReport(bytes, at, end, isSound, request, latencyUs);
    case FUNCTION.readFileRecord:
    case FUNCTION.writeFileRecord:
      return fileRecords(bytes, at, end, isSound, request, latencyUs);
    case FUNCTION.maskWriteRegister:
      return maskWrite(bytes, at, end, isSound, request, latencyUs);
    case FUNCTION.readWriteMultipleRegisters:
      return readWrite(bytes, at, end, isSound, request, latencyUs);
    case FUNCTION.readFifoQueue:
      return fifo(bytes, at, end, isSound, request, latencyUs);
    case FUNCTION.encapsulatedInterface:
      if (octet(bytes, at + 1, end) !== MEI.deviceIdentification) break;
      return deviceIdentification(bytes, at, end, isSound, request, latencyUs);
    case FUNCTION.umas:
      if (end - at < 3) break;
      return umas(bytes, at, end, request, latencyUs);
  }
  return raw(bytes, at, end, request, latencyUs);
}

/** The address and quantity that the request asked for; -1 where its function has none. */
function asked(value: number | undefined): number | undefined {
  return value === undefined || value < 0 ? undefined : value;
}

function exception(
  bytes: Uint8Array,
  at: number,
  end: number,
  isSound: boolean,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  const startingAddress = asked(request?.address);
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at) & ~EXCEPTION_BIT,
    kind: "exception",
    exceptionCode: octet(bytes, at + 1, end),
    startingAddress,
    quantity: startingAddress === undefined ? undefined : asked(request?.quantity),
    data: isSound ? undefined : hex(bytes, at + 1, end),
    requestFrame: request?.frame,
    latencyUs,
  };
}

function read(
  bytes: Uint8Array,
  at: number,
  end: number,
  isSound: boolean,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  const functionCode = u8(bytes, at);
  const quantity = asked(request?.quantity);
  const byteCount = octet(bytes, at + 1, end) ?? 0;
  const valuesEnd = Math.min(end, at + 2 + byteCount);
  const isBits = functionCode <= FUNCTION.readDiscreteInputs;
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode,
    kind: "response",
    startingAddress: asked(request?.address),
    quantity,
    values: isBits
      ? bitValues(bytes, at + 2, valuesEnd, quantity ?? 8 * byteCount)
      : registerValues(bytes, at + 2, valuesEnd, byteCount >> 1),
    data: isSound ? undefined : hex(bytes, at + 1, end),
    requestFrame: request?.frame,
    latencyUs,
  };
}

function written(
  bytes: Uint8Array,
  at: number,
  end: number,
  isSound: boolean,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  const functionCode = u8(bytes, at);
  const isSingle = functionCode <= FUNCTION.writeSingleRegister;
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode,
    kind: "response",
    startingAddress: word(bytes, at + 1, end),
    quantity: isSingle ? 1 : word(bytes, at + 3, end),
    values: isSingle ? singleValue(bytes, at, end) : undefined,
    data: isSound ? undefined : hex(bytes, at + 1, end),
    requestFrame: request?.frame,
    latencyUs,
  };
}

function fileRecords(
  bytes: Uint8Array,
  at: number,
  end: number,
  isSound: boolean,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  const isRead = u8(bytes, at) === FUNCTION.readFileRecord;
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "response",
    records: isRead ? recordsRead(bytes, at, end, request) : recordsWritten(bytes, at, end),
    data: isSound ? undefined : hex(bytes, at + 1, end),
    requestFrame: request?.frame,
    latencyUs,
  };
}

function maskWrite(
  bytes: Uint8Array,
  at: number,
  end: number,
  isSound: boolean,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "response",
    startingAddress: word(bytes, at + 1, end),
    andMask: word(bytes, at + 3, end),
    orMask: word(bytes, at + 5, end),
    data: isSound ? undefined : hex(bytes, at + 1, end),
    requestFrame: request?.frame,
    latencyUs,
  };
}

function readWrite(
  bytes: Uint8Array,
  at: number,
  end: number,
  isSound: boolean,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  const byteCount = octet(bytes, at + 1, end) ?? 0;
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "response",
    values: registerValues(bytes, at + 2, end, byteCount >> 1),
    readStartingAddress: asked(request?.address),
    readQuantity: asked(request?.quantity),
    data: isSound ? undefined : hex(bytes, at + 1, end),
    requestFrame: request?.frame,
    latencyUs,
  };
}

function fifo(
  bytes: Uint8Array,
  at: number,
  end: number,
  isSound: boolean,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  const fifoCount = word(bytes, at + 3, end);
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "response",
    values: registerValues(bytes, at + 5, end, fifoCount ?? 0),
    fifoPointerAddress: asked(request?.address),
    fifoCount,
    data: isSound ? undefined : hex(bytes, at + 1, end),
    requestFrame: request?.frame,
    latencyUs,
  };
}

function umas(
  bytes: Uint8Array,
  at: number,
  end: number,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "response",
    umas: umasResponse(bytes, at, end, request),
    requestFrame: request?.frame,
    latencyUs,
  };
}

function raw(
  bytes: Uint8Array,
  at: number,
  end: number,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "response",
    data: hex(bytes, at + 1, end),
    requestFrame: request?.frame,
    latencyUs,
  };
}
