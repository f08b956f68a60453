import type { FingerprintSeen, StackFeature } from "../contracts/fingerprint-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { i32be, u8, u16be } from "../core/bytes.js";
import { type Packet, TCP_FLAG } from "../core/packet.js";
import { senderOf } from "./packet-sender.js";
import type { StationTable } from "./station-table.js";

const SEEN_MAX = 32_768;
const HEADER_WORDS_MIN = 5;
const HEADER_WORDS_MAX = 15;
const OPTION = { end: 0, none: 1, segment: 2, scale: 3 } as const;
/** Where systems begin to count hops down from. */
const HOP_LIMITS = [32, 64, 128, 255] as const;

/** How assets open and accept TCP connections, told once for each way. Costs a hash per SYN. [RFC 9293 §3.1, §3.2] */
export class FingerprintReader {
  /** By a hash of sender and way: two that share one cost a note, no more. */
  readonly #seen = new BoundedMap<1, number>(SEEN_MAX);
  readonly #stations: StationTable;
  readonly #emit: (event: FingerprintSeen) => void;

  constructor(stations: StationTable, emit: (event: FingerprintSeen) => void) {
    this.#stations = stations;
    this.#emit = emit;
  }

  get evictions(): number {
    return this.#seen.evictions;
  }

  /** Hot: once per TCP packet. */
  packet(packet: Packet): void {
    if ((packet.tcpFlags & TCP_FLAG.syn) !== 0 && packet.cutBytes === 0) this.#read(packet);
  }

  #read(packet: Packet): void {
    const at = headerAt(packet);
    if (at < 0) return;
    const hash = hashOf(packet, at);
    if (this.#seen.touch(hash) !== undefined) return;
    this.#seen.set(hash, 1);
    const { time, frame, capture } = packet;
    const side = (packet.tcpFlags & TCP_FLAG.ack) === 0 ? "client" : "server";
    const asset = senderOf(packet, this.#stations);
    this.#emit({ type: "fingerprint", time, frame, capture, asset, side, features: featuresOf(packet, at, side) });
  }
}

/** Where the TCP header begins, found from its end; -1 where it is not whole. */
function headerAt({ bytes, payloadAt, sourcePort, destinationPort }: Packet): number {
  for (let words = HEADER_WORDS_MIN; words <= HEADER_WORDS_MAX; words++) {
    const at = payloadAt - 4 * words;
    if (at < 0) return -1;
    const isHeader = u8(bytes, at + 12) >> 4 === words;
    if (isHeader && u16be(bytes, at) === sourcePort && u16be(bytes, at + 2) === destinationPort) return at;
  }
  return -1;
}

/** Of the sender, and of all that is the same in its packets of this kind. */
function hashOf(packet: Packet, at: number): number {
  const { bytes, link, sourceMacAt, sourceAddressAt } = packet;
  let hash = Math.imul(i32be(bytes, sourceAddressAt) ^ hopsOf(packet.hopLimit), 0x01000193);
  if (sourceMacAt >= 0) hash = Math.imul(hash ^ i32be(link, sourceMacAt + 2), 0x01000193);
  hash = Math.imul(hash ^ (packet.window << 8) ^ packet.tcpFlags, 0x01000193) ^ (hash >>> 13);
  eachOption(packet, at, (kind, length, from) => {
    const value =
      kind === OPTION.segment && length === 4
        ? u16be(bytes, from + 2)
        : kind === OPTION.scale
          ? u8(bytes, from + 2)
          : 0;
    hash = Math.imul(hash ^ (kind << 16) ^ value, 0x01000193) ^ (hash >>> 15);
  });
  return hash | 0;
}

function hopsOf(hopLimit: number): number {
  return HOP_LIMITS.find((limit) => hopLimit <= limit) ?? hopLimit;
}

function featuresOf(packet: Packet, at: number, side: FingerprintSeen["side"]): FingerprintSeen["features"] {
  const kinds: string[] = [];
  let segment = 0;
  eachOption(packet, at, (kind, length, from) => {
    if (kind === OPTION.segment && length === 4) segment = u16be(packet.bytes, from + 2);
    kinds.push(kind === OPTION.scale && length === 3 ? `${kind}=${u8(packet.bytes, from + 2)}` : String(kind));
  });
  const features: { feature: StackFeature; value: string }[] = [
    { feature: "hops", value: String(hopsOf(packet.hopLimit)) },
    { feature: "window", value: String(packet.window) },
    { feature: "segment", value: String(segment) },
  ];
  if (side === "client") features.push({ feature: "options", value: kinds.join(",") });
  return features;
}

function eachOption(
  { bytes, payloadAt }: Packet,
  at: number,
  tell: (kind: number, length: number, from: number) => void,
): void {
  let from = at + 20;
  while (from < payloadAt) {
    const kind = u8(bytes, from);
    if (kind === OPTION.end) return;
    const length = kind === OPTION.none ? 1 : from + 1 < payloadAt ? u8(bytes, from + 1) : 0;
    if (length === 0 || from + length > payloadAt) return;
    tell(kind, length, from);
    from += length;
  }
}
