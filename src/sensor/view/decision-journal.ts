import { join } from "node:path";
import { z } from "zod";
import type { DecisionRecord } from "../../contracts/trail.js";
import { readStateFile, setAside, writeStateFile } from "../state/state-file.js";

const KIND = "baseline-decisions";
const ENTRIES_MAX = 200;
const CHARACTERS_MAX = 4 * 1024 * 1024;

const entryForm = z.object({
  undoes: z.string().optional(),
  changes: z.array(
    z.object({ kind: z.string(), key: z.string(), before: z.string().optional(), after: z.string().optional() }),
  ),
  records: z.array(z.looseObject({ id: z.string(), action: z.string(), about: z.string(), who: z.string() })).min(1),
  isKept: z.boolean(),
});

/** A decision about the baseline, with what takes it back. */
export interface JournalEntry {
  /** The decision that this one takes back. */
  readonly undoes?: string | undefined;
  /** Lines of the file, before and after. */
  readonly changes: readonly {
    readonly kind: string;
    readonly key: string;
    readonly before?: string | undefined;
    readonly after?: string | undefined;
  }[];
  /** The first is the decision itself; the others say what it did to its alert. */
  readonly records: readonly [DecisionRecord, ...DecisionRecord[]];
  /** Whether the store is known to have the records. */
  readonly isKept: boolean;
}

/**
 * The last decisions about the baseline, oldest first, in `state/` of the data folder: at most 200, of 4 MiB together;
 * the oldest go, the last one always stays. Throws a SensorFault STORE_FAILED.
 */
export class DecisionJournal {
  readonly #path: string;
  /** Told of a file that cannot be read, which then lies aside. */
  readonly #onLoss: (message: string) => void;

  constructor(folder: string, onLoss: (message: string) => void) {
    this.#path = join(folder, "state", "baseline-decisions.jsonl");
    this.#onLoss = onLoss;
  }

  entries(): readonly JournalEntry[] {
    const read = readStateFile(this.#path, KIND);
    if (read === undefined) return [];
    if ("lines" in read) {
      try {
        return read.lines.map((line) => entryForm.parse(JSON.parse(line)) as unknown as JournalEntry);
      } catch {
        return this.#lose("its entries are of another form");
      }
    }
    return this.#lose(read.fault);
  }

  write(entries: readonly JournalEntry[]): void {
    const lines: string[] = [];
    let characters = 0;
    for (const entry of entries.slice(-ENTRIES_MAX).reverse()) {
      const line = JSON.stringify(entry);
      characters += line.length;
      if (lines.length > 0 && characters > CHARACTERS_MAX) break;
      lines.push(line);
    }
    writeStateFile(this.#path, KIND, lines.reverse());
  }

  #lose(fault: string): readonly JournalEntry[] {
    const aside = setAside(this.#path);
    this.#onLoss(
      `${this.#path} cannot be read: ${fault}. It lies aside as ${aside}. Decisions about the baseline made until ` +
        "now cannot be taken back by an undo any more: decide anew instead.",
    );
    return [];
  }
}
