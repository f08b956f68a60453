import { i32be, u16be } from "../../core/bytes.js";
import type { Packet } from "../../core/packet.js";
import type { PacketTime } from "../../core/packet-time.js";
import type { Cursor } from "../cursor.js";
import { STEP, type Step } from "../step.js";
import type { WireLimits } from "../wire-limits.js";
import { Datagram, PAYLOAD_AT } from "./datagram.js";
import { KEY_WORDS, writeFragmentKey } from "./fragment-key.js";
import { followIpProtocol } from "./ip-protocol.js";

const DATAGRAM_BYTES_MAX = 0xffff;
const FREE = 0;

/**
 * Puts fragments of both IP versions together [RFC 791 §3.2] [RFC 8200 §4.5]. Of bytes that come twice the first
 * are kept. Nothing is removed by a timer: each fragment first clears what its time has passed.
 */
export class FragmentTable {
  readonly #timeoutUs: number;
  readonly #contextsMax: number;
  /** Grows to the limit with the datagrams there are at the same time; then its members are refilled. */
  readonly #datagrams: Datagram[] = [];
  readonly #hashes: Int32Array;
  readonly #keys: Int32Array;
  readonly #key = new Int32Array(KEY_WORDS);
  #begun = 0;

  constructor(limits: WireLimits) {
    this.#timeoutUs = limits.fragmentTimeoutUs;
    this.#contextsMax = limits.fragmentContextsMax;
    this.#hashes = new Int32Array(limits.fragmentContextsMax);
    this.#keys = new Int32Array(limits.fragmentContextsMax * KEY_WORDS);
  }

