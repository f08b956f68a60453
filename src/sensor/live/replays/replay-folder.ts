import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReplayView } from "../../../contracts/replay-desk.js";
import { SensorFault } from "../../../core/fault.js";

/** Ids are made here, and nothing else becomes a path. */
const ID = /^R-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STATE = "replay.json";

/** A replay as it is kept, with the policy that it is compared with. */
export interface KeptReplay extends ReplayView {
  readonly policyText: string | undefined;
}

/** Where replays lie: a folder each, with its captures by number, its state and its records. */
export class ReplayFolder {
  readonly #folder: string;

  /** Throws a SensorFault OUTPUT_FAILED. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#try(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  }

  /** Those of an earlier run of the sensor; what cannot be read goes. */
  kept(): readonly KeptReplay[] {
    const names = readdirSync(this.#folder);
    return names.flatMap((name) => {
      const replay = ID.test(name) ? this.#read(name) : undefined;
      if (replay === undefined) rmSync(join(this.#folder, name), { recursive: true, force: true });
      return replay === undefined ? [] : [replay];
    });
  }

  make(replay: KeptReplay): void {
    this.#try(() => mkdirSync(join(this.#folder, replay.id), { mode: 0o700 }));
    this.write(replay);
  }

  /** Whole or not at all. */
  write(replay: KeptReplay): void {
    const path = this.path(replay.id, STATE);
    this.#try(() => {
      writeFileSync(`${path}.new`, JSON.stringify(replay), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    });
  }

  remove(id: string): void {
    rmSync(join(this.#folder, id), { recursive: true, force: true });
  }

  /** Of what belongs to a replay; `name` is never what somebody gave. */
  path(id: string, name: string): string {
    return join(this.#folder, id, name);
  }

  /** On the disk, for others than root. */
  get freeBytes(): number {
    const { bavail, bsize } = statfsSync(this.#folder);
    return bavail * bsize;
  }

  #read(id: string): KeptReplay | undefined {
    try {
      const replay = JSON.parse(readFileSync(this.path(id, STATE), "utf8")) as KeptReplay;
      return replay.id === id && Array.isArray(replay.captures) && Array.isArray(replay.notes) ? replay : undefined;
    } catch {
      return undefined;
    }
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      const message = `replays cannot be kept in ${this.#folder} (${reason}): make room, or let the sensor write there`;
      throw new SensorFault("OUTPUT_FAILED", message, { cause: error });
    }
  }
}
