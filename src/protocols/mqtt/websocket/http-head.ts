import { FRAME } from "../../../contracts/decoder.js";
import { u8 } from "../../../core/bytes.js";

/*
 * The opening handshake is one header block each way [RFC 6455 §4]:
 *
 *   GET /path HTTP/1.1          HTTP/1.1 101 Switching Protocols
 *   Upgrade: websocket          Upgrade: websocket
 *   Sec-WebSocket-Protocol: ..  Sec-WebSocket-Protocol: ..
 *   (empty line)                (empty line)
 *
 * Everything here is hot: it runs again for each piece of a header block that comes in pieces.
 */

/** A longer header block is none of ours. */
export const HEAD_BYTES_MAX = 8192;

const ENCODER = new TextEncoder();
const GET = ENCODER.encode("GET ");
const VERSION = ENCODER.encode("HTTP/1.1");
const STATUS = ENCODER.encode("HTTP/1.1 ");
const SWITCHING = ENCODER.encode("101");
const UPGRADE = ENCODER.encode("upgrade");
const WEBSOCKET = ENCODER.encode("websocket");
const PROTOCOL = ENCODER.encode("sec-websocket-protocol");
const LENGTH = ENCODER.encode("content-length");
const MQTT = ENCODER.encode("mqtt");
const MQTT_31 = ENCODER.encode("mqttv3.1");

const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const COLON = 0x3a;
const COMMA = 0x2c;
const LENGTH_DIGITS_MAX = 9;
const STATUS_DIGITS = 3;

/** Length of the request at `at` when it upgrades to MQTT over WebSocket, or a FRAME verdict. */
export function requestLength(bytes: Uint8Array, at: number, end: number): number {
  const until = Math.min(end, at + HEAD_BYTES_MAX);
  const isFull = until === at + HEAD_BYTES_MAX;
  if (!isPrefix(bytes, at, until, GET)) return FRAME.foreign;
  let line = at;
  let isWebSocket = false;
  let isMqtt = false;
  for (;;) {
    const lineEnd = endOfLine(bytes, line, until);
    if (lineEnd === FRAME.foreign) return FRAME.foreign;
    if (lineEnd === FRAME.more) return isFull ? FRAME.foreign : FRAME.more;
    if (line === at) {
      if (!endsWithVersion(bytes, line, lineEnd)) return FRAME.foreign;
    } else if (lineEnd === line) {
      return isWebSocket && isMqtt ? line + 2 - at : FRAME.foreign;
    } else {
      const value = valueAfter(bytes, line, lineEnd, UPGRADE);
      if (value > 0) {
        if (!hasToken(bytes, value, lineEnd, WEBSOCKET)) return FRAME.foreign;
        isWebSocket = true;
      } else isMqtt = isMqtt || namesMqtt(bytes, line, lineEnd);
      if (colonIn(bytes, line, lineEnd) < 0) return FRAME.foreign;
    }
    line = lineEnd + 2;
  }
}

/**
 * Length of the answer at `at`, with the body of one that refuses, or a FRAME verdict. Without a request that was seen
 * only an answer counts that chooses MQTT.
 */
export function responseLength(bytes: Uint8Array, at: number, end: number, isRequestSeen: boolean): number {
  const until = Math.min(end, at + HEAD_BYTES_MAX);
  const isFull = until === at + HEAD_BYTES_MAX;
  if (!isPrefix(bytes, at, until, STATUS)) return FRAME.foreign;
  const isSwitching = isPrefix(bytes, at + STATUS.length, until, SWITCHING);
  if (!isSwitching && !isRequestSeen) return FRAME.foreign;
  let line = at;
  let isMqtt = isRequestSeen;
  let bodyBytes = 0;
  for (;;) {
    const lineEnd = endOfLine(bytes, line, until);
    if (lineEnd === FRAME.foreign) return FRAME.foreign;
    if (lineEnd === FRAME.more) return isFull ? FRAME.foreign : FRAME.more;
    if (lineEnd === line) return isMqtt ? line + 2 - at + (isSwitching ? 0 : bodyBytes) : FRAME.foreign;
    if (line === at) {
      if (lineEnd - line < STATUS.length + STATUS_DIGITS) return FRAME.foreign;
    } else {
      if (colonIn(bytes, line, lineEnd) < 0) return FRAME.foreign;
      isMqtt = isMqtt || namesMqtt(bytes, line, lineEnd);
      const value = valueAfter(bytes, line, lineEnd, LENGTH);
      if (value > 0) bodyBytes = numberAt(bytes, value, lineEnd);
    }
    line = lineEnd + 2;
  }
}

