import { u8 } from "../../../core/bytes.js";
import type { Json, JsonObject } from "../../../core/json.js";
import { FAULT } from "../services/faults.js";
import { hexText, scanByteString } from "./byte-string.js";
import type { Cursor, KnownStructure } from "./cursor.js";
import { nodeIdText, scanTypeId } from "./node-id.js";
import type { Reader } from "./reader.js";
import { buildText, scanText } from "./text.js";

const BODY = { none: 0, bytes: 1, xml: 2 } as const;
/** Of a body that is not of a structure we know, this much is shown. */
const SHOWN_BYTES_MAX = 256;

/**
 * A structure with the name of its type; undefined when it is null [OPC 10000-6 §5.2.2.15]. The cursor says which
 * structures are known, others are shown as bytes. Faults inside do not hinder reading after it.
 */
export const extensionObject: Reader = { leastBytes: 3, fixedBytes: 0, build, walk };

function build(cursor: Cursor): JsonObject | undefined {
  const { at } = cursor;
  if (!cursor.show(1)) {
    walk(cursor);
    return undefined;
  }
  const number = scanTypeId(cursor);
  const bodyKind = scanBodyKind(cursor);
  if (cursor.isStopped) return undefined;
  const typeId = nodeIdText(cursor.bytes, at);
  if (bodyKind === BODY.none) return number === 0 ? undefined : { typeId };
  if (bodyKind === BODY.xml) return { typeId, xml: buildText(cursor) };
  const known = cursor.structures.get(number);
  if (known === undefined) return unknown(cursor, typeId);
  return { typeId, typeName: known.name, body: buildBody(cursor, known) };
}

function walk(cursor: Cursor): void {
  const number = scanTypeId(cursor);
  const bodyKind = scanBodyKind(cursor);
  if (cursor.isStopped || bodyKind === BODY.none) return;
  const known = bodyKind === BODY.bytes ? cursor.structures.get(number) : undefined;
  if (known !== undefined) walkBody(cursor, known);
  else if (bodyKind === BODY.xml) scanText(cursor);
  else scanByteString(cursor);
}

function scanBodyKind(cursor: Cursor): number {
  if (!cursor.has(1)) return BODY.none;
  const kind = u8(cursor.bytes, cursor.at++);
  if (kind > BODY.xml) cursor.stop(FAULT.encodingInvalid);
  return kind;
}

function unknown(cursor: Cursor, typeId: string): JsonObject {
  const at = scanByteString(cursor);
  if (at < 0) return { typeId };
  const byteLength = cursor.at - at;
  return { typeId, byteLength, bytes: hexText(cursor.bytes, at, at + Math.min(byteLength, SHOWN_BYTES_MAX)) };
}

function buildBody(cursor: Cursor, known: KnownStructure): Json | undefined {
  const outerEnd = cursor.end;
  const outerFaults = cursor.faults;
  const bodyEnd = openBody(cursor);
  let body: Json | undefined;
  if (!cursor.isStopped && cursor.enter()) {
    body = known.reader.build(cursor);
    cursor.leave();
  }
  closeBody(cursor, bodyEnd, outerEnd, outerFaults);
  return body;
}

function walkBody(cursor: Cursor, known: KnownStructure): void {
  const outerEnd = cursor.end;
  const outerFaults = cursor.faults;
  const bodyEnd = openBody(cursor);
  if (!cursor.isStopped && cursor.enter()) {
    known.reader.walk(cursor);
    cursor.leave();
  }
  closeBody(cursor, bodyEnd, outerEnd, outerFaults);
}

/** Lets the cursor end where the body does. The end of the body, -1 when that is not to be held against it. */
function openBody(cursor: Cursor): number {
  const length = cursor.length(1);
  if (cursor.isStopped) return -1;
  if (length < 0) {
    // Some servers read a structure that they know whatever its length says.
    cursor.faults |= FAULT.extensionLengthMismatch;
    return -1;
  }
  if (length > cursor.end - cursor.at) return cursor.at + length;
  cursor.end = cursor.at + length;
  return cursor.end;
}

function closeBody(cursor: Cursor, bodyEnd: number, outerEnd: number, outerFaults: number): void {
  if (bodyEnd < 0) return;
  if (bodyEnd > outerEnd) {
    if (!cursor.isStopped) cursor.stop(FAULT.bodyTooShort);
    return;
  }
  let { faults } = cursor;
  const isShort = cursor.isStopped && (faults & FAULT.bodyTooShort) !== 0;
  if (isShort) faults = (faults & ~FAULT.bodyTooShort) | FAULT.extensionLengthMismatch;
  else if (!cursor.isStopped && cursor.at < bodyEnd) faults |= FAULT.extensionLengthMismatch;
  cursor.faults = faults | outerFaults;
  cursor.isStopped = false;
  cursor.at = bodyEnd;
  cursor.end = outerEnd;
}
