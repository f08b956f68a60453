import { readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { ByteSource } from "./byte-source.js";
import { readFault } from "./read-fault.js";

/** Every so many reads goes through the event loop, so that signals, sinks and the console are served meanwhile. */
const READS_PER_TURN = 4;

/** A file that is read once from its start to the end it has then. */
export class PlainFile implements ByteSource {
  readonly damage = undefined;
  takenBytes = 0;
  readonly #path: string;
  readonly #handle: FileHandle;
  #reads = 0;

  private constructor(path: string, handle: FileHandle) {
    this.#path = path;
    this.#handle = handle;
  }

  /** Rejects with CAPTURE_NOT_FOUND or CAPTURE_NOT_READABLE. */
  static async open(path: string): Promise<PlainFile> {
    try {
      return new PlainFile(path, await open(path, "r"));
    } catch (error) {
      throw readFault(path, error);
    }
  }

  async read(into: Uint8Array): Promise<number> {
    this.#reads++;
    try {
      const count =
        this.#reads % READS_PER_TURN === 0
          ? (await this.#handle.read(into, 0, into.length, null)).bytesRead
          : readSync(this.#handle.fd, into, 0, into.length, null);
      this.takenBytes += count;
      return count;
    } catch (error) {
      throw readFault(this.#path, error);
    }
  }

  reopen(): Promise<PlainFile> {
    return PlainFile.open(this.#path);
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
