import { u8 } from "../../core/bytes.js";

/** Deeper ones are believed. */
const DEPTH_MAX = 64;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
/** From an opening bracket to the closing one. */
const TO_CLOSING = 2;
const HEX_DIGITS = 4;
/** What may follow a backslash, and what the single values but numbers are. */
const ESCAPES = new Set([...'"\\/bfnrtu'].map((letter) => letter.charCodeAt(0)));
const LITERALS: readonly Uint8Array[] = ["true", "false", "null"].map((word) => new TextEncoder().encode(word));

/** What may come next. */
const NEXT = { value: 0, valueOrEnd: 1, key: 2, keyOrEnd: 3, colon: 4, commaOrEnd: 5 } as const;

/** What the steps below give where the grammar is broken; beyond `end` where the bytes end before the value does. */
const BROKEN = -1;

/** Brackets that are open, of the bytes that are looked at now. */
const OPEN = new Uint8Array(DEPTH_MAX);

/**
 * Whether the bytes are an object or an array [RFC 8259 §2], the first of them its opening bracket; with `isCut`
 * whether they begin one. They are UTF-8.
 */
export function isJsonStructure(bytes: Uint8Array, at: number, end: number, isCut: boolean): boolean {
  let depth = 0;
  let next: number = NEXT.value;
  for (let i = at; i < end; ) {
    const byte = u8(bytes, i);
    if (isSpace(byte)) {
      i++;
      continue;
    }
    if (depth === 0 && i > at) return false;
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      if (next > NEXT.valueOrEnd) return false;
      if (depth === DEPTH_MAX) return true;
      OPEN[depth++] = byte;
      next = byte === OPEN_OBJECT ? NEXT.keyOrEnd : NEXT.valueOrEnd;
      i++;
    } else if (byte === OPEN_OBJECT + TO_CLOSING || byte === OPEN_ARRAY + TO_CLOSING) {
      if (next !== NEXT.commaOrEnd && next !== NEXT.keyOrEnd && next !== NEXT.valueOrEnd) return false;
      if (OPEN[--depth] !== byte - TO_CLOSING) return false;
      next = NEXT.commaOrEnd;
      i++;
    } else if (byte === 0x2c || byte === 0x3a) {
      if (next !== (byte === 0x2c ? NEXT.commaOrEnd : NEXT.colon)) return false;
      next = byte === 0x2c && OPEN[depth - 1] === OPEN_OBJECT ? NEXT.key : NEXT.value;
      i++;
    } else {
      const isKey = next === NEXT.key || next === NEXT.keyOrEnd;
      if (next > NEXT.keyOrEnd || (isKey && byte !== QUOTE)) return false;
      i = byte === QUOTE ? textEnd(bytes, i + 1, end) : byte < 0x3a ? numberEnd(bytes, i, end) : wordEnd(bytes, i, end);
      if (i === BROKEN) return false;
      next = isKey ? NEXT.colon : NEXT.commaOrEnd;
    }
    if (i > end) return isCut;
  }
  return isCut || depth === 0;
}

/** Behind the closing quote. */
function textEnd(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    const byte = u8(bytes, i);
    if (byte === QUOTE) return i + 1;
    if (byte < 0x20) return BROKEN;
    if (byte !== BACKSLASH) continue;
    if (++i >= end) break;
    const escaped = u8(bytes, i);
    if (!ESCAPES.has(escaped)) return BROKEN;
    if (escaped !== LETTER_U) continue;
    for (let digit = 0; digit < HEX_DIGITS; digit++) {
      if (++i >= end) return end + 1;
      if (!isHexDigit(u8(bytes, i))) return BROKEN;
    }
  }
  return end + 1;
}

function numberEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = u8(bytes, at) === 0x2d ? at + 1 : at;
  const integer = digitsEnd(bytes, i, end);
  if (integer === end) return end + 1;
  if (integer === i || (u8(bytes, i) === 0x30 && integer > i + 1)) return BROKEN;
  i = integer;
  if (u8(bytes, i) === 0x2e) {
    const fraction = digitsEnd(bytes, i + 1, end);
    if (fraction === end) return end + 1;
    if (fraction === i + 1) return BROKEN;
    i = fraction;
  }
  if ((u8(bytes, i) | 0x20) !== 0x65) return i;
  const sign = i + 1 < end ? u8(bytes, i + 1) : 0;
  const first = sign === 0x2b || sign === 0x2d ? i + 2 : i + 1;
  const exponent = digitsEnd(bytes, first, end);
  if (exponent >= end) return end + 1;
  return exponent === first ? BROKEN : exponent;
}

function digitsEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end && u8(bytes, i) >= 0x30 && u8(bytes, i) <= 0x39) i++;
  return i;
}

function wordEnd(bytes: Uint8Array, at: number, end: number): number {
  for (const word of LITERALS) {
    let i = 0;
    while (i < word.length && at + i < end && u8(bytes, at + i) === word[i]) i++;
    if (i === word.length) return at + i;
    if (at + i === end) return end + 1;
  }
  return BROKEN;
}

function isHexDigit(byte: number): boolean {
  const lower = byte | 0x20;
  return (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x66);
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
