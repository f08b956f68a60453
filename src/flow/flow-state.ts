import type { Endpoint, Flow, Ledger, Side } from "../contracts/flow.js";
import { formatIp } from "../core/address.js";
import { i32be, u16be } from "../core/bytes.js";
import { communityId } from "../core/community-id.js";
import type { JsonObject } from "../core/json.js";
import { type Packet, TRANSPORT } from "../core/packet.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import type { Candidate } from "./identification.js";
import { markOf } from "./packet-mark.js";
import { ledgerOf, Stream } from "./stream.js";
import type { WindowStalls } from "./window-stalls.js";

/** Lists by which flows age; see FlowTable. */
export const AGEING = { attempted: 0, tcp: 1, udp: 2, closing: 3 } as const;

/** Whether it is worth watching if a flow turns out foreign. */
export const FOREIGN_WATCH = { unasked: 0, watched: 1, settled: 2 } as const;

const NO_MAC = -1;
const NO_STALLS = [0, 0] as const;
/** Of a frame beside its payload: Ethernet with preamble, check sequence and gap, IPv4, and the transport's header. */
const TCP_FRAME_BYTES = 78;
const UDP_FRAME_BYTES = 66;

/** A flow as the engine keeps it: numbers first, texts made on demand. */
export class FlowState implements Flow {
  // What every packet needs stands first: it shares cache lines.
  portA = 0;
  portB = 0;
  transportNumber: number = TRANSPORT.none;
  ipVersion = 4;
  /** Addresses as big-endian 32-bit words; IPv4 uses the first. */
  a0 = 0;
  b0 = 0;
  nextInBucket: FlowState | undefined = undefined;
  id = 0;
  state: Flow["state"] = "attempted";
  /** The list it stands in, and the one its state belongs to. */
  ageing: number = AGEING.attempted;
  ageingWanted: number = AGEING.attempted;
  pendingSynSide = -1;
  streamA: Stream | undefined = undefined;
  streamB: Stream | undefined = undefined;
  isConfirmed = false;
  /** The decoder at work: a trial until it is confirmed. */
  candidate: Candidate | undefined = undefined;
  decoderState: unknown = undefined;
  server: Side = 1;
  framesA = 0;
  framesB = 0;
  payloadA = 0;
  payloadB = 0;
  segmentsA = 0;
  segmentsB = 0;
  /** See `Flow.marks`. */
  markA = -1;
  markB = -1;
  lastFrame = 0;
  lastCapture = 0;
  /** Time of the last packet in two small integers, and the second at which the flow was last moved in its list. */
  lastSecond = 0;
  lastMicros = 0;
  touchedSecond = 0;
  /** No decoder fits and none will be asked again. */
  isGivenUp = false;
  /** The listener wants to see the payload as long as no protocol is confirmed. */
  isHeeded = true;
  /** Hops left in the first packet of each side; 0 while there is none. */
  hopsA = 0;
  hopsB = 0;
  /** Segments on which no decoder fitted. */
  attempts = 0;
  /** See ForeignWatch; `isForeign` never goes back to false. */
  foreignWatch: number = FOREIGN_WATCH.unasked;
  isForeign = false;

  // What the beginning, the end and IPv6 need.
  a1 = 0;
  a2 = 0;
  a3 = 0;
  b1 = 0;
  b2 = 0;
  b3 = 0;
  bucket = 0;
  older: FlowState | undefined = undefined;
  younger: FlowState | undefined = undefined;
  isServerKnown = false;
  isHandshakeSeen = false;
  isMidstream = false;
  capture = 0;
  firstFrame = 0;
  firstTime = 0.5 as PacketTime;
  duplicatesA = 0;
  duplicatesB = 0;
  /** Segments with payload while no protocol was confirmed, on a registered port. */
  unknownA = 0;
  unknownB = 0;
  isnA = 0;
  isnB = 0;
  hasIsnA = false;
  hasIsnB = false;
  pendingIsn = 0;
  /** Link addresses as upper 16 and lower 32 bits; upper is -1 when unknown. */
  macHighA = NO_MAC;
  macLowA = 0;
  macHighB = NO_MAC;
  macLowB = 0;
  vlan0 = -1;
  vlan1 = -1;
  stalls: WindowStalls | undefined = undefined;

  #communityId: string | undefined = undefined;
  #endpoints: [Endpoint, Endpoint] | undefined = undefined;

  get transport(): "tcp" | "udp" {
    return this.transportNumber === TRANSPORT.tcp ? "tcp" : "udp";
  }

  get lastTime(): PacketTime {
    return (this.lastSecond * SECOND_US + this.lastMicros) as PacketTime;
  }

  get protocol(): string | undefined {
    return this.isConfirmed ? this.candidate?.decoder.doc.id : undefined;
  }

  get vlans(): readonly number[] {
    if (this.vlan0 < 0) return [];
    return this.vlan1 < 0 ? [this.vlan0] : [this.vlan0, this.vlan1];
  }

  get endpoints(): readonly [Endpoint, Endpoint] {
    this.#endpoints ??= [
      { ip: this.#address(0), port: this.portA, mac: formatMacWords(this.macHighA, this.macLowA) },
      { ip: this.#address(1), port: this.portB, mac: formatMacWords(this.macHighB, this.macLowB) },
    ];
    return this.#endpoints;
  }

  get communityId(): string {
    this.#communityId ??= communityId(
      this.transportNumber,
      this.#addressBytes(0),
      this.portA,
      this.#addressBytes(1),
      this.portB,
    );
    return this.#communityId;
  }

