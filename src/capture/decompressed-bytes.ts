import type { ByteSource } from "./byte-source.js";
import type { Decompressor } from "./decompressor.js";

const INPUT_BYTES = 16 * 1024;

/** What comes only once is fed in small pieces: at corrupt bytes the decompressor loses what the last piece gave. */
const PIECE_BYTES_ONCE = 1024;

/**
 * The bytes of a compressed capture. A cut or corrupt stream gives everything before the damage: where the capture can
 * be read twice, the piece that failed is fed again byte by byte to a second decompressor.
 */
export class DecompressedBytes implements ByteSource {
  damage: string | undefined;
  readonly #create: () => Decompressor;
  #raw: ByteSource;
  #decompressor: Decompressor;
  readonly #input = new Uint8Array(INPUT_BYTES);
  #inputAt = 0;
  #inputEnd = 0;
  /** Bytes fed, and how many of them before the latest piece. */
  #fedBytes = 0;
  #fedBytesBefore = 0;
  /** From here on bytes are fed one by one, until the stream fails again. */
  #carefulFrom = Number.POSITIVE_INFINITY;
  #rest: Uint8Array = new Uint8Array(0);
  #givenBytes = 0;
  /** Bytes that the second decompressor gives once more. */
  #repeatedBytes = 0;

  constructor(raw: ByteSource, create: () => Decompressor) {
    this.#raw = raw;
    this.#create = create;
    this.#decompressor = create();
  }

  get takenBytes(): number {
    return this.#raw.takenBytes;
  }

  async read(into: Uint8Array): Promise<number> {
    for (;;) {
      if (this.#rest.length > 0) return this.#give(into);
      const decompressor = this.#decompressor;
      const bytes = decompressor.take();
      if (bytes !== undefined) {
        const repeated = Math.min(this.#repeatedBytes, bytes.length);
        this.#repeatedBytes -= repeated;
        this.#rest = bytes.subarray(repeated);
      } else if (decompressor.failure !== undefined) {
        if (decompressor.hasLostOutput && (await this.#beginAgain())) continue;
        this.damage = decompressor.failure;
        return 0;
      } else if (decompressor.hasEnded) return 0;
      else if (decompressor.isBusy) await decompressor.changed();
      else await this.#feed();
    }
  }

  async close(): Promise<void> {
    this.#decompressor.close();
    await this.#raw.close();
  }

  #give(into: Uint8Array): number {
    const count = Math.min(into.length, this.#rest.length);
    into.set(this.#rest.subarray(0, count));
    this.#rest = this.#rest.subarray(count);
    this.#givenBytes += count;
    return count;
  }

  async #feed(): Promise<void> {
    if (this.#inputAt === this.#inputEnd) {
      this.#inputAt = 0;
      this.#inputEnd = await this.#raw.read(this.#input);
      if (this.#inputEnd === 0) return this.#decompressor.finish();
    }
    const end = Math.min(this.#inputEnd, this.#inputAt + this.#pieceBytes());
    const count = this.#decompressor.feed(this.#input, this.#inputAt, end);
    this.#fedBytesBefore = this.#fedBytes;
    this.#fedBytes += count;
    this.#inputAt += count;
  }

  #pieceBytes(): number {
    if (this.#fedBytes >= this.#carefulFrom) return 1;
    const isOnce = this.#decompressor.canLoseOutput && this.#raw.reopen === undefined;
    const bytes = isOnce ? PIECE_BYTES_ONCE : INPUT_BYTES;
    return Math.min(bytes, this.#carefulFrom - this.#fedBytes);
  }

  /** False when it was done before, or the bytes cannot be read twice. */
  async #beginAgain(): Promise<boolean> {
    if (this.#raw.reopen === undefined || this.#carefulFrom !== Number.POSITIVE_INFINITY) return false;
    const again = await this.#raw.reopen();
    await this.close();
    this.#raw = again;
    this.#decompressor = this.#create();
    this.#inputAt = 0;
    this.#inputEnd = 0;
    this.#carefulFrom = this.#fedBytesBefore;
    this.#repeatedBytes = this.#givenBytes;
    this.#fedBytes = 0;
    return true;
  }
}