/** Whether what is there begins as `text` does. */
function isPrefix(bytes: Uint8Array, at: number, end: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length && at + i < end; i++) if (u8(bytes, at + i) !== u8(text, i)) return false;
  return true;
}

/** Where the line ends that begins at `line`, or a FRAME verdict: a line holds no control characters but tabs. */
function endOfLine(bytes: Uint8Array, line: number, end: number): number {
  for (let i = line; i < end; i++) {
    const byte = u8(bytes, i);
    if (byte === CR) {
      if (i + 1 >= end) return FRAME.more;
      return u8(bytes, i + 1) === LF ? i : FRAME.foreign;
    }
    if ((byte < SPACE && byte !== TAB) || byte === 0x7f) return FRAME.foreign;
  }
  return FRAME.more;
}

function endsWithVersion(bytes: Uint8Array, line: number, lineEnd: number): boolean {
  const version = lineEnd - VERSION.length;
  if (version - 1 <= line + GET.length || u8(bytes, version - 1) !== SPACE) return false;
  return isPrefix(bytes, version, lineEnd, VERSION);
}

/** Where the colon of a header line stands, -1 when it has none or is none. */
function colonIn(bytes: Uint8Array, line: number, lineEnd: number): number {
  for (let i = line; i < lineEnd; i++) {
    const byte = u8(bytes, i);
    if (byte === COLON) return i > line ? i : -1;
    if (byte === SPACE || byte === TAB) return -1;
  }
  return -1;
}

/** Where the value begins if the header has this name, in whatever case; 0 when it has another. */
function valueAfter(bytes: Uint8Array, line: number, lineEnd: number, name: Uint8Array): number {
  const colon = line + name.length;
  if (colon >= lineEnd || u8(bytes, colon) !== COLON || !isSame(bytes, line, name)) return 0;
  return colon + 1;
}

function isSame(bytes: Uint8Array, at: number, name: Uint8Array): boolean {
  for (let i = 0; i < name.length; i++) if (lower(u8(bytes, at + i)) !== u8(name, i)) return false;
  return true;
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}

function namesMqtt(bytes: Uint8Array, line: number, lineEnd: number): boolean {
  const value = valueAfter(bytes, line, lineEnd, PROTOCOL);
  return value > 0 && (hasToken(bytes, value, lineEnd, MQTT) || hasToken(bytes, value, lineEnd, MQTT_31));
}

/** Whether the list, with commas between, has this member. */
function hasToken(bytes: Uint8Array, at: number, end: number, token: Uint8Array): boolean {
  let start = at;
  for (let i = at; i <= end; i++) {
    if (i < end && u8(bytes, i) !== COMMA) continue;
    let from = start;
    let until = i;
    while (from < until && isBlank(u8(bytes, from))) from++;
    while (until > from && isBlank(u8(bytes, until - 1))) until--;
    if (until - from === token.length && isSame(bytes, from, token)) return true;
    start = i + 1;
  }
  return false;
}

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB;
}

/** A decimal number; 0 where there is none or it is too long to be believed. */
function numberAt(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(u8(bytes, i))) i++;
  let value = 0;
  for (let digits = 0; i < end && !isBlank(u8(bytes, i)); i++) {
    const digit = u8(bytes, i) - 0x30;
    if (digit < 0 || digit > 9 || ++digits > LENGTH_DIGITS_MAX) return 0;
    value = 10 * value + digit;
  }
  return value;
}
