import { u8 } from "../../core/bytes.js";

/** Bytes as characters, up to `end` or `max` of them; for comparison, not for show. */
export function asciiText(bytes: Uint8Array, at: number, end: number, max: number): string {
  const to = Math.min(end, at + max);
  let text = "";
  for (let i = at; i < to; i++) text += String.fromCharCode(u8(bytes, i));
  return text;
}

/** Whether these characters stand at `at`. */
export function startsWithText(bytes: Uint8Array, at: number, end: number, text: string): boolean {
  if (at + text.length > end) return false;
  for (let i = 0; i < text.length; i++) if (u8(bytes, at + i) !== text.charCodeAt(i)) return false;
  return true;
}

/** Without control characters, at most so many. */
export function shownText(text: string, max: number): string {
  return text
    .slice(0, max)
    .replace(/[^\x20-\x7e]+/g, " ")
    .trim();
}
