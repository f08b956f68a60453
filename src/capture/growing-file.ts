import { type FileHandle, open, stat } from "node:fs/promises";
import type { ByteSource } from "./byte-source.js";
import { readFault } from "./read-fault.js";

const POLL_MS = 100;

/**
 * A file that another program is still writing: at its end the reader waits for more, until the signal.
 * A file that was moved away or deleted (rotation) is read to its end, and the new file of that name is left alone;
 * one that shrank is damaged there. A file that shrank and grew past the old place between two looks is not noticed.
 * It looks every 100 ms, for the signal too, instead of being told: network file systems tell nothing.
 */
export class GrowingFile implements ByteSource {
  damage: string | undefined;
  takenBytes = 0;
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #signal: AbortSignal | undefined;
  #isMovedAway = false;

  private constructor(path: string, handle: FileHandle, signal: AbortSignal | undefined) {
    this.#path = path;
    this.#handle = handle;
    this.#signal = signal;
  }

  /** Rejects with CAPTURE_NOT_FOUND or CAPTURE_NOT_READABLE. */
  static async open(path: string, signal: AbortSignal | undefined): Promise<GrowingFile> {
    try {
      return new GrowingFile(path, await open(path, "r"), signal);
    } catch (error) {
      throw readFault(path, error);
    }
  }

  async read(into: Uint8Array): Promise<number> {
    try {
      while (this.#signal?.aborted !== true) {
        const { bytesRead } = await this.#handle.read(into, 0, into.length, null);
        this.takenBytes += bytesRead;
        if (bytesRead > 0 || this.#isMovedAway) return bytesRead;
        const sizeBytes = (await this.#handle.stat()).size;
        if (sizeBytes < this.takenBytes) {
          this.damage = `the file shrank from ${this.takenBytes} to ${sizeBytes} bytes while it was followed`;
          return 0;
        }
        // What was written before the move may still be unread: look once more, then it is the end.
        this.#isMovedAway = await this.#wasMovedAway();
        if (!this.#isMovedAway) await waitAWhile();
      }
      return 0;
    } catch (error) {
      throw readFault(this.#path, error);
    }
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  async #wasMovedAway(): Promise<boolean> {
    const read = await this.#handle.stat();
    const named = await stat(this.#path).catch(() => undefined);
    return named === undefined || named.ino !== read.ino || named.dev !== read.dev;
  }
}

function waitAWhile(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, POLL_MS);
  });
}
