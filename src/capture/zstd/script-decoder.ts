import { BLOCK_BYTES_MAX, BlockDecoder } from "./block-decoder.js";
import { CorruptZstd } from "./corrupt-zstd.js";
import type { FrameDecoder } from "./frame-decoder.js";
import { Xxh64 } from "./xxh64.js";
import type { ZstdFrames } from "./zstd-frames.js";

/** Gathers each block and decodes it; at the end of a frame it checks the checksum. */
export class ScriptDecoder implements FrameDecoder {
  readonly isBusy = false;
  error: Error | undefined;
  readonly #decoder = new BlockDecoder();
  readonly #block = new Uint8Array(BLOCK_BYTES_MAX);
  #blockBytes = 0;
  #content = new Xxh64();
  #given: Uint8Array | undefined;

  feed(piece: Uint8Array, frames: ZstdFrames): void {
    if (frames.latest === "begin") {
      this.#decoder.begin(frames.windowBytes);
      this.#content = new Xxh64();
    } else if (frames.latest !== "other") {
      this.#given = this.#decode(piece, frames);
      if (this.#given !== undefined) this.#content.update(this.#given);
    }
    const { isBetweenFrames, checksum } = frames;
    if (isBetweenFrames && checksum !== undefined && checksum !== this.#content.low32())
      this.error = new CorruptZstd("the checksum is wrong");
  }

  take(): Uint8Array | undefined {
    const given = this.#given;
    this.#given = undefined;
    return given;
  }

  async changed(): Promise<void> {}

  close(): void {}

  #decode(piece: Uint8Array, frames: ZstdFrames): Uint8Array | undefined {
    if (frames.latest === "raw") return this.#decoder.store(piece);
    if (frames.latest === "repeated") return this.#decoder.repeat(piece[0] ?? 0, frames.blockBytes);
    this.#block.set(piece, this.#blockBytes);
    this.#blockBytes += piece.length;
    if (!frames.isBlockEnd) return undefined;
    const blockBytes = this.#blockBytes;
    this.#blockBytes = 0;
    try {
      return this.#decoder.decompress(this.#block, blockBytes);
    } catch (error) {
      if (!(error instanceof CorruptZstd)) throw error;
      this.error = error;
      return undefined;
    }
  }
}
