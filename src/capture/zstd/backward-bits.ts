import { CorruptZstd } from "./corrupt-zstd.js";

/** A bit stream that is read from its end; the highest bit set in its last byte marks the begin [RFC 8878 §4.1]. */
export class BackwardBits {
  /** Bits not read yet; negative when more were asked for than there are. */
  left = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #from = 0;

  /** The stream lies from `from` to `end`. */
  open(bytes: Uint8Array, from: number, end: number): void {
    const last = end > from ? (bytes[end - 1] ?? 0) : 0;
    if (last === 0) throw new CorruptZstd("a bit stream without its mark");
    this.#bytes = bytes;
    this.#from = from;
    this.left = 8 * (end - from - 1) + 31 - Math.clz32(last);
  }

  /** The next `count` bits, at most 31. */
  read(count: number): number {
    if (count > 16) {
      const high = this.read(count - 16);
      return high * 0x1_0000 + this.read(16);
    }
    const value = this.peek(count);
    this.left -= count;
    return value;
  }

  /** The next `count` bits, at most 16, without taking them; zeros stand for those that are not there. */
  peek(count: number): number {
    const at = this.left - count;
    if (at >= 0) return (this.#word(at >> 3) >>> (at & 7)) & ((1 << count) - 1);
    return this.left > 0 ? (this.#word(0) & ((1 << this.left) - 1)) << -at : 0;
  }

  /** 24 bits from a byte on; those behind the end of the stream are never used. */
  #word(index: number): number {
    const bytes = this.#bytes;
    const at = this.#from + index;
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  }
}
