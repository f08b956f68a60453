import { u16be } from "../../core/bytes.js";
import { LAYER, type Packet, TRANSPORT } from "../../core/packet.js";
import { type Cursor, narrow } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopMalformed, stopShort } from "../stop.js";
import { GENEVE_PORT } from "../tunnel/geneve.js";
import { VXLAN_PORT } from "../tunnel/vxlan.js";

const HEADER_BYTES = 8;
const LENGTH_MAX = 0xffff;

/**
 * [RFC 768]
 *   0: source port (2)   2: destination port (2)   4: length with this header (2)   6: checksum (2)
 */
export function readUdp(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  const payloadAt = at + HEADER_BYTES;
  if (payloadAt > cursor.end) return stopShort(cursor, packet, PART.transport, payloadAt);
  if (!boundPayload(cursor, packet, at)) return stopMalformed(cursor, packet, PART.transport);
  const destinationPort = u16be(bytes, at + 2);
  cursor.at = payloadAt;
  packet.layer = LAYER.transport;
  packet.transport = TRANSPORT.udp;
  packet.sourcePort = u16be(bytes, at);
  packet.destinationPort = destinationPort;
  packet.payloadAt = payloadAt;
  packet.payloadEnd = cursor.end;
  packet.cutBytes = cursor.cutBytes;
  if (destinationPort === VXLAN_PORT) return STEP.vxlan;
  return destinationPort === GENEVE_PORT ? STEP.geneve : STEP.done;
}

/**
 * A length of 0 is what hosts take over IPv6 [RFC 2675 §4] and drop over IPv4, and what a datagram has that the
 * network card will split. In a frame that the capture cut, a length that cannot be right is as likely such work to be
 * done.
 */
function boundPayload(cursor: Cursor, packet: Packet, at: number): boolean {
  const lengthBytes = u16be(cursor.bytes, at + 4);
  if (lengthBytes >= HEADER_BYTES) return narrow(cursor, at + lengthBytes) || cursor.cutBytes > 0;
  const isUnsplit = cursor.end - at > LENGTH_MAX;
  return lengthBytes === 0 && (packet.ipVersion === 6 || isUnsplit || cursor.cutBytes > 0);
}
