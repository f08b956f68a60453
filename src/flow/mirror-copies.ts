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
  readonly #tags = new Int32Array(SLOTS);
  readonly #others = new Int32Array(SLOTS);
  readonly #hopLimits = new Uint8Array(SLOTS);
  readonly #times = new Float64Array(SLOTS).fill(Number.NEGATIVE_INFINITY);

  /** Remembers the packet and says whether the same one was seen just before. `flowId` stands for its addresses. */
  see(packet: Packet, flowId: number, isForward: boolean): Copy {
    const bytes = packet.payloadEnd - packet.payloadAt;
    let tag = mix(isForward ? flowId : ~flowId, packet.identification);
    let other = mix(bytes, packet.identification);
    if (packet.transport === TRANSPORT.tcp) {
      tag = mix(tag, packet.sequence);
      tag = mix(tag, packet.acknowledgement);
      other = mix(other, packet.tcpFlags | (packet.window << 8));
      other = mix(other, packet.sequence);
    } else {
      tag = mix(tag, contentHash(packet));
      other = mix(other, tag);
    }
    const slot = (tag ^ (tag >>> 16)) & (SLOTS - 1);
    const isSame =
      this.#tags[slot] === tag &&
      this.#others[slot] === other &&
      Math.abs(packet.time - this.#times[slot]!) <= WINDOW_US;
    if (isSame) return this.#hopLimits[slot] === packet.hopLimit ? COPY.mirror : COPY.routed;
    this.#tags[slot] = tag;
    this.#others[slot] = other;
    this.#hopLimits[slot] = packet.hopLimit;
    this.#times[slot] = packet.time;
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
