import { u8, u16le, u32le } from "../../../core/bytes.js";
import type { Json, JsonObject } from "../../../core/json.js";
import { FAULT } from "../services/faults.js";
import { statusCodeName } from "../status-code-name.js";
import { byteString } from "./byte-string.js";
import type { Cursor } from "./cursor.js";
import { dateTime } from "./date-time.js";
import { diagnosticInfo } from "./diagnostic-info.js";
import { extensionObject } from "./extension-object.js";
import { guid } from "./guid.js";
import { buildElements, walkElements } from "./list.js";
import { localizedText } from "./localized-text.js";
import { expandedNodeId, nodeId } from "./node-id.js";
import { boolean, byte, double, float, int16, int32, int64, sbyte, uint16, uint32, uint64 } from "./numbers.js";
import { qualifiedName } from "./qualified-name.js";
import type { Reader } from "./reader.js";
import { statusCode } from "./status-code.js";
import { text } from "./text.js";

/**
 *   7       6            5..0
 *   array   dimensions   type
 */
const TYPE_BITS = 0x3f;
const DIMENSIONS = 0x40;
const ARRAY = 0x80;

/** Which fields a DataValue has, by its first byte; each picosecond field follows its timestamp. */
const HAS = {
  value: 0x01,
  status: 0x02,
  sourceTimestamp: 0x04,
  serverTimestamp: 0x08,
  sourcePicoseconds: 0x10,
  serverPicoseconds: 0x20,
} as const;
const RESERVED = 0xc0;

/** A value that says its own type, alone or in an array, which may have dimensions [OPC 10000-6 §5.2.2.16]. */
export const variant: Reader = { leastBytes: 1, fixedBytes: 0, build: buildVariant, walk: walkVariant };

/** A Variant with its quality and times [OPC 10000-6 §5.2.2.17]. */
export const dataValue: Reader = { leastBytes: 1, fixedBytes: 0, build: buildDataValue, walk: walkDataValue };

/** The types that a Variant may hold, by their number [OPC 10000-6 §5.1.2]. */
const TYPES: readonly (readonly [name: string, reader: Reader])[] = [
  ["Null", variant],
  ["Boolean", boolean],
  ["SByte", sbyte],
  ["Byte", byte],
  ["Int16", int16],
  ["UInt16", uint16],
  ["Int32", int32],
  ["UInt32", uint32],
  ["Int64", int64],
  ["UInt64", uint64],
  ["Float", float],
  ["Double", double],
  ["String", text],
  ["DateTime", dateTime],
  ["Guid", guid],
  ["ByteString", byteString],
  ["XmlElement", text],
  ["NodeId", nodeId],
  ["ExpandedNodeId", expandedNodeId],
  ["StatusCode", statusCode],
  ["QualifiedName", qualifiedName],
  ["LocalizedText", localizedText],
  ["ExtensionObject", extensionObject],
  ["DataValue", dataValue],
  ["Variant", variant],
  ["DiagnosticInfo", diagnosticInfo],
];
const NAMES = TYPES.map(([name]) => name);
const READERS = TYPES.map(([, reader]) => reader);
const VARIANT = NAMES.indexOf("Variant");
const DIAGNOSTIC_INFO = NAMES.indexOf("DiagnosticInfo");
/** Types up to here are to come, and are written as ByteStrings until then. */
const TYPE_MAX = 31;

function scanEncoding(cursor: Cursor): number {
  if (!cursor.has(1)) return 0;
  const encoding = u8(cursor.bytes, cursor.at++);
  const type = encoding & TYPE_BITS;
  if (encoding === 0) return 0;
  // Variants stand in Variants as arrays only, and nothing but an array has dimensions.
  const isAlone = (encoding & ARRAY) === 0;
  if (isAlone && (type === VARIANT || (encoding & DIMENSIONS) !== 0)) cursor.faults |= FAULT.encodingInvalid;
  if (type === 0 || type > TYPE_MAX) cursor.stop(FAULT.encodingInvalid);
  return encoding;
}

function readerOf(type: number): Reader {
  return (type <= DIAGNOSTIC_INFO ? READERS[type] : undefined) ?? byteString;
}

