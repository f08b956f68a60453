import { u8, u16be } from "../../core/bytes.js";
import {
  COIL_ON,
  EXCEPTION_BIT,
  FUNCTION,
  isConformityLevel,
  isDiagnostic,
  isExceptionCode,
  LIMIT,
  MEI,
  REFERENCE_TYPE,
  UMAS,
  UMAS_KNOWN,
} from "./tables.js";

/** What a PDU can be by its bytes alone, as bits. */
export const SHAPE = { none: 0, request: 1, response: 2, either: 3, undecided: 4 } as const;

/**
 * Whether the PDU of `length` bytes whose function code is at `at` is, to the last byte, a request or a response of
 * the standard within its limits; `undecided` when the bytes up to `end` do not tell. FC 90 counts by its sub-function.
 */
export function shapeOf(bytes: Uint8Array, at: number, end: number, length: number): number {
  const have = end - at;
  if (have < 1) return SHAPE.undecided;
  const functionCode = u8(bytes, at);
  if (functionCode > EXCEPTION_BIT) {
    if (length !== 2) return SHAPE.none;
    return have < 2 ? SHAPE.undecided : isExceptionCode(u8(bytes, at + 1)) ? SHAPE.response : SHAPE.none;
  }
  switch (functionCode) {
    case FUNCTION.readCoils:
    case FUNCTION.readDiscreteInputs:
      return readShape(bytes, at, have, length, LIMIT.readBits, 1);
    case FUNCTION.readHoldingRegisters:
    case FUNCTION.readInputRegisters:
      return readShape(bytes, at, have, length, LIMIT.readRegisters, 2);
    case FUNCTION.writeSingleCoil:
      if (length !== 5) return SHAPE.none;
      return have < 5 ? SHAPE.undecided : isCoilValue(u16be(bytes, at + 3)) ? SHAPE.either : SHAPE.none;
    case FUNCTION.writeSingleRegister:
      return length === 5 ? SHAPE.either : SHAPE.none;
    case FUNCTION.readExceptionStatus:
      return length === 1 ? SHAPE.request : length === 2 ? SHAPE.response : SHAPE.none;
    case FUNCTION.diagnostics:
      return diagnosticsShape(bytes, at, have, length);
    case FUNCTION.getCommEventCounter:
      return length === 1 ? SHAPE.request : length === 5 ? SHAPE.response : SHAPE.none;
    case FUNCTION.getCommEventLog:
      return countedShape(bytes, at, have, length, 6, 70);
    case FUNCTION.writeMultipleCoils:
      return writeShape(bytes, at, have, length, LIMIT.writeBits, 1);
    case FUNCTION.writeMultipleRegisters:
      return writeShape(bytes, at, have, length, LIMIT.writeRegisters, 16);
    case FUNCTION.reportServerId:
      return countedShape(bytes, at, have, length, 2, 251);
    case FUNCTION.readFileRecord:
      return readFileShape(bytes, at, have, length);
    case FUNCTION.writeFileRecord:
      return writeFileShape(bytes, at, have, length);
    case FUNCTION.maskWriteRegister:
      return length === 7 ? SHAPE.either : SHAPE.none;
    case FUNCTION.readWriteMultipleRegisters:
      return readWriteShape(bytes, at, have, length);
    case FUNCTION.readFifoQueue:
      return fifoShape(bytes, at, have, length);
    case FUNCTION.encapsulatedInterface:
      return deviceIdentificationShape(bytes, at, have, length);
    case FUNCTION.umas:
      return umasShape(bytes, at, have, length);
    default:
      return SHAPE.none;
  }
}

/** Off or on as a single write spells it [MODBUS-AP §6.5]. */
export function isCoilValue(value: number): boolean {
  return value === 0 || value === COIL_ON;
}

/** Whether `quantity` items from `address` are allowed and exist. */
function isRange(address: number, quantity: number, max: number): boolean {
  return quantity >= 1 && quantity <= max && address + quantity <= 0x10000;
}

