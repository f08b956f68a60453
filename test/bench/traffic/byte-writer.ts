/** A buffer that is written from the front, as a payload is built. */
export class ByteWriter {
  readonly bytes: Uint8Array;
  length = 0;
  readonly #view: DataView;

  constructor(bytesMax: number) {
    this.bytes = new Uint8Array(bytesMax);
    this.#view = new DataView(this.bytes.buffer);
  }

  reset(): this {
    this.length = 0;
    return this;
  }

  u8(value: number): this {
    this.#view.setUint8(this.length++, value);
    return this;
  }

  u16be(value: number): this {
    this.#view.setUint16(this.length, value);
    this.length += 2;
    return this;
  }

  u16le(value: number): this {
    this.#view.setUint16(this.length, value, true);
    this.length += 2;
    return this;
  }

  u32be(value: number): this {
    this.#view.setUint32(this.length, value);
    this.length += 4;
    return this;
  }

  u32le(value: number): this {
    this.#view.setUint32(this.length, value, true);
    this.length += 4;
    return this;
  }

  f64le(value: number): this {
    this.#view.setFloat64(this.length, value, true);
    this.length += 8;
    return this;
  }

  /** Characters of one byte each, with no length before them. */
  latin1(text: string): this {
    for (let i = 0; i < text.length; i++) this.u8(text.charCodeAt(i));
    return this;
  }

  put(bytes: Uint8Array): this {
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  u32leAt(at: number, value: number): void {
    this.#view.setUint32(at, value, true);
  }
}
