import { CorruptZstd } from "./corrupt-zstd.js";
import { HuffmanTable } from "./huffman-table.js";

/** No block gives more, so none has more literals. */
const LITERALS_MAX = 128 * 1024;

const KIND = { raw: 0, repeated: 1, compressed: 2, treeless: 3 } as const;

const STREAMS = 4;
const JUMP_TABLE_BYTES = 6;

/** The literals section of a block [RFC 8878 §3.1.1.3.1]; the Huffman table stays for later blocks of the frame. */
export class Literals {
  readonly bytes = new Uint8Array(LITERALS_MAX);
  length = 0;
  readonly #table = new HuffmanTable();

  /** Before each frame. */
  reset(): void {
    this.#table.isFilled = false;
  }

  /** Reads the section at `at`; returns where it ends. */
  read(block: Uint8Array, at: number, end: number): number {
    const first = block[at] ?? 0;
    const kind = first & 3;
    const format = (first >> 2) & 3;
    return kind === KIND.raw || kind === KIND.repeated
      ? this.#readPlain(block, at, end, kind, format)
      : this.#readCoded(block, at, end, kind, format);
  }

  #readPlain(block: Uint8Array, at: number, end: number, kind: number, format: number): number {
    const word = wordAt(block, at);
    const headerBytes = format === 1 ? 2 : format === 3 ? 3 : 1;
    this.length = format === 1 ? (word >> 4) & 0xfff : format === 3 ? (word >> 4) & 0xf_ffff : (word >> 3) & 0x1f;
    const dataAt = at + headerBytes;
    const dataEnd = dataAt + (kind === KIND.raw ? this.length : 1);
    if (this.length > LITERALS_MAX || dataEnd > end) throw new CorruptZstd("literals that are cut");
    if (kind === KIND.raw) this.bytes.set(block.subarray(dataAt, dataEnd));
    else this.bytes.fill(block[dataAt] ?? 0, 0, this.length);
    return dataEnd;
  }

  #readCoded(block: Uint8Array, at: number, end: number, kind: number, format: number): number {
    const sizeBits = format < 2 ? 10 : 4 * format + 6;
    const headerBytes = format < 2 ? 3 : format + 2;
    const word = wordAt(block, at) + (block[at + 4] ?? 0) * 2 ** 32;
    const size = 2 ** sizeBits;
    this.length = Math.floor(word / 16) % size;
    const dataEnd = at + headerBytes + (Math.floor(word / 16 / size) % size);
    if (this.length > LITERALS_MAX || dataEnd > end) throw new CorruptZstd("literals that are cut");
    let dataAt = at + headerBytes;
    if (kind === KIND.compressed) dataAt = this.#table.fillRead(block, dataAt, dataEnd);
    else if (!this.#table.isFilled) throw new CorruptZstd("literals without a Huffman table");
    if (format === 0) this.#table.decode(block, dataAt, dataEnd, this.bytes, 0, this.length);
    else this.#readStreams(block, dataAt, dataEnd);
    return dataEnd;
  }

  /** Four streams of equal numbers of literals, but for the last; three lengths come before them. */
  #readStreams(block: Uint8Array, at: number, end: number): void {
    const share = (this.length + STREAMS - 1) >> 2;
    let from = at + JUMP_TABLE_BYTES;
    let to = 0;
    for (let stream = 0; stream < STREAMS; stream++) {
      const lengthAt = at + 2 * stream;
      const isLast = stream === STREAMS - 1;
      const streamEnd = isLast ? end : from + ((block[lengthAt] ?? 0) | ((block[lengthAt + 1] ?? 0) << 8));
      const toEnd = isLast ? this.length : to + share;
      if (streamEnd > end || toEnd > this.length) throw new CorruptZstd("literals that are cut");
      this.#table.decode(block, from, streamEnd, this.bytes, to, toEnd);
      from = streamEnd;
      to = toEnd;
    }
  }
}

function wordAt(bytes: Uint8Array, at: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return low + (bytes[at + 3] ?? 0) * 2 ** 24;
}
