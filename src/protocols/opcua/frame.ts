import { FRAME } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import type { OpcuaState } from "./state.js";
import { CHUNK, MESSAGE, OFFSET } from "./tables.js";

/*
 * Every chunk begins with [OPC 10000-6 §6.7.2.2]:
 *
 *    0              3           4                  8
 *   +--------------+-----------+------------------+-------------------+
 *   | message type | F, C or A | size, the lowest | secure channel id | ..
 *   +--------------+-----------+------------------+-------------------+
 *                                byte first; of all of it
 */
/** Enough to know the length. */
export const HEADER_BYTES = 8;

/** Smallest sizes: the fixed part, with texts that are null. */
const SIZE_MIN = { hello: 32, acknowledge: 28, error: 16, reverseHello: 16, open: 32, message: 24 } as const;

const NO_TYPE = 0;

/** See Decoder.frame. A size that cannot be makes a PDU of the header alone, for the decoder to say so. */
export function frame(bytes: Uint8Array, at: number, end: number, _from: Side, state: OpcuaState): number {
  if (end - at < HEADER_BYTES) return frameOfPrefix(bytes, at, end);
  // Nearly all are MSG.
  const isMessage = typeAt(bytes, at) === MESSAGE.message && bytes[at + OFFSET.chunkType] === CHUNK.final;
  const sizeMin = isMessage ? SIZE_MIN.message : sizeMinOf(bytes, at);
  if (sizeMin === NO_TYPE) return FRAME.foreign;
  const size = sizeAt(bytes, at);
  if (size >= sizeMin && size <= state.chunkBytesMax) return size;
  return state.isConfirmed ? HEADER_BYTES : FRAME.foreign;
}

/** See Decoder.resync. A header with a size that can be, on a channel that is known, and another header behind it. */
export function resync(bytes: Uint8Array, at: number, end: number, _from: Side, state: OpcuaState): number {
  for (let i = at; i < end; i++) {
    const first = bytes[i]!;
    if (first < 0x41 || first > 0x52) continue;
    if (isStart(bytes, i, end, state)) return i;
  }
  return end;
}

function isStart(bytes: Uint8Array, at: number, end: number, state: OpcuaState): boolean {
  if (!isHeaderOrPrefix(bytes, at, end, state)) return false;
  if (end - at < OFFSET.secureChannelId + 4) return true;
  const type = typeAt(bytes, at);
  if (type === MESSAGE.message || type === MESSAGE.close) {
    const channel = idAt(bytes, at + OFFSET.secureChannelId);
    if (channel === 0 || !state.mayBeChannel(channel)) return false;
  }
  const next = at + sizeAt(bytes, at);
  return next >= end || isHeaderOrPrefix(bytes, next, end, state);
}

/** Whether a chunk can begin at `at`, as far as the bytes go. */
function isHeaderOrPrefix(bytes: Uint8Array, at: number, end: number, state: OpcuaState): boolean {
  if (end - at < HEADER_BYTES) return frameOfPrefix(bytes, at, end) === FRAME.more;
  const sizeMin = sizeMinOf(bytes, at);
  if (sizeMin === NO_TYPE) return false;
  const size = sizeAt(bytes, at);
  return size >= sizeMin && size <= state.chunkBytesMax;
}

/** Fewer bytes than a header has: whether they may begin one. */
function frameOfPrefix(bytes: Uint8Array, at: number, end: number): number {
  const have = end - at;
  if (have >= 4) return sizeMinOf(bytes, at) === NO_TYPE ? FRAME.foreign : FRAME.more;
  const known = have >= 3 ? 0xffffff : have === 2 ? 0xffff : 0xff;
  const start = typeAt(bytes, at) & known;
  const isType =
    start === (MESSAGE.message & known) ||
    start === (MESSAGE.hello & known) ||
    start === (MESSAGE.acknowledge & known) ||
    start === (MESSAGE.open & known) ||
    start === (MESSAGE.close & known) ||
    start === (MESSAGE.error & known) ||
    start === (MESSAGE.reverseHello & known);
  return isType ? FRAME.more : FRAME.foreign;
}

/** Smallest size of the message whose first four bytes are there; NO_TYPE when they are those of none. */
function sizeMinOf(bytes: Uint8Array, at: number): number {
  const type = typeAt(bytes, at);
  const chunk = bytes[at + OFFSET.chunkType]!;
  if (type === MESSAGE.message || type === MESSAGE.close) return isChunkType(chunk) ? SIZE_MIN.message : NO_TYPE;
  if (type === MESSAGE.open) return isChunkType(chunk) ? SIZE_MIN.open : NO_TYPE;
  if (chunk !== CHUNK.final) return NO_TYPE;
  if (type === MESSAGE.hello) return SIZE_MIN.hello;
  if (type === MESSAGE.acknowledge) return SIZE_MIN.acknowledge;
  if (type === MESSAGE.error) return SIZE_MIN.error;
  return type === MESSAGE.reverseHello ? SIZE_MIN.reverseHello : NO_TYPE;
}

function isChunkType(chunk: number): boolean {
  return chunk === CHUNK.final || chunk === CHUNK.intermediate || chunk === CHUNK.abort;
}

/** The message type, one of MESSAGE if it is one. Bytes past the end count as 0. */
export function typeAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
}

/** Negative when it is 2 GiB or more, which no chunk can have. */
function sizeAt(bytes: Uint8Array, at: number): number {
  return idAt(bytes, at + OFFSET.messageSize);
}

/** As a signed integer, which stays small. */
function idAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}
