import type { Json } from "../../../core/json.js";
import type { Reader } from "./reader.js";

/** A type whose values all take `fixedBytes`. */
export function fixedReader(fixedBytes: number, valueAt: (bytes: Uint8Array, at: number) => Json | undefined): Reader {
  return {
    leastBytes: fixedBytes,
    fixedBytes,
    build(cursor) {
      if (!cursor.has(fixedBytes)) return undefined;
      const { at } = cursor;
      cursor.at = at + fixedBytes;
      return valueAt(cursor.bytes, at);
    },
    walk(cursor) {
      cursor.skip(fixedBytes);
    },
  };
}