/** Bytes that `quantity` items take: 1 bit each packed, or 2 bytes each. */
export function packedBytes(quantity: number, bitsEach: number): number {
  return bitsEach === 1 ? (quantity + 7) >> 3 : 2 * quantity;
}

function readShape(
  bytes: Uint8Array,
  at: number,
  have: number,
  length: number,
  max: number,
  bytesEach: number,
): number {
  if (have < 2) return SHAPE.undecided;
  const byteCount = u8(bytes, at + 1);
  const isResponse = length === 2 + byteCount && byteCount >= 1 && byteCount <= 250 && byteCount % bytesEach === 0;
  const shape = isResponse ? SHAPE.response : SHAPE.none;
  if (length !== 5) return shape;
  if (have < 5) return SHAPE.undecided;
  return isRange(u16be(bytes, at + 1), u16be(bytes, at + 3), max) ? shape | SHAPE.request : shape;
}

function writeShape(
  bytes: Uint8Array,
  at: number,
  have: number,
  length: number,
  max: number,
  bitsEach: number,
): number {
  if (have < 5) return SHAPE.undecided;
  const quantity = u16be(bytes, at + 3);
  if (!isRange(u16be(bytes, at + 1), quantity, max)) return SHAPE.none;
  if (length === 5) return SHAPE.response;
  if (have < 6) return SHAPE.undecided;
  const byteCount = u8(bytes, at + 5);
  const isRequest = byteCount === packedBytes(quantity, bitsEach) && length === 6 + byteCount;
  return isRequest ? SHAPE.request : SHAPE.none;
}

function diagnosticsShape(bytes: Uint8Array, at: number, have: number, length: number): number {
  if (length < 5) return SHAPE.none;
  if (have < 3) return SHAPE.undecided;
  const subFunction = u16be(bytes, at + 1);
  if (subFunction === 0) return length % 2 === 1 ? SHAPE.either : SHAPE.none;
  return length === 5 && isDiagnostic(subFunction) ? SHAPE.either : SHAPE.none;
}

/** A request without fields, and a response that begins with the count of its bytes. */
function countedShape(bytes: Uint8Array, at: number, have: number, length: number, min: number, max: number): number {
  if (length === 1) return SHAPE.request;
  if (have < 2) return SHAPE.undecided;
  const byteCount = u8(bytes, at + 1);
  return length === 2 + byteCount && byteCount >= min && byteCount <= max ? SHAPE.response : SHAPE.none;
}

function readFileShape(bytes: Uint8Array, at: number, have: number, length: number): number {
  if (have < 2) return SHAPE.undecided;
  const byteCount = u8(bytes, at + 1);
  if (byteCount !== length - 2 || byteCount < 4 || byteCount > 245) return SHAPE.none;
  return readFileRequestShape(bytes, at, have, length) | readFileResponseShape(bytes, at, have, length);
}

/** Groups of reference type, file number, record number, record length [MODBUS-AP §6.14]. */
function readFileRequestShape(bytes: Uint8Array, at: number, have: number, length: number): number {
  if ((length - 2) % 7 !== 0) return SHAPE.none;
  for (let group = 2; group < length; group += 7) {
    if (have < group + 7) return SHAPE.undecided;
    if (!isFilePart(bytes, at + group)) return SHAPE.none;
  }
  return SHAPE.request;
}

/** Groups of length in bytes, reference type, registers. */
function readFileResponseShape(bytes: Uint8Array, at: number, have: number, length: number): number {
  for (let group = 2; group < length; ) {
    if (have < group + 2) return SHAPE.undecided;
    const groupLength = u8(bytes, at + group);
    const isPart = u8(bytes, at + group + 1) === REFERENCE_TYPE && groupLength % 2 === 1;
    if (!isPart || group + 1 + groupLength > length) return SHAPE.none;
    group += 1 + groupLength;
  }
  return SHAPE.response;
}

