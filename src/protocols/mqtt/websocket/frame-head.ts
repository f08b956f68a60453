import { FRAME } from "../../../contracts/decoder.js";
import { i32be, u8, u16be } from "../../../core/bytes.js";
import { BIT } from "./tables.js";

/*
 * One frame [RFC 6455 §5.2]:
 *
 *    0                1                2               2, 4 or 10      .. 4 more
 *   +-+-+-+-+--------+-+--------------+- - - - - - - -+- - - - - - - -+----------
 *   |F|R|R|R| opcode |M| length       | longer length | masking key   | payload
 *   +-+-+-+-+--------+-+--------------+- - - - - - - -+- - - - - - - -+----------
 *   length 126: 16 bits follow; 127: 64 bits follow. The key is there when M is set.
 */

/** Bytes before the payload, as its first two bytes tell. */
export function headBytes(bytes: Uint8Array, at: number): number {
  const second = u8(bytes, at + 1);
  const short = second & BIT.length;
  const longer = short === 126 ? 2 : short === 127 ? 8 : 0;
  return 2 + longer + ((second & BIT.mask) !== 0 ? 4 : 0);
}

/** Bytes of the payload; FRAME.foreign when there is no such frame, UNTOLD when the length is not there yet. */
export function payloadBytes(bytes: Uint8Array, at: number, end: number): number {
  if (end - at < 2) return UNTOLD;
  const short = u8(bytes, at + 1) & BIT.length;
  if (short < 126) return short;
  if (short === 126) return end - at < 4 ? UNTOLD : u16be(bytes, at + 2);
  for (let i = at + 2; i < at + 6 && i < end; i++) if (u8(bytes, i) !== 0) return FRAME.foreign;
  if (end - at > 6 && u8(bytes, at + 6) >= 0x80) return FRAME.foreign;
  if (end - at < 10) return UNTOLD;
  const length = i32be(bytes, at + 6);
  // A frame of 2 GiB or more is taken for damage: it could hide all that follows.
  return length < 0 ? FRAME.foreign : length;
}

/** What `payloadBytes` gives when the bytes end before the length does. */
export const UNTOLD = -2;

/** Whether the length stands in the shortest form that holds it. */
export function isMinimal(bytes: Uint8Array, at: number, payload: number): boolean {
  const short = u8(bytes, at + 1) & BIT.length;
  if (short === 127) return payload > 0xffff;
  return short < 126 || payload > 125;
}
