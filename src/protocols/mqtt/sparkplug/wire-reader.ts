import { u8, u32le } from "../../../core/bytes.js";
import { WIRE } from "./tables.js";

/** A varint of more bytes does not exist. */
const VARINT_BYTES_MAX = 10;

/**
 * Reads the fields of one protobuf message after the other. A message within is read by moving the bounds there and
 * back (`enter`, `leave`), so that one reader serves all depths.
 */
export class WireReader {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  end = 0;
  /** Of the field that `next` found. */
  field = 0;
  wire = 0;
  /** Value of a varint or fixed field; both halves signed 32-bit integers. */
  low = 0;
  high = 0;
  /** Where the value of a length-delimited field lies. */
  from = 0;
  until = 0;
  isMalformed = false;
  /** The capture ends within the message: a value may go beyond what is there. */
  isCut = false;
  #cutAt = -1;

  open(bytes: Uint8Array, at: number, end: number, missingBytes: number): void {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
    this.isMalformed = false;
    this.isCut = false;
    this.#cutAt = missingBytes > 0 ? end : -1;
  }

  /** Moves into the length-delimited value at hand; what it returns is for `leave`. */
  enter(): number {
    const outerEnd = this.end;
    this.at = this.from;
    this.end = this.until;
    return outerEnd;
  }

  /** Moves behind the value that was entered; `end` is as `enter` found it. */
  leave(outerEnd: number): void {
    this.at = this.end;
    this.end = outerEnd;
  }

  /** False at the end of the message, and where it is malformed or cut. */
  next(): boolean {
    if (this.at >= this.end || this.isMalformed) return false;
    if (!this.#varint()) return false;
    if (this.high !== 0) return this.#fail();
    this.field = this.low >>> 3;
    this.wire = this.low & 7;
    if (this.field === 0) return this.#fail();
    switch (this.wire) {
      case WIRE.varint:
        return this.#varint();
      case WIRE.fixed64:
        return this.#fixed(8);
      case WIRE.fixed32:
        return this.#fixed(4);
      case WIRE.bytes:
        return this.#delimited();
      default:
        return this.#fail();
    }
  }

  #varint(): boolean {
    let low = 0;
    let high = 0;
    for (let i = 0; i < VARINT_BYTES_MAX; i++) {
      if (this.at >= this.end) return this.#overrun();
      const byte = u8(this.bytes, this.at++);
      const bits = byte & 0x7f;
      if (i < 4) low |= bits << (7 * i);
      else if (i === 4) {
        low |= bits << 28;
        high = bits >>> 4;
      } else high |= bits << (7 * i - 32);
      if (byte < 0x80) {
        this.low = low;
        this.high = high;
        return true;
      }
    }
    return this.#fail();
  }

  #fixed(size: number): boolean {
    if (this.at + size > this.end) return this.#overrun();
    this.low = u32le(this.bytes, this.at) | 0;
    this.high = size === 8 ? u32le(this.bytes, this.at + 4) | 0 : 0;
    this.at += size;
    return true;
  }

  #delimited(): boolean {
    if (!this.#varint()) return false;
    const length = this.high === 0 ? this.low >>> 0 : Number.MAX_SAFE_INTEGER;
    this.from = this.at;
    if (length > this.end - this.at) {
      if (this.end !== this.#cutAt) return this.#fail();
      this.isCut = true;
      this.until = this.end;
    } else this.until = this.at + length;
    this.at = this.until;
    return true;
  }

  #overrun(): boolean {
    if (this.end !== this.#cutAt) return this.#fail();
    this.isCut = true;
    this.at = this.end;
    return false;
  }

  #fail(): boolean {
    this.isMalformed = true;
    this.at = this.end;
    return false;
  }
}
