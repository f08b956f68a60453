import { u8, u16be } from "../../core/bytes.js";
import { ANOMALY } from "./anomalies.js";
import {
  coilAnomalies,
  diagnosticsAnomalies,
  functionAnomaly,
  lengthAnomaly,
  rangeAnomalies,
  writeFileAnomalies,
} from "./request-checks.js";
import { packedBytes } from "./shape.js";
import { EXCEPTION_BIT, FUNCTION, isConformityLevel, isExceptionCode, LIMIT, MEI, REFERENCE_TYPE } from "./tables.js";
import type { Transaction } from "./transaction.js";

/** What is wrong with a whole response by itself; as `requestAnomalies`. */
export function responseAnomalies(bytes: Uint8Array, at: number, end: number): number {
  const length = end - at;
  const functionCode = u8(bytes, at);
  if (functionCode >= EXCEPTION_BIT) return exceptionAnomalies(bytes, at, length);
  switch (functionCode) {
    case FUNCTION.readCoils:
    case FUNCTION.readDiscreteInputs:
      return countedAnomalies(bytes, at, length, 1, 250, 1);
    case FUNCTION.readHoldingRegisters:
    case FUNCTION.readInputRegisters:
    case FUNCTION.readWriteMultipleRegisters:
      return countedAnomalies(bytes, at, length, 2, 250, 2);
    case FUNCTION.writeSingleCoil:
      return coilAnomalies(bytes, at, length);
    case FUNCTION.writeSingleRegister:
    case FUNCTION.getCommEventCounter:
      return lengthAnomaly(length, 5);
    case FUNCTION.readExceptionStatus:
      return lengthAnomaly(length, 2);
    case FUNCTION.diagnostics:
      return diagnosticsAnomalies(bytes, at, length);
    case FUNCTION.getCommEventLog:
      return countedAnomalies(bytes, at, length, 6, 70, 1);
    case FUNCTION.writeMultipleCoils:
      return writeAnomalies(bytes, at, length, LIMIT.writeBits);
    case FUNCTION.writeMultipleRegisters:
      return writeAnomalies(bytes, at, length, LIMIT.writeRegisters);
    case FUNCTION.reportServerId:
      return countedAnomalies(bytes, at, length, 2, 251, 1);
    case FUNCTION.readFileRecord:
      return readFileAnomalies(bytes, at, length);
    case FUNCTION.writeFileRecord:
      return writeFileAnomalies(bytes, at, length);
    case FUNCTION.maskWriteRegister:
      return lengthAnomaly(length, 7);
    case FUNCTION.readFifoQueue:
      return fifoAnomalies(bytes, at, length);
    case FUNCTION.encapsulatedInterface:
      return interfaceAnomalies(bytes, at, length);
    case FUNCTION.umas:
      return length < 3 ? ANOMALY.pduTooShort : 0;
    default:
      return functionAnomaly(functionCode);
  }
}

/** What is wrong with a response, sound by itself, as the answer to this request. */
export function answerAnomalies(bytes: Uint8Array, at: number, request: Transaction, answerDigest: number): number {
  const functionCode = u8(bytes, at);
  switch (functionCode) {
    case FUNCTION.readCoils:
    case FUNCTION.readDiscreteInputs:
      return mismatch(request.quantity >= 0 && u8(bytes, at + 1) !== packedBytes(request.quantity, 1));
    case FUNCTION.readHoldingRegisters:
    case FUNCTION.readInputRegisters:
    case FUNCTION.readWriteMultipleRegisters:
      return mismatch(request.quantity >= 0 && u8(bytes, at + 1) !== 2 * request.quantity);
    case FUNCTION.writeSingleCoil:
    case FUNCTION.writeSingleRegister:
    case FUNCTION.maskWriteRegister:
    case FUNCTION.writeFileRecord:
      return request.digest !== 0 && answerDigest !== request.digest ? ANOMALY.echoMismatch : 0;
    case FUNCTION.writeMultipleCoils:
    case FUNCTION.writeMultipleRegisters: {
      const isEcho = u16be(bytes, at + 1) === request.address && u16be(bytes, at + 3) === request.quantity;
      return request.quantity >= 0 && !isEcho ? ANOMALY.echoMismatch : 0;
    }
    case FUNCTION.diagnostics: {
      const subFunction = u16be(bytes, at + 1);
      if (subFunction !== request.detail) return ANOMALY.responseMismatch;
      return subFunction === 0 && request.digest !== 0 && answerDigest !== request.digest ? ANOMALY.echoMismatch : 0;
    }
    case FUNCTION.readFileRecord:
      return mismatch(request.quantity >= 0 && u8(bytes, at + 1) !== request.quantity);
    case FUNCTION.encapsulatedInterface:
      return mismatch(u16be(bytes, at + 1) !== request.detail);
    default:
      return 0;
  }
}

