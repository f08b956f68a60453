import type { Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { enterUdpTunnel } from "./udp-tunnel.js";

/** [RFC 7348 §5] */
export const VXLAN_PORT = 4789;

const HEADER_BYTES = 8;
const FLAG_IDENTIFIER = 0x08;

/**
 * [RFC 7348 §5]
 *   0: flags, of which I (0x08) must be set   1: reserved (3)   4: network identifier (3)   7: reserved (1)
 */
export function readVxlan(cursor: Cursor, packet: Packet): Step {
  const innerAt = cursor.at + HEADER_BYTES;
  if (innerAt > cursor.end || (cursor.bytes[cursor.at]! & FLAG_IDENTIFIER) === 0) {
    cursor.counters.udpTunnelsRefused++;
    return STEP.done;
  }
  enterUdpTunnel(cursor, packet, innerAt);
  return STEP.ethernet;
}
