import { u8 } from "../../../core/bytes.js";
import { FAULT } from "../services/faults.js";
import type { Cursor } from "./cursor.js";
import type { Reader } from "./reader.js";
import { buildText, scanText } from "./text.js";

const LOCALE = 0x01;
const TEXT = 0x02;

/** A text for people, with its locale where that is said [OPC 10000-6 §5.2.2.14]. */
export const localizedText: Reader = {
  leastBytes: 1,
  fixedBytes: 0,
  build(cursor) {
    const mask = scanMask(cursor);
    const locale = (mask & LOCALE) === 0 ? undefined : buildText(cursor);
    const text = (mask & TEXT) === 0 ? undefined : buildText(cursor);
    return locale === undefined || locale === "" ? text : { locale, text };
  },
  walk(cursor) {
    const mask = scanMask(cursor);
    if ((mask & LOCALE) !== 0) scanText(cursor);
    if ((mask & TEXT) !== 0) scanText(cursor);
  },
};

function scanMask(cursor: Cursor): number {
  if (!cursor.has(1)) return 0;
  const mask = u8(cursor.bytes, cursor.at++);
  if ((mask & ~(LOCALE | TEXT)) !== 0) cursor.faults |= FAULT.encodingInvalid;
  return mask;
}
