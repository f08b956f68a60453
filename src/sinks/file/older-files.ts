import { createReadStream, createWriteStream } from "node:fs";
import { open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

const MADE = /^(\d{8}T\d{6}Z-\d{3})(\.gz(\.part)?)?$/;
const SAME_SECOND_MAX = 999;

/** The files that were written before the one at `path`: `PATH.20261121T035936Z-000`, compressed with `.gz` behind. */
export class OlderFiles {
  readonly #folder: string;
  readonly #name: string;

  constructor(path: string) {
    this.#folder = dirname(path);
    this.#name = basename(path);
  }

  /** Puts the file away under a name of its own, in order of time; `nowMs` is wall clock. */
  async putAway(path: string, nowMs: number): Promise<void> {
    const time = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, "");
    const taken = new Set((await this.#all()).map(({ stem }) => stem));
    for (let i = 0; i <= SAME_SECOND_MAX; i++) {
      const stem = `${time}-${String(i).padStart(3, "0")}`;
      if (taken.has(stem) && i < SAME_SECOND_MAX) continue;
      await rename(path, join(this.#folder, `${this.#name}.${stem}`));
      return syncFolder(this.#folder);
    }
  }

  /** Removes what is too old and finishes what a kill left half done; compresses, where asked for, one by one. */
  async tidy(keptCount: number, isCompressed: boolean, signal: AbortSignal): Promise<void> {
    const all = await this.#all();
    for (const { file, isPart } of all) if (isPart) await rm(join(this.#folder, file), { force: true });
    const whole = all.filter(({ isPart }) => !isPart).sort((a, b) => (a.stem < b.stem ? 1 : -1));
    for (const { file } of whole.slice(keptCount)) await rm(join(this.#folder, file), { force: true });
    if (!isCompressed) return;
    for (const { file, isPlain } of whole.slice(0, keptCount)) {
      if (isPlain && !signal.aborted) await compress(join(this.#folder, file), signal);
    }
  }

  async #all() {
    const files = await readdir(this.#folder);
    return files.flatMap((file) => {
      if (!file.startsWith(`${this.#name}.`)) return [];
      const [, stem, end, part] = MADE.exec(file.slice(this.#name.length + 1)) ?? [];
      return stem === undefined ? [] : [{ file, stem, isPlain: end === undefined, isPart: part !== undefined }];
    });
  }
}

/** The plain file goes only once the compressed one is whole and safe. */
async function compress(path: string, signal: AbortSignal): Promise<void> {
  const part = `${path}.gz.part`;
  await pipeline(createReadStream(path), createGzip(), createWriteStream(part, { mode: 0o640 }), { signal });
  const handle = await open(part, "r+");
  await handle.sync().finally(() => handle.close());
  await rename(part, `${path}.gz`);
  await rm(path, { force: true });
}

/** So that a new name in it outlives a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
