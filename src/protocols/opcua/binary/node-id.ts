import { u8, u16le, u32le } from "../../../core/bytes.js";
import { FAULT } from "../services/faults.js";
import { scanByteString } from "./byte-string.js";
import type { Cursor } from "./cursor.js";
import { guidText } from "./guid.js";
import type { Reader } from "./reader.js";
import { scanText } from "./text.js";
import { utf8Text } from "./utf8.js";

/** First byte of a NodeId [OPC 10000-6 §5.2.2.9], with the flags of an ExpandedNodeId [OPC 10000-6 §5.2.2.10]. */
const ENCODING = { twoByte: 0, fourByte: 1, numeric: 2, text: 3, guid: 4, byteString: 5 } as const;
const NAMESPACE_URI_FLAG = 0x80;
const SERVER_INDEX_FLAG = 0x40;
const FLAGS = NAMESPACE_URI_FLAG | SERVER_INDEX_FLAG;

/** Names namespace 0 in words. */
const STANDARD_NAMESPACE = new TextEncoder().encode("http://opcfoundation.org/UA/");

/** A NodeId in the text form of the standard: `i=85`, `ns=2;s=Tank.Level`. */
export const nodeId: Reader = {
  leastBytes: 2,
  fixedBytes: 0,
  build: (cursor) => buildNodeId(cursor, false),
  walk(cursor) {
    scanNodeId(cursor, false);
  },
};

/** An ExpandedNodeId in the same form: `svr=1;nsu=http://example.org/;i=1`. */
export const expandedNodeId: Reader = {
  leastBytes: 2,
  fixedBytes: 0,
  build: (cursor) => buildNodeId(cursor, true),
  walk(cursor) {
    scanNodeId(cursor, true);
  },
};

/**
 * Moves past an ExpandedNodeId in any encoding. The numeric identifier when it is one of the standard's namespace,
 * however that is said; -1 otherwise.
 */
export function scanTypeId(cursor: Cursor): number {
  return scanNodeId(cursor, true);
}

/** As scanTypeId; a NodeId that is not expanded may not have the flags of one that is. */
function scanNodeId(cursor: Cursor, isExpanded: boolean): number {
  if (!cursor.has(2)) return -1;
  const { bytes, at } = cursor;
  const first = u8(bytes, at);
  const number = scanIdentifier(cursor, first & ~FLAGS);
  if ((first & FLAGS) === 0 || cursor.isStopped) return number;
  if (!isExpanded) cursor.faults |= FAULT.encodingInvalid;
  let isForeign = false;
  let isStandard = false;
  if ((first & NAMESPACE_URI_FLAG) !== 0) {
    const uriAt = scanText(cursor);
    isStandard = uriAt >= 0 && isStandardNamespace(bytes, uriAt, cursor.at);
    isForeign = uriAt >= 0 && cursor.at > uriAt && !isStandard;
  }
  if ((first & SERVER_INDEX_FLAG) !== 0) cursor.skip(4);
  if (isForeign || cursor.isStopped) return -1;
  return isStandard ? numberAt(bytes, at) : number;
}

/** Moves past namespace and identifier; the number when the namespace is 0. */
function scanIdentifier(cursor: Cursor, encoding: number): number {
  const { bytes, at } = cursor;
  switch (encoding) {
    case ENCODING.twoByte:
      cursor.at = at + 2;
      return u8(bytes, at + 1);
    case ENCODING.fourByte:
      cursor.skip(4);
      return !cursor.isStopped && u8(bytes, at + 1) === 0 ? u16le(bytes, at + 2) : -1;
    case ENCODING.numeric:
      cursor.skip(7);
      return !cursor.isStopped && u16le(bytes, at + 1) === 0 ? u32le(bytes, at + 3) : -1;
    case ENCODING.text:
      cursor.skip(3);
      scanText(cursor);
      return -1;
    case ENCODING.guid:
      cursor.skip(19);
      return -1;
    case ENCODING.byteString:
      cursor.skip(3);
      scanByteString(cursor);
      return -1;
    default:
      cursor.stop(FAULT.encodingInvalid);
      return -1;
  }
}

