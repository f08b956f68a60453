import { FRAME } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import type { TlsState } from "./state.js";
import { CONTENT, DRAFT, HANDSHAKE, HANDSHAKE_TYPES, LIMIT } from "./tables.js";

/*
 * Record [RFC 8446 §5.1]:
 *
 *    0      1           3        5
 *   +------+-----------+--------+-----------+
 *   | type | version 3 | length | fragment  | ..
 *   +------+-----------+--------+-----------+
 */

/** How much a record's own bytes say for it. */
const LOOK = { foreign: -1, open: 0, weak: 1, strong: 2 } as const;

/** See Decoder.frame. */
export function frame(bytes: Uint8Array, at: number, end: number, from: Side, state: TlsState): number {
  const have = end - at;
  const type = bytes[at]!;
  if (type < CONTENT.changeCipherSpec || type > CONTENT.heartbeat) return FRAME.foreign;
  if (have < LIMIT.headerBytes) return canBeHeader(bytes, at, have) ? FRAME.more : FRAME.foreign;
  if (bytes[at + 1] !== 3 || bytes[at + 2]! > 4) return FRAME.foreign;
  const length = (bytes[at + 3]! << 8) | bytes[at + 4]!;
  if (length > LIMIT.recordBytes) return FRAME.foreign;
  if (!state.isConfirmed) return frameUnproven(bytes, at, end, length, state);
  if ((state.strictSides & (1 << from)) === 0) return LIMIT.headerBytes + length;
  const look = lookOf(bytes, at, end, length);
  if (look === LOOK.strong) return LIMIT.headerBytes + length;
  if (look === LOOK.weak) return frameByNext(bytes, at, end, length);
  return look === LOOK.open ? FRAME.more : FRAME.foreign;
}

function canBeHeader(bytes: Uint8Array, at: number, have: number): boolean {
  const type = bytes[at]!;
  if (type < CONTENT.changeCipherSpec || type > CONTENT.heartbeat) return false;
  if (have > 1 && bytes[at + 1] !== 3) return false;
  if (have > 2 && bytes[at + 2]! > 4) return false;
  if (have > 3 && bytes[at + 3]! << 8 > LIMIT.recordBytes) return false;
  return have <= 4 || ((bytes[at + 3]! << 8) | bytes[at + 4]!) <= LIMIT.recordBytes;
}

/** The first records of a flow: each must look like one, but what a record before it bears out may look like less. */
function frameUnproven(bytes: Uint8Array, at: number, end: number, length: number, state: TlsState): number {
  const look = lookOf(bytes, at, end, length);
  if (look > LOOK.open) return LIMIT.headerBytes + length;
  if (look === LOOK.open) return FRAME.more;
  const isBorneOut = state.evidence > 0 && length > 0 && bytes[at] !== CONTENT.changeCipherSpec;
  return isBorneOut ? LIMIT.headerBytes + length : FRAME.foreign;
}

/** A record that nothing speaks for but its header is believed when a header follows it. */
function frameByNext(bytes: Uint8Array, at: number, end: number, length: number): number {
  const next = at + LIMIT.headerBytes + length;
  if (next + LIMIT.headerBytes > end) return next < end && !canBeHeader(bytes, next, end - next) ? -1 : FRAME.more;
  return canBeHeader(bytes, next, LIMIT.headerBytes) ? next - at : FRAME.foreign;
}

/**
 * See Decoder.resync. Encrypted records look like anything; so one of those is the start only if a header follows it,
 * or if nothing better is in sight.
 */
export function resync(bytes: Uint8Array, at: number, end: number, from: Side, state: TlsState): number {
  state.strictSides |= 1 << from;
  let first = end;
  for (let i = at; i < end; i++) {
    const type = bytes[i]!;
    if (type < CONTENT.changeCipherSpec || type > CONTENT.heartbeat) continue;
    if (!canBeHeader(bytes, i, Math.min(end - i, LIMIT.headerBytes))) continue;
    let isOpen = end - i < LIMIT.headerBytes;
    if (!isOpen) {
      const length = (bytes[i + 3]! << 8) | bytes[i + 4]!;
      const look = lookOf(bytes, i, end, length);
      if (look === LOOK.strong) return i;
      if (look === LOOK.foreign) continue;
      const verdict = look === LOOK.weak ? frameByNext(bytes, i, end, length) : FRAME.more;
      if (verdict > 0) return i;
      isOpen = verdict === FRAME.more;
    }
    if (isOpen && first === end) first = i;
  }
  return first;
}

