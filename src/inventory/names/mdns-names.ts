import { formatIp } from "../../core/address.js";
import { u8, u16be } from "../../core/bytes.js";
import type { NameReader } from "./passed-payload.js";
import { plainText } from "./plain-text.js";

const HEADER_BYTES = 12;
const RESPONSE = 0x80;
const POINTER = 0xc0;
const TYPE = { a: 1, aaaa: 28 } as const;
const RECORDS_MAX = 64;
const LABELS_MAX = 32;

/** Names with an address, where that is the sender's own. [RFC 6762 §6] */
export const mdnsNames: NameReader = ({ bytes, at, end, sourceIp }, tell) => {
  if (end - at < HEADER_BYTES || (u8(bytes, at + 2) & RESPONSE) === 0) return;
  const questions = u16be(bytes, at + 4);
  const records = u16be(bytes, at + 6) + u16be(bytes, at + 8) + u16be(bytes, at + 10);
  let i = at + HEADER_BYTES;
  for (let n = 0; n < questions; n++) {
    if (n >= RECORDS_MAX) return;
    i = nameEnd(bytes, i, end) + 4;
  }
  for (let n = 0; n < Math.min(records, RECORDS_MAX); n++) {
    const from = i;
    const fixed = nameEnd(bytes, i, end);
    if (fixed + 10 > end) return;
    const type = u16be(bytes, fixed);
    const dataAt = fixed + 10;
    i = dataAt + u16be(bytes, fixed + 8);
    if (i > end) return;
    const version = type === TYPE.a && i - dataAt === 4 ? 4 : type === TYPE.aaaa && i - dataAt === 16 ? 6 : 0;
    if (version !== 0 && formatIp(bytes, dataAt, version) === sourceIp()) {
      tell("mdns-name", nameText(bytes, at, from, end));
    }
  }
};

/** Behind the name at `at`; beyond `end` when it does not end. */
function nameEnd(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  for (let labels = 0; labels < LABELS_MAX && i < end; labels++) {
    const length = u8(bytes, i);
    if (length === 0) return i + 1;
    if (length >= POINTER) return i + 2;
    i += 1 + length;
  }
  return end + 1;
}

/** Pointers lead back in the message, at most as many as there may be labels. [RFC 1035 §4.1.4] */
function nameText(bytes: Uint8Array, message: number, at: number, end: number): string | undefined {
  const labels: string[] = [];
  let i = at;
  for (let steps = 0; steps < LABELS_MAX && i + 1 < end; steps++) {
    const length = u8(bytes, i);
    if (length === 0) return labels.join(".");
    if (length >= POINTER) {
      i = message + (u16be(bytes, i) & 0x3fff);
      continue;
    }
    if (i + 1 + length > end) return undefined;
    labels.push(plainText(bytes, i + 1, i + 1 + length));
    i += 1 + length;
  }
  return i < end && u8(bytes, i) === 0 ? labels.join(".") : undefined;
}
