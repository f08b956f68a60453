import { BLOCK_BYTES_MAX } from "./block-decoder.js";

/** Kinds of block [RFC 8878 §3.1.1.2]. */
const KINDS = ["raw", "repeated", "compressed", "reserved"] as const;

const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;

const MAGIC_BYTES = 4;
const SKIPPABLE_HEADER_BYTES = 8;
const BLOCK_HEADER_BYTES = 3;
const CHECKSUM_BYTES = 4;
const FRAME_HEADER_BYTES_MAX = 18;

/** More than the tools write without being told to, and what a reader must be willing to hold is its own choice. */
const WINDOW_BYTES_MAX = 128 * 1024 * 1024;

/**
 * Finds where frames and blocks end in a zstd stream, so that a decompressor is fed one block at a time: it then gives
 * at most one block out, damage costs only the block it is in, and no frame after the first one is lost.
 *
 *     frame:     magic:4 | descriptor:1 window:0-1 dictionary:0-4 content size:0-8 | block .. | checksum:0 or 4
 *     block:     last:1 kind:2 size:21 (little endian) | size bytes, of kind 1 a single byte
 *     skippable: magic:4 | size:4 | size bytes
 */
export class ZstdFrames {
  /** What the bytes of the latest `take` are: the end of a frame header, content of a block, or anything else. */
  latest: "begin" | "raw" | "repeated" | "compressed" | "other" = "other";
  /** How far back the matches of the frame may reach. */
  windowBytes = 0;
  /** Bytes in the block, or that its one byte stands for. */
  blockBytes = 0;
  /** True behind the last byte of a block. */
  isBlockEnd = false;
  /** True at the start, and behind the last byte of a frame. */
  isBetweenFrames = true;
  /** Why the stream cannot be followed any more. */
  damage: string | undefined;
  /** At the end of a frame: the lower half of the XXH64 of its content, where the frame says it. */
  checksum: number | undefined;
  readonly #header = new Uint8Array(FRAME_HEADER_BYTES_MAX);
  readonly #view = new DataView(this.#header.buffer);
  #headerBytes = 0;
  #bodyBytes = 0;
  #next: "frame" | "block" | "checksum" = "frame";
  #hasChecksum = false;
  #content: "raw" | "repeated" | "compressed" | "other" = "other";

  /** How many of the bytes from `at` to `end` may be fed at once; 0 when damage was found instead. */
  take(bytes: Uint8Array, at: number, end: number): number {
    const count = this.#bodyBytes > 0 ? this.#takeBody(end - at) : this.#takeHeader(bytes, at, end);
    this.isBetweenFrames = this.#next === "frame" && this.#headerBytes === 0 && this.#bodyBytes === 0;
    return this.damage === undefined ? count : 0;
  }

  #takeBody(count: number): number {
    const taken = Math.min(this.#bodyBytes, count);
    this.#bodyBytes -= taken;
    this.latest = this.#content;
    this.isBlockEnd = this.#bodyBytes === 0;
    return taken;
  }

