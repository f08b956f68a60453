import { hex, u8, u16be } from "../../core/bytes.js";
import type { ModbusBody } from "./body.js";
import { recordsToRead, recordsWritten } from "./file-records.js";
import { COIL_ON, DIAGNOSTICS, EXCEPTION_BIT, FUNCTION, MEI } from "./tables.js";
import { umasRequest } from "./umas-body.js";
import { bitValues, octet, registerValues, word } from "./values.js";

/**
 * The request whose function code is at `at`, its MBAP header before it. Of one that is not sound, `data` also shows
 * the bytes, and fields that are not there are undefined. One literal per kind keeps the objects of one shape.
 */
export function requestBody(bytes: Uint8Array, at: number, end: number, isSound: boolean): ModbusBody {
  switch (u8(bytes, at)) {
    case FUNCTION.readCoils:
    case FUNCTION.readDiscreteInputs:
    case FUNCTION.readHoldingRegisters:
    case FUNCTION.readInputRegisters:
      return read(bytes, at, end, isSound);
    case FUNCTION.writeSingleCoil:
    case FUNCTION.writeSingleRegister:
      return writeSingle(bytes, at, end, isSound);
    case FUNCTION.readExceptionStatus:
    case FUNCTION.getCommEventCounter:
    case FUNCTION.getCommEventLog:
    case FUNCTION.reportServerId:
      return plain(bytes, at, end, isSound);
    case FUNCTION.diagnostics:
      return diagnostics(bytes, at, end);
    case FUNCTION.writeMultipleCoils:
    case FUNCTION.writeMultipleRegisters:
      return writeMultiple(bytes, at, end, isSound);
    case FUNCTION.readFileRecord:
    case FUNCTION.writeFileRecord:
      return fileRecords(bytes, at, end, isSound);
    case FUNCTION.maskWriteRegister:
      return maskWrite(bytes, at, end, isSound);
    case FUNCTION.readWriteMultipleRegisters:
      return readWrite(bytes, at, end, isSound);
    case FUNCTION.readFifoQueue:
      return fifo(bytes, at, end, isSound);
    case FUNCTION.encapsulatedInterface:
      if (octet(bytes, at + 1, end) === MEI.deviceIdentification) return deviceIdentification(bytes, at, end, isSound);
      return encapsulated(bytes, at, end);
    case FUNCTION.umas:
      return end - at >= 3 ? umas(bytes, at, end) : plain(bytes, at, end, false);
    default:
      return plain(bytes, at, end, false);
  }
}

function read(bytes: Uint8Array, at: number, end: number, isSound: boolean): ModbusBody {
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "request",
    startingAddress: word(bytes, at + 1, end),
    quantity: word(bytes, at + 3, end),
    data: isSound ? undefined : hex(bytes, at + 1, end),
  };
}

function writeSingle(bytes: Uint8Array, at: number, end: number, isSound: boolean): ModbusBody {
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "request",
    startingAddress: word(bytes, at + 1, end),
    quantity: 1,
    values: singleValue(bytes, at, end),
    data: isSound ? undefined : hex(bytes, at + 1, end),
  };
}

/** What a single write sets: a coil as 1 or 0, any other word as it is. */
export function singleValue(bytes: Uint8Array, at: number, end: number): number[] | undefined {
  const value = word(bytes, at + 3, end);
  if (value === undefined) return undefined;
  return [u8(bytes, at) === FUNCTION.writeSingleCoil && value === COIL_ON ? 1 : value];
}

function plain(bytes: Uint8Array, at: number, end: number, isSound: boolean): ModbusBody {
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at) & ~EXCEPTION_BIT,
    kind: "request",
    data: isSound ? undefined : hex(bytes, at + 1, end),
  };
}

function diagnostics(bytes: Uint8Array, at: number, end: number): ModbusBody {
  const subFunction = word(bytes, at + 1, end);
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "request",
    subFunction,
    subFunctionName: subFunction === undefined ? undefined : DIAGNOSTICS[subFunction],
    data: hex(bytes, Math.min(end, at + 3), end),
  };
}

function writeMultiple(bytes: Uint8Array, at: number, end: number, isSound: boolean): ModbusBody {
  const quantity = word(bytes, at + 3, end);
  const isCoils = u8(bytes, at) === FUNCTION.writeMultipleCoils;
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "request",
    startingAddress: word(bytes, at + 1, end),
    quantity,
    values: isCoils ? bitValues(bytes, at + 6, end, quantity ?? 0) : registerValues(bytes, at + 6, end, quantity ?? 0),
    data: isSound ? undefined : hex(bytes, at + 1, end),
  };
}

function fileRecords(bytes: Uint8Array, at: number, end: number, isSound: boolean): ModbusBody {
  const isRead = u8(bytes, at) === FUNCTION.readFileRecord;
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "request",
    records: isRead ? recordsToRead(bytes, at, end) : recordsWritten(bytes, at, end),
    data: isSound ? undefined : hex(bytes, at + 1, end),
  };
}

function maskWrite(bytes: Uint8Array, at: number, end: number, isSound: boolean): ModbusBody {
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "request",
    startingAddress: word(bytes, at + 1, end),
    andMask: word(bytes, at + 3, end),
    orMask: word(bytes, at + 5, end),
    data: isSound ? undefined : hex(bytes, at + 1, end),
  };
}

function readWrite(bytes: Uint8Array, at: number, end: number, isSound: boolean): ModbusBody {
  const writeQuantity = word(bytes, at + 7, end);
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "request",
    values: registerValues(bytes, at + 10, end, writeQuantity ?? 0),
    readStartingAddress: word(bytes, at + 1, end),
    readQuantity: word(bytes, at + 3, end),
    writeStartingAddress: word(bytes, at + 5, end),
    writeQuantity,
    data: isSound ? undefined : hex(bytes, at + 1, end),
  };
}

function fifo(bytes: Uint8Array, at: number, end: number, isSound: boolean): ModbusBody {
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "request",
    fifoPointerAddress: word(bytes, at + 1, end),
    data: isSound ? undefined : hex(bytes, at + 1, end),
  };
}

function deviceIdentification(bytes: Uint8Array, at: number, end: number, isSound: boolean): ModbusBody {
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "request",
    meiType: u8(bytes, at + 1),
    readDeviceIdCode: octet(bytes, at + 2, end),
    objectId: octet(bytes, at + 3, end),
    data: isSound ? undefined : hex(bytes, at + 1, end),
  };
}

function encapsulated(bytes: Uint8Array, at: number, end: number): ModbusBody {
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "request",
    meiType: octet(bytes, at + 1, end),
    data: hex(bytes, Math.min(end, at + 2), end),
  };
}

function umas(bytes: Uint8Array, at: number, end: number): ModbusBody {
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "request",
    umas: umasRequest(bytes, at, end),
  };
}
