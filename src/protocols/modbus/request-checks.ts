import { u8, u16be } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import { isCoilValue, isFilePart, packedBytes } from "./shape.js";
import { EXCEPTION_BIT, FUNCTION, isDiagnostic, isUserDefined, LIMIT, MEI, RESERVED_FUNCTIONS } from "./tables.js";

/**
 * What is wrong with a whole request whose function code is at `at`, as ANOMALY bits; 0 for one that keeps to the
 * standard, and for functions that have no form in it.
 */
export function requestAnomalies(bytes: Uint8Array, at: number, end: number): number {
  const length = end - at;
  const functionCode = u8(bytes, at);
  if (functionCode >= EXCEPTION_BIT) return ANOMALY.exceptionFromClient;
  switch (functionCode) {
    case FUNCTION.readCoils:
    case FUNCTION.readDiscreteInputs:
      return readAnomalies(bytes, at, length, LIMIT.readBits);
    case FUNCTION.readHoldingRegisters:
    case FUNCTION.readInputRegisters:
      return readAnomalies(bytes, at, length, LIMIT.readRegisters);
    case FUNCTION.writeSingleCoil:
      return coilAnomalies(bytes, at, length);
    case FUNCTION.writeSingleRegister:
      return lengthAnomaly(length, 5);
    case FUNCTION.readExceptionStatus:
    case FUNCTION.getCommEventCounter:
    case FUNCTION.getCommEventLog:
    case FUNCTION.reportServerId:
      return lengthAnomaly(length, 1);
    case FUNCTION.diagnostics:
      return diagnosticsAnomalies(bytes, at, length);
    case FUNCTION.writeMultipleCoils:
      return writeAnomalies(bytes, at, length, LIMIT.writeBits, 1);
    case FUNCTION.writeMultipleRegisters:
      return writeAnomalies(bytes, at, length, LIMIT.writeRegisters, 16);
    case FUNCTION.readFileRecord:
      return readFileAnomalies(bytes, at, length);
    case FUNCTION.writeFileRecord:
      return writeFileAnomalies(bytes, at, length);
    case FUNCTION.maskWriteRegister:
      return lengthAnomaly(length, 7);
    case FUNCTION.readWriteMultipleRegisters:
      return readWriteAnomalies(bytes, at, length);
    case FUNCTION.readFifoQueue:
      return lengthAnomaly(length, 3);
    case FUNCTION.encapsulatedInterface:
      return interfaceAnomalies(bytes, at, length);
    case FUNCTION.umas:
      return length < 3 ? ANOMALY.pduTooShort : 0;
    default:
      return functionAnomaly(functionCode);
  }
}

/** Of a function code that is not public. */
export function functionAnomaly(functionCode: number): number {
  if (functionCode === 0) return ANOMALY.functionCodeInvalid;
  if (isUserDefined(functionCode)) return 0;
  return RESERVED_FUNCTIONS.includes(functionCode) ? ANOMALY.functionCodeReserved : ANOMALY.functionCodeUnassigned;
}

/** Of a PDU that has `length` bytes where its fields take `expected`. */
export function lengthAnomaly(length: number, expected: number): number {
  if (length === expected) return 0;
  return length < expected ? ANOMALY.pduTooShort : ANOMALY.trailingBytes;
}

/** Of address and quantity, the two words at `at`. */
export function rangeAnomalies(bytes: Uint8Array, at: number, max: number): number {
  const quantity = u16be(bytes, at + 2);
  const overflow = u16be(bytes, at) + quantity > 0x10000 ? ANOMALY.addressOverflow : 0;
  return quantity < 1 || quantity > max ? overflow | ANOMALY.quantityOutOfRange : overflow;
}

/** [MODBUS-AP §6.5] */
export function coilAnomalies(bytes: Uint8Array, at: number, length: number): number {
  const anomalies = lengthAnomaly(length, 5);
  return length < 5 || isCoilValue(u16be(bytes, at + 3)) ? anomalies : anomalies | ANOMALY.valueNotAllowed;
}

