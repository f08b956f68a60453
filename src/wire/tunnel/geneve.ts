import { u16be } from "../../core/bytes.js";
import type { Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { ETHER_TYPE } from "../link/ether-type.js";
import { STEP, type Step } from "../step.js";
import { enterUdpTunnel } from "./udp-tunnel.js";

/** [RFC 8926 §3.3] */
export const GENEVE_PORT = 6081;

const HEADER_BYTES = 8;

/**
 * [RFC 8926 §3.4]
 *   0: version (2 bits), length of the options in words (6)   1: O, C, reserved   2: EtherType of the payload (2)
 *   4: network identifier (3)   7: reserved (1)   8: options
 */
export function readGeneve(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const first = bytes[at]!;
  const isSound = at + HEADER_BYTES <= cursor.end && first >> 6 === 0;
  const step = isSound ? stepOfPayload(u16be(bytes, at + 2)) : STEP.done;
  if (step === STEP.done) cursor.counters.udpTunnelsRefused++;
  else enterUdpTunnel(cursor, packet, at + HEADER_BYTES + ((first & 0x3f) << 2));
  return step;
}

function stepOfPayload(etherType: number): Step {
  if (etherType === ETHER_TYPE.transparentEthernet) return STEP.ethernet;
  if (etherType === ETHER_TYPE.ipv4) return STEP.ipv4;
  return etherType === ETHER_TYPE.ipv6 ? STEP.ipv6 : STEP.done;
}