  #takeHeader(bytes: Uint8Array, at: number, end: number): number {
    this.latest = "other";
    for (let from = at; from < end; ) {
      this.#header[this.#headerBytes++] = bytes[from++] ?? 0;
      if (this.#headerBytes < this.#wantedBytes()) continue;
      this.#headerBytes = 0;
      if (this.#next === "frame") this.#beginFrame();
      else if (this.#next === "block") this.#beginBlock();
      else this.#endFrame();
      return from - at;
    }
    return end - at;
  }

  /** Length of the header that is being gathered, as far as can be told by now. */
  #wantedBytes(): number {
    if (this.#next === "block") return BLOCK_HEADER_BYTES;
    if (this.#next === "checksum") return CHECKSUM_BYTES;
    if (this.#headerBytes < MAGIC_BYTES) return MAGIC_BYTES;
    const magic = this.#view.getUint32(0, true);
    if ((magic & ~0xf) >>> 0 === SKIPPABLE_MAGIC) return SKIPPABLE_HEADER_BYTES;
    if (magic !== FRAME_MAGIC) return MAGIC_BYTES;
    return this.#headerBytes === MAGIC_BYTES ? MAGIC_BYTES + 1 : frameHeaderBytes(this.#view.getUint8(4));
  }

  #beginFrame(): void {
    const view = this.#view;
    const magic = view.getUint32(0, true);
    this.checksum = undefined;
    this.#content = "other";
    if (magic !== FRAME_MAGIC) {
      if ((magic & ~0xf) >>> 0 !== SKIPPABLE_MAGIC) this.damage = "what follows is no frame";
      this.#bodyBytes = view.getUint32(4, true);
      return;
    }
    const descriptor = view.getUint8(4);
    this.#hasChecksum = (descriptor & 0x04) !== 0;
    this.#next = "block";
    this.latest = "begin";
    if ((descriptor & 0x08) !== 0) this.damage = "a frame of an unknown kind follows";
    else if (hasDictionary(descriptor, view)) this.damage = "it was compressed with a dictionary, which is not here";
    this.windowBytes = windowBytes(descriptor, view);
    if (this.windowBytes > WINDOW_BYTES_MAX)
      this.damage = "a frame needs more than 128 MiB of memory; compress it again without --long or --ultra";
  }

  #beginBlock(): void {
    const word = this.#view.getUint16(0, true) | (this.#view.getUint8(2) << 16);
    const kind = KINDS[(word >> 1) & 3] ?? "reserved";
    this.blockBytes = word >> 3;
    if (kind === "reserved") this.damage = "a block of an unknown kind follows";
    else this.#content = kind;
    if (this.blockBytes > BLOCK_BYTES_MAX) this.damage = "a block follows that is longer than any may be";
    this.#bodyBytes = kind === "repeated" ? 1 : this.blockBytes;
    if ((word & 1) !== 0) this.#next = this.#hasChecksum ? "checksum" : "frame";
  }

  #endFrame(): void {
    this.checksum = this.#view.getUint32(0, true);
    this.#next = "frame";
  }
}

/** With the magic number [RFC 8878 §3.1.1.1]. */
function frameHeaderBytes(descriptor: number): number {
  return contentSizeAt(descriptor) + contentSizeBytes(descriptor);
}

function isSingleSegment(descriptor: number): boolean {
  return (descriptor & 0x20) !== 0;
}

function dictionaryBytes(descriptor: number): number {
  const flag = descriptor & 3;
  return flag === 3 ? 4 : flag;
}

function contentSizeAt(descriptor: number): number {
  return MAGIC_BYTES + 1 + (isSingleSegment(descriptor) ? 0 : 1) + dictionaryBytes(descriptor);
}

function contentSizeBytes(descriptor: number): number {
  const flag = descriptor >> 6;
  return flag === 0 ? (isSingleSegment(descriptor) ? 1 : 0) : 1 << flag;
}

function hasDictionary(descriptor: number, view: DataView): boolean {
  const end = contentSizeAt(descriptor);
  for (let at = end - dictionaryBytes(descriptor); at < end; at++) if (view.getUint8(at) !== 0) return true;
  return false;
}

/** What a decompressor must hold of the data that it gave out; a single segment is held as a whole. */
function windowBytes(descriptor: number, view: DataView): number {
  if (!isSingleSegment(descriptor)) {
    const window = view.getUint8(5);
    const base = 2 ** (10 + (window >> 3));
    return base + (base / 8) * (window & 7);
  }
  const at = contentSizeAt(descriptor);
  if (contentSizeBytes(descriptor) === 1) return view.getUint8(at);
  if (contentSizeBytes(descriptor) === 2) return view.getUint16(at, true) + 256;
  if (contentSizeBytes(descriptor) === 4) return view.getUint32(at, true);
  return Number(view.getBigUint64(at, true));
}
