import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import type { Decompressor } from "../decompressor.js";
import { TransformPump } from "../transform-pump.js";
import type { FrameDecoder } from "./frame-decoder.js";
import { ScriptDecoder } from "./script-decoder.js";
import { ZstdFrames } from "./zstd-frames.js";

/** zstd, of one frame or of several one after the other [RFC 8878]. */
export class Unzstd implements Decompressor {
  hasEnded = false;
  /** It is fed block by block, and a damaged block gives nothing. */
  readonly canLoseOutput = false;
  readonly hasLostOutput = false;
  #failure: string | undefined;
  readonly #frames = new ZstdFrames();
  readonly #decoder: FrameDecoder = createFrameDecoder();

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

/** The decoder of Node 22.15 and later, which is faster; before that the one in this folder. */
function createFrameDecoder(): FrameDecoder {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform };
  return createZstdDecompress === undefined ? new ScriptDecoder() : new NodeDecoder(createZstdDecompress());
}

class NodeDecoder extends TransformPump implements FrameDecoder {
  feed(piece: Uint8Array): void {
    this.write(piece);
  }
}
