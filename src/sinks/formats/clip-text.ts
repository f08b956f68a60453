const ELLIPSIS = "\u2026";
const ELLIPSIS_BYTES = 3;

/** Long texts are counted in pieces of this length, and only the piece with the end character by character. */
const CHUNK_UNITS = 128;

/** Bytes of a text as UTF-8. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text);
}

/**
 * The beginning of a text that takes at most `budgetBytes` once encoded, with an ellipsis where something is missing.
 * `encode` must give for a text what it gives for its characters one by one: neither they nor their codes are split.
 */
export function clipText(text: string, encode: (text: string) => string, budgetBytes: number): string {
  if (text.length <= budgetBytes && utf8Bytes(encode(text)) <= budgetBytes) return text;
  let roomBytes = budgetBytes - ELLIPSIS_BYTES;
  if (roomBytes < 0) return "";
  let end = 0;
  for (let next = chunkEnd(text, 0); end < text.length; next = chunkEnd(text, end)) {
    const chunkBytes = utf8Bytes(encode(text.slice(end, next)));
    if (chunkBytes > roomBytes) break;
    roomBytes -= chunkBytes;
    end = next;
  }
  for (const character of text.slice(end, chunkEnd(text, end))) {
    roomBytes -= utf8Bytes(encode(character));
    if (roomBytes < 0) break;
    end += character.length;
  }
  return text.slice(0, end) + ELLIPSIS;
}

/** Where the characters that are encoded in one go end: between two characters. */
function chunkEnd(text: string, from: number): number {
  const end = Math.min(from + CHUNK_UNITS, text.length);
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && end < text.length;
  return isHalf ? end + 1 : end;
}

/** The beginning of a text of at most `charactersMax` characters, with an ellipsis where something is missing. */
export function clipCharacters(text: string, charactersMax: number): string {
  if (text.length <= charactersMax) return text;
  const characters = Array.from(text.slice(0, 2 * charactersMax + 2));
  return characters.length <= charactersMax ? text : `${characters.slice(0, charactersMax - 1).join("")}${ELLIPSIS}`;
}
