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
      reader.walk(cursor);
      return undefined;
    },
    walk: reader.walk,
  };
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
