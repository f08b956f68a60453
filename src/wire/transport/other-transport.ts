import { LAYER, type Packet, TRANSPORT } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import { PART, stopShort } from "../stop.js";

const ICMP_BYTES_MIN = 8;
const ICMP6_BYTES_MIN = 4;

/** A transport without ports: its payload is all that IP carries, its own header included. */
export function readOtherTransport(cursor: Cursor, packet: Packet): Step {
  packet.layer = LAYER.transport;
  packet.transport = cursor.ipProtocol;
  packet.sourcePort = 0;
  packet.destinationPort = 0;
  packet.payloadAt = cursor.at;
  packet.payloadEnd = cursor.end;
  packet.cutBytes = cursor.cutBytes;
  return STEP.done;
}

/** [RFC 792] [RFC 4443 §2.1]: type, code, checksum (2), in version 4 always four bytes more. */
export function readIcmp(cursor: Cursor, packet: Packet): Step {
  const bytesMin = cursor.ipProtocol === TRANSPORT.icmp ? ICMP_BYTES_MIN : ICMP6_BYTES_MIN;
  if (cursor.at + bytesMin > cursor.end) return stopShort(cursor, packet, PART.transport, cursor.at + bytesMin);
  return readOtherTransport(cursor, packet);
}
