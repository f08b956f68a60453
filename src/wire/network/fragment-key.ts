import { i32be } from "../../core/bytes.js";
import type { Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";

/** Integers per key: kind, identification, two addresses of four each, VLANs (none of them 0) in pairs. */
export const KEY_WORDS = 14;

const HASH_MULTIPLIER = 0x9e37_79b1;

/**
 * Writes what the fragments of one datagram have in common, and returns a hash of it that is never 0. Those of IPv6
 * may differ in protocol, and only the first one's counts [RFC 8200 §4.5].
 */
export function writeFragmentKey(key: Int32Array, cursor: Cursor, packet: Packet): number {
  const { bytes } = packet;
  const isIpv4 = packet.ipVersion === 4;
  key.fill(0);
  key[0] = (cursor.tunnels << 16) | (isIpv4 ? 0x100 | cursor.ipProtocol : 0);
  key[1] = cursor.fragmentIdentification;
  const addressWords = isIpv4 ? 1 : 4;
  for (let i = 0; i < addressWords; i++) {
    key[2 + i] = i32be(bytes, packet.sourceAddressAt + 4 * i);
    key[6 + i] = i32be(bytes, packet.destinationAddressAt + 4 * i);
  }
  for (let i = 0; i < packet.vlanCount; i++) key[10 + (i >> 1)]! |= packet.vlans[i]! << (16 * (i & 1));
  return hashOf(key);
}

function hashOf(key: Int32Array): number {
  let hash = 0;
  for (let i = 0; i < KEY_WORDS; i++) {
    hash = Math.imul(hash ^ key[i]!, HASH_MULTIPLIER);
    hash ^= hash >>> 15;
  }
  return hash === 0 ? 1 : hash;
}