function buildVariant(cursor: Cursor): JsonObject | undefined {
  const encoding = scanEncoding(cursor);
  if (encoding === 0 || cursor.isStopped || !cursor.enter()) return undefined;
  const type = encoding & TYPE_BITS;
  const name = NAMES[type] ?? String(type);
  const reader = readerOf(type);
  let built: JsonObject;
  if ((encoding & ARRAY) === 0) {
    const value = reader.build(cursor) ?? null;
    if ((encoding & DIMENSIONS) === 0) built = { type: name, value };
    else built = { type: name, value, arrayDimensions: buildDimensions(cursor, 1) };
  } else {
    const length = cursor.length(reader.leastBytes);
    const value = length < 0 ? null : buildElements(cursor, reader, length);
    if ((encoding & DIMENSIONS) === 0) built = { type: name, value };
    else built = { type: name, value, arrayDimensions: buildDimensions(cursor, length) };
  }
  cursor.leave();
  return built;
}

function walkVariant(cursor: Cursor): void {
  const encoding = scanEncoding(cursor);
  if (encoding === 0 || cursor.isStopped || !cursor.enter()) return;
  const reader = readerOf(encoding & TYPE_BITS);
  let length = 1;
  if ((encoding & ARRAY) === 0) reader.walk(cursor);
  else {
    length = cursor.length(reader.leastBytes);
    walkElements(cursor, reader, length);
  }
  if ((encoding & DIMENSIONS) !== 0) scanDimensions(cursor, length);
  cursor.leave();
}

function buildDimensions(cursor: Cursor, length: number): Json | undefined {
  if (cursor.isStopped) return undefined;
  const at = cursor.at + 4;
  const count = scanDimensions(cursor, length);
  const dimensions: number[] = [];
  for (let i = 0; i < count && cursor.show(1); i++) dimensions.push(u32le(cursor.bytes, at + 4 * i) | 0);
  return dimensions;
}

/** Number of dimensions, -1 when there are none; together they must make `length`. */
function scanDimensions(cursor: Cursor, length: number): number {
  const count = cursor.length(4);
  if (count < 0 || !cursor.has(4 * count)) return -1;
  let product = 1;
  for (let i = 0; i < count; i++) product *= u32le(cursor.bytes, cursor.at + 4 * i) | 0;
  cursor.at += 4 * count;
  if (product !== Math.max(0, length)) cursor.faults |= FAULT.arrayDimensionsMismatch;
  return count;
}

function scanMask(cursor: Cursor): number {
  if (!cursor.has(1)) return 0;
  const mask = u8(cursor.bytes, cursor.at++);
  if ((mask & RESERVED) !== 0) cursor.faults |= FAULT.encodingInvalid;
  return mask;
}

function buildDataValue(cursor: Cursor): JsonObject {
  const mask = scanMask(cursor);
  return {
    value: (mask & HAS.value) === 0 ? undefined : (buildVariant(cursor) ?? null),
    statusCode: (mask & HAS.status) === 0 ? undefined : buildStatus(cursor),
    sourceTimestamp: (mask & HAS.sourceTimestamp) === 0 ? undefined : dateTime.build(cursor),
    sourcePicoseconds: (mask & HAS.sourcePicoseconds) === 0 ? undefined : buildPicoseconds(cursor),
    serverTimestamp: (mask & HAS.serverTimestamp) === 0 ? undefined : dateTime.build(cursor),
    serverPicoseconds: (mask & HAS.serverPicoseconds) === 0 ? undefined : buildPicoseconds(cursor),
  };
}

function buildStatus(cursor: Cursor): string | undefined {
  if (!cursor.has(4)) return undefined;
  cursor.at += 4;
  return statusCodeName(u32le(cursor.bytes, cursor.at - 4));
}

/** The field counts in tens of picoseconds, to 9999 [OPC 10000-4 §7.11]. */
function buildPicoseconds(cursor: Cursor): number | undefined {
  if (!cursor.has(2)) return undefined;
  cursor.at += 2;
  return u16le(cursor.bytes, cursor.at - 2);
}

function walkDataValue(cursor: Cursor): void {
  const mask = scanMask(cursor);
  if ((mask & HAS.value) !== 0) walkVariant(cursor);
  let count = (mask & HAS.status) === 0 ? 0 : 4;
  if ((mask & HAS.sourceTimestamp) !== 0) count += 8;
  if ((mask & HAS.sourcePicoseconds) !== 0) count += 2;
  if ((mask & HAS.serverTimestamp) !== 0) count += 8;
  if ((mask & HAS.serverPicoseconds) !== 0) count += 2;
  cursor.skip(count);
}
