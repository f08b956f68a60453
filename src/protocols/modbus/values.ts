import { u8, u16be } from "../../core/bytes.js";

/** The word at `at`, undefined where the PDU ends before it. */
export function word(bytes: Uint8Array, at: number, end: number): number | undefined {
  return at + 2 <= end ? u16be(bytes, at) : undefined;
}

/** The byte at `at`, undefined where the PDU ends before it. */
export function octet(bytes: Uint8Array, at: number, end: number): number | undefined {
  return at < end ? u8(bytes, at) : undefined;
}

/** `count` coils or inputs, lowest bit first, or as many as there are before `end` [MODBUS-AP §6.1]. */
export function bitValues(bytes: Uint8Array, at: number, end: number, count: number): number[] {
  const size = Math.max(0, Math.min(count, 8 * (end - at)));
  const values = new Array<number>(size);
  for (let i = 0; i < size; i++) values[i] = (u8(bytes, at + (i >> 3)) >> (i & 7)) & 1;
  return values;
}

/** `count` registers, or as many whole ones as there are before `end`. */
export function registerValues(bytes: Uint8Array, at: number, end: number, count: number): number[] {
  const size = Math.max(0, Math.min(count, (end - at) >> 1));
  const values = new Array<number>(size);
  for (let i = 0; i < size; i++) values[i] = u16be(bytes, at + 2 * i);
  return values;
}

/** `count` bytes, or as many as there are before `end`. */
export function octetValues(bytes: Uint8Array, at: number, end: number, count: number): number[] {
  const size = Math.max(0, Math.min(count, end - at));
  const values = new Array<number>(size);
  for (let i = 0; i < size; i++) values[i] = u8(bytes, at + i);
  return values;
}

/** One byte per character, as device texts are ASCII by the standard and Latin-1 in the field. */
export function latin1(bytes: Uint8Array, at: number, end: number): string {
  let text = "";
  for (let i = at; i < end; i++) text += String.fromCharCode(u8(bytes, i));
  return text;
}
