import { u8 } from "../../../core/bytes.js";
import type { Json } from "../../../core/json.js";
import { scanByteString } from "./byte-string.js";
import type { Cursor } from "./cursor.js";
import type { Reader } from "./reader.js";

/** Whoever holds these values can act in another's name: they are checked and never shown. */
export function hidden(reader: Reader): Reader {
  return {
    leastBytes: reader.leastBytes,
    fixedBytes: reader.fixedBytes,
    build(cursor) {
      hideFrom(cursor, reader);
      return undefined;
    },
    walk: reader.walk,
  };
}

/** Reads a value and leaves nothing of it but a hash, by which it is known again. */
export function hideFrom(cursor: Cursor, reader: Reader): void {
  const { at, bytes } = cursor;
  reader.walk(cursor);
  cursor.hiddenHash = cursor.isStopped ? -1 : hashOf(bytes, at, cursor.at);
}

/** FNV-1a of 32 bits; -1 for zeros alone, which stand for no value. */
function hashOf(bytes: Uint8Array, at: number, end: number): number {
  let hash = 0x811c9dc5;
  let any = 0;
  for (let i = at; i < end; i++) {
    any |= u8(bytes, i);
    hash = Math.imul(hash ^ u8(bytes, i), 0x01000193);
  }
  return any === 0 ? -1 : hash >>> 0;
}

/** Of a ByteString only how long it is. */
export const byteLength: Reader = {
  leastBytes: 4,
  fixedBytes: 0,
  build(cursor: Cursor): Json | undefined {
    const at = scanByteString(cursor);
    return at < 0 ? undefined : { byteLength: cursor.at - at };
  },
  walk: scanByteString,
};
