import { i32be } from "../core/bytes.js";
import { type Packet, TRANSPORT } from "../core/packet.js";

const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;
/** Longest time between a frame and its second copy from the mirror, in microseconds. */
const WINDOW_US = 5000;

/** What a packet is beside those seen just before: new, their copy by the mirror, or their copy behind a router. */
export const COPY = { none: 0, mirror: 1, routed: 2 } as const;
export type Copy = (typeof COPY)[keyof typeof COPY];

/**
 * Recognises frames that a mirror port delivers twice: both directions mirrored, one copy per VLAN, or the same
 * packet before and after a router (then with a lower hop limit). A direct-mapped memory of the last frames; a frame
 * that was displaced from it counts as new.
 */
export class MirrorCopies {
  /**
   * Eight words a slot: flow with direction, identification and flags, sequence, acknowledgement, payload bytes, time
   * in microseconds modulo 2^32, hop limit plus one (0 in an empty slot), and a spare to keep slots within cache lines.
   * For datagrams a hash of the content stands in for the sequence number.
   */
  readonly #slots = new Int32Array(8 * SLOTS);

  /** Remembers the packet and says whether the same one was seen just before. `flowId` stands for its addresses. */
  see(packet: Packet, flowId: number, isForward: boolean): Copy {
    const isTcp = packet.transport === TRANSPORT.tcp;
    const flow = isForward ? flowId : ~flowId;
    const identity = packet.identification ^ (isTcp ? packet.tcpFlags << 24 : 0);
    const sequence = isTcp ? packet.sequence : contentHash(packet);
    const acknowledgement = isTcp ? packet.acknowledgement : 0;
    const bytes = packet.payloadEnd - packet.payloadAt;
    const hash = Math.imul(sequence ^ (flow << 16) ^ acknowledgement, 0x9e3779b1);
    const slots = this.#slots;
    const slot = 8 * (hash >>> (32 - SLOT_BITS));
    const time = packet.time | 0;
    const hopLimit = packet.hopLimit + 1;
    if (
      slots[slot] === flow &&
      slots[slot + 1] === identity &&
      slots[slot + 2] === sequence &&
      slots[slot + 3] === acknowledgement &&
      slots[slot + 4] === bytes
    ) {
      const passedUs = (time - slots[slot + 5]!) | 0;
      if (passedUs <= WINDOW_US && passedUs >= -WINDOW_US && slots[slot + 6] !== 0) {
        return slots[slot + 6] === hopLimit ? COPY.mirror : COPY.routed;
      }
    }
    slots[slot] = flow;
    slots[slot + 1] = identity;
    slots[slot + 2] = sequence;
    slots[slot + 3] = acknowledgement;
    slots[slot + 4] = bytes;
    slots[slot + 5] = time;
    slots[slot + 6] = hopLimit;
    return COPY.none;
  }
}

/** Over the whole payload of a datagram; it has no sequence number that would tell two of them apart. */
function contentHash(packet: Packet): number {
  const { bytes, payloadAt, payloadEnd } = packet;
  let hash = payloadEnd - payloadAt;
  let at = payloadAt;
  for (; at + 4 <= payloadEnd; at += 4) hash = Math.imul(hash ^ i32be(bytes, at), 0x85ebca6b) ^ (hash >>> 15);
  for (; at < payloadEnd; at++) hash = Math.imul(hash ^ bytes[at]!, 0x85ebca6b);
  return hash;
}
