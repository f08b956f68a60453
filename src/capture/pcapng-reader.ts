import type { Frame } from "../core/frame.js";
import type { PacketTime } from "../core/packet-time.js";
import type { ByteWindow } from "./byte-window.js";
import type { DamageLog } from "./damage-log.js";
import { PcapngInterface } from "./pcapng-interface.js";
import { CAPTURED_BYTES_MAX, type RecordReader } from "./record-reader.js";

/** Block types [PCAPNG §10.1]; every other is stepped over. */
const BLOCK = { section: 0x0a0d0d0a, interface: 1, packet: 2, simplePacket: 3, enhancedPacket: 6 } as const;

const BYTE_ORDER_MAGIC = 0x1a2b3c4d;

const BLOCK_BYTES_MIN = 12;
const SECTION_BYTES_MIN = 28;
const INTERFACE_BYTES_MIN = 20;
const SIMPLE_PACKET_BYTES_MIN = 16;
const PACKET_BYTES_MIN = 32;

/** A block that is read as a whole may have this much around its packet. */
const BLOCK_BYTES_MAX = CAPTURED_BYTES_MAX + 1024 * 1024;

const INTERFACES_MAX = 65_536;

const OPTION_END = 0;
const OPTION_FLAGS = 2;

const SMALL_INTEGER_MAX = 0x7fff_ffff;

/**
 * Blocks of a pcapng capture, in the byte order of their section; each has its length at both ends:
 *
 *      0     4       8                                                       length-4
 *     | type| length| byte-order magic | version | section length | options ..| length   section header
 *     | type| length| interface| time high| time low| captured| wire| frame ..| length   enhanced packet
 *     | type| length| interface:2 drops:2| (as above)                         | length   packet, obsolete
 *     | type| length| wire| frame ..                                          | length   simple packet
 *
 * A packet block that contradicts itself is noted as damage and stepped over, because its two lengths agree; where
 * they do not, nothing after it can be found. The length of a section is not needed and not believed.
 */
export class PcapngReader implements RecordReader {
  frames = 0;
  isDamaged = false;
  readonly #window: ByteWindow;
  readonly #log: DamageLog;
  #isLittleEndian = false;
  #interfaces: PcapngInterface[] = [];
  /** Of the last packet that had one: simple packets have none. */
  #lastTime = 0 as PacketTime;
  /** The block that is being stepped over: bytes to go until its last word; -1 when there is none. */
  #stepBytes = -1;
  #steppedOffset = 0;
  #steppedBytes = 0;

  /** The window stands at the first section header. */
  constructor(window: ByteWindow, log: DamageLog) {
    this.#window = window;
    this.#log = log;
  }

  get offset(): number {
    return this.#stepBytes >= 0 ? this.#steppedOffset : this.#window.base + this.#window.at;
  }

