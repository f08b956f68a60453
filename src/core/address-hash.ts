import { u8 } from "./bytes.js";

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5 | 0;
const MAC_CHARACTERS = 17;
const DOT = 0x2e;
const ZERO = 0x30;

/** Of `length` bytes at `at`; equal addresses have equal hashes. Never 0. */
export function addressHash(bytes: Uint8Array, at: number, length: number): number {
  let hash = BASIS ^ length;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ u8(bytes, at + i), PRIME);
  return hash === 0 ? 1 : hash;
}

/** As `addressHash`, of an address in the text form of core/address; 0 for none. */
export function addressTextHash(text: string | undefined): number {
  if (text === undefined) return 0;
  const bytes = isMac(text) ? macBytes(text) : text.includes(":") ? ipv6Bytes(text) : ipv4Bytes(text);
  return addressHash(bytes, 0, bytes.length);
}

function isMac(text: string): boolean {
  return text.length === MAC_CHARACTERS && /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(text);
}

function macBytes(text: string): Uint8Array {
  return Uint8Array.from(text.split(":"), (part) => Number.parseInt(part, 16));
}

function ipv4Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(4);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === DOT) at++;
    else bytes[at] = 10 * (bytes[at] ?? 0) + code - ZERO;
  }
  return bytes;
}

function ipv6Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(16);
  const tail = text.slice(text.lastIndexOf(":") + 1);
  const hasIpv4 = tail.includes(".");
  if (hasIpv4) bytes.set(ipv4Bytes(tail), 12);
  const words = hasIpv4 ? text.slice(0, text.lastIndexOf(":")) : text;
  const [head = "", rest] = words.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = rest === undefined || rest === "" ? [] : rest.split(":");
  const end = hasIpv4 ? 12 : 16;
  for (const [i, word] of left.entries()) setWord(bytes, 2 * i, word);
  for (const [i, word] of right.entries()) setWord(bytes, end - 2 * (right.length - i), word);
  return bytes;
}

function setWord(bytes: Uint8Array, at: number, word: string): void {
  const value = Number.parseInt(word, 16);
  bytes[at] = value >> 8;
  bytes[at + 1] = value & 0xff;
}
