import { FRAME } from "../../contracts/decoder.js";
import type { Side } from "../../contracts/flow.js";
import { plausibleLength } from "./plausible.js";
import type { MqttState } from "./state.js";
import { PACKET } from "./tables.js";
import { CAUTION } from "./trust.js";

/*
 * Fixed header [MQTT5 §2.1]:
 *
 *    0        4       8
 *   +--------+-------+------------------+-----------------------
 *   | type   | flags | remaining length | variable header ..
 *   +--------+-------+------------------+-----------------------
 *                      1 to 4 bytes of 7 bits, the lowest first
 */
const LENGTH_BYTES_MAX = 4;
const FIRST_MIN = 0x10;

/** See Decoder.frame. */
export function frame(bytes: Uint8Array, at: number, end: number, from: Side, state: MqttState): number {
  if (state.trust.caution !== 0) return frameCautious(bytes, at, end, from, state);
  return frameTrusted(bytes, at, end);
}

/** Length of a packet by its fixed header alone. */
export function frameTrusted(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at]! < FIRST_MIN) return FRAME.foreign;
  if (end - at < 2) return FRAME.more;
  const low = bytes[at + 1]!;
  return low < 0x80 ? 2 + low : frameLong(bytes, at, end);
}

/** A remaining length that does not end is told as a packet of its fixed header alone [MQTT5 §1.5.5]. */
function frameLong(bytes: Uint8Array, at: number, end: number): number {
  let remaining = 0;
  for (let i = 0; i < LENGTH_BYTES_MAX; i++) {
    if (at + 1 + i >= end) return FRAME.more;
    const byte = bytes[at + 1 + i]!;
    remaining |= (byte & 0x7f) << (7 * i);
    if (byte < 0x80) return 2 + i + remaining;
  }
  return 1 + LENGTH_BYTES_MAX;
}

function frameCautious(bytes: Uint8Array, at: number, end: number, from: Side, state: MqttState): number {
  const { caution } = state.trust;
  if ((caution & (CAUTION.searching << from)) !== 0) {
    return state.search.acceptedBytes[from] === end - at ? frameTrusted(bytes, at, end) : FRAME.more;
  }
  if ((caution & CAUTION.carried) !== 0) return frameCarried(bytes, at, end, from, state);
  if ((caution & (CAUTION.doubtful << from)) === 0) return frameTrusted(bytes, at, end);
  return frameDoubtful(bytes, at, end, from, state);
}

/** It may be MQTT in a WebSocket: what is no packet is asked about there. */
function frameCarried(bytes: Uint8Array, at: number, end: number, from: Side, state: MqttState): number {
  if (state.carried !== undefined) return state.carried.carrier.frame(bytes, at, end, from);
  const length = frameDoubtful(bytes, at, end, from, state);
  return length === FRAME.foreign ? state.openCarrier().frame(bytes, at, end, from) : length;
}

/** Every byte that is there must be sound, and what follows the packet must look like one. */
function frameDoubtful(bytes: Uint8Array, at: number, end: number, from: Side, state: MqttState): number {
  const { packet } = state;
  const senders = state.roles.of(from);
  const level = state.level.settled;
  const length = plausibleLength(bytes, at, end, level, senders, packet);
  if (length === FRAME.foreign) return frameConnect(bytes, at, end, state);
  const next = at + length;
  if (length === FRAME.more || next >= end || packet.type === PACKET.connect) return length;
  const follower = plausibleLength(bytes, next, end, level, senders, packet);
  return follower === FRAME.foreign ? FRAME.foreign : length;
}

/** A CONNECT is believed by its protocol name alone, whatever else is wrong with it. */
function frameConnect(bytes: Uint8Array, at: number, end: number, state: MqttState): number {
  if (bytes[at]! >> 4 !== PACKET.connect || end - at < 2) return FRAME.foreign;
  const length = frameLong(bytes, at, end);
  if (length <= 0) return FRAME.foreign;
  let body = at + 1;
  while (bytes[body]! >= 0x80 && body < at + LENGTH_BYTES_MAX) body++;
  body++;
  const nameBytes = end - body < 2 ? 0 : (bytes[body]! << 8) | bytes[body + 1]!;
  if (nameBytes < NAME_MIN || nameBytes > NAME_MAX || end - body < 2 + nameBytes) return FRAME.foreign;
  const isStandard = bytes[body + 2] === LETTER_M && bytes[body + 3] === LETTER_Q;
  return isStandard || state.isOnPort ? length : FRAME.foreign;
}

const NAME_MIN = 4;
const NAME_MAX = 6;
const LETTER_M = 0x4d;
const LETTER_Q = 0x51;
