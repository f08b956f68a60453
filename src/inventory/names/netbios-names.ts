import { formatIp } from "../../core/address.js";
import { u8, u16be } from "../../core/bytes.js";
import type { NameReader } from "./passed-payload.js";

/** [RFC 1002 §4.2.1.1]: answer flag and opcode of the flags word. */
const RESPONSE = 0x8000;
const OPCODE = { query: 0, registration: 5, refresh: 8, otherRefresh: 9, multihomed: 15 } as const;
const HEADER_BYTES = 12;
const NAME_AT = HEADER_BYTES;
const ENCODED_BYTES = 32;
/** Length byte, 32 bytes, root label; type and class follow. */
const NAME_BYTES = ENCODED_BYTES + 2;
const POINTER_BYTES = 2;
const TYPE_NB = 0x20;
const GROUP_FLAG = 0x80;
/** What a computer, not a domain or a service, is registered as: workstation and server service. */
const OWN_SUFFIXES: ReadonlySet<number> = new Set([0x00, 0x20]);
const NAME_CHARACTERS = 15;
/** [RFC 1002 §4.4.1] */
const DATAGRAM = { directUnique: 0x10, broadcast: 0x12, sourceIpAt: 4, headerBytes: 14 } as const;

/** Names that a host registers, refreshes or answers to, and its own. */
export const netbiosNames: NameReader = ({ bytes, at, end, sourceIp }, tell) => {
  if (end - at < HEADER_BYTES + NAME_BYTES + 4) return;
  const flags = u16be(bytes, at + 2);
  const opcode = (flags >> 11) & 0x0f;
  const name = encodedName(bytes, at + NAME_AT);
  const isResponse = (flags & RESPONSE) !== 0;
  // A registration has its record behind the question, in it the name again as a pointer or in full.
  const questionEnd = at + NAME_AT + NAME_BYTES + (isResponse ? 0 : 4);
  if (isResponse ? opcode !== OPCODE.query : !isRegistration(opcode)) return;
  const pointerBytes = isResponse ? 0 : u8(bytes, questionEnd) >= 0xc0 ? POINTER_BYTES : NAME_BYTES;
  const record = questionEnd + pointerBytes;
  // Type (2), class (2), time to live (4), length (2), flags (2), address (4).
  if (record + 16 > end || u16be(bytes, record) !== TYPE_NB) return;
  const isGroup = (u8(bytes, record + 10) & GROUP_FLAG) !== 0;
  if (!isGroup && formatIp(bytes, record + 12, 4) === sourceIp()) tell("netbios-name", name);
};

/** The source of a datagram, unless another host passes it on. */
export const netbiosDatagramNames: NameReader = ({ bytes, at, end, sourceIp }, tell) => {
  if (end - at < DATAGRAM.headerBytes + NAME_BYTES) return;
  const type = u8(bytes, at);
  if (type < DATAGRAM.directUnique || type > DATAGRAM.broadcast) return;
  if (formatIp(bytes, at + DATAGRAM.sourceIpAt, 4) !== sourceIp()) return;
  tell("netbios-name", encodedName(bytes, at + DATAGRAM.headerBytes));
};

function isRegistration(opcode: number): boolean {
  const { registration, refresh, otherRefresh, multihomed } = OPCODE;
  return opcode === registration || opcode === refresh || opcode === otherRefresh || opcode === multihomed;
}

/** Each half of a byte is a letter from `A` on [RFC 1001 §14.1]. The last byte says what the name is for. */
function encodedName(bytes: Uint8Array, at: number): string | undefined {
  if (u8(bytes, at) !== ENCODED_BYTES) return undefined;
  let text = "";
  for (let i = 0; i <= NAME_CHARACTERS; i++) {
    const high = u8(bytes, at + 1 + 2 * i) - 0x41;
    const low = u8(bytes, at + 2 + 2 * i) - 0x41;
    if (high < 0 || high > 15 || low < 0 || low > 15) return undefined;
    const byte = 16 * high + low;
    if (i === NAME_CHARACTERS) return OWN_SUFFIXES.has(byte) ? text.trim() : undefined;
    if (byte < 0x20 || byte > 0x7e) return undefined;
    text += String.fromCharCode(byte);
  }
  return undefined;
}
