import { FRAME } from "../../../contracts/decoder.js";
import { u8 } from "../../../core/bytes.js";
import { headBytes, isMinimal, payloadBytes, UNTOLD } from "./frame-head.js";
import { splitPacketFrame } from "./split-packet.js";
import { BIT, OPCODE } from "./tables.js";

/** Packets of one frame that are looked at. */
const PACKETS_MAX = 8;
const PUBLISH = 3;

/** By packet type: may come from the client (1), from the server (2), from either (3). */
const SENDERS = [0, 1, 2, 3, 3, 3, 3, 3, 1, 2, 1, 2, 1, 2, 3, 3];
/** By packet type: the low four bits of the first byte; those of PUBLISH vary. */
const FLAGS = [0, 0, 0, -1, 0, 0, 2, 0, 2, 0, 2, 0, 0, 0, 0, 0];
/** By packet type: least and greatest remaining length that any version allows. */
const LENGTH_MIN = [0, 12, 2, 2, 2, 2, 2, 2, 5, 3, 4, 2, 0, 0, 0, 0];
const LENGTH_MAX_SHORT = 64 * 1024;

/**
 * Length of the frame at `at` when its payload begins with packets of MQTT, or of several frames that hold one packet
 * in pieces, else a FRAME verdict. `isMasked` and
 * `sender` (1 client, 2 server) narrow it where they are known; -1 and 3 where not.
 */
export function mqttFrameLength(bytes: Uint8Array, at: number, end: number, isMasked: number, sender: number): number {
  const first = u8(bytes, at);
  if ((first & ~BIT.fin) !== OPCODE.binary) return FRAME.foreign;
  if (end - at < 2) return FRAME.more;
  const masked = (u8(bytes, at + 1) & BIT.mask) !== 0 ? 1 : 0;
  if (isMasked >= 0 && masked !== isMasked) return FRAME.foreign;
  const length = payloadBytes(bytes, at, end);
  if (length === UNTOLD) return FRAME.more;
  if (length < 1 || !isMinimal(bytes, at, length)) return FRAME.foreign;
  const head = headBytes(bytes, at);
  // The mask is sent by clients only.
  const side = sender === 3 ? (masked === 1 ? 1 : 2) : sender;
  const verdict = packetsVerdict(bytes, at + head, Math.min(end, at + head + length), length, masked, side);
  if (verdict === FRAME.foreign) return splitPacketFrame(bytes, at, end, masked, side);
  return verdict > 0 ? head + length : verdict;
}

/** 1 when all of the packets that are there may stand in the payload, else a FRAME verdict. */
function packetsVerdict(
  bytes: Uint8Array,
  payload: number,
  end: number,
  length: number,
  masked: number,
  side: number,
): number {
  let packet = 0;
  for (let count = 0; count < PACKETS_MAX && packet < length; count++) {
    const have = end - payload - packet;
    if (have <= 0) return count > 0 ? 1 : FRAME.more;
    const first = byteAt(bytes, payload, packet, masked);
    const type = first >> 4;
    if (((SENDERS[type] ?? 0) & side) === 0) return FRAME.foreign;
    if (type === PUBLISH ? (first & 6) === 6 : (first & 15) !== FLAGS[type]) return FRAME.foreign;
    let remaining = 0;
    let i = 1;
    let byte = 0x80;
    for (; byte >= 0x80; i++) {
      if (i > 4 || packet + i >= length) return FRAME.foreign;
      if (i >= have) return count > 0 ? 1 : FRAME.more;
      byte = byteAt(bytes, payload, packet + i, masked);
      remaining |= (byte & 0x7f) << (7 * (i - 1));
    }
    if (i > 2 && byte === 0) return FRAME.foreign;
    if (remaining < (LENGTH_MIN[type] ?? 0)) return FRAME.foreign;
    if (type >= 12 && remaining > (type < 14 ? 0 : LENGTH_MAX_SHORT)) return FRAME.foreign;
    const next = packet + i + remaining;
    if (type === PUBLISH && packet + i + 2 > length) return FRAME.foreign;
    // Only a PUBLISH is ever so long that it is sent in several frames.
    if (next > length && type !== PUBLISH) return FRAME.foreign;
    if (type === PUBLISH && have >= i + 2) {
      const topic = 256 * byteAt(bytes, payload, packet + i, masked) + byteAt(bytes, payload, packet + i + 1, masked);
      if (topic + 2 > remaining) return FRAME.foreign;
    } else if (type === PUBLISH && count === 0) return FRAME.more;
    packet = next;
  }
  return 1;
}

function byteAt(bytes: Uint8Array, payload: number, index: number, masked: number): number {
  const byte = u8(bytes, payload + index);
  return masked === 1 ? byte ^ u8(bytes, payload - 4 + (index & 3)) : byte;
}
