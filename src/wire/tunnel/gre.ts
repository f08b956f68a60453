import { u16be } from "../../core/bytes.js";
import type { Packet } from "../../core/packet.js";
import type { Cursor } from "../cursor.js";
import { ETHER_TYPE } from "../link/ether-type.js";
import { STEP, type Step } from "../step.js";
import { PART, stopShort } from "../stop.js";
import { enterIpTunnel } from "./ip-tunnel.js";

const FLAG_CHECKSUM = 0x8000;
const FLAG_ROUTING = 0x4000;
const FLAG_KEY = 0x2000;
const FLAG_SEQUENCE = 0x1000;
const VERSION_MASK = 0x0007;

/**
 * [RFC 2784 §2.1] [RFC 2890 §2]
 *   0: C R K S, reserved, version (3 bits)   2: protocol type (2)   then, each where its flag is set:
 *   checksum and reserved (4), key (4), sequence number (4)
 * Source routes [RFC 1701] and version 1 [RFC 2637] are not entered: such packets stay transport 47.
 */
export function readGre(cursor: Cursor, packet: Packet): Step {
  const { bytes, at } = cursor;
  if (at + 4 > cursor.end) return stopShort(cursor, packet, PART.tunnel, at + 4);
  const flags = u16be(bytes, at);
  if ((flags & (FLAG_ROUTING | VERSION_MASK)) !== 0) return STEP.otherTransport;
  const step = stepOfPayload(u16be(bytes, at + 2), flags);
  if (step === STEP.done) return STEP.otherTransport;
  let innerAt = at + 4;
  if ((flags & FLAG_CHECKSUM) !== 0) innerAt += 4;
  if ((flags & FLAG_KEY) !== 0) innerAt += 4;
  if ((flags & FLAG_SEQUENCE) !== 0) innerAt += 4;
  if (innerAt > cursor.end) return stopShort(cursor, packet, PART.tunnel, innerAt);
  cursor.at = innerAt;
  enterIpTunnel(cursor);
  return step;
}

function stepOfPayload(protocolType: number, flags: number): Step {
  switch (protocolType) {
    case ETHER_TYPE.ipv4:
      return STEP.ipv4;
    case ETHER_TYPE.ipv6:
      return STEP.ipv6;
    case ETHER_TYPE.transparentEthernet:
      return STEP.ethernet;
    case ETHER_TYPE.mplsUnicast:
    case ETHER_TYPE.mplsMulticast:
      return STEP.mpls;
    // Types I and II share a number; only II counts its frames.
    case ETHER_TYPE.erspan:
      return (flags & FLAG_SEQUENCE) === 0 ? STEP.ethernet : STEP.erspan2;
    case ETHER_TYPE.erspan3:
      return STEP.erspan3;
    default:
      return STEP.done;
  }
}
