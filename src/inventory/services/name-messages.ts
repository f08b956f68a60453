import { u8, u16be } from "../../core/bytes.js";
import { plainText } from "../names/plain-text.js";
import type { FactTeller, SpokenPayload } from "./spoken-payload.js";

const HEADER_BYTES = 12;
const RESPONSE = 0x8000;
const CODE = 0x000f;
const OPCODE = 0x7800;
const NAME_MISSING = 3;
const POINTER = 0xc0;
const TYPE = { a: 1, aaaa: 28, netbios: 0x20 } as const;
const LABELS_MAX = 32;
const RECORDS_MAX = 32;
const NAME_MAX = 255;
const NETBIOS_BYTES = 32;

/** What is asked of a name server, and what there is not. [RFC 1035 §4.1] */
export function readDns({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): boolean {
  if (end - at < HEADER_BYTES + 5) return true;
  const flags = u16be(bytes, at + 2);
  if ((flags & OPCODE) !== 0 || u16be(bytes, at + 4) !== 1) return true;
  const name = nameAt(bytes, at, at + HEADER_BYTES, end)?.text.toLowerCase() ?? "";
  if (name === "") return true;
  if ((flags & RESPONSE) === 0) {
    if (!isFromServer) tell("name-query", name);
  } else if ((flags & CODE) === NAME_MISSING) tell("name-missing", name);
  return true;
}

/** Names that an answer gives an address: of LLMNR and mDNS. [RFC 4795 §2.1], [RFC 6762 §18] */
export function readNameAnswer({ bytes, at, end }: SpokenPayload, tell: FactTeller): boolean {
  if (end - at < HEADER_BYTES || (u16be(bytes, at + 2) & RESPONSE) === 0) return true;
  const [questions, answers] = [u16be(bytes, at + 4), u16be(bytes, at + 6)];
  let i = at + HEADER_BYTES;
  for (let n = 0; n < questions; n++) {
    const name = nameAt(bytes, at, i, end);
    if (name === undefined || n >= RECORDS_MAX) return true;
    i = name.end + 4;
  }
  for (let n = 0; n < answers && n < RECORDS_MAX; n++) {
    const name = nameAt(bytes, at, i, end);
    if (name === undefined || name.end + 10 > end) return true;
    const type = u16be(bytes, name.end);
    if (type === TYPE.a || type === TYPE.aaaa) tell("name-answer", name.text);
    i = name.end + 10 + u16be(bytes, name.end + 8);
  }
  return true;
}

/** The name of a positive answer. [RFC 1002 §4.2.13] */
export function readNetbiosAnswer({ bytes, at, end }: SpokenPayload, tell: FactTeller): boolean {
  const nameFrom = at + HEADER_BYTES;
  if (end - at < HEADER_BYTES + NETBIOS_BYTES + 18 || u8(bytes, nameFrom) !== NETBIOS_BYTES) return true;
  const flags = u16be(bytes, at + 2);
  const isAnswer = (flags & RESPONSE) !== 0 && (flags & OPCODE) === 0 && (flags & CODE) === 0;
  const record = nameFrom + NETBIOS_BYTES + 2;
  if (!isAnswer || u16be(bytes, at + 6) === 0 || u16be(bytes, record) !== TYPE.netbios) return true;
  // A group has no owner.
  if ((u8(bytes, record + 10) & 0x80) !== 0) return true;
  let text = "";
  for (let i = 0; i < 15; i++) {
    const byte = ((u8(bytes, nameFrom + 1 + 2 * i) - 0x41) << 4) | (u8(bytes, nameFrom + 2 + 2 * i) - 0x41);
    if (byte < 0x20 || byte > 0x7e) return true;
    text += String.fromCharCode(byte);
  }
  tell("name-answer", text.trim());
  return true;
}

/** The name at `at` and where it ends; undefined when it is not whole. Pointers lead back. [RFC 1035 §4.1.4] */
function nameAt(
  bytes: Uint8Array,
  message: number,
  at: number,
  end: number,
): { text: string; end: number } | undefined {
  let text = "";
  let i = at;
  let next = -1;
  for (let steps = 0; steps < LABELS_MAX && i < end && text.length <= NAME_MAX; steps++) {
    const length = u8(bytes, i);
    if (length === 0) return { text, end: next < 0 ? i + 1 : next };
    if (length >= POINTER) {
      if (i + 2 > end) return undefined;
      if (next < 0) next = i + 2;
      i = message + (u16be(bytes, i) & 0x3fff);
      continue;
    }
    if (i + 1 + length > end) return undefined;
    text += (text === "" ? "" : ".") + plainText(bytes, i + 1, i + 1 + length);
    i += 1 + length;
  }
  return undefined;
}
