import { i32be, u8, u16le, u32le } from "../../core/bytes.js";
import type { SenderNameListener } from "./passed-payload.js";
import { plainText, wideText } from "./plain-text.js";

/** `NTLM`, `SSP\0` */
const SIGNATURE = [0x4e544c4d, 0x53535000] as const;
const SEARCH_BYTES_MAX = 1024;
const TYPE = { challenge: 2, authenticate: 3 } as const;
const UNICODE = 1;
const VERSION = 0x0200_0000;
const CHALLENGE_BYTES = 48;
const AUTHENTICATE_BYTES = 64;
/** Attributes of the target [MS-NLMP §2.2.2.1] */
const ATTRIBUTE = { end: 0, computerName: 1 } as const;
const ATTRIBUTES_MAX = 16;

/** Computer names, and the version of Windows, that an NTLM message further in tells. [MS-NLMP §2.2.1] */
export function ntlmNames(bytes: Uint8Array, at: number, end: number, tell: SenderNameListener): void {
  const message = find(bytes, at, Math.min(end, at + SEARCH_BYTES_MAX) - 12);
  if (message < 0) return;
  const type = u32le(bytes, message + 8);
  if (type === TYPE.challenge && message + CHALLENGE_BYTES <= end) challenge(bytes, message, end, tell);
  else if (type === TYPE.authenticate && message + AUTHENTICATE_BYTES <= end) authenticate(bytes, message, end, tell);
}

/** From the server: flags at 20, target information at 40, version at 48. */
function challenge(bytes: Uint8Array, message: number, end: number, tell: SenderNameListener): void {
  let i = message + u32le(bytes, message + 44);
  const to = i + u16le(bytes, message + 40);
  for (let n = 0; n < ATTRIBUTES_MAX && to <= end && i + 4 <= to; n++) {
    const attribute = u16le(bytes, i);
    const next = i + 4 + u16le(bytes, i + 2);
    if (attribute === ATTRIBUTE.end || next > to) break;
    if (attribute === ATTRIBUTE.computerName) tell("netbios-name", wideText(bytes, i + 4, next));
    i = next;
  }
  const hasVersion = (u32le(bytes, message + 20) & VERSION) !== 0;
  if (!hasVersion || message + CHALLENGE_BYTES + 8 > end) return;
  const version = message + CHALLENGE_BYTES;
  const build = u16le(bytes, version + 2);
  if (build > 0) tell("smb-system", `Windows ${u8(bytes, version)}.${u8(bytes, version + 1)} build ${build}`);
}

/** From the client: workstation at 44, flags at 60. */
function authenticate(bytes: Uint8Array, message: number, end: number, tell: SenderNameListener): void {
  const from = message + u32le(bytes, message + 48);
  const to = from + u16le(bytes, message + 44);
  if (to > end) return;
  const isWide = (u32le(bytes, message + 60) & UNICODE) !== 0;
  tell("netbios-name", isWide ? wideText(bytes, from, to) : plainText(bytes, from, to));
}

function find(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    if (u8(bytes, i) === 0x4e && i32be(bytes, i) === SIGNATURE[0] && i32be(bytes, i + 4) === SIGNATURE[1]) return i;
  }
  return -1;
}