function mismatch(isMismatch: boolean): number {
  return isMismatch ? ANOMALY.responseMismatch : 0;
}

/** [MODBUS-AP §7] */
function exceptionAnomalies(bytes: Uint8Array, at: number, length: number): number {
  const functionCode = u8(bytes, at) & ~EXCEPTION_BIT;
  const anomalies = lengthAnomaly(length, 2) | (functionCode === 0 ? ANOMALY.functionCodeInvalid : 0);
  return length < 2 || isExceptionCode(u8(bytes, at + 1)) ? anomalies : anomalies | ANOMALY.exceptionCodeUnknown;
}

/** Of a response that begins with the count of its bytes. */
function countedAnomalies(
  bytes: Uint8Array,
  at: number,
  length: number,
  min: number,
  max: number,
  bytesEach: number,
): number {
  if (length < 2) return ANOMALY.pduTooShort;
  const byteCount = u8(bytes, at + 1);
  const isAllowed = byteCount >= min && byteCount <= max && byteCount % bytesEach === 0;
  return lengthAnomaly(length, 2 + byteCount) | (isAllowed ? 0 : ANOMALY.byteCountMismatch);
}

function writeAnomalies(bytes: Uint8Array, at: number, length: number, max: number): number {
  return lengthAnomaly(length, 5) | (length < 5 ? 0 : rangeAnomalies(bytes, at + 1, max));
}

/** [MODBUS-AP §6.14] */
function readFileAnomalies(bytes: Uint8Array, at: number, length: number): number {
  if (length < 2) return ANOMALY.pduTooShort;
  const byteCount = u8(bytes, at + 1);
  let anomalies = lengthAnomaly(length, 2 + byteCount);
  if (byteCount < 4 || byteCount > 245) anomalies |= ANOMALY.byteCountMismatch;
  const listEnd = Math.min(length, 2 + byteCount);
  let group = 2;
  while (group + 2 <= listEnd) {
    const groupLength = u8(bytes, at + group);
    if (u8(bytes, at + group + 1) !== REFERENCE_TYPE) anomalies |= ANOMALY.valueNotAllowed;
    if (groupLength % 2 === 0) anomalies |= ANOMALY.byteCountMismatch;
    group += 1 + groupLength;
  }
  return group === 2 + byteCount ? anomalies : anomalies | ANOMALY.byteCountMismatch;
}

/** [MODBUS-AP §6.18] */
function fifoAnomalies(bytes: Uint8Array, at: number, length: number): number {
  if (length < 5) return ANOMALY.pduTooShort;
  const byteCount = u16be(bytes, at + 1);
  const count = u16be(bytes, at + 3);
  let anomalies = lengthAnomaly(length, 3 + byteCount);
  if (byteCount !== 2 + 2 * count) anomalies |= ANOMALY.byteCountMismatch;
  return count > LIMIT.fifoCount ? anomalies | ANOMALY.quantityOutOfRange : anomalies;
}

/** [MODBUS-AP §6.21] */
function interfaceAnomalies(bytes: Uint8Array, at: number, length: number): number {
  if (length < 2) return ANOMALY.pduTooShort;
  const type = u8(bytes, at + 1);
  if (type === MEI.canOpen) return 0;
  if (type !== MEI.deviceIdentification) return ANOMALY.meiTypeReserved;
  if (length < 7) return ANOMALY.pduTooShort;
  const code = u8(bytes, at + 2);
  const more = u8(bytes, at + 4);
  const isAllowed = code >= 1 && code <= 4 && isConformityLevel(u8(bytes, at + 3)) && (more === 0 || more === 0xff);
  let object = 7;
  let left = u8(bytes, at + 6);
  for (; left > 0 && object + 2 <= length; left--) object += 2 + u8(bytes, at + object + 1);
  const missing = left > 0 ? ANOMALY.pduTooShort : lengthAnomaly(length, object);
  return missing | (isAllowed ? 0 : ANOMALY.valueNotAllowed);
}
