import type { Packet } from "../../core/packet.js";
import { type Cursor, narrow } from "../cursor.js";
import { STEP, type Step } from "../step.js";

/** EtherTypes whose payload is read; GRE uses the same numbers. */
export const ETHER_TYPE = {
  ipv4: 0x0800,
  arp: 0x0806,
  erspan3: 0x22eb,
  transparentEthernet: 0x6558,
  customerTag: 0x8100,
  ipv6: 0x86dd,
  mplsUnicast: 0x8847,
  mplsMulticast: 0x8848,
  pppoeSession: 0x8864,
  serviceTag: 0x88a8,
  erspan: 0x88be,
  vnTag: 0x8926,
  bridgePortTag: 0x893f,
  oldServiceTag: 0x9100,
  oldServiceTag2: 0x9200,
} as const;

/** Up to this value the field is the length of an 802.3 frame [IEEE 802.3 §3.2.6]. */
const LENGTH_MAX = 1500;

/** What an Ethernet-like header announces with `etherType`, at `cursor.at`. */
export function followEtherType(cursor: Cursor, packet: Packet, etherType: number): Step {
  packet.etherType = etherType;
  if (etherType === ETHER_TYPE.ipv4) return STEP.ipv4;
  const step = stepOfEtherType(etherType);
  if (step !== STEP.done) return step;
  if (etherType <= LENGTH_MAX) return followLength(cursor, packet, etherType);
  return endAtLink(cursor, packet);
}

/** Ends the walk at the link layer: what the link carries is the payload. */
export function endAtLink(cursor: Cursor, packet: Packet): Step {
  packet.bytes = cursor.bytes;
  packet.payloadAt = cursor.at;
  packet.payloadEnd = cursor.end;
  packet.cutBytes = cursor.cutBytes;
  return STEP.done;
}

/** True for an EtherType whose payload is read, and so for one that is no accident in unknown bytes. */
export function isEtherTypeKnown(etherType: number): boolean {
  return stepOfEtherType(etherType) !== STEP.done;
}

function stepOfEtherType(etherType: number): Step {
  switch (etherType) {
    case ETHER_TYPE.ipv4:
      return STEP.ipv4;
    case ETHER_TYPE.customerTag:
    case ETHER_TYPE.serviceTag:
    case ETHER_TYPE.oldServiceTag:
    case ETHER_TYPE.oldServiceTag2:
      return STEP.vlanTag;
    case ETHER_TYPE.ipv6:
      return STEP.ipv6;
    case ETHER_TYPE.arp:
      return STEP.arp;
    case ETHER_TYPE.mplsUnicast:
    case ETHER_TYPE.mplsMulticast:
      return STEP.mpls;
    case ETHER_TYPE.pppoeSession:
      return STEP.pppoe;
    case ETHER_TYPE.vnTag:
    case ETHER_TYPE.bridgePortTag:
      return STEP.bridgeTag;
    default:
      return STEP.done;
  }
}

function followLength(cursor: Cursor, packet: Packet, lengthBytes: number): Step {
  packet.etherType = 0;
  // A length beyond the frame is no fault: some senders count padding or trailer too, and IP has its own length.
  narrow(cursor, cursor.at + lengthBytes);
  return STEP.llc;
}
