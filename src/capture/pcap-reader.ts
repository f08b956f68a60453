import type { Frame } from "../core/frame.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import type { ByteWindow } from "./byte-window.js";
import type { DamageLog } from "./damage-log.js";
import type { PcapHeader } from "./pcap-header.js";
import { CAPTURED_BYTES_MAX, type RecordReader } from "./record-reader.js";

/** No writer has a longer snap length; up to here a record is believed whatever the header of the file says. */
const SNAP_BYTES_ORDINARY = 262_144;

const SMALL_INTEGER_MAX = 0x7fff_ffff;

/**
 * Records of a classic capture; the four words come in the byte order of the file:
 *
 *      0       4          8              12           16
 *     | second| fraction | captured len | wire length | frame ..
 */
export class PcapReader implements RecordReader {
  frames = 0;
  isDamaged = false;
  readonly #window: ByteWindow;
  readonly #log: DamageLog;
  readonly #isLittleEndian: boolean;
  readonly #headerBytes: number;
  readonly #capturedAt: number;
  readonly #wireAt: number;
  readonly #isSmallerCaptured: boolean;
  readonly #hasNanoseconds: boolean;
  readonly #capturedBytesOrdinary: number;
  readonly #linkType: number;
  readonly #checkSequenceBytes: number;

  /** The window stands behind the file header. */
  constructor(window: ByteWindow, header: PcapHeader, log: DamageLog) {
    this.#window = window;
    this.#log = log;
    this.#isLittleEndian = header.isLittleEndian;
    this.#headerBytes = header.recordHeaderBytes;
    this.#capturedAt = header.lengthOrder === "wire first" ? 12 : 8;
    this.#wireAt = header.lengthOrder === "wire first" ? 8 : 12;
    this.#isSmallerCaptured = header.lengthOrder === "smaller is captured";
    this.#hasNanoseconds = header.hasNanoseconds;
    this.#capturedBytesOrdinary = Math.min(Math.max(header.snapBytes, SNAP_BYTES_ORDINARY), CAPTURED_BYTES_MAX);
    this.#linkType = header.linkType;
    this.#checkSequenceBytes = header.checkSequenceBytes;
  }

  get offset(): number {
    return this.#window.base + this.#window.at;
  }

  next(frame: Frame): boolean {
    const window = this.#window;
    const at = window.at;
    const dataAt = at + this.#headerBytes;
    if (dataAt > window.end) return false;
    const view = window.view;
    const isLittleEndian = this.#isLittleEndian;
    let captured = view.getUint32(at + this.#capturedAt, isLittleEndian);
    let wire = view.getUint32(at + this.#wireAt, isLittleEndian);
    if (captured > wire) {
      // Some writers fill in no or a wrong length on the wire; what was captured was there.
      const length = captured;
      if (this.#isSmallerCaptured) captured = wire;
      else if (length > this.#capturedBytesOrdinary) return this.#stop(length);
      wire = length;
    }
    if (captured > CAPTURED_BYTES_MAX) return this.#stop(captured);
    const end = dataAt + captured;
    if (end > window.end) return false;
    const fraction = view.getUint32(at + 4, isLittleEndian);
    const micros = this.#hasNanoseconds ? Math.floor(fraction / 1000) : fraction;
    // Rounding up makes a whole second of some fractions; more than that is nonsense and must not move the time.
    const microsInSecond = Math.min(micros, SECOND_US);
    frame.bytes = window.bytes;
    frame.at = dataAt;
    frame.end = end;
    frame.wireBytes = Math.min(wire, SMALL_INTEGER_MAX);
    frame.time = (view.getUint32(at, isLittleEndian) * SECOND_US + microsInSecond) as PacketTime;
    frame.number = ++this.frames;
    frame.linkType = this.#linkType;
    frame.checkSequenceBytes = this.#checkSequenceBytes;
    window.at = end;
    return true;
  }

  missing(): string | undefined {
    const window = this.#window;
    const unread = window.unreadBytes;
    if (unread === 0) return undefined;
    if (unread < this.#headerBytes) return `the capture ends ${unread} bytes into the header of a packet record`;
    const captured = window.view.getUint32(window.at + this.#capturedAt, this.#isLittleEndian);
    const there = unread - this.#headerBytes;
    return `the capture ends inside a packet: ${there} of ${captured} captured bytes are there`;
  }

  #stop(captured: number): false {
    if (!this.isDamaged) {
      this.isDamaged = true;
      const reason = `a packet record that claims ${captured} captured bytes cannot be one`;
      this.#log.note(this.offset, this.frames, reason);
    }
    return false;
  }
}
