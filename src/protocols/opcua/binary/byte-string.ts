import type { Cursor } from "./cursor.js";
import type { Reader } from "./reader.js";

/** Moves past a ByteString; its start, or -1 when it is null or not there. It ends where the cursor stands then. */
export function scanByteString(cursor: Cursor): number {
  const length = cursor.length(1);
  if (length < 0 || !cursor.has(length)) return -1;
  const { at } = cursor;
  cursor.at = at + length;
  return at;
}

/** Lower-case hexadecimal, quick for long values too. */
export function hexText(bytes: Uint8Array, at: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at).toString("hex");
}

/** A ByteString in hexadecimal [OPC 10000-6 §5.2.2.7]. */
export const byteString: Reader = {
  leastBytes: 4,
  fixedBytes: 0,
  build(cursor) {
    const at = scanByteString(cursor);
    if (at < 0 || !cursor.showBytes(cursor.at - at)) return undefined;
    return hexText(cursor.bytes, at, cursor.at);
  },
  walk: scanByteString,
};
