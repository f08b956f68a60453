import { i32be, u8, u16le } from "../../core/bytes.js";
import { ntlmNames } from "./ntlm-names.js";
import type { NameReader, SenderNameListener } from "./passed-payload.js";
import { plainText, wideText, zeroAt } from "./plain-text.js";

/** Type 0 and a length of 24 bits stand before each message. [RFC 1002 §4.3.1] */
const FRAMING_BYTES = 4;
/** `\xffSMB` and `\xfeSMB` */
const SMB1 = 0xff534d42 | 0;
const SMB2 = 0xfe534d42 | 0;
const SMB1_HEADER_BYTES = 32;
const SESSION_SETUP = 0x73;
const RESPONSE = 0x80;
const UNICODE = 0x8000;
/** Words of a session setup: of responses and requests, each without and with extended security. */
const WORDS = { response: 3, extendedResponse: 4, extendedRequest: 12, request: 13 } as const;

/** Operating system by session setup of SMB 1 [MS-SMB §2.2.4.6], and what NTLM tells in either version. */
export const smbNames: NameReader = ({ bytes, at, end }, tell) => {
  const message = at + FRAMING_BYTES;
  if (message + SMB1_HEADER_BYTES + 3 > end || u8(bytes, at) !== 0) return;
  const magic = i32be(bytes, message);
  if (magic !== SMB1 && magic !== SMB2) return;
  ntlmNames(bytes, message, end, tell);
  if (magic === SMB1 && u8(bytes, message + 4) === SESSION_SETUP) sessionSetup(bytes, message, end, tell);
};

function sessionSetup(bytes: Uint8Array, message: number, end: number, tell: SenderNameListener): void {
  const isResponse = (u8(bytes, message + 9) & RESPONSE) !== 0;
  const isWide = (u16le(bytes, message + 10) & UNICODE) !== 0;
  const words = u8(bytes, message + SMB1_HEADER_BYTES);
  const wordsAt = message + SMB1_HEADER_BYTES + 1;
  const dataAt = wordsAt + 2 * words + 2;
  if (dataAt > end) return;
  const word = (index: number) => u16le(bytes, wordsAt + 2 * index);
  let at = dataAt;
  let skipped = 0;
  if (isResponse && words === WORDS.extendedResponse) at += word(3);
  else if (!isResponse && words === WORDS.extendedRequest) at += word(7);
  else if (!isResponse && words === WORDS.request) {
    at += word(7) + word(8);
    skipped = 2;
  } else if (!isResponse || words !== WORDS.response) return;
  // Wide text begins at an even offset of the message.
  if (isWide && (at - message) % 2 === 1) at++;
  for (; skipped > 0 && at < end; skipped--) at = textEnd(bytes, at, end, isWide);
  if (at >= end) return;
  tell("smb-system", isWide ? wideText(bytes, at, end) : plainText(bytes, at, zeroAt(bytes, at, end)));
}

/** Behind the zero that ends the text at `at`. */
function textEnd(bytes: Uint8Array, at: number, end: number, isWide: boolean): number {
  if (!isWide) return zeroAt(bytes, at, end) + 1;
  let i = at;
  while (i + 2 <= end && u16le(bytes, i) !== 0) i += 2;
  return i + 2;
}
