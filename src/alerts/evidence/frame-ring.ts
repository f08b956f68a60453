import { addressHash } from "../../core/address-hash.js";
import type { Frame } from "../../core/frame.js";
import { LAYER, type Packet } from "../../core/packet.js";
import type { PacketTime } from "../../core/packet-time.js";

const BYTES_DEFAULT = 32 * 1024 * 1024;
const FRAMES_DEFAULT = 131_072;
const MAC_BYTES = 6;
const ARP_SENDER_IP = 14;
const ARP_TARGET_IP = 24;

/** A frame that was kept: its own copy of the bytes. */
export interface KeptFrame {
  readonly bytes: Uint8Array;
  readonly wireBytes: number;
  readonly time: PacketTime;
  readonly number: number;
  readonly capture: number;
  readonly linkType: number;
}

/** Hashes of the addresses at the two ends of a frame; 0 where it has none. */
export interface FrameEnds {
  macFrom: number;
  macTo: number;
  ipFrom: number;
  ipTo: number;
}

/** Chooses frames by their ends, number and capture. */
export type FrameFilter = (ends: FrameEnds, number: number, capture: number) => boolean;

/** The latest frames, with who sent them to whom: as many as fit. */
export class FrameRing {
  readonly #bytes: Uint8Array;
  readonly #limit: number;
  /** By frame, modulo the limit. Places are counted in bytes ever written. */
  readonly #places: Float64Array;
  readonly #times: Float64Array;
  readonly #words: Int32Array;
  #written = 0;
  #count = 0;

  constructor(bytes = BYTES_DEFAULT, frames = FRAMES_DEFAULT) {
    this.#bytes = new Uint8Array(bytes);
    this.#limit = frames;
    this.#places = new Float64Array(frames);
    this.#times = new Float64Array(frames);
    this.#words = new Int32Array(frames * WORDS);
  }

  /** Keeps a copy, and lets the oldest go. `ends` are those of the frame. */
  add(frame: Frame, ends: FrameEnds): void {
    const length = frame.end - frame.at;
    const size = this.#bytes.length;
    if (length > size) return;
    let place = this.#written;
    if ((place % size) + length > size) place += size - (place % size);
    this.#bytes.set(frame.bytes.subarray(frame.at, frame.end), place % size);
    this.#written = place + length;
    const slot = this.#count % this.#limit;
    this.#places[slot] = place;
    this.#times[slot] = frame.time;
    const at = slot * WORDS;
    const words = this.#words;
    words[at] = length;
    words[at + 1] = frame.wireBytes;
    words[at + 2] = frame.number;
    words[at + 3] = frame.capture;
    words[at + 4] = frame.linkType;
    words[at + 5] = ends.macFrom;
    words[at + 6] = ends.macTo;
    words[at + 7] = ends.ipFrom;
    words[at + 8] = ends.ipTo;
    this.#count++;
  }

  /** The latest `limit` frames of those kept that are wanted, oldest first. */
  latest(isWanted: FrameFilter, limit: number): KeptFrame[] {
    const found: KeptFrame[] = [];
    const ends: FrameEnds = { macFrom: 0, macTo: 0, ipFrom: 0, ipTo: 0 };
    const oldest = Math.max(0, this.#count - this.#limit);
    for (let i = this.#count - 1; i >= oldest && found.length < limit; i--) {
      const slot = i % this.#limit;
      if ((this.#places[slot] ?? 0) < this.#written - this.#bytes.length) break;
      const at = slot * WORDS;
      ends.macFrom = this.#words[at + 5] ?? 0;
      ends.macTo = this.#words[at + 6] ?? 0;
      ends.ipFrom = this.#words[at + 7] ?? 0;
      ends.ipTo = this.#words[at + 8] ?? 0;
      if (isWanted(ends, this.#words[at + 2] ?? 0, this.#words[at + 3] ?? 0)) found.push(this.#frame(slot));
    }
    return found.reverse();
  }

  #frame(slot: number): KeptFrame {
    const at = slot * WORDS;
    const from = (this.#places[slot] ?? 0) % this.#bytes.length;
    const [length = 0, wireBytes = 0, number = 0, capture = 0, linkType = 0] = this.#words.subarray(at, at + 5);
    const bytes = this.#bytes.slice(from, from + length);
    return { bytes, wireBytes, time: this.#times[slot] as PacketTime, number, capture, linkType };
  }
}

const WORDS = 9;

/** Who sends the packet to whom; of ARP the addresses that it is about. */
export function endsOf(packet: Packet, ends: FrameEnds): void {
  const { link, bytes, layer } = packet;
  ends.macFrom = packet.sourceMacAt < 0 ? 0 : addressHash(link, packet.sourceMacAt, MAC_BYTES);
  ends.macTo = packet.destinationMacAt < 0 ? 0 : addressHash(link, packet.destinationMacAt, MAC_BYTES);
  ends.ipFrom = 0;
  ends.ipTo = 0;
  if (layer === LAYER.arp) {
    if (bytes.length < packet.arpAt + ARP_TARGET_IP + 4) return;
    ends.ipFrom = addressHash(bytes, packet.arpAt + ARP_SENDER_IP, 4);
    ends.ipTo = addressHash(bytes, packet.arpAt + ARP_TARGET_IP, 4);
  } else if (layer >= LAYER.network) {
    const length = packet.ipVersion === 4 ? 4 : 16;
    ends.ipFrom = addressHash(bytes, packet.sourceAddressAt, length);
    ends.ipTo = addressHash(bytes, packet.destinationAddressAt, length);
  }
}
