import { hex, u8, u16be, u24be } from "../../core/bytes.js";

const utf8 = new TextDecoder();

/**
 * Reads fields one after the other; lists are vectors, their length in bytes before them [RFC 8446 §3.4]. A read past
 * the end gives 0 and is noted in the reader of the whole message, so lengths need to be looked at once, at the end.
 */
export class VectorReader {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;
  /** Of the whole message: some length does not fit what is around it. */
  isWrong = false;
  /** Of a vector: it claims more bytes than there are. */
  isClipped = false;
  readonly #whole: VectorReader;

  constructor(bytes: Uint8Array, at: number, end: number, whole?: VectorReader) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
    this.#whole = whole ?? this;
  }

  get leftBytes(): number {
    return this.end - this.at;
  }

  /** An unsigned number of 1 to 3 bytes. */
  uint(size: 1 | 2 | 3): number {
    if (this.leftBytes < size) {
      this.at = this.end;
      this.#whole.isWrong = true;
      return 0;
    }
    const { bytes, at } = this;
    this.at += size;
    return size === 1 ? u8(bytes, at) : size === 2 ? u16be(bytes, at) : u24be(bytes, at);
  }

  skip(count: number): void {
    if (count > this.leftBytes) this.#whole.isWrong = true;
    this.at = Math.min(this.end, this.at + count);
  }

  /** The content of the vector that follows, as far as it is there. */
  vector(lengthSize: 1 | 2 | 3): VectorReader {
    const length = this.uint(lengthSize);
    const content = new VectorReader(this.bytes, this.at, Math.min(this.end, this.at + length), this.#whole);
    content.isClipped = length > this.leftBytes;
    this.skip(length);
    return content;
  }

  /** What is left must be nothing. */
  finish(): void {
    if (this.leftBytes > 0) this.#whole.isWrong = true;
  }

  /** The rest as 16-bit numbers. */
  words(): number[] {
    const words: number[] = [];
    while (this.leftBytes >= 2) words.push(this.uint(2));
    this.finish();
    return words;
  }

  /** The rest as lower-case hexadecimal. */
  hex(): string {
    return hex(this.bytes, this.at, this.end);
  }

  /** The rest as UTF-8; what is not becomes U+FFFD. */
  text(): string {
    return utf8.decode(this.bytes.subarray(this.at, this.end));
  }
}
