import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Database, numberIn, type SqlStatement, textIn } from "./database.js";

/** What the folder may hold. */
export interface EvidenceLimits {
  readonly evidenceBytesMax: number;
  readonly now: () => number;
}

/** Of one alert. */
const FILE_BYTES_MAX = 64 << 20;
const SUFFIX = ".pcapng";
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;

/** The frames around alerts, a capture file each, in a folder with a limit: the oldest go, open critical ones last. */
export class EvidenceFolder {
  /** Alerts, or more of them, that were not written: too large, no room, or the disk would not. */
  refusals = 0;
  readonly #folder: string;
  readonly #limits: EvidenceLimits;
  readonly #sql: ReturnType<typeof statementsOf>;
  #bytes = 0;

  constructor(folder: string, database: Database, limits: EvidenceLimits) {
    this.#folder = folder;
    this.#limits = limits;
    this.#sql = statementsOf(database);
    mkdirSync(folder, { recursive: true });
    this.#compare();
  }

  /** Bytes of all files. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Adds a section of pcapng to the file of an alert. Never throws: what cannot be written is counted. */
  add(id: string, section: Uint8Array): void {
    const had = numberIn(this.#sql.find.get(id), "bytes");
    const isTooLarge = had + section.length > Math.min(FILE_BYTES_MAX, this.#limits.evidenceBytesMax);
    if (!SAFE_ID.test(id) || isTooLarge || !this.#makeRoom(section.length, id)) {
      this.refusals++;
      return;
    }
    try {
      appendFileSync(this.#pathOf(id), section);
      this.#sql.put.run(id, had + section.length, this.#limits.now());
      this.#bytes += section.length;
    } catch {
      this.refusals++;
      this.#takeAway(id);
    }
  }

  /** The file of an alert; undefined when there is none. */
  path(id: string): string | undefined {
    return this.#sql.find.get(id) === undefined ? undefined : this.#pathOf(id);
  }

  /** Half a section would spoil the file: it goes as a whole. */
  #takeAway(id: string): void {
    try {
      this.#remove(id);
    } catch {
      // The disk does not even let go; the next start compares folder and index.
    }
  }

  #makeRoom(bytes: number, id: string): boolean {
    try {
      while (this.#bytes + bytes > this.#limits.evidenceBytesMax) {
        const oldest = this.#sql.oldest.get(id);
        if (oldest === undefined) return false;
        this.#remove(textIn(oldest, "id"));
      }
      return true;
    } catch {
      return false;
    }
  }

  #remove(id: string): void {
    rmSync(this.#pathOf(id), { force: true });
    this.#bytes -= numberIn(this.#sql.find.get(id), "bytes");
    this.#sql.remove.run(id);
  }

  /** Files and index agree after a kill. */
  #compare(): void {
    const seen = new Set<string>();
    for (const name of readdirSync(this.#folder)) {
      const id = name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : "";
      if (!SAFE_ID.test(id)) continue;
      const { size, mtimeMs } = statSync(this.#pathOf(id));
      if (numberIn(this.#sql.find.get(id), "bytes") !== size) this.#sql.put.run(id, size, Math.floor(mtimeMs));
      this.#bytes += size;
      seen.add(id);
    }
    for (const row of this.#sql.all.all()) {
      const id = textIn(row, "id");
      if (!seen.has(id)) this.#sql.remove.run(id);
    }
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}${SUFFIX}`);
  }
}

function statementsOf(database: Database): Record<"find" | "put" | "remove" | "all" | "oldest", SqlStatement> {
  return {
    find: database.prepare("SELECT bytes FROM evidence WHERE id = ?"),
    put: database.prepare("INSERT OR REPLACE INTO evidence (id, bytes, written_ms) VALUES (?, ?, ?)"),
    remove: database.prepare("DELETE FROM evidence WHERE id = ?"),
    all: database.prepare("SELECT id FROM evidence"),
    oldest: database.prepare(
      `SELECT evidence.id AS id FROM evidence
        LEFT JOIN record ON record.id = evidence.id AND is_latest = 1 AND kind = 'alert' AND severity >= 4
          AND NOT EXISTS (SELECT 1 FROM closed WHERE closed.id = record.id OR closed.id = record.incident)
        WHERE evidence.id <> ? ORDER BY record.seq IS NOT NULL, written_ms, evidence.id LIMIT 1`,
    ),
  };
}
