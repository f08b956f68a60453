import { FRAME } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import { ABSENT, type Packet } from "./packet.js";
import { plausibleLength } from "./plausible.js";
import type { MqttState } from "./state.js";
import { LEVEL, PACKET } from "./tables.js";

/** Bytes that are kept while no start is sure; a start that is sure must lie within so many. */
const WINDOW_BYTES = 8 * 1024;
/** Packets of one chain that are looked at. */
const CHAIN_MAX = 8;
/** Sum of strengths, about bits that random bytes would have to guess, from which a start is believed. */
const STRENGTH_NEEDED = 28;
/** For a start that is the start of its segment, and an end that is the end of it. */
const START_STRENGTH = 10;
const END_STRENGTH = 10;
/** Segments smaller than this do not show where packets begin. */
const SEGMENT_BYTES_MIN = 32;
/** A packet whose rest is not there yet may not claim more than this, unless a segment begins with it. */
const OPEN_BYTES_MAX = 1024 * 1024;

/** Strength of a sound packet by type; topics and filters add to it. */
const STRENGTH: readonly number[] = [0, 64, 20, 10, 12, 12, 12, 12, 22, 14, 22, 12, 8, 8, 8, 12];
const TOPIC_STRENGTH_MAX = 20;

const REJECTED = -1;

/**
 * Where the next packet begins after bytes were lost. MQTT has no mark for that: candidates must be sound to the last
 * byte that is there and lead to other packets, or fill segments, so that they are not met by chance. What is not sure
 * yet is kept until more is there.
 */
export class StartSearch {
  /** By side: bytes from the start that was found to the end of what was there; 0 while it is not sure. */
  readonly acceptedBytes: [number, number] = [0, 0];
  /** By side: bytes kept by the latest search, and whether a segment began with them. */
  readonly #keptBytes: [number, number] = [0, 0];
  readonly #isKeptAligned: [boolean, boolean] = [false, false];
  /** Where the chain at hand got to, and whether its last packet is whole. */
  #chainEnd = 0;
  #chainPackets = 0;

  gap(from: Side): void {
    this.#keptBytes[from] = 0;
    this.acceptedBytes[from] = 0;
  }

  /** See Decoder.resync. */
  find(bytes: Uint8Array, at: number, end: number, from: Side, state: MqttState): number {
    const kept = this.#keptBytes[from];
    const isContinued = kept > 0 && kept < end - at;
    const segmentAt = isContinued ? at + kept : at;
    const isStartAligned = !isContinued || this.#isKeptAligned[from];
    let pending = end;
    for (let i = at; i < end; i++) {
      const isAligned = i === segmentAt || (i === at && isStartAligned);
      const strength = this.#strengthOf(bytes, i, end, from, state, isAligned, segmentAt);
      if (strength === REJECTED) continue;
      if (strength >= STRENGTH_NEEDED && !this.#isSwallowing(bytes, i, end, from, state)) {
        this.#keptBytes[from] = 0;
        this.acceptedBytes[from] = end - i;
        return i;
      }
      if (pending === end && end - i <= WINDOW_BYTES) {
        pending = i;
        this.#isKeptAligned[from] = isAligned;
      }
    }
    this.#keptBytes[from] = end - pending;
    this.acceptedBytes[from] = 0;
    return pending;
  }

  #strengthOf(
    bytes: Uint8Array,
    at: number,
    end: number,
    from: Side,
    state: MqttState,
    isAligned: boolean,
    segmentAt: number,
  ): number {
    const chain = this.#chain(bytes, at, end, from, state);
    if (chain <= 0) return chain;
    const isLarge = end - segmentAt >= SEGMENT_BYTES_MIN;
    const isInOneSegment = at >= segmentAt && this.#chainEnd === end;
    let strength = chain;
    if (isAligned && (isLarge || isInOneSegment)) strength += START_STRENGTH;
    if (this.#chainEnd === end && (isLarge || (isAligned && isInOneSegment))) strength += END_STRENGTH;
    return this.#chainEnd > end && this.#chainEnd - at > OPEN_BYTES_MAX && !isAligned ? 0 : strength;
  }

  /** Strength of the packets from `at` on, one after the other; REJECTED when something between is none. */
  #chain(bytes: Uint8Array, start: number, end: number, from: Side, state: MqttState): number {
    const { packet } = state;
    const level = state.level.settled;
    const senders = state.roles.of(from);
    let at = start;
    let strength = 0;
    this.#chainPackets = 0;
    for (let i = 0; i < CHAIN_MAX && at < end; i++) {
      const length = plausibleLength(bytes, at, end, level, senders, packet);
      if (length === FRAME.foreign) return REJECTED;
      if (length === FRAME.more) {
        this.#chainEnd = end + 1;
        return strength;
      }
      strength += strengthOf(packet);
      at += length;
      if (at <= end) this.#chainPackets++;
    }
    this.#chainEnd = at;
    return strength;
  }

  /**
   * Whether a start that was found swallows a run of packets that ends where its own first packet ends, or goes on
   * there: it is then that run which is real.
   */
  #isSwallowing(bytes: Uint8Array, start: number, end: number, from: Side, state: MqttState): boolean {
    const { packet } = state;
    const length = plausibleLength(bytes, start, end, state.level.settled, state.roles.of(from), packet);
    const next = Math.min(start + length, end);
    const last = Math.min(next, start + WINDOW_BYTES);
    for (let i = start + 1; i < last; i++) {
      const strength = this.#chain(bytes, i, next, from, state);
      if (strength >= STRENGTH_NEEDED && this.#chainPackets >= 2 && (this.#chainEnd === next || next === end))
        return true;
    }
    return false;
  }
}

function strengthOf(packet: Packet): number {
  const { type } = packet;
  const strength = STRENGTH[type] ?? 0;
  if (type !== PACKET.publish) return strength;
  const topicBytes = packet.textEnd - packet.textAt;
  const properties = packet.level === LEVEL.mqtt5 && packet.propertiesAt !== ABSENT ? 4 : 0;
  return strength + properties + Math.min(TOPIC_STRENGTH_MAX, 2 * topicBytes);
}
