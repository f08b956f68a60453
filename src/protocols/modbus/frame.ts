import { FRAME } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import { SHAPE, shapeOf } from "./shape.js";
import type { ModbusState } from "./state.js";
import { FUNCTION, LIMIT } from "./tables.js";

/*
 * MBAP header [MODBUS-TCP §3.1.3], followed by the PDU:
 *
 *    0                2                4        6      7
 *   +----------------+----------------+--------+------+---------------+
 *   | transaction id | protocol id, 0 | length | unit | function code | ..
 *   +----------------+----------------+--------+------+---------------+
 *                                      counts from the unit identifier on
 */
/** Bytes before those that the length field counts. */
export const LENGTH_END = 6;
/** Offset of the function code. */
export const PDU_AT = 7;

/** With so many bytes a shape that is still open is taken for what it promises; only long lists stay open. */
const DECIDED_BYTES = 14;

/** See Decoder.frame. */
export function frame(bytes: Uint8Array, at: number, end: number, from: Side, state: ModbusState): number {
  const have = end - at;
  if (have < LENGTH_END) return frameOfPrefix(bytes, at, have, state);
  const length = (bytes[at + 4]! << 8) | bytes[at + 5]!;
  const hasProtocol = (bytes[at + 2]! | bytes[at + 3]!) === 0;
  const isSane = hasProtocol && length >= LIMIT.lengthMin && length <= LIMIT.lengthMax;
  if (isSane && (state.strictSides & (1 << from)) === 0) return LENGTH_END + length;
  return frameUnusual(bytes, at, end, from, state, length, hasProtocol);
}

function frameOfPrefix(bytes: Uint8Array, at: number, have: number, state: ModbusState): number {
  const isTrusted = state.isConfirmed;
  if (!isTrusted && have > 2 && bytes[at + 2] !== 0) return FRAME.foreign;
  if (!isTrusted && have > 3 && bytes[at + 3] !== 0) return FRAME.foreign;
  const lengthMax = isTrusted || state.isOnPort ? LIMIT.lengthTolerated : LIMIT.lengthMax;
  return have > 4 && 256 * bytes[at + 4]! > lengthMax ? FRAME.foreign : FRAME.more;
}

/** A header that is not trusted by itself: the PDU behind it must bear it out. */
function frameUnusual(
  bytes: Uint8Array,
  at: number,
  end: number,
  from: Side,
  state: ModbusState,
  length: number,
  hasProtocol: boolean,
): number {
  const isTrusted = state.isConfirmed;
  if (length < LIMIT.lengthMin || length > LIMIT.lengthTolerated) return FRAME.foreign;
  if (!hasProtocol && (!isTrusted || length > LIMIT.lengthMax)) return FRAME.foreign;
  if (length > LIMIT.lengthMax && !isTrusted && !state.isOnPort) return FRAME.foreign;
  if (end - at <= PDU_AT) return FRAME.more;
  const next = at + LENGTH_END + length;
  if (length > LIMIT.lengthMax) return isLongPdu(bytes, at, end, next, from, state) ? next - at : FRAME.foreign;
  const shape = shapeOf(bytes, at + PDU_AT, Math.min(end, next), length - 1);
  if ((shape & SHAPE.either) !== 0) return next - at;
  if (shape === SHAPE.none) return FRAME.foreign;
  return end - at >= DECIDED_BYTES ? next - at : FRAME.more;
}

/** UMAS goes beyond the standard's length. Anything else that claims to is believed when nothing speaks against it. */
function isLongPdu(bytes: Uint8Array, at: number, end: number, next: number, from: Side, state: ModbusState): boolean {
  if (bytes[at + PDU_AT] === FUNCTION.umas) return true;
  if (!state.isConfirmed || (state.strictSides & (1 << from)) !== 0) return false;
  if (next <= end) return isHeaderOrEnd(bytes, next, end);
  const roles = state.rolesOf(from);
  for (let inner = at + PDU_AT; inner + PDU_AT < end; inner++) {
    if (bytes[inner + 3] === 0 && isStart(bytes, inner, end, roles)) return false;
  }
  return true;
}

/** See Decoder.resync. After it `frame` accepts what is returned, and on this side nothing less strict. */
export function resync(bytes: Uint8Array, at: number, end: number, from: Side, state: ModbusState): number {
  const side = 1 << from;
  state.strictSides |= side;
  if (isExactAdu(bytes, at, end) && (state.isConfirmed || state.isOnPort)) {
    // Whole to the last byte: good enough even for functions that have no shape.
    state.strictSides &= ~side;
    return at;
  }
  const roles = state.isConfirmed || state.isOnPort ? state.rolesOf(from) : SHAPE.either;
  let i = at;
  while (i < end) {
    // A byte that is not 0 here cannot be part of the protocol identifier of this start, nor of the next.
    if (i + 3 < end && bytes[i + 3] !== 0) i += 2;
    else if (isStart(bytes, i, end, roles)) return i;
    else i++;
  }
  return end;
}

function isExactAdu(bytes: Uint8Array, at: number, end: number): boolean {
  const length = end - at - LENGTH_END;
  if (length < LIMIT.lengthMin || length > LIMIT.lengthMax || bytes[at + PDU_AT] === 0) return false;
  return bytes[at + 2] === 0 && bytes[at + 3] === 0 && bytes[at + 4] === 0 && bytes[at + 5] === length;
}

/** Strict: a header, a PDU that keeps to the standard, and after it the end or another header, as far as there is. */
function isStart(bytes: Uint8Array, at: number, end: number, roles: number): boolean {
  if (!isHeaderOrEnd(bytes, at, end)) return false;
  if (end - at <= PDU_AT) return true;
  const next = at + LENGTH_END + bytes[at + 5]!;
  const shape = shapeOf(bytes, at + PDU_AT, Math.min(end, next), bytes[at + 5]! - 1);
  if ((shape & roles) !== 0) return next >= end || isHeaderOrEnd(bytes, next, end);
  return (shape & SHAPE.undecided) !== 0;
}

/** Whether the bytes from `at` on can begin an MBAP header of the standard, as far as they go. */
function isHeaderOrEnd(bytes: Uint8Array, at: number, end: number): boolean {
  const have = end - at;
  if (have > 2 && bytes[at + 2] !== 0) return false;
  if (have > 3 && bytes[at + 3] !== 0) return false;
  if (have > 4 && bytes[at + 4] !== 0) return false;
  return have <= 5 || (bytes[at + 5]! >= LIMIT.lengthMin && bytes[at + 5]! <= LIMIT.lengthMax);
}