/** The number of a NodeId that is known to be there, whatever its namespace; -1 when it has none. */
function numberAt(bytes: Uint8Array, at: number): number {
  const encoding = u8(bytes, at) & ~FLAGS;
  if (encoding === ENCODING.twoByte) return u8(bytes, at + 1);
  if (encoding === ENCODING.fourByte) return u16le(bytes, at + 2);
  return encoding === ENCODING.numeric ? u32le(bytes, at + 3) : -1;
}

function isStandardNamespace(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at !== STANDARD_NAMESPACE.length) return false;
  for (let i = 0; i < STANDARD_NAMESPACE.length; i++) {
    if (u8(bytes, at + i) !== u8(STANDARD_NAMESPACE, i)) return false;
  }
  return true;
}

function buildNodeId(cursor: Cursor, isExpanded: boolean): string | undefined {
  const { at } = cursor;
  scanNodeId(cursor, isExpanded);
  if (cursor.isStopped || !cursor.showBytes(cursor.at - at)) return undefined;
  return nodeIdText(cursor.bytes, at);
}

/** The text form of a NodeId at `at` that was scanned before without a stop. */
export function nodeIdText(bytes: Uint8Array, at: number): string {
  const first = u8(bytes, at);
  const encoding = first & ~FLAGS;
  let namespace = 0;
  let identifier: string;
  let end: number;
  if (encoding === ENCODING.twoByte) {
    identifier = `i=${u8(bytes, at + 1)}`;
    end = at + 2;
  } else if (encoding === ENCODING.fourByte) {
    namespace = u8(bytes, at + 1);
    identifier = `i=${u16le(bytes, at + 2)}`;
    end = at + 4;
  } else {
    namespace = u16le(bytes, at + 1);
    end = identifierEnd(bytes, at + 3, encoding);
    identifier = longIdentifier(bytes, at + 3, end, encoding);
  }
  if ((first & FLAGS) !== 0) return expandedText(bytes, end, first, namespace, identifier);
  return namespace === 0 ? identifier : `ns=${namespace};${identifier}`;
}

function identifierEnd(bytes: Uint8Array, at: number, encoding: number): number {
  if (encoding === ENCODING.numeric) return at + 4;
  if (encoding === ENCODING.guid) return at + 16;
  return at + 4 + Math.max(0, u32le(bytes, at) | 0);
}

function longIdentifier(bytes: Uint8Array, at: number, end: number, encoding: number): string {
  if (encoding === ENCODING.numeric) return `i=${u32le(bytes, at)}`;
  if (encoding === ENCODING.text) return `s=${utf8Text(bytes, at + 4, end)}`;
  if (encoding === ENCODING.guid) return `g=${guidText(bytes, at)}`;
  return `b=${Buffer.from(bytes.subarray(at + 4, end)).toString("base64")}`;
}

/** [OPC 10000-6 §5.3.1.11]: a semicolon and a percent sign in the URI are escaped. */
function expandedText(bytes: Uint8Array, at: number, first: number, namespace: number, identifier: string): string {
  let from = namespace === 0 ? "" : `ns=${namespace};`;
  let serverAt = at;
  if ((first & NAMESPACE_URI_FLAG) !== 0) {
    const length = Math.max(0, u32le(bytes, at) | 0);
    serverAt = at + 4 + length;
    const uri = utf8Text(bytes, at + 4, serverAt)
      .replaceAll("%", "%25")
      .replaceAll(";", "%3B");
    if (length > 0) from = `nsu=${uri};`;
  }
  const server = (first & SERVER_INDEX_FLAG) === 0 ? 0 : u32le(bytes, serverAt);
  return server === 0 ? from + identifier : `svr=${server};${from}${identifier}`;
}
