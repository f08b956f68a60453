import { u8, u16le } from "../../core/bytes.js";
import { utf8Text } from "../../core/utf8.js";

const BYTES_MAX = 512;
const WIDE = new TextDecoder("utf-16le");

/** UTF-8 without what is not shown, at most 512 bytes of it. */
export function plainText(bytes: Uint8Array, at: number, end: number): string {
  return shown(utf8Text(bytes, at, Math.min(end, at + BYTES_MAX)));
}

/** UTF-16 in little-endian order, up to `end` or a zero. */
export function wideText(bytes: Uint8Array, at: number, end: number): string {
  let to = at;
  while (to + 2 <= Math.min(end, at + BYTES_MAX) && u16le(bytes, to) !== 0) to += 2;
  return shown(WIDE.decode(bytes.subarray(at, to)));
}

/** Bytes up to a zero; `end` when there is none. */
export function zeroAt(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) if (u8(bytes, i) === 0) return i;
  return end;
}

function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim();
}
