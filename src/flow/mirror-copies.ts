import { i32be } from "../core/bytes.js";
import { type Packet, TRANSPORT } from "../core/packet.js";

const SLOTS = 4096;
/** Longest time between a frame and its second copy from the mirror, in microseconds. */
const WINDOW_US = 5000;

export const COPY = { none: 0, mirror: 1, routed: 2 } as const;
export type Copy = (typeof COPY)[keyof typeof COPY];

/**
 * Recognises frames that a mirror port delivers twice: both directions mirrored, one copy per VLAN, or the same
 * packet before and after a router (then with a lower hop limit). A direct-mapped memory of the last frames; a frame
 * that was displaced from it counts as new.
 */
export class MirrorCopies {
  /** Four words a slot: two tags, the time in microseconds modulo 2^32, the hop limit (0 in an empty slot). */
  readonly #slots = new Int32Array(4 * SLOTS);

  /** Remembers the packet and says whether the same one was seen just before. `flowId` stands for its addresses. */
  see(packet: Packet, flowId: number, isForward: boolean): Copy {
    const bytes = packet.payloadEnd - packet.payloadAt;
    let tag = mix(isForward ? flowId : ~flowId, packet.identification);
    let other = mix(bytes, packet.identification);
    if (packet.transport === TRANSPORT.tcp) {
      tag = mix(tag, packet.sequence);
      tag = mix(tag, packet.acknowledgement);
      other = mix(other, packet.sequence ^ (packet.tcpFlags | (packet.window << 8)));
    } else {
      tag = mix(tag, contentHash(packet));
      other = mix(other, tag);
    }
    const slots = this.#slots;
    const slot = 4 * ((tag ^ (tag >>> 16)) & (SLOTS - 1));
    const time = packet.time | 0;
    const hopLimit = packet.hopLimit + 1;
    if (slots[slot] === tag && slots[slot + 1] === other && slots[slot + 3] !== 0) {
      const passedUs = (time - slots[slot + 2]!) | 0;
      if (passedUs <= WINDOW_US && passedUs >= -WINDOW_US) {
        return slots[slot + 3] === hopLimit ? COPY.mirror : COPY.routed;
      }
    }
    slots[slot] = tag;
    slots[slot + 1] = other;
    slots[slot + 2] = time;
    slots[slot + 3] = hopLimit;
    return COPY.none;
  }
}

function mix(state: number, value: number): number {
  const mixed = Math.imul(state ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ value;
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
