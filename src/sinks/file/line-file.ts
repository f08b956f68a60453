import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";

const CHUNK_BYTES = 65_536;
const LINE_FEED = 0x0a;

/** A file of whole lines that is only added to. */
export class LineFile {
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #inode: number;
  #bytes: number;
  /** Wall clock in milliseconds: when it was last written before it was opened, or when it was opened. */
  readonly writtenMs: number;

  /** Opens or begins it; a last line that a kill left half written goes. */
  static async open(path: string, nowMs: number): Promise<LineFile> {
    const { O_RDWR, O_CREAT, O_APPEND } = constants;
    const handle = await open(path, O_RDWR | O_CREAT | O_APPEND, 0o640);
    try {
      const { size, ino, mtimeMs } = await handle.stat();
      const wholeBytes = await bytesOfWholeLines(handle, size);
      if (wholeBytes < size) await handle.truncate(wholeBytes);
      return new LineFile(path, handle, ino, wholeBytes, size === 0 ? nowMs : mtimeMs);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  private constructor(path: string, handle: FileHandle, inode: number, bytes: number, writtenMs: number) {
    this.#path = path;
    this.#handle = handle;
    this.#inode = inode;
    this.#bytes = bytes;
    this.writtenMs = writtenMs;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** False once the file at its path is another one or none: somebody moved it. */
  async isInPlace(): Promise<boolean> {
    try {
      const { ino, size } = await stat(this.#path);
      // Emptied from outside, as logrotate's copytruncate does it: adding goes on at the new end.
      if (ino === this.#inode && size < this.#bytes) this.#bytes = size;
      return ino === this.#inode;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
      throw error;
    }
  }

  /** Adds lines and returns once the disk has them; on an error none of them stays. */
  async add(lines: Buffer): Promise<void> {
    const before = this.#bytes;
    try {
      for (let at = 0; at < lines.length; ) {
        const { bytesWritten } = await this.#handle.write(lines, at);
        at += bytesWritten;
      }
      await this.#handle.datasync();
      this.#bytes += lines.length;
    } catch (error) {
      await this.#handle.truncate(before).catch(() => {});
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

/** Up to and with the last line feed. */
async function bytesOfWholeLines(handle: FileHandle, bytes: number): Promise<number> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  for (let end = bytes; end > 0; ) {
    const begin = Math.max(0, end - CHUNK_BYTES);
    const { bytesRead } = await handle.read(chunk, 0, end - begin, begin);
    const last = chunk.subarray(0, bytesRead).lastIndexOf(LINE_FEED);
    if (last >= 0) return begin + last + 1;
    end = begin;
  }
  return 0;
}