/** Groups as of a read request, each followed by its registers; the response repeats them [MODBUS-AP §6.15]. */
function writeFileShape(bytes: Uint8Array, at: number, have: number, length: number): number {
  if (have < 2) return SHAPE.undecided;
  const byteCount = u8(bytes, at + 1);
  if (byteCount !== length - 2 || byteCount < 9 || byteCount > 251) return SHAPE.none;
  for (let group = 2; group < length; ) {
    if (group + 7 > length) return SHAPE.none;
    if (have < group + 7) return SHAPE.undecided;
    const next = group + 7 + 2 * u16be(bytes, at + group + 5);
    if (!isFilePart(bytes, at + group) || next > length) return SHAPE.none;
    group = next;
  }
  return SHAPE.either;
}

/** Whether reference type, file number and record number are allowed. */
export function isFilePart(bytes: Uint8Array, at: number): boolean {
  const isFile = u8(bytes, at) === REFERENCE_TYPE && u16be(bytes, at + 1) !== 0;
  return isFile && u16be(bytes, at + 3) <= LIMIT.recordNumber;
}

function readWriteShape(bytes: Uint8Array, at: number, have: number, length: number): number {
  if (have < 2) return SHAPE.undecided;
  const readBytes = u8(bytes, at + 1);
  const isResponse = length === 2 + readBytes && readBytes >= 2 && readBytes <= 250 && readBytes % 2 === 0;
  const shape = isResponse ? SHAPE.response : SHAPE.none;
  if (length < 12) return shape;
  if (have < 10) return SHAPE.undecided;
  const byteCount = u8(bytes, at + 9);
  const writeQuantity = u16be(bytes, at + 7);
  const isRequest =
    length === 10 + byteCount &&
    byteCount === 2 * writeQuantity &&
    isRange(u16be(bytes, at + 1), u16be(bytes, at + 3), LIMIT.readRegisters) &&
    isRange(u16be(bytes, at + 5), writeQuantity, LIMIT.readWriteRegisters);
  return isRequest ? shape | SHAPE.request : shape;
}

function fifoShape(bytes: Uint8Array, at: number, have: number, length: number): number {
  if (length === 3) return SHAPE.request;
  if (length < 5) return SHAPE.none;
  if (have < 5) return SHAPE.undecided;
  const count = u16be(bytes, at + 3);
  const isResponse = u16be(bytes, at + 1) === length - 3 && length === 5 + 2 * count && count <= LIMIT.fifoCount;
  return isResponse ? SHAPE.response : SHAPE.none;
}

/** Only device identification; what CANopen carries has no shape of its own [MODBUS-AP §6.21]. */
function deviceIdentificationShape(bytes: Uint8Array, at: number, have: number, length: number): number {
  if (have < 3) return SHAPE.undecided;
  const code = u8(bytes, at + 2);
  if (u8(bytes, at + 1) !== MEI.deviceIdentification || code < 1 || code > 4) return SHAPE.none;
  if (length === 4) return SHAPE.request;
  if (length < 7) return SHAPE.none;
  if (have < 7) return SHAPE.undecided;
  const more = u8(bytes, at + 4);
  if (!isConformityLevel(u8(bytes, at + 3)) || (more !== 0 && more !== 0xff)) return SHAPE.none;
  let object = 7;
  for (let left = u8(bytes, at + 6); left > 0; left--) {
    if (object + 2 > length) return SHAPE.none;
    if (have < object + 2) return SHAPE.undecided;
    object += 2 + u8(bytes, at + object + 1);
  }
  return object === length ? SHAPE.response : SHAPE.none;
}

function umasShape(bytes: Uint8Array, at: number, have: number, length: number): number {
  if (length < 3) return SHAPE.none;
  if (have < 3) return SHAPE.undecided;
  const code = u8(bytes, at + 2);
  if (code === UMAS.responseOk || code === UMAS.responseError) return SHAPE.response;
  return UMAS_KNOWN[code] === 1 ? SHAPE.request : SHAPE.none;
}