/** What the content of the record at `at` says, as far as it is there; its header must be there and sane. */
function lookOf(bytes: Uint8Array, at: number, end: number, length: number): number {
  const body = at + LIMIT.headerBytes;
  switch (bytes[at]) {
    case CONTENT.changeCipherSpec:
      if (length !== 1) return LOOK.foreign;
      return body >= end ? LOOK.open : bytes[body] === 1 ? LOOK.strong : LOOK.foreign;
    case CONTENT.alert:
      if (length !== 2) return LOOK.foreign;
      if (body < end && bytes[body] !== 1 && bytes[body] !== 2) return LOOK.foreign;
      return body + 2 > end ? LOOK.open : bytes[body + 1]! <= 120 ? LOOK.strong : LOOK.foreign;
    case CONTENT.handshake:
      return lookOfHandshake(bytes, body, Math.min(end, body + length), length);
    case CONTENT.applicationData:
      // TLS 1.3 leaves the version at 0x0303.
      return length >= LIMIT.encryptedBytesMin && bytes[at + 2]! < 4 ? LOOK.weak : LOOK.foreign;
    default:
      return LOOK.foreign;
  }
}

/** A handshake message of a type that exists and a length that fits its content, as far as that is known. */
function lookOfHandshake(bytes: Uint8Array, at: number, end: number, length: number): number {
  if (length < LIMIT.handshakeHeaderBytes) return LOOK.foreign;
  const have = end - at;
  if (have < 1) return LOOK.open;
  const type = bytes[at]!;
  if (type > 31 || ((HANDSHAKE_TYPES >>> type) & 1) === 0) return LOOK.foreign;
  if (have < LIMIT.handshakeHeaderBytes) return have > 1 && bytes[at + 1]! > 1 ? LOOK.foreign : LOOK.open;
  const size = (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  if (type === HANDSHAKE.clientHello || type === HANDSHAKE.serverHello) return lookOfHello(bytes, at, end, type, size);
  if (type === HANDSHAKE.certificate) {
    if (size < 3) return LOOK.foreign;
    if (have < 7) return LOOK.open;
    const listSize = (bytes[at + 4]! << 16) | (bytes[at + 5]! << 8) | bytes[at + 6]!;
    return listSize === size - 3 ? LOOK.strong : LOOK.foreign;
  }
  if (type === HANDSHAKE.helloRequest || type === HANDSHAKE.serverHelloDone) {
    return size === 0 ? LOOK.strong : LOOK.foreign;
  }
  // Several messages may share a record, and then the next one's type is there to see.
  const left = length - LIMIT.handshakeHeaderBytes - size;
  if (left === 0) return LOOK.strong;
  if (left < LIMIT.handshakeHeaderBytes) return LOOK.foreign;
  const next = at + LIMIT.handshakeHeaderBytes + size;
  if (next >= end) return LOOK.open;
  return bytes[next]! <= 31 && ((HANDSHAKE_TYPES >>> bytes[next]!) & 1) === 1 ? LOOK.strong : LOOK.foreign;
}

function lookOfHello(bytes: Uint8Array, at: number, end: number, type: number, size: number): number {
  if (size < LIMIT.helloBytesMin - 2 || size > 0x1ffff) return LOOK.foreign;
  const have = end - at;
  if (have < 6) return have === 5 && bytes[at + 4] !== 3 && bytes[at + 4] !== DRAFT ? LOOK.foreign : LOOK.open;
  const isDraft = bytes[at + 4] === DRAFT && type === HANDSHAKE.serverHello;
  return isDraft || (bytes[at + 4] === 3 && bytes[at + 5]! <= 4) ? LOOK.strong : LOOK.foreign;
}
