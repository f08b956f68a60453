import { u8, u16le, u32le } from "../../../core/bytes.js";
import type { Json } from "../../../core/json.js";
import { utf8Text } from "../../../core/utf8.js";
import { doubleValue, floatValue } from "./float-value.js";
import { signed64, unsigned64 } from "./integer-value.js";
import { ELEMENT_BYTES, TYPE } from "./tables.js";

/** Bytes of the count that goes before the bits of a BooleanArray. */
const COUNT_BYTES = 4;

/** Whether the bytes are whole elements of the array type [ISO/IEC 20237 §6.4.17]. */
export function isWholeArray(datatype: number, bytes: Uint8Array, at: number, end: number): boolean {
  const size = ELEMENT_BYTES[datatype];
  if (size !== undefined) return (end - at) % size === 0;
  if (datatype === TYPE.stringArray) return at === end || u8(bytes, end - 1) === 0;
  if (end - at < COUNT_BYTES) return false;
  return Math.ceil(u32le(bytes, at) / 8) === end - at - COUNT_BYTES;
}

/** At most `limit` elements of the array. */
export function arrayValues(datatype: number, bytes: Uint8Array, at: number, end: number, limit: number): Json[] {
  if (datatype === TYPE.booleanArray) return booleans(bytes, at, end, limit);
  if (datatype === TYPE.stringArray) return strings(bytes, at, end, limit);
  const size = ELEMENT_BYTES[datatype] ?? 1;
  const values: Json[] = [];
  for (let i = at; i + size <= end && values.length < limit; i += size) values.push(element(datatype, bytes, i));
  return values;
}

/** The highest bit comes first. */
function booleans(bytes: Uint8Array, at: number, end: number, limit: number): Json[] {
  if (end - at < COUNT_BYTES) return [];
  const first = at + COUNT_BYTES;
  const count = Math.min(u32le(bytes, at), 8 * (end - first), limit);
  const values: Json[] = [];
  for (let i = 0; i < count; i++) values.push(((u8(bytes, first + (i >> 3)) >> (7 - (i & 7))) & 1) === 1);
  return values;
}

/** Each ends with a zero byte; the last may lack it. */
function strings(bytes: Uint8Array, at: number, end: number, limit: number): Json[] {
  const values: Json[] = [];
  for (let i = at; i < end && values.length < limit; ) {
    let until = i;
    while (until < end && u8(bytes, until) !== 0) until++;
    values.push(utf8Text(bytes, i, until));
    i = until + 1;
  }
  return values;
}

function element(datatype: number, bytes: Uint8Array, at: number): Json {
  switch (DATA_TYPE_OF[datatype]) {
    case TYPE.int8:
      return (u8(bytes, at) << 24) >> 24;
    case TYPE.int16:
      return (u16le(bytes, at) << 16) >> 16;
    case TYPE.int32:
      return u32le(bytes, at) | 0;
    case TYPE.int64:
      return signed64(u32le(bytes, at) | 0, u32le(bytes, at + 4) | 0);
    case TYPE.uint8:
      return u8(bytes, at);
    case TYPE.uint16:
      return u16le(bytes, at);
    case TYPE.uint32:
      return u32le(bytes, at);
    case TYPE.float:
      return floatValue(u32le(bytes, at));
    case TYPE.double:
      return doubleValue(u32le(bytes, at), u32le(bytes, at + 4));
    default:
      return unsigned64(u32le(bytes, at) | 0, u32le(bytes, at + 4) | 0);
  }
}

/** What each array holds, from Int8Array to DoubleArray; a DateTimeArray holds unsigned 64-bit integers. */
const DATA_TYPE_OF: Readonly<Record<number, number>> = Object.fromEntries(
  Array.from({ length: 10 }, (_, i) => [TYPE.int8Array + i, TYPE.int8 + i]),
);
