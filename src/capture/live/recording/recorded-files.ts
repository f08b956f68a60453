import { createReadStream, createWriteStream, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { formatPacketTime, type PacketTime } from "../../../core/packet-time.js";

const NAME = /^frames-\d{8}T\d{6}\.\d{6}Z(-\d+)?\.pcapng(\.gz)?$/;
const PART = ".part";

interface RecordedFile {
  readonly name: string;
  readonly bytes: number;
  /** False while the last of it is on its way to the disk. */
  readonly isWhole: boolean;
}

/** The files of a recording, which stay within a total; others in the folder are left alone. */
export class RecordedFiles {
  readonly #folder: string;
  readonly #totalBytesMax: number;
  /** By name, and so by time. */
  #ended: RecordedFile[] = [];
  #compressing: Promise<void> | undefined;
  readonly #abort = new AbortController();

  /** Makes the folder and looks for what an earlier run left. Throws what the system throws. */
  constructor(folder: string, totalBytesMax: number) {
    this.#folder = folder;
    this.#totalBytesMax = totalBytesMax;
    mkdirSync(folder, { recursive: true, mode: 0o750 });
    for (const name of readdirSync(folder)) {
      if (name.endsWith(PART) && NAME.test(name.slice(0, -PART.length))) rmSync(join(folder, name), { force: true });
      if (NAME.test(name)) this.#ended.push({ name, bytes: statSync(join(folder, name)).size, isWhole: true });
    }
    this.#ended.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  get count(): number {
    return this.#ended.length;
  }

  get bytes(): number {
    return this.#ended.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** The path of a file that begins now; several that begin at one time are numbered. */
  nameFor(time: PacketTime): string {
    const stem = `frames-${formatPacketTime(time).replaceAll(/[-:]/g, "")}`;
    const isTaken = (name: string): boolean =>
      this.#ended.some((file) => file.name === name || file.name === `${name}.gz`);
    let name = `${stem}.pcapng`;
    for (let number = 1; isTaken(name); number++) name = `${stem}-${number}.pcapng`;
    return name;
  }

  /** Removes the oldest files until as many bytes as given find room. */
  makeRoom(bytes: number): void {
    while (this.#ended.length > 0 && this.bytes + bytes > this.#totalBytesMax) {
      const oldest = this.#ended.shift();
      if (oldest !== undefined) rmSync(join(this.#folder, oldest.name), { force: true });
    }
  }

  /** Takes a file to which nothing is added any more. */
  add(name: string, bytes: number): void {
    this.#ended.push({ name, bytes, isWhole: false });
  }

  /** The file is on the disk, with as many bytes. */
  settle(name: string, bytes: number): void {
    const at = this.#ended.findIndex((file) => file.name === name);
    if (at !== -1) this.#ended[at] = { name, bytes, isWhole: true };
  }

  /** Compresses, beside everything else and one after the other, what has ended and is not compressed. */
  compress(onFailure: (error: unknown) => void): void {
    const next = this.#ended.find(({ name, isWhole }) => isWhole && !name.endsWith(".gz"));
    if (next === undefined || this.#compressing !== undefined || this.#abort.signal.aborted) return;
    this.#compressing = this.#compressOne(next)
      .then(
        () => true,
        (error: unknown) => {
          if (!this.#abort.signal.aborted) onFailure(error);
          return false;
        },
      )
      .then((isDone) => {
        this.#compressing = undefined;
        if (isDone) this.compress(onFailure);
      });
  }

  /** Gives up what is being compressed: it stays as it was. */
  async close(): Promise<void> {
    this.#abort.abort();
    await this.#compressing;
  }

  async #compressOne(file: RecordedFile): Promise<void> {
    const from = join(this.#folder, file.name);
    const part = `${from}.gz${PART}`;
    try {
      const output = createWriteStream(part, { mode: 0o640 });
      await pipeline(createReadStream(from), createGzip(), output, { signal: this.#abort.signal });
      const { size } = statSync(part);
      const at = this.#ended.indexOf(file);
      // It may have gone as the oldest meanwhile.
      if (at === -1) return rmSync(part, { force: true });
      renameSync(part, `${from}.gz`);
      rmSync(from, { force: true });
      this.#ended[at] = { name: `${file.name}.gz`, bytes: size, isWhole: true };
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
  }
}
