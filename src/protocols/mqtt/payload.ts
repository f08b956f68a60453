import { u8 } from "../../core/bytes.js";
import { isUtf8, utf8Text } from "../../core/utf8.js";
import { isJsonStructure } from "./json-grammar.js";

/** What the payload of a PUBLISH looks like; the standard says nothing of it. */
export type PayloadKind = "empty" | "json" | "number" | "text" | "protobuf" | "binary";

/** Of a longer payload only so much is looked at. */
const LOOK_BYTES = 4096;
const NUMBER_LENGTH_MAX = 32;
/** Fewer fields are protobuf by chance. */
const PROTOBUF_FIELDS_MIN = 2;
const PROTOBUF_FIELD_NUMBER_MAX = 1 << 16;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const LITERALS: ReadonlySet<string> = new Set(["true", "false", "null"]);

/** What the bytes look like, from the first 4 KiB of them; `missingBytes` of the payload are not there. */
export function payloadKind(bytes: Uint8Array, at: number, end: number, missingBytes: number): PayloadKind {
  if (at === end) return missingBytes === 0 ? "empty" : "binary";
  const until = Math.min(end, at + LOOK_BYTES);
  const isCut = until < end || missingBytes > 0;
  if (isPlain(bytes, at, until, isCut)) {
    if (!isCut && payloadNumber(bytes, at, end) !== undefined) return "number";
    return isJson(bytes, at, until, isCut) ? "json" : "text";
  }
  return isProtobuf(bytes, at, until, isCut) ? "protobuf" : "binary";
}

/** Whether `payloadKind` looks at all of them. */
export function isLookedThrough(at: number, end: number): boolean {
  return end - at <= LOOK_BYTES;
}

/** The finite decimal number of at most 32 characters that the payload is, undefined when it is none. */
export function payloadNumber(bytes: Uint8Array, at: number, end: number): number | undefined {
  let first = at;
  let last = end;
  while (first < last && isSpace(u8(bytes, first)) && first - at <= NUMBER_LENGTH_MAX) first++;
  while (last > first && isSpace(u8(bytes, last - 1)) && end - last <= NUMBER_LENGTH_MAX) last--;
  if (first === last || last - first > NUMBER_LENGTH_MAX || u8(bytes, first) > 0x39) return undefined;
  const text = utf8Text(bytes, first, last);
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** UTF-8 without control characters other than tab, carriage return and line feed. */
function isPlain(bytes: Uint8Array, at: number, end: number, isCut: boolean): boolean {
  for (let i = at; i < end; i++) {
    const byte = u8(bytes, i);
    if ((byte < 0x20 && !isSpace(byte)) || byte === 0x7f) return false;
    if (byte >= 0x80) return isUtf8(bytes, i, end, isCut) && !hasControl(bytes, i, end);
  }
  return true;
}

function hasControl(bytes: Uint8Array, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const byte = u8(bytes, i);
    if ((byte < 0x20 && !isSpace(byte)) || byte === 0x7f) return true;
  }
  return false;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** An object or an array. Of the single values only the literals count, as a quoted word is as well a text. */
function isJson(bytes: Uint8Array, at: number, end: number, isCut: boolean): boolean {
  let first = at;
  while (first < end && isSpace(u8(bytes, first))) first++;
  const opening = first < end ? u8(bytes, first) : 0;
  if (opening === 0x7b || opening === 0x5b) return isJsonStructure(bytes, first, end, isCut);
  return !isCut && LITERALS.has(utf8Text(bytes, first, end).trim());
}

/** Fields to the very end, more than one of them, and with numbers as people give them. */
function isProtobuf(bytes: Uint8Array, at: number, end: number, isCut: boolean): boolean {
  let fields = 0;
  let i = at;
  while (i < end) {
    let key = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte >= 0x80) {
      if (i >= end) return isCut && fields >= PROTOBUF_FIELDS_MIN;
      if (shift > 21) return false;
      byte = u8(bytes, i++);
      key |= (byte & 0x7f) << shift;
      shift += 7;
    }
    const number = key >>> 3;
    if (number === 0 || number > PROTOBUF_FIELD_NUMBER_MAX) return false;
    const next = skipValue(bytes, i, end, key & 7);
    if (next < 0) return false;
    if (next > end && !isCut) return false;
    i = next;
    fields++;
  }
  return fields >= PROTOBUF_FIELDS_MIN;
}

/** Where the value ends, which may lie beyond `end`; -1 where there is none. */
function skipValue(bytes: Uint8Array, at: number, end: number, wire: number): number {
  if (wire === 1) return at + 8;
  if (wire === 5) return at + 4;
  if (wire !== 0 && wire !== 2) return -1;
  let value = 0;
  let scale = 1;
  for (let i = at; i < at + 10; i++) {
    if (i >= end) return end + 1;
    const byte = u8(bytes, i);
    value += (byte & 0x7f) * scale;
    scale *= 128;
    if (byte < 0x80) return wire === 0 ? i + 1 : i + 1 + value;
  }
  return -1;
}
