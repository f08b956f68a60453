import type { Readable } from "node:stream";
import type { ByteSource } from "../byte-source.js";

/** Read in one turn of the event loop before timers and sockets of others get theirs. */
const TURN_BYTES_MAX = 256 * 1024;

/**
 * What a child writes, as it comes. It holds what a read of the pipe gave and no more: who does not read makes the pipe
 * fill, and so the child wait.
 */
export class PipeBytes implements ByteSource {
  readonly damage = undefined;
  takenBytes = 0;
  /** When bytes last came, in Unix milliseconds. */
  lastMs: number | undefined;
  readonly #readable: Readable;
  readonly #chunks: Uint8Array[] = [];
  #chunkAt = 0;
  #turnBytes = 0;
  #isOver = false;
  #wake: (() => void) | undefined;

  constructor(readable: Readable) {
    this.#readable = readable;
    const end = (): void => {
      this.#isOver = true;
      this.#wake?.();
      this.#wake = undefined;
    };
    readable.on("data", (chunk: Uint8Array) => this.#take(chunk));
    readable.on("end", end).on("close", end).on("error", end);
    readable.pause();
  }

  /** True while a reader waits for what is not there yet. */
  get isAwaited(): boolean {
    return this.#wake !== undefined;
  }

  async read(into: Uint8Array): Promise<number> {
    while (this.#chunks.length === 0) {
      if (this.#isOver) return 0;
      await this.#nextChunk();
    }
    let count = 0;
    for (let chunk = this.#chunks[0]; chunk !== undefined && count < into.length; chunk = this.#chunks[0]) {
      const part = chunk.subarray(this.#chunkAt, this.#chunkAt + into.length - count);
      into.set(part, count);
      count += part.length;
      this.#chunkAt += part.length;
      if (this.#chunkAt === chunk.length) {
        this.#chunks.shift();
        this.#chunkAt = 0;
      }
    }
    this.takenBytes += count;
    return count;
  }

  async close(): Promise<void> {
    this.#readable.destroy();
  }

  #nextChunk(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      if (this.#turnBytes < TURN_BYTES_MAX) this.#readable.resume();
    });
  }

  #take(chunk: Uint8Array): void {
    this.#chunks.push(chunk);
    this.lastMs = Date.now();
    if (this.#turnBytes === 0) setImmediate(() => this.#endTurn());
    this.#turnBytes += chunk.length;
    // What comes before the reader asks again waits in the pipe, but for one chunk that is on its way.
    this.#readable.pause();
    this.#wake?.();
    this.#wake = undefined;
  }

  #endTurn(): void {
    this.#turnBytes = 0;
    if (this.#wake !== undefined) this.#readable.resume();
  }
}
