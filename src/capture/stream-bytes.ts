import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { ByteSource } from "./byte-source.js";
import { readFault } from "./read-fault.js";

/** Standard input, a named pipe or a device: read once, as it comes. */
export class StreamBytes implements ByteSource {
  readonly damage = undefined;
  takenBytes = 0;
  readonly #path: string;
  readonly #readable: Readable;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #signal: AbortSignal | undefined;
  #rest: Uint8Array = new Uint8Array(0);

  /** `path` is a file of any kind, or - for standard input. */
  constructor(path: string, signal: AbortSignal | undefined) {
    this.#path = path;
    this.#signal = signal;
    this.#readable = path === "-" ? process.stdin : createReadStream(path);
    this.#readable.on("error", () => {}); // The iterator tells the error; without a listener it would end the process.
    this.#chunks = this.#readable[Symbol.asyncIterator]();
  }

  async read(into: Uint8Array): Promise<number> {
    while (this.#rest.length === 0) {
      const chunk = await this.#nextChunk();
      if (chunk === undefined) return 0;
      this.#rest = chunk;
    }
    const count = Math.min(into.length, this.#rest.length);
    into.set(this.#rest.subarray(0, count));
    this.#rest = this.#rest.subarray(count);
    this.takenBytes += count;
    return count;
  }

  async close(): Promise<void> {
    this.#readable.destroy();
  }

  /** Undefined at the end and after an abort, which must not wait for a writer that has nothing to say. */
  #nextChunk(): Promise<Uint8Array | undefined> {
    const signal = this.#signal;
    return new Promise((resolve, reject) => {
      const stop = (): void => resolve(undefined);
      if (signal?.aborted === true) return stop();
      signal?.addEventListener("abort", stop, { once: true });
      this.#chunks
        .next()
        .then(
          (item) => resolve(item.done === true ? undefined : item.value),
          (error: unknown) => reject(readFault(this.#path, error)),
        )
        .finally(() => signal?.removeEventListener("abort", stop));
    });
  }
}
