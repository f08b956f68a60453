import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import { Decompress } from "fzstd";
import type { Decompressor } from "./decompressor.js";
import { TransformPump } from "./transform-pump.js";
import { Xxh64 } from "./xxh64.js";
import { ZstdFrames } from "./zstd-frames.js";

/** Decodes the frames that `Unzstd` feeds it, block by block. */
interface BlockDecoder {
  /** `frames` has just taken the piece. */
  feed(piece: Uint8Array, frames: ZstdFrames): void;
  take(): Uint8Array | undefined;
  readonly isBusy: boolean;
  changed(): Promise<void>;
  readonly error: Error | undefined;
  close(): void;
}

/** zstd, of one frame or of several one after the other [RFC 8878]. */
export class Unzstd implements Decompressor {
  hasEnded = false;
  /** It is fed block by block, and a damaged block gives nothing. */
  readonly canLoseOutput = false;
  readonly hasLostOutput = false;
  #failure: string | undefined;
  readonly #frames = new ZstdFrames();
  readonly #decoder: BlockDecoder = createBlockDecoder();

  feed(bytes: Uint8Array, at: number, end: number): number {
    const count = this.#frames.take(bytes, at, end);
    if (this.#frames.damage !== undefined) {
      this.#failure = `the zstd stream is damaged: ${this.#frames.damage}`;
      return end - at;
    }
    this.#decoder.feed(bytes.subarray(at, at + count), this.#frames);
    return count;
  }

  finish(): void {
    if (this.#frames.isBetweenFrames) this.hasEnded = true;
    else this.#failure = "the zstd stream is cut";
  }

  take(): Uint8Array | undefined {
    return this.#decoder.take();
  }

  get isBusy(): boolean {
    return this.#decoder.isBusy;
  }

  changed(): Promise<void> {
    return this.#decoder.changed();
  }

  get failure(): string | undefined {
    const error = this.#decoder.error;
    return error === undefined ? this.#failure : `the zstd stream is damaged (${error.message})`;
  }

  close(): void {
    this.#decoder.close();
  }
}

/** The decoder of Node 22.15 and later, which is faster; before that the one in JavaScript. */
function createBlockDecoder(): BlockDecoder {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform };
  return createZstdDecompress === undefined ? new ScriptDecoder() : new NodeDecoder(createZstdDecompress());
}

class NodeDecoder extends TransformPump implements BlockDecoder {
  feed(piece: Uint8Array): void {
    this.write(piece);
  }
}

/** One decoder per frame: it ends with a frame for certain, whatever the next piece begins with. */
class ScriptDecoder implements BlockDecoder {
  readonly isBusy = false;
  error: Error | undefined;
  #decompress: Decompress | undefined;
  #content = new Xxh64();
  readonly #blocks: Uint8Array[] = [];

  feed(piece: Uint8Array, frames: ZstdFrames): void {
    this.#decompress ??= new Decompress((block) => {
      if (block.length === 0) return;
      this.#content.update(block);
      this.#blocks.push(block);
    });
    try {
      // A copy, because the decoder keeps what it cannot use yet.
      this.#decompress.push(piece.slice(), frames.isBetweenFrames);
      if (frames.isBetweenFrames) this.#endFrame(frames.checksum);
    } catch (error) {
      this.error = error instanceof Error ? error : new Error(String(error));
    }
  }

  /** The decoder does not look at checksums. */
  #endFrame(checksum: number | undefined): void {
    if (checksum !== undefined && checksum !== this.#content.low32()) this.error = new Error("the checksum is wrong");
    this.#content = new Xxh64();
    this.#decompress = undefined;
  }

  take(): Uint8Array | undefined {
    return this.#blocks.shift();
  }

  async changed(): Promise<void> {}

  close(): void {}
}
