import { u8, u32le } from "../../../core/bytes.js";
import type { JsonObject } from "../../../core/json.js";
import { FAULT } from "../services/faults.js";
import { statusCodeName } from "../status-code-name.js";
import type { Cursor } from "./cursor.js";
import type { Reader } from "./reader.js";
import { buildText, scanText } from "./text.js";

/** Which fields follow, by the first byte; locale stands before localizedText although its bit is higher. */
const HAS = {
  symbolicId: 0x01,
  namespaceUri: 0x02,
  localizedText: 0x04,
  locale: 0x08,
  additionalInfo: 0x10,
  innerStatusCode: 0x20,
  innerDiagnosticInfo: 0x40,
} as const;
const RESERVED = 0x80;

/**
 * What a server adds to a StatusCode, with indexes into the stringTable of the response; undefined when it says
 * nothing [OPC 10000-6 §5.2.2.12].
 */
export const diagnosticInfo: Reader = { leastBytes: 1, fixedBytes: 0, build, walk };

function build(cursor: Cursor): JsonObject | undefined {
  const mask = scanMask(cursor);
  if (mask === 0) return undefined;
  const members: Record<string, JsonObject[string]> = {
    symbolicId: index(cursor, mask & HAS.symbolicId),
    namespaceUri: index(cursor, mask & HAS.namespaceUri),
    locale: index(cursor, mask & HAS.locale),
    localizedText: index(cursor, mask & HAS.localizedText),
    additionalInfo: (mask & HAS.additionalInfo) === 0 ? undefined : buildText(cursor),
  };
  const status = index(cursor, mask & HAS.innerStatusCode);
  if (status !== undefined) members.innerStatusCode = statusCodeName(status >>> 0);
  if ((mask & HAS.innerDiagnosticInfo) !== 0 && cursor.enter()) {
    members.innerDiagnosticInfo = build(cursor);
    cursor.leave();
  }
  return cursor.show(1) ? members : undefined;
}

function walk(cursor: Cursor): void {
  const mask = scanMask(cursor);
  if (mask === 0) return;
  for (let bit: number = HAS.symbolicId; bit <= HAS.locale; bit <<= 1) if ((mask & bit) !== 0) cursor.skip(4);
  if ((mask & HAS.additionalInfo) !== 0) scanText(cursor);
  if ((mask & HAS.innerStatusCode) !== 0) cursor.skip(4);
  if ((mask & HAS.innerDiagnosticInfo) !== 0 && cursor.enter()) {
    walk(cursor);
    cursor.leave();
  }
}

function scanMask(cursor: Cursor): number {
  if (!cursor.has(1)) return 0;
  const mask = u8(cursor.bytes, cursor.at++);
  if ((mask & RESERVED) !== 0) cursor.faults |= FAULT.encodingInvalid;
  return mask;
}

function index(cursor: Cursor, bit: number): number | undefined {
  if (bit === 0 || !cursor.has(4)) return undefined;
  const value = u32le(cursor.bytes, cursor.at) | 0;
  cursor.at += 4;
  return value;
}