  next(frame: Frame): boolean {
    const window = this.#window;
    while (!this.isDamaged) {
      if (this.#stepBytes >= 0 && !this.#step()) return false;
      if (window.unreadBytes < BLOCK_BYTES_MIN) return false;
      const at = window.at;
      const view = window.view;
      const type = view.getUint32(at, this.#isLittleEndian);
      if (type === BLOCK.section && !this.#beginSection()) return false;
      const length = view.getUint32(at + 4, this.#isLittleEndian);
      // Some writers leave the padding out of the length.
      const blockBytes = padded(length);
      if (blockBytes < BLOCK_BYTES_MIN) return this.#stop(`a block of ${length} bytes is shorter than any block`);
      if (!isReadWhole(type)) {
        this.#startStep(blockBytes);
        continue;
      }
      if (blockBytes > BLOCK_BYTES_MAX) return this.#stop(`a block of ${length} bytes holds no packet`);
      if (window.unreadBytes < blockBytes) return false;
      if (!this.#isClosed(at + blockBytes - 4, blockBytes)) return false;
      const isPacket = type === BLOCK.interface ? this.#addInterface(blockBytes) : this.#read(frame, type, blockBytes);
      window.at = at + blockBytes;
      if (isPacket) return true;
    }
    return false;
  }

  missing(): string | undefined {
    const unread = this.#window.unreadBytes;
    if (this.#stepBytes >= 0) {
      const there = this.#window.base + this.#window.end - this.#steppedOffset;
      return `the capture ends inside a block: ${there} of ${this.#steppedBytes} bytes are there`;
    }
    return unread === 0 ? undefined : `the capture ends ${unread} bytes into a block`;
  }

  /** Takes the byte order of the section that begins here; false when that must wait or cannot be. */
  #beginSection(): boolean {
    const window = this.#window;
    const view = window.view;
    const at = window.at;
    const isLittleEndian = view.getUint32(at + 8, true) === BYTE_ORDER_MAGIC;
    if (!isLittleEndian && view.getUint32(at + 8, false) !== BYTE_ORDER_MAGIC)
      return this.#stop("a section header without its byte-order magic");
    if (window.unreadBytes < SECTION_BYTES_MIN) return false;
    const length = view.getUint32(at + 4, isLittleEndian);
    if (length < SECTION_BYTES_MIN) return this.#stop(`a section header of ${length} bytes is too short`);
    const version = view.getUint16(at + 12, isLittleEndian);
    if (version !== 1) return this.#stop(`a section of version ${version}; only version 1 is known`);
    this.#isLittleEndian = isLittleEndian;
    this.#interfaces = [];
    return true;
  }

  /** Always false: an interface is no packet. */
  #addInterface(blockBytes: number): false {
    const window = this.#window;
    if (blockBytes < INTERFACE_BYTES_MIN) return this.#stop(`an interface block of ${blockBytes} bytes is too short`);
    if (this.#interfaces.length >= INTERFACES_MAX) return this.#stop(`more than ${INTERFACES_MAX} interfaces`);
    const added = new PcapngInterface(window.view, window.at, window.at + blockBytes, this.#isLittleEndian);
    if (added.isDamaged) this.#skip("an option of an interface is longer than its block");
    this.#interfaces.push(added);
    return false;
  }

  /** Reads a packet block that is in the window as a whole; false when it contradicts itself. */
  #read(frame: Frame, type: number, blockBytes: number): boolean {
    const view = this.#window.view;
    const at = this.#window.at;
    const isLittleEndian = this.#isLittleEndian;
    if (type === BLOCK.simplePacket) return this.#readSimple(frame, blockBytes);
    if (blockBytes < PACKET_BYTES_MIN) return this.#skipPacket(`a packet block of ${blockBytes} bytes is too short`);
    const index =
      type === BLOCK.packet ? view.getUint16(at + 8, isLittleEndian) : view.getUint32(at + 8, isLittleEndian);
    const source = this.#interfaces[index];
    if (source === undefined) return this.#skipPacket(`a packet of interface ${index}, which is not described`);
    const captured = view.getUint32(at + 20, isLittleEndian);
    if (captured > blockBytes - PACKET_BYTES_MIN) return this.#skipPacket(tooLong(captured, blockBytes));
    const wire = view.getUint32(at + 24, isLittleEndian);
    const optionsAt = at + 28 + padded(captured);
    const optionsEnd = at + blockBytes - 4;
    const high = view.getUint32(at + 12, isLittleEndian);
    const low = view.getUint32(at + 16, isLittleEndian);
    this.#lastTime = source.timeOf(high, low, this.#lastTime);
    this.#fill(frame, source, at + 28, captured, wire);
    if (optionsAt + 8 <= optionsEnd) {
      const length = this.#checkSequenceBytes(optionsAt, optionsEnd);
      if (length > 0) frame.checkSequenceBytes = length;
    }
    return true;
  }

  #readSimple(frame: Frame, blockBytes: number): boolean {
    if (blockBytes < SIMPLE_PACKET_BYTES_MIN)
      return this.#skipPacket(`a packet block of ${blockBytes} bytes is too short`);
    const source = this.#interfaces[0];
    if (source === undefined) return this.#skipPacket("a simple packet before any interface is described");
    const at = this.#window.at;
    const wire = this.#window.view.getUint32(at + 8, this.#isLittleEndian);
    const captured = source.snapBytes > 0 && source.snapBytes < wire ? source.snapBytes : wire;
    if (captured > blockBytes - SIMPLE_PACKET_BYTES_MIN) return this.#skipPacket(tooLong(captured, blockBytes));
    this.#fill(frame, source, at + 12, captured, wire);
    return true;
  }

  #fill(frame: Frame, source: PcapngInterface, dataAt: number, captured: number, wire: number): void {
    frame.bytes = this.#window.bytes;
    frame.at = dataAt;
    frame.end = dataAt + captured;
    // Some writers fill in no or a wrong length on the wire; what was captured was there.
    frame.wireBytes = Math.min(Math.max(wire, captured), SMALL_INTEGER_MAX);
    frame.time = this.#lastTime;
    frame.number = ++this.frames;
    frame.linkType = source.linkType;
    frame.checkSequenceBytes = source.checkSequenceBytes;
  }

  /** Bytes of frame check sequence that the flags of a packet block tell; 0 when they do not [PCAPNG §4.3.1]. */
  #checkSequenceBytes(from: number, end: number): number {
    const view = this.#window.view;
    let at = from;
    while (at + 8 <= end) {
      const code = view.getUint16(at, this.#isLittleEndian);
      const length = view.getUint16(at + 2, this.#isLittleEndian);
      if (code === OPTION_END) return 0;
      if (code === OPTION_FLAGS && length === 4) return (view.getUint32(at + 4, this.#isLittleEndian) >> 5) & 0xf;
      at += 4 + padded(length);
    }
    return 0;
  }

  #startStep(blockBytes: number): void {
    this.#steppedOffset = this.#window.base + this.#window.at;
    this.#steppedBytes = blockBytes;
    this.#stepBytes = blockBytes - 4;
  }

  /** Goes on over a block that nobody reads, which may be longer than the window; false when more must be filled. */
  #step(): boolean {
    const window = this.#window;
    const count = Math.min(this.#stepBytes, window.unreadBytes);
    window.at += count;
    this.#stepBytes -= count;
    if (this.#stepBytes > 0 || window.unreadBytes < 4) return false;
    if (!this.#isClosed(window.at, this.#steppedBytes)) return false;
    window.at += 4;
    this.#stepBytes = -1;
    return true;
  }

  /** True when the length at the end of a block repeats the one at its begin; stops otherwise. */
  #isClosed(at: number, blockBytes: number): boolean {
    const length = this.#window.view.getUint32(at, this.#isLittleEndian);
    if (padded(length) === blockBytes) return true;
    return this.#stop(`a block says ${blockBytes} bytes at its begin and ${length} at its end`);
  }

  /** Notes a packet block that is left out, and counts it; always false. */
  #skipPacket(reason: string): false {
    this.#skip(reason);
    this.frames++;
    return false;
  }

  #skip(reason: string): void {
    if (this.#log.isFull) this.#stop(`${reason}; too many blocks are damaged to go on`);
    else this.#log.note(this.offset, this.frames, reason);
  }

  #stop(reason: string): false {
    this.isDamaged = true;
    this.#log.note(this.offset, this.frames, reason);
    return false;
  }
}

/** Rounded up to whole words; 0 for the last three numbers of 32 bits. */
function padded(length: number): number {
  return ((length + 3) & ~3) >>> 0;
}

function isReadWhole(type: number): boolean {
  return (
    type === BLOCK.enhancedPacket || type === BLOCK.simplePacket || type === BLOCK.packet || type === BLOCK.interface
  );
}

function tooLong(captured: number, blockBytes: number): string {
  return `a packet of ${captured} captured bytes in a block of ${blockBytes}`;
}