  /** Takes the fragment at the cursor; when it completes its datagram, the walk goes on in that. */
  add(cursor: Cursor, packet: Packet): Step {
    const { counters } = cursor;
    counters.fragments++;
    this.#clearOverdue(cursor, packet.time);
    if (cursor.cutBytes > 0) {
      counters.fragmentsCut++;
      return STEP.done;
    }
    const datagram = isSound(cursor, packet) ? this.#datagramOf(cursor, packet) : undefined;
    // Inside its own content a datagram cannot lie: that would be a second fragment header made to loop.
    if (datagram === undefined || datagram.lentToFrame === counters.frames) {
      counters.fragmentsRefused++;
      return STEP.done;
    }
    if (datagram.isIdle) datagram.begin(packet.time, this.#begun++, true);
    const { bytes, at, end, fragmentOffset } = cursor;
    if (!datagram.add(bytes, at, end, fragmentOffset, !cursor.hasMoreFragments)) counters.fragmentConflicts++;
    if (datagram.needsHeader) keepFirst(datagram, cursor, packet);
    return datagram.isComplete ? deliver(datagram, cursor, packet) : STEP.done;
  }

  #datagramOf(cursor: Cursor, packet: Packet): Datagram | undefined {
    const hash = writeFragmentKey(this.#key, cursor, packet);
    const known = this.#find(hash);
    if (known >= 0) return this.#datagrams[known];
    const slot = this.#room(cursor);
    if (slot < 0) return undefined;
    this.#hashes[slot] = hash;
    this.#keys.set(this.#key, slot * KEY_WORDS);
    const datagram = this.#datagrams[slot]!;
    datagram.begin(packet.time, this.#begun++, false);
    return datagram;
  }

  #find(hash: number): number {
    for (let slot = this.#hashes.indexOf(hash); slot >= 0; slot = this.#hashes.indexOf(hash, slot + 1)) {
      let word = 0;
      while (word < KEY_WORDS && this.#keys[slot * KEY_WORDS + word] === this.#key[word]) word++;
      if (word === KEY_WORDS) return slot;
    }
    return -1;
  }

  /** A free slot, or else that of the oldest datagram, complete ones and second copies first; -1 when none may go. */
  #room(cursor: Cursor): number {
    let oldest = -1;
    for (let slot = 0; slot < this.#datagrams.length; slot++) {
      const datagram = this.#datagrams[slot]!;
      if (datagram.lentToFrame === cursor.counters.frames) continue;
      if (this.#hashes[slot] === FREE) return slot;
      if (oldest < 0 || goesBefore(datagram, this.#datagrams[oldest]!)) oldest = slot;
    }
    if (this.#datagrams.length < this.#contextsMax) return this.#openSlot();
    if (oldest >= 0 && !isSpent(this.#datagrams[oldest]!)) cursor.counters.fragmentEvictions++;
    return oldest;
  }

  #openSlot(): number {
    return this.#datagrams.push(new Datagram()) - 1;
  }

  #clearOverdue(cursor: Cursor, now: PacketTime): void {
    for (let slot = 0; slot < this.#datagrams.length; slot++) {
      if (this.#hashes[slot] === FREE) continue;
      const datagram = this.#datagrams[slot]!;
      // Both ways: in a capture that begins before the last one ended, old fragments must not meet new ones.
      if (Math.abs(now - datagram.firstTime) <= this.#timeoutUs) continue;
      this.#hashes[slot] = FREE;
      if (!isSpent(datagram)) cursor.counters.fragmentTimeouts++;
    }
  }
}

function goesBefore(one: Datagram, other: Datagram): boolean {
  const isOneSpent = isSpent(one);
  return isOneSpent === isSpent(other) ? one.order < other.order : isOneSpent;
}

/** Holds nothing that has not been delivered before. */
function isSpent(datagram: Datagram): boolean {
  return datagram.isIdle || datagram.isRepeat;
}

function isSound(cursor: Cursor, packet: Packet): boolean {
  const lengthBytes = cursor.end - cursor.at;
  if (lengthBytes === 0 || (cursor.hasMoreFragments && lengthBytes % 8 !== 0)) return false;
  // The total length of IPv4 counts the header, the payload length of IPv6 does not.
  const headerBytes = packet.ipVersion === 4 ? cursor.at - headerStart(packet) : 0;
  return headerBytes + cursor.fragmentOffset + lengthBytes <= DATAGRAM_BYTES_MAX;
}

function headerStart(packet: Packet): number {
  return packet.sourceAddressAt - (packet.ipVersion === 4 ? 12 : 8);
}

/** Of the first fragment the header counts too, without extension headers, which concerned the fragment's journey. */
function keepFirst(datagram: Datagram, cursor: Cursor, packet: Packet): void {
  const start = headerStart(packet);
  datagram.keepHeader(packet.bytes, start, packet.ipVersion === 4 ? cursor.at : start + 40);
  datagram.ipProtocol = cursor.ipProtocol;
}

function deliver(datagram: Datagram, cursor: Cursor, packet: Packet): Step {
  const payloadBytes = datagram.finish(cursor.counters.frames);
  const { buffer, headerAt } = datagram;
  cursor.counters.reassembled++;
  packet.bytes = buffer;
  if (packet.ipVersion === 4) {
    writeU16(buffer, headerAt + 2, PAYLOAD_AT - headerAt + payloadBytes);
    writeU16(buffer, headerAt + 6, 0);
    packet.sourceAddressAt = headerAt + 12;
    packet.destinationAddressAt = headerAt + 16;
    packet.hopLimit = buffer[headerAt + 8]!;
    packet.identification = u16be(buffer, headerAt + 4);
  } else {
    writeU16(buffer, headerAt + 4, payloadBytes);
    buffer[headerAt + 6] = datagram.ipProtocol;
    packet.sourceAddressAt = headerAt + 8;
    packet.destinationAddressAt = headerAt + 24;
    packet.hopLimit = buffer[headerAt + 7]!;
    packet.identification = i32be(buffer, headerAt) & 0x000f_ffff;
  }
  cursor.bytes = buffer;
  cursor.at = PAYLOAD_AT;
  cursor.end = PAYLOAD_AT + payloadBytes;
  return followIpProtocol(cursor, packet.ipVersion, datagram.ipProtocol);
}

function writeU16(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >> 8;
  bytes[at + 1] = value & 0xff;
}