/** [MODBUS-AP §6.8] The data of sub-function 0 has any number of words. */
export function diagnosticsAnomalies(bytes: Uint8Array, at: number, length: number): number {
  if (length < 3) return ANOMALY.pduTooShort;
  const subFunction = u16be(bytes, at + 1);
  const reserved = isDiagnostic(subFunction) ? 0 : ANOMALY.subFunctionReserved;
  if (length < 5) return reserved | ANOMALY.pduTooShort;
  const expected = subFunction === 0 ? length - ((length - 1) % 2) : 5;
  return reserved | lengthAnomaly(length, expected);
}

/** [MODBUS-AP §6.15] The response repeats the request. */
export function writeFileAnomalies(bytes: Uint8Array, at: number, length: number): number {
  if (length < 2) return ANOMALY.pduTooShort;
  const byteCount = u8(bytes, at + 1);
  let anomalies = lengthAnomaly(length, 2 + byteCount);
  if (byteCount < 9 || byteCount > 251) anomalies |= ANOMALY.byteCountMismatch;
  const listEnd = Math.min(length, 2 + byteCount);
  let group = 2;
  while (group + 7 <= listEnd) {
    anomalies |= filePartAnomalies(bytes, at + group);
    group += 7 + 2 * u16be(bytes, at + group + 5);
  }
  return group === 2 + byteCount ? anomalies : anomalies | ANOMALY.byteCountMismatch;
}

function readAnomalies(bytes: Uint8Array, at: number, length: number, max: number): number {
  if (length < 5) return ANOMALY.pduTooShort;
  return lengthAnomaly(length, 5) | rangeAnomalies(bytes, at + 1, max);
}

function writeAnomalies(bytes: Uint8Array, at: number, length: number, max: number, bitsEach: number): number {
  if (length < 6) return ANOMALY.pduTooShort;
  const byteCount = u8(bytes, at + 5);
  const anomalies = lengthAnomaly(length, 6 + byteCount) | rangeAnomalies(bytes, at + 1, max);
  const isCounted = byteCount === packedBytes(u16be(bytes, at + 3), bitsEach);
  return isCounted ? anomalies : anomalies | ANOMALY.byteCountMismatch;
}

function readFileAnomalies(bytes: Uint8Array, at: number, length: number): number {
  if (length < 2) return ANOMALY.pduTooShort;
  const byteCount = u8(bytes, at + 1);
  let anomalies = lengthAnomaly(length, 2 + byteCount);
  if (byteCount < 7 || byteCount > 245 || byteCount % 7 !== 0) anomalies |= ANOMALY.byteCountMismatch;
  const listEnd = Math.min(length, 2 + byteCount);
  for (let group = 2; group + 7 <= listEnd; group += 7) anomalies |= filePartAnomalies(bytes, at + group);
  return anomalies;
}

function filePartAnomalies(bytes: Uint8Array, at: number): number {
  if (isFilePart(bytes, at)) return 0;
  const overflow = u16be(bytes, at + 3) > LIMIT.recordNumber ? ANOMALY.addressOverflow : 0;
  const isFile = u16be(bytes, at + 1) !== 0;
  return isFile && overflow !== 0 && u8(bytes, at) === 6 ? overflow : overflow | ANOMALY.valueNotAllowed;
}

function readWriteAnomalies(bytes: Uint8Array, at: number, length: number): number {
  if (length < 10) return ANOMALY.pduTooShort;
  const byteCount = u8(bytes, at + 9);
  let anomalies = lengthAnomaly(length, 10 + byteCount);
  anomalies |= rangeAnomalies(bytes, at + 1, LIMIT.readRegisters);
  anomalies |= rangeAnomalies(bytes, at + 5, LIMIT.readWriteRegisters);
  return byteCount === 2 * u16be(bytes, at + 7) ? anomalies : anomalies | ANOMALY.byteCountMismatch;
}

function interfaceAnomalies(bytes: Uint8Array, at: number, length: number): number {
  if (length < 2) return ANOMALY.pduTooShort;
  const type = u8(bytes, at + 1);
  if (type === MEI.canOpen) return 0;
  if (type !== MEI.deviceIdentification) return ANOMALY.meiTypeReserved;
  const code = u8(bytes, at + 2);
  const value = length > 2 && (code < 1 || code > 4) ? ANOMALY.valueNotAllowed : 0;
  return value | lengthAnomaly(length, 4);
}