  get summary(): JsonObject | undefined {
    return this.isConfirmed ? this.candidate?.decoder.summary(this.decoderState) : undefined;
  }

  get frames(): readonly [number, number] {
    return [this.framesA, this.framesB];
  }

  get payloadBytes(): readonly [number, number] {
    return [this.payloadA, this.payloadB];
  }

  get segments(): readonly [number, number] {
    return [this.segmentsA, this.segmentsB];
  }

  get lostSegments(): readonly [number, number] {
    return [this.streamA?.lostSegments ?? 0, this.streamB?.lostSegments ?? 0];
  }

  get retransmissions(): number {
    return (this.streamA?.retransmissions ?? 0) + (this.streamB?.retransmissions ?? 0);
  }

  get stalledUs(): readonly [number, number] {
    return this.stalls?.stalledUs ?? NO_STALLS;
  }

  get marks(): readonly [number, number] {
    return [this.markA, this.markB];
  }

  get hopLimits(): readonly [number, number] {
    return [this.hopsA, this.hopsB];
  }

  get wireBytes(): number {
    const headerBytes = this.transportNumber === TRANSPORT.tcp ? TCP_FRAME_BYTES : UDP_FRAME_BYTES;
    return this.payloadA + this.payloadB + headerBytes * (this.framesA + this.framesB);
  }

  get ledgers(): readonly [Ledger, Ledger] {
    const ledgers: [Ledger, Ledger] = [
      ledgerOf(this.streamA, this.duplicatesA),
      ledgerOf(this.streamB, this.duplicatesB),
    ];
    if (this.transportNumber === TRANSPORT.udp) {
      ledgers[0].unidentifiedBytes = this.payloadA - ledgers[0].decodedBytes - ledgers[0].undecodableBytes;
      ledgers[1].unidentifiedBytes = this.payloadB - ledgers[1].decodedBytes - ledgers[1].undecodableBytes;
    }
    return ledgers;
  }

  stream(side: Side): Stream | undefined {
    return side === 0 ? this.streamA : this.streamB;
  }

  /** The stream of a side, made with its first payload; it begins after the SYN when that was seen. */
  openStream(side: Side): Stream {
    const existing = this.stream(side);
    if (existing !== undefined) return existing;
    const stream = new Stream();
    if (side === 0 ? this.hasIsnA : this.hasIsnB) {
      stream.isStarted = true;
      stream.next = ((side === 0 ? this.isnA : this.isnB) + 1) | 0;
    }
    if (side === 0) this.streamA = stream;
    else this.streamB = stream;
    return stream;
  }

  /** Hot: takes a packet of this side with so many bytes of payload into the counts. */
  count(side: Side, packet: Packet, bytes: number): void {
    if (side === 0) {
      if (this.hopsA === 0) this.hopsA = packet.hopLimit;
      this.framesA++;
      if (bytes === 0) return;
      this.payloadA += bytes;
      this.segmentsA++;
      this.markA = markOf(packet);
      return;
    }
    if (this.hopsB === 0) this.hopsB = packet.hopLimit;
    if (this.framesB === 0) this.setMac(1, packet.link, packet.sourceMacAt);
    this.framesB++;
    if (bytes === 0) return;
    this.payloadB += bytes;
    this.segmentsB++;
    this.markB = markOf(packet);
  }

  setIsn(side: Side, sequence: number): void {
    if (side === 0) {
      this.isnA = sequence;
      this.hasIsnA = true;
    } else {
      this.isnB = sequence;
      this.hasIsnB = true;
    }
  }

  /** Says by its state in which list the flow belongs. */
  ageByState(): void {
    const isOver = this.state === "closed" || this.state === "reset" || this.state === "refused";
    if (this.transportNumber !== TRANSPORT.tcp) this.ageingWanted = AGEING.udp;
    else if (this.state === "attempted") this.ageingWanted = AGEING.attempted;
    else this.ageingWanted = isOver ? AGEING.closing : AGEING.tcp;
  }

  /** Notes the link address at `at`, if there is one. */
  setMac(side: Side, link: Uint8Array, at: number): void {
    if (at < 0) return;
    const high = u16be(link, at);
    const low = i32be(link, at + 2);
    if (side === 0) {
      this.macHighA = high;
      this.macLowA = low;
    } else {
      this.macHighB = high;
      this.macLowB = low;
    }
    this.#endpoints = undefined;
  }

  #addressBytes(side: Side): Uint8Array {
    const words = side === 0 ? [this.a0, this.a1, this.a2, this.a3] : [this.b0, this.b1, this.b2, this.b3];
    const bytes = new Uint8Array(this.ipVersion === 4 ? 4 : 16);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length; at += 4) view.setInt32(at, words[at >> 2] ?? 0);
    return bytes;
  }

  #address(side: Side): string {
    if (this.ipVersion !== 4) return formatIp(this.#addressBytes(side), 0, this.ipVersion);
    const word = side === 0 ? this.a0 : this.b0;
    return `${word >>> 24}.${(word >> 16) & 0xff}.${(word >> 8) & 0xff}.${word & 0xff}`;
  }
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hex(byte: number): string {
  return HEX[byte & 0xff]!;
}

function formatMacWords(high: number, low: number): string | undefined {
  if (high === NO_MAC) return undefined;
  return `${hex(high >> 8)}:${hex(high)}:${hex(low >>> 24)}:${hex(low >> 16)}:${hex(low >> 8)}:${hex(low)}`;
}
