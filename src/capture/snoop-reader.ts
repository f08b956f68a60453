import type { Frame } from "../core/frame.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import type { ByteWindow } from "./byte-window.js";
import type { DamageLog } from "./damage-log.js";
import { CAPTURED_BYTES_MAX, type RecordReader } from "./record-reader.js";

/** "snoop" and three zeros, the version, and the kind of link [RFC 1761]. */
export const SNOOP_HEADER_BYTES = 16;

const RECORD_HEADER_BYTES = 24;
const SNOOP_ETHERNET = 4;
const LINK_TYPE_ETHERNET = 1;
/** No LINKTYPE_ value: the kinds of link are numbered on their own here, and only Ethernet is worth reading. */
const LINK_TYPE_NONE = 0xffff;

/**
 * Records of a capture by snoop, all words big-endian [RFC 1761]; the record is padded to its length:
 *
 *      0           4             8             12     16     20     24
 *     | wire length| captured len| record len  | drops| second| micros| frame ..
 */
export class SnoopReader implements RecordReader {
  frames = 0;
  isDamaged = false;
  readonly #window: ByteWindow;
  readonly #log: DamageLog;
  readonly #linkType: number;

  /** The window stands before the file header, which is whole. */
  constructor(window: ByteWindow, log: DamageLog) {
    this.#window = window;
    this.#log = log;
    this.#linkType = window.view.getUint32(window.at + 12) === SNOOP_ETHERNET ? LINK_TYPE_ETHERNET : LINK_TYPE_NONE;
    window.at += SNOOP_HEADER_BYTES;
  }

  get offset(): number {
    return this.#window.base + this.#window.at;
  }

  next(frame: Frame): boolean {
    const { at, end, view, bytes } = this.#window;
    if (this.isDamaged || at + RECORD_HEADER_BYTES > end) return false;
    const captured = view.getUint32(at + 4);
    const recordBytes = view.getUint32(at + 8);
    const isSound = captured <= CAPTURED_BYTES_MAX && recordBytes >= RECORD_HEADER_BYTES + captured;
    if (!isSound || recordBytes > RECORD_HEADER_BYTES + CAPTURED_BYTES_MAX) return this.#stop(recordBytes);
    if (at + recordBytes > end) return false;
    frame.bytes = bytes;
    frame.at = at + RECORD_HEADER_BYTES;
    frame.end = frame.at + captured;
    frame.wireBytes = Math.min(Math.max(view.getUint32(at), captured), CAPTURED_BYTES_MAX);
    frame.time = (view.getUint32(at + 16) * SECOND_US + Math.min(view.getUint32(at + 20), SECOND_US)) as PacketTime;
    frame.number = ++this.frames;
    frame.linkType = this.#linkType;
    frame.checkSequenceBytes = 0;
    this.#window.at = at + recordBytes;
    return true;
  }

  missing(): string | undefined {
    const { unreadBytes } = this.#window;
    return unreadBytes === 0 ? undefined : `the capture ends ${unreadBytes} bytes into a packet record`;
  }

  #stop(recordBytes: number): false {
    this.isDamaged = true;
    this.#log.note(this.offset, this.frames, `a packet record of ${recordBytes} bytes cannot be one`);
    return false;
  }
}
