import { u16be } from "../../core/bytes.js";
import type { Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { isEtherTypeKnown } from "../link/ether-type.js";
import { STEP, type Step } from "../step.js";
import { PART, stopShort } from "../stop.js";

const ENTRY_BYTES = 4;
const CONTROL_WORD_BYTES = 4;
const ETHER_TYPE_AT = 12;

/**
 * One entry of the label stack [RFC 3032 §2.1].
 *   0: label (20 bits), traffic class (3), S: bottom of the stack (1), TTL (8)
 */
export function readMpls(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  if (at + ENTRY_BYTES > cursor.end) return stopShort(cursor, packet, PART.tunnel, at + ENTRY_BYTES);
  cursor.at = at + ENTRY_BYTES;
  const isBottom = (bytes[at + 2]! & 0x01) !== 0;
  return isBottom ? guessPayload(cursor, packet) : STEP.mpls;
}

/** Nothing says what the labels carry; the first nibble has to do, as in every router [RFC 4928 §3] [RFC 4385 §2]. */
function guessPayload(cursor: Cursor, packet: Packet): Step {
  const { bytes, at, end } = cursor;
  if (at >= end) return stopShort(cursor, packet, PART.tunnel, at + 1);
  switch (bytes[at]! >> 4) {
    case 4:
      return STEP.ipv4;
    case 6:
      return STEP.ipv6;
    case 0:
      return enterPseudowire(cursor, hasControlWord(bytes, at, end));
    case 1: // The associated channel of a pseudo-wire: operations and maintenance, no traffic.
      return STEP.done;
    default:
      return hasEthernet(bytes, at, end) ? enterPseudowire(cursor, false) : STEP.done;
  }
}

/**
 * A control word is optional and begins with 0 [RFC 4448 §4.6], as do many MAC addresses: the EtherType decides. A
 * tagged frame has one at both places; then the flags and the length of a control word decide, which are mostly 0.
 */
function hasControlWord(bytes: Uint8Array, at: number, end: number): boolean {
  if (!hasEthernet(bytes, at, end)) return true;
  return hasEthernet(bytes, at + CONTROL_WORD_BYTES, end) && u16be(bytes, at) === 0;
}

function hasEthernet(bytes: Uint8Array, at: number, end: number): boolean {
  return at + ETHER_TYPE_AT + 2 <= end && isEtherTypeKnown(u16be(bytes, at + ETHER_TYPE_AT));
}

function enterPseudowire(cursor: Cursor, isControlWordThere: boolean): Step {
  if (isControlWordThere) cursor.at += CONTROL_WORD_BYTES;
  cursor.tunnels++;
  return STEP.ethernet;
}
