import { i32be, u8, u16le, u32le } from "../../core/bytes.js";

/** `NTLM`, `SSP\0` */
const SIGNATURE = [0x4e544c4d, 0x53535000] as const;
const SEARCH_BYTES_MAX = 512;
const AUTHENTICATE = 3;
const AUTHENTICATE_BYTES = 64;
const ANSWER_BYTES = 24;
/** The answer of 24 bytes is one of the second session security. [MS-NLMP §2.2.2.5] */
const EXTENDED_SECURITY = 0x0008_0000;

/** How somebody logs in by NTLM. */
export interface NtlmLogin {
  /** Nobody: no user and no answer to the challenge. */
  readonly isNull: boolean;
  readonly isVersion1: boolean;
}

/** The login in an authenticate message further in; undefined where there is none. [MS-NLMP §2.2.1.3] */
export function ntlmLogin(bytes: Uint8Array, at: number, end: number): NtlmLogin | undefined {
  const last = Math.min(end, at + SEARCH_BYTES_MAX) - AUTHENTICATE_BYTES;
  for (let i = at; i <= last; i++) {
    if (u8(bytes, i) !== 0x4e || i32be(bytes, i) !== SIGNATURE[0] || i32be(bytes, i + 4) !== SIGNATURE[1]) continue;
    if (u32le(bytes, i + 8) !== AUTHENTICATE) return undefined;
    const [answer, user] = [u16le(bytes, i + 20), u16le(bytes, i + 36)];
    const isExtended = (u32le(bytes, i + 60) & EXTENDED_SECURITY) !== 0;
    return { isNull: user === 0 && answer === 0, isVersion1: answer === ANSWER_BYTES && !isExtended && user > 0 };
  }
  return undefined;
}
