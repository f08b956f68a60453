import { i32be, u16be } from "../../core/bytes.js";
import { LAYER, type Packet, TRANSPORT } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopMalformed, stopShort } from "../stop.js";

const HEADER_BYTES_MIN = 20;

/**
 * [RFC 9293 §3.1]
 *   0: source port (2)   2: destination port (2)   4: sequence (4)   8: acknowledgement (4)
 *   12: data offset in words (4 bits), reserved (4)   13: flags   14: window (2)   20: options
 */
export function readTcp(cursor: Cursor, packet: Packet): Step {
  const { bytes, at, end } = cursor;
  if (at + HEADER_BYTES_MIN > end) return stopShort(cursor, packet, PART.transport, at + HEADER_BYTES_MIN);
  const headerBytes = (bytes[at + 12]! >> 4) << 2;
  const missingBytes = at + headerBytes - end;
  // Options that the capture cut off are no loss: all that Packet holds lies before them.
  if (headerBytes < HEADER_BYTES_MIN || missingBytes > cursor.cutBytes) {
    return stopMalformed(cursor, packet, PART.transport);
  }
  takeTcpHeader(bytes, at, packet);
  packet.payloadAt = missingBytes > 0 ? end : at + headerBytes;
  packet.payloadEnd = end;
  packet.cutBytes = missingBytes > 0 ? cursor.cutBytes - missingBytes : cursor.cutBytes;
  return STEP.done;
}

/** Everything of the header at `at` but where its payload lies. */
export function takeTcpHeader(bytes: Uint8Array, at: number, packet: Packet): void {
  packet.layer = LAYER.transport;
  packet.transport = TRANSPORT.tcp;
  packet.sourcePort = u16be(bytes, at);
  packet.destinationPort = u16be(bytes, at + 2);
  packet.sequence = i32be(bytes, at + 4);
  packet.acknowledgement = i32be(bytes, at + 8);
  packet.tcpFlags = bytes[at + 13]!;
  packet.window = u16be(bytes, at + 14);
}
