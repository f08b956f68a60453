import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { StoredRecord } from "../../contracts/record-store.js";
import type { OpenSink, SinkContext } from "../../contracts/sink.js";
import { recordText } from "../record-text.js";
import { sinkFault } from "../sink-fault.js";
import type { FileOptions } from "./file-options.js";
import { LineFile } from "./line-file.js";
import { OlderFiles } from "./older-files.js";

const RECORDS_MAX = 500;
const DAY_MS = 86_400_000;

/** Lines in a file, each batch on disk before it counts. `now` is wall clock in milliseconds. */
export class FileSink implements OpenSink {
  readonly batchesMax = 1;
  readonly recordsMax = RECORDS_MAX;
  readonly #options: FileOptions;
  readonly #signal: AbortSignal;
  readonly #now: () => number;
  readonly #textOf: (given: StoredRecord) => string;
  readonly #older: OlderFiles;
  #file: LineFile | undefined;
  /** UTC day of the file. */
  #day = 0;
  #tidying: Promise<void> = Promise.resolve();

  constructor(options: FileOptions, context: SinkContext, now: () => number = Date.now) {
    this.#options = options;
    this.#signal = context.signal;
    this.#now = now;
    this.#textOf = recordText(options, context);
    this.#older = new OlderFiles(options.path);
  }

  async write(batch: readonly StoredRecord[]): Promise<void> {
    const lines = Buffer.from(batch.map((given) => `${this.#textOf(given)}\n`).join(""));
    try {
      this.#signal.throwIfAborted();
      const file = await this.#fileFor(lines.length);
      await file.add(lines);
    } catch (error) {
      await this.#letGo();
      throw sinkFault(this.#options.path, advised(error));
    }
  }

  async close(): Promise<void> {
    await this.#letGo();
    await this.#tidying;
  }

  /** The file that has room for so many bytes more, unless they are too many for any. */
  async #fileFor(bytes: number): Promise<LineFile> {
    const { path, bytesMax, isDaily } = this.#options;
    if (this.#file !== undefined && !(await this.#file.isInPlace())) await this.#letGo();
    const file = this.#file ?? (await this.#open());
    const isFull = file.bytes + bytes > bytesMax;
    const isOfAnotherDay = isDaily && this.#day !== dayOf(this.#now());
    if (file.bytes === 0 || !(isFull || isOfAnotherDay)) {
      this.#day = file.bytes === 0 ? dayOf(this.#now()) : this.#day;
      return file;
    }
    await this.#letGo();
    await this.#older.putAway(path, this.#now());
    return this.#open();
  }

  async #open(): Promise<LineFile> {
    await mkdir(dirname(this.#options.path), { recursive: true });
    this.#file = await LineFile.open(this.#options.path, this.#now());
    this.#day = dayOf(this.#file.writtenMs);
    this.#tidy();
    return this.#file;
  }

  async #letGo(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close().catch(() => {});
  }

  /** Beside the writing, which does not wait for it; what failed is tried again with the next file. */
  #tidy(): void {
    const { keptCount, isCompressed } = this.#options;
    this.#tidying = this.#tidying.then(() => this.#older.tidy(keptCount, isCompressed, this.#signal)).catch(() => {});
  }
}

function dayOf(ms: number): number {
  return Math.floor(ms / DAY_MS);
}

function advised(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ENOSPC" || code === "EDQUOT") return new Error(`${code}: make room on its disk`);
  if (code === "EACCES" || code === "EROFS" || code === "EPERM")
    return new Error(`${code}: make file and folder writable for the sensor`);
  if (code === "EISDIR" || code === "ENOTDIR") return new Error(`${code}: name a file, in a folder`);
  return error;
}
