import { FRAME } from "../../../contracts/decoder.js";
import { u8 } from "../../../core/bytes.js";
import { Packet } from "../packet.js";
import { plausibleLength } from "../plausible.js";
import { LEVEL, PACKET } from "../tables.js";
import { headBytes, isMinimal, payloadBytes, UNTOLD } from "./frame-head.js";
import { BIT, OPCODE } from "./tables.js";

/** Frames and payload bytes within which the packet must show: its fields, not the payload of a PUBLISH. */
const FRAMES_MAX = 16;
const LOOK_BYTES = 512;
/** Topics of fewer bytes are found in anything. */
const TOPIC_BYTES_MIN = 3;

/** Payload of the frames that are looked at now, and what is read from it. */
const PAYLOAD = new Uint8Array(LOOK_BYTES);
const READ = new Packet();

/**
 * Length of the frames from `at` on that hold one packet, piece by piece, as clients send it that write each field by
 * itself; else a FRAME verdict. The last is the one that makes it sure. `sender` is 1 for the client, 2 for the server.
 */
export function splitPacketFrame(bytes: Uint8Array, at: number, end: number, masked: number, sender: number): number {
  let frameAt = at;
  let size = 0;
  let isFinal = true;
  for (let frames = 1; frames <= FRAMES_MAX; frames++) {
    if (end - frameAt < 2) return FRAME.more;
    const first = u8(bytes, frameAt);
    if ((first & ~BIT.fin) !== (isFinal ? OPCODE.binary : OPCODE.continuation)) return FRAME.foreign;
    if ((u8(bytes, frameAt + 1) & BIT.mask) !== (masked === 1 ? BIT.mask : 0)) return FRAME.foreign;
    const length = payloadBytes(bytes, frameAt, end);
    if (length === UNTOLD) return FRAME.more;
    if (length < 1 || !isMinimal(bytes, frameAt, length)) return FRAME.foreign;
    const payload = frameAt + headBytes(bytes, frameAt);
    const next = payload + length;
    const looked = Math.min(length, LOOK_BYTES - size, Math.max(0, end - payload));
    for (let i = 0; i < looked; i++) {
      const byte = u8(bytes, payload + i);
      PAYLOAD[size + i] = masked === 1 ? byte ^ u8(bytes, payload - 4 + (i & 3)) : byte;
    }
    size += looked;
    if (size > 0) {
      const packet = plausibleLength(PAYLOAD, 0, size, LEVEL.unknown, sender, READ);
      if (packet === FRAME.foreign || (packet > 0 && packet < size)) return FRAME.foreign;
      if (packet > 0) return isTelling(frames, packet, size) ? next - at : FRAME.foreign;
    }
    if (next > end) return size < LOOK_BYTES ? FRAME.more : FRAME.foreign;
    if (size === LOOK_BYTES) return FRAME.foreign;
    isFinal = (first & BIT.fin) !== 0;
    frameAt = next;
  }
  return FRAME.foreign;
}

/** Two frames at least, and a whole packet or one whose beginning says enough. */
function isTelling(frames: number, packet: number, size: number): boolean {
  if (frames === 1) return false;
  return packet === size || READ.type === PACKET.connect || READ.textEnd - READ.textAt >= TOPIC_BYTES_MIN;
}
