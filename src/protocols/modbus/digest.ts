import { u8 } from "../../core/bytes.js";

/** A 32-bit hash of the bytes from `at` to `end`, never 0. It tells equal from different, not friend from foe. */
export function digest(bytes: Uint8Array, at: number, end: number): number {
  let hash = end - at;
  let i = at;
  for (; i + 4 <= end; i += 4) {
    const word = u8(bytes, i) | (u8(bytes, i + 1) << 8) | (u8(bytes, i + 2) << 16) | (u8(bytes, i + 3) << 24);
    hash = Math.imul(hash ^ word, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; i < end; i++) hash = Math.imul(hash ^ u8(bytes, i), 0x85ebca6b) ^ (hash >>> 13);
  return hash === 0 ? 1 : hash;
}
