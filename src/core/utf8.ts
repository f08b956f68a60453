/**
 * UTF-8 as the wire has it [RFC 3629 §4]: no overlong forms, no surrogates, nothing beyond U+10FFFF.
 */

/** Below this a loop is faster than the decoder of the platform. */
const SHORT_BYTES = 48;
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** Whether the bytes are UTF-8; with `isCut` the last character may be unfinished. */
export function isUtf8(bytes: Uint8Array, at: number, end: number, isCut = false): boolean {
  let i = at;
  while (i < end) {
    const first = bytes[i]!;
    if (first < 0x80) {
      i++;
      continue;
    }
    const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0) return false;
    if (i + 1 < end) {
      const second = bytes[i + 1]!;
      const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
      const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
      if (second < low || second > high) return false;
      for (let rest = i + 2; rest < i + length && rest < end; rest++) {
        if ((bytes[rest]! & 0xc0) !== 0x80) return false;
      }
    }
    if (i + length > end) return isCut;
    i += length;
  }
  return true;
}

/** The bytes as text; each fault becomes U+FFFD, a byte order mark stays. */
export function utf8Text(bytes: Uint8Array, at: number, end: number): string {
  if (end - at < SHORT_BYTES) {
    let text = "";
    let i = at;
    while (i < end && bytes[i]! < 0x80) text += String.fromCharCode(bytes[i++]!);
    if (i >= end) return text;
  }
  return DECODER.decode(bytes.subarray(at, end));
}
