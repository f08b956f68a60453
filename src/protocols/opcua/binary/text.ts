import { FAULT } from "../services/faults.js";
import type { Cursor } from "./cursor.js";
import type { Reader } from "./reader.js";
import { isUtf8, utf8Text } from "./utf8.js";

/** Moves past a String; its start, or -1 when it is null or not there. It ends where the cursor stands then. */
export function scanText(cursor: Cursor): number {
  const length = cursor.length(1);
  if (length < 0 || !cursor.has(length)) return -1;
  const { at } = cursor;
  cursor.at = at + length;
  if (!isUtf8(cursor.bytes, at, cursor.at)) cursor.faults |= FAULT.textInvalid;
  return at;
}

/** The text of a String; undefined when it is null [OPC 10000-6 §5.2.2.4]. */
export function buildText(cursor: Cursor): string | undefined {
  const at = scanText(cursor);
  if (at < 0 || !cursor.showBytes(cursor.at - at)) return undefined;
  return utf8Text(cursor.bytes, at, cursor.at);
}

/** String, and XmlElement, which is one [OPC 10000-6 §5.2.2.8]. */
export const text: Reader = { leastBytes: 4, fixedBytes: 0, build: buildText, walk: scanText };
