import { u8 } from "../../../core/bytes.js";

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
/** Texts up to this length are kept: most are the same few names in every message. */
const KEPT_BYTES_MAX = 32;
const SLOTS = 1024;
const keptBytes = new Uint8Array(SLOTS * KEPT_BYTES_MAX);
const keptTexts: string[] = new Array<string>(SLOTS).fill("");
const keptLengths = new Uint8Array(SLOTS);

/** The text of [at, end); what is not UTF-8 in it becomes U+FFFD. */
export function utf8Text(bytes: Uint8Array, at: number, end: number): string {
  const length = end - at;
  if (length === 0) return "";
  if (length > KEPT_BYTES_MAX) return DECODER.decode(bytes.subarray(at, end));
  let hash = length;
  for (let i = at; i < end; i++) hash = Math.imul(hash ^ u8(bytes, i), 0x01000193);
  const slot = ((hash ^ (hash >>> 15)) >>> 0) % SLOTS;
  if (keptLengths[slot] !== length || !isKept(bytes, at, end, slot)) {
    keptLengths[slot] = length;
    keptBytes.set(bytes.subarray(at, end), slot * KEPT_BYTES_MAX);
    keptTexts[slot] = DECODER.decode(bytes.subarray(at, end));
  }
  return keptTexts[slot] ?? "";
}

function isKept(bytes: Uint8Array, at: number, end: number, slot: number): boolean {
  let kept = slot * KEPT_BYTES_MAX;
  for (let i = at; i < end; i++, kept++) if (u8(bytes, i) !== u8(keptBytes, kept)) return false;
  return true;
}

/** Whether [at, end) is UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF [RFC 3629 §4]. */
export function isUtf8(bytes: Uint8Array, at: number, end: number): boolean {
  let i = at;
  while (i < end) {
    const lead = u8(bytes, i++);
    if (lead < 0x80) continue;
    const more = lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1;
    if (more < 0 || end - i < more || !isSecond(lead, u8(bytes, i))) return false;
    for (let k = 1; k < more; k++) if ((u8(bytes, i + k) & 0xc0) !== 0x80) return false;
    i += more;
  }
  return true;
}

function isSecond(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0 && second <= 0xbf;
  if (lead === 0xed) return second >= 0x80 && second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90 && second <= 0xbf;
  if (lead === 0xf4) return second >= 0x80 && second <= 0x8f;
  return second >= 0x80 && second <= 0xbf;
}
