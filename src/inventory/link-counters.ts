import { formatMac } from "../core/address.js";
import { i32be, u16be } from "../core/bytes.js";
import type { Frame } from "../core/frame.js";
import { LAYER, type Packet } from "../core/packet.js";
import { SpaceSaving } from "../core/space-saving.js";

/** Preamble, check sequence and gap, which every frame costs, and the shortest frame. */
const FRAME_COST_BYTES = 24;
const FRAME_BYTES_MIN = 60;
const TALKERS = 32;
const MILLISECONDS = 1000;
/** Frames to groups that are told apart by their content within a second. */
const SLOTS = 256;
/** Of a frame so much is compared. */
const COMPARED_BYTES = 128;
/** Real-time Ethernet of PROFINET, EtherCAT, GOOSE, sampled values, SERCOS, POWERLINK. */
const CONTROL_TYPES: ReadonlySet<number> = new Set([0x8892, 0x88a4, 0x88b8, 0x88ba, 0x88cd, 0x88ab]);
const ARP_BYTES = 28;

/** What one link carried in the second at hand. */
export class LinkCounters {
  readonly name: string;
  frames = 0;
  bytes = 0;
  controlBytes = 0;
  groupFrames = 0;
  arpRequests = 0;
  repeats = 0;
  /** Candidate for who sends most to groups, as upper 16 and lower 32 bits, and by how much it leads. */
  #senderHigh = 0;
  #senderLow = 0;
  #senderLead = 0;
  lastFrame = 0;
  lastCapture = 0;
  readonly millisecondBytes = new Int32Array(MILLISECONDS);
  readonly talkers = new SpaceSaving(TALKERS);
  readonly #hashes = new Int32Array(SLOTS);
  readonly #counts = new Int32Array(SLOTS);

  constructor(name: string) {
    this.name = name;
  }

  /** Hot: once per frame. */
  count(packet: Packet, frame: Frame, millisecond: number): void {
    const length = frame.wireBytes - frame.checkSequenceBytes;
    const bytes = Math.max(length, FRAME_BYTES_MIN) + FRAME_COST_BYTES;
    this.frames++;
    this.bytes += bytes;
    const bin = millisecond < 0 ? 0 : millisecond >= MILLISECONDS ? MILLISECONDS - 1 : millisecond;
    this.millisecondBytes[bin] = (this.millisecondBytes[bin] ?? 0) + bytes;
    this.lastFrame = packet.frame;
    this.lastCapture = packet.capture;
    if (packet.destinationMacAt < 0) return;
    // Real-time Ethernet sends to groups, and the same again, because it is meant to.
    if (packet.layer === LAYER.link && CONTROL_TYPES.has(packet.etherType)) this.controlBytes += bytes;
    else if (((packet.link[packet.destinationMacAt] ?? 0) & 1) === 1) this.#countGroup(packet);
  }

  clear(): void {
    this.frames = 0;
    this.bytes = 0;
    this.controlBytes = 0;
    this.arpRequests = 0;
    this.millisecondBytes.fill(0);
    this.talkers.clear();
    if (this.groupFrames === 0) return;
    this.groupFrames = 0;
    this.#senderLead = 0;
    this.repeats = 0;
    this.#counts.fill(0);
  }

  /** MAC of the candidate; undefined when no frame went to a group. */
  get groupSender(): string | undefined {
    if (this.groupFrames === 0) return undefined;
    const bytes = new Uint8Array(6);
    new DataView(bytes.buffer).setUint16(0, this.#senderHigh);
    new DataView(bytes.buffer).setInt32(2, this.#senderLow);
    return formatMac(bytes, 0);
  }

  /** Whoever has more than half of the votes is left over. [Boyer, Moore: MJRTY, 1981] */
  #vote({ link, sourceMacAt }: Packet): void {
    const high = u16be(link, sourceMacAt);
    const low = i32be(link, sourceMacAt + 2);
    if (high === this.#senderHigh && low === this.#senderLow) this.#senderLead++;
    else if (this.#senderLead > 0) this.#senderLead--;
    else {
      this.#senderHigh = high;
      this.#senderLow = low;
      this.#senderLead = 1;
    }
  }

  #countGroup(packet: Packet): void {
    this.groupFrames++;
    this.#vote(packet);
    if (packet.layer === LAYER.arp && u16be(packet.bytes, packet.arpAt + 6) === 1) this.arpRequests++;
    const hash = hashOf(packet);
    const slot = (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (SLOTS - 1);
    if (this.#counts[slot] === 0 || this.#hashes[slot] !== hash) {
      this.#hashes[slot] = hash;
      this.#counts[slot] = 1;
      if (this.repeats === 0) this.repeats = 1;
      return;
    }
    const count = (this.#counts[slot] ?? 0) + 1;
    this.#counts[slot] = count;
    if (count > this.repeats) this.repeats = count;
  }
}

/** Of the sender and of what was read, identification and all: a frame that is sent anew has another. */
function hashOf(packet: Packet): number {
  const { link, sourceMacAt, etherType, bytes, layer, arpAt, payloadAt, payloadEnd } = packet;
  const isNetwork = layer === LAYER.network || layer === LAYER.transport;
  let hash = Math.imul(i32be(link, sourceMacAt + 2) ^ etherType, 0x9e3779b1);
  if (isNetwork) hash ^= packet.identification;
  const from = layer === LAYER.arp ? arpAt : payloadAt;
  const to = layer === LAYER.arp ? arpAt + ARP_BYTES : Math.min(payloadEnd, payloadAt + COMPARED_BYTES);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x85ebca6b) ^ (hash >>> 15);
  return hash;
}
