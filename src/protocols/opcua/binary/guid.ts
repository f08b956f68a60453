import { hex } from "../../../core/bytes.js";
import { fixedReader } from "./fixed-reader.js";

const BYTES = 16;

/** A number of 4 and two of 2 bytes, low byte first, then 8 bytes as they stand [OPC 10000-6 §5.2.2.6]. */
export function guidText(bytes: Uint8Array, at: number): string {
  const first =
    hex(bytes, at + 3, at + 4) + hex(bytes, at + 2, at + 3) + hex(bytes, at + 1, at + 2) + hex(bytes, at, at + 1);
  const second = hex(bytes, at + 5, at + 6) + hex(bytes, at + 4, at + 5);
  const third = hex(bytes, at + 7, at + 8) + hex(bytes, at + 6, at + 7);
  return `${first}-${second}-${third}-${hex(bytes, at + 8, at + 10)}-${hex(bytes, at + 10, at + BYTES)}`;
}

/** A Guid as 8-4-4-4-12 lower-case hexadecimal digits. */
export const guid = fixedReader(BYTES, guidText);
