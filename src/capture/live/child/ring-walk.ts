import type { Libc } from "./libc.js";
import { BLOCK_BYTES } from "./packet-socket.js";

/**
 * A block of the ring and the frames in it [linux/if_packet.h], in the byte order of this machine:
 *
 *      0        4       8       12      16      20
 *     | version| private| status| frames| first | ..                                                    block
 *
 *      0     4       8           12        16    20      24     26     28    32     36      48
 *     | next| second| nanosecond| captured| wire| status| mac:2| net:2| hash| tag  | type:2| address ..  frame
 *
 * What lies before the link header is free once it was read: there the record header of the capture is put, so that a
 * frame leaves from where the kernel laid it.
 */
const BLOCK = { status: 8, frames: 12, first: 16 } as const;
const FRAME = { second: 4, nanosecond: 8, captured: 12, wire: 16, status: 20, mac: 24, tag: 32, tagType: 36 } as const;
const PACKET_TYPE_AT = 48 + 10;

const STATUS_OURS = 1;
const STATUS_HAS_TAG = 0x10;
const STATUS_HAS_TAG_TYPE = 0x40;
const TAG_TYPE = 0x8100;
const OUTGOING = 4;

const ADDRESSES_BYTES = 12;
const TAG_BYTES = 4;
const RECORD_HEADER_BYTES = 16;

/** IOV_MAX of Linux. */
const PARTS_MAX = 1024;
const WORD = 0x1_0000_0000;

/** How frames are to be taken out of the ring. */
export interface RingWalkOptions {
  readonly snapBytes: number;
  /** A tag is put back where the link header has the addresses before it. */
  readonly hasEthernetHeader: boolean;
  /** On the loopback interface every frame is met twice, going out and coming in. */
  readonly isWithoutOutgoing: boolean;
}

/** Writes the blocks that the kernel handed over to the standard output, and gives them back. */
export class RingWalk {
  delivered = 0;
  readonly #libc: Libc;
  readonly #options: RingWalkOptions;
  readonly #blocks: number;
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  readonly #words: Int32Array;
  readonly #addressLow: number;
  readonly #addressHigh: number;
  readonly #parts = new Uint32Array(4 * PARTS_MAX);
  #partCount = 0;
  #partBytes = 0;
  #block = 0;

  constructor(libc: Libc, ring: { address: bigint; memory: ArrayBuffer }, options: RingWalkOptions) {
    this.#libc = libc;
    this.#options = options;
    this.#blocks = ring.memory.byteLength / BLOCK_BYTES;
    this.#view = new DataView(ring.memory);
    this.#bytes = new Uint8Array(ring.memory);
    this.#words = new Int32Array(ring.memory);
    this.#addressLow = Number(ring.address & 0xffff_ffffn);
    this.#addressHigh = Number(ring.address >> 32n);
  }

  /** Handles up to `blocksMax` blocks and says how many there were. */
  walk(blocksMax: number): number {
    let count = 0;
    for (; count < blocksMax; count++) {
      const statusAt = (this.#block * BLOCK_BYTES + BLOCK.status) >> 2;
      if ((Atomics.load(this.#words, statusAt) & STATUS_OURS) === 0) break;
      this.#walkBlock(this.#block * BLOCK_BYTES);
      Atomics.store(this.#words, statusAt, 0);
      this.#block = (this.#block + 1) % this.#blocks;
    }
    return count;
  }

  #walkBlock(blockAt: number): void {
    const view = this.#view;
    const frames = view.getUint32(blockAt + BLOCK.frames, true);
    let at = blockAt + view.getUint32(blockAt + BLOCK.first, true);
    for (let index = 0; index < frames; index++) {
      const next = at + view.getUint32(at, true);
      this.#takeFrame(at);
      at = next;
    }
    this.#write();
  }

  #takeFrame(at: number): void {
    const view = this.#view;
    const { snapBytes, hasEthernetHeader, isWithoutOutgoing } = this.#options;
    if (isWithoutOutgoing && view.getUint8(at + PACKET_TYPE_AT) === OUTGOING) return;
    const second = view.getUint32(at + FRAME.second, true);
    const nanosecond = view.getUint32(at + FRAME.nanosecond, true);
    let captured = view.getUint32(at + FRAME.captured, true);
    let wire = view.getUint32(at + FRAME.wire, true);
    const status = view.getUint32(at + FRAME.status, true);
    let frameAt = at + view.getUint16(at + FRAME.mac, true);
    if ((status & STATUS_HAS_TAG) !== 0 && hasEthernetHeader && captured >= ADDRESSES_BYTES) {
      const tag = view.getUint16(at + FRAME.tag, true);
      const tagType = (status & STATUS_HAS_TAG_TYPE) !== 0 ? view.getUint16(at + FRAME.tagType, true) : TAG_TYPE;
      frameAt -= TAG_BYTES;
      this.#bytes.copyWithin(frameAt, frameAt + TAG_BYTES, frameAt + TAG_BYTES + ADDRESSES_BYTES);
      view.setUint16(frameAt + ADDRESSES_BYTES, tagType);
      view.setUint16(frameAt + ADDRESSES_BYTES + 2, tag);
      captured += TAG_BYTES;
      wire += TAG_BYTES;
    }
    if (captured > snapBytes) captured = snapBytes;
    const recordAt = frameAt - RECORD_HEADER_BYTES;
    view.setUint32(recordAt, second, true);
    view.setUint32(recordAt + 4, nanosecond, true);
    view.setUint32(recordAt + 8, captured, true);
    view.setUint32(recordAt + 12, wire, true);
    this.#addPart(recordAt, RECORD_HEADER_BYTES + captured);
  }

  #addPart(at: number, bytes: number): void {
    if (this.#partCount === PARTS_MAX) this.#write();
    const low = this.#addressLow + at;
    const partAt = 4 * this.#partCount++;
    const parts = this.#parts;
    parts[partAt] = low;
    parts[partAt + 1] = low < WORD ? this.#addressHigh : this.#addressHigh + 1;
    parts[partAt + 2] = bytes;
    this.#partBytes += bytes;
  }

  /** Writes all parts, however long that takes: their block is given back afterwards. */
  #write(): void {
    const count = this.#partCount;
    if (count === 0) return;
    let first = 0;
    while (this.#partBytes > 0) {
      const written = this.#libc.writeOut(this.#parts.subarray(4 * first), count - first);
      if (written < 0) {
        const failure = this.#libc.failure();
        if (failure === "EINTR") continue;
        throw new Error(`the sensor does not read any more (${failure})`);
      }
      this.#partBytes -= written;
      if (this.#partBytes > 0) first = this.#shorten(first, written);
    }
    this.delivered += count;
    this.#partCount = 0;
  }

  /** Steps over what was written; the index of the part that is written in part or not at all. */
  #shorten(from: number, written: number): number {
    const parts = this.#parts;
    let rest = written;
    let index = from;
    for (let bytes = parts[4 * index + 2] ?? 0; rest >= bytes && bytes > 0; bytes = parts[4 * index + 2] ?? 0) {
      rest -= bytes;
      index++;
    }
    const low = (parts[4 * index] ?? 0) + rest;
    parts[4 * index] = low;
    if (low >= WORD) parts[4 * index + 1] = (parts[4 * index + 1] ?? 0) + 1;
    parts[4 * index + 2] = (parts[4 * index + 2] ?? 0) - rest;
    return index;
  }
}
