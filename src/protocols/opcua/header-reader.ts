import { u32le } from "../../core/bytes.js";
import { isUtf8, utf8Text } from "./binary/utf8.js";

/** Reads the fields of a connection message or security header one after the other [OPC 10000-6 §5.2.2]. */
export class HeaderReader {
  at: number;
  /** The bytes ended before the fields did. */
  isShort = false;
  isTextInvalid = false;
  /** Of the longest text. */
  textBytes = 0;
  readonly #bytes: Uint8Array;
  readonly #end: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.#bytes = bytes;
    this.at = at;
    this.#end = end;
  }

  /** Whether bytes are left behind the fields. */
  get hasRest(): boolean {
    return this.at < this.#end;
  }

  /** Undefined, as everything after it, when it is not there. */
  number(): number | undefined {
    const { at } = this;
    return this.#advance(4) ? u32le(this.#bytes, at) : undefined;
  }

  /** Undefined when it is null or not all there. */
  text(): string | undefined {
    const start = this.#skipCounted();
    if (start < 0) return undefined;
    this.textBytes = Math.max(this.textBytes, this.at - start);
    if (!isUtf8(this.#bytes, start, this.at)) this.isTextInvalid = true;
    return utf8Text(this.#bytes, start, this.at);
  }

  /** Borrowed; undefined when it is null or not all there. */
  byteString(): Uint8Array | undefined {
    const start = this.#skipCounted();
    return start < 0 ? undefined : this.#bytes.subarray(start, this.at);
  }

  /** Moves past a length and that many bytes; where these begin, or -1 when there are none. */
  #skipCounted(): number {
    const length = this.number();
    if (length === undefined || length === 0xffffffff) return -1;
    const { at } = this;
    return this.#advance(length) ? at : -1;
  }

  #advance(count: number): boolean {
    if (this.isShort || count > this.#end - this.at) {
      this.isShort = true;
      return false;
    }
    this.at += count;
    return true;
  }
}
