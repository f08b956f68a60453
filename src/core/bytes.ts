/**
 * Reads of whole fields at an offset. None of them checks a bound: check the length once, then read.
 * A read past the end of the array gives 0 bits and no error.
 */

export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at]!;
}

export function u16be(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 8) | bytes[at + 1]!;
}

export function u16le(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8);
}

export function u24be(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
}

/** As a signed 32-bit integer: what the hot path keeps, because it never leaves the small-integer range. */
export function i32be(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
}

export function u32le(bytes: Uint8Array, at: number): number {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
}

/** The bytes from `at` to `end` as lower-case hexadecimal. */
export function hex(bytes: Uint8Array, at: number, end: number): string {
  let text = "";
  for (let i = at; i < end; i++) text += HEX[bytes[i]!]!;
  return text;
}

const HEX: readonly string[] = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, "0"));
