import type { BaselineContents } from "../../contracts/baseline.js";
import type { BaselineDecision } from "../../contracts/baseline-desk.js";
import type { DecisionRecord } from "../../contracts/trail.js";
import { SensorFault } from "../../core/fault.js";
import { formatPacketTime, type PacketTime } from "../../core/packet-time.js";
import { sha256 } from "../../core/sha256.js";
import { HEADER, type LineChange } from "./baseline-changes.js";
import type { BaselineGround } from "./baseline-ground.js";
import { DecisionJournal, type JournalEntry } from "./decision-journal.js";
import { hasLines } from "./undo-plan.js";

const CHANGED_MAX = 100;
const ID_CHARACTERS = 32;

/** What a decision is, before it has a record. */
export interface Decided {
  readonly action: "approve" | "reject" | "undo";
  readonly about: string;
  readonly decision: BaselineDecision;
  readonly changes: readonly LineChange[];
  /** sha256 of the baseline. */
  readonly before: string;
  readonly after: string;
  /** The alert that is closed by it. */
  readonly closes?: string | undefined;
  /** The entry that it takes back. */
  readonly undoes?: JournalEntry | undefined;
}

/**
 * Keeps decisions about the baseline, so that they can be taken back and none is lost: an entry is in the journal
 * before the baseline is written, and its records in the store after that. Throws SensorFaults STORE_FAILED.
 */
export class DecisionBook {
  readonly #ground: BaselineGround;
  readonly #journal: DecisionJournal;
  #made = 0;

  constructor(ground: BaselineGround) {
    this.#ground = ground;
    this.#journal = new DecisionJournal(ground.folder, (message) => ground.onLoss(message));
  }

  /** Enters a decision; `written` is to be called once the baseline has it, or `dropped`. */
  enter(decided: Decided): JournalEntry {
    const entry: JournalEntry = {
      undoes: decided.undoes?.records[0].id,
      changes: decided.changes.map(({ kind, key, before, after }) => ({ kind, key, before, after })),
      records: this.#recordsOf(decided),
      isKept: false,
    };
    this.#journal.write([...this.#entries(), entry]);
    return entry;
  }

  /** Its records go into the store. */
  written({ records }: JournalEntry): void {
    this.#ground.keep(records);
  }

  /** The baseline could not be written. */
  dropped({ records }: JournalEntry): void {
    this.#journal.write(this.#entries().filter((entry) => entry.records[0].id !== records[0].id));
  }

  /**
   * The decision with this id, and those after it that stand. Throws a SensorFault DECISION_REFUSED where it cannot be
   * taken back.
   */
  standing(id: string): { readonly entry: JournalEntry; readonly later: readonly JournalEntry[] } {
    const entries = this.#entries();
    const index = entries.findIndex(({ records }) => records[0].id === id);
    const entry = entries[index];
    const isUndone = (one: string) =>
      entries.some(({ undoes }) => undoes === one) || this.#ground.store.decisionsAbout(one).some(isUndo);
    if (isUndone(id)) throw new SensorFault("DECISION_REFUSED", "this is taken back already");
    if (entry === undefined || entry.undoes !== undefined) {
      const message = "only the last 200 decisions that were made here can be taken back: decide anew instead";
      throw new SensorFault("DECISION_REFUSED", message);
    }
    const later = entries
      .slice(index + 1)
      .filter(({ undoes, records }) => undoes === undefined && !isUndone(records[0].id));
    return { entry, later };
  }

  /** After a kill: gives the store what the baseline has and the store has not, and forgets what was never written. */
  recover(contents: () => BaselineContents): void {
    const entries = this.#entries();
    if (entries.every(({ isKept }) => isKept)) return;
    const left = entries.flatMap((entry) => {
      if (entry.isKept) return entry;
      const [{ id, who, action, about }] = entry.records;
      if (hasLines(contents(), entry, "after")) {
        this.#ground.keep(entry.records.filter((record) => !this.#isStored(record)));
        return { ...entry, isKept: true };
      }
      if (!hasLines(contents(), entry, "before")) {
        const message =
          `The sensor was killed while ${who} decided (${action} ${about}, decision ${id}), and the baseline was ` +
          "changed since: whether that was carried out is not known. Look at the baseline, and decide anew.";
        this.#ground.onLoss(message);
      }
      return [];
    });
    this.#journal.write(left);
  }

  /** As they are kept, with what the store has by now. */
  #entries(): readonly JournalEntry[] {
    return this.#journal.entries().map((entry) => ({ ...entry, isKept: entry.isKept || this.#isAllStored(entry) }));
  }

  #isAllStored({ records }: JournalEntry): boolean {
    return records.every((record) => this.#isStored(record));
  }

  #isStored({ id }: DecisionRecord): boolean {
    return this.#ground.store.latest(id) !== undefined;
  }

  #recordsOf(decided: Decided): readonly [DecisionRecord, ...DecisionRecord[]] {
    const { action, about, changes, before, after, closes, undoes } = decided;
    const { ticket, until } = decided.decision;
    const names = changes.map(({ kind, key }) => (kind === HEADER.kind ? HEADER.key : `${kind} ${key}`));
    const first: DecisionRecord = {
      ...this.#record(decided, action, about),
      ...(ticket === undefined ? {} : { ticket }),
      ...(until === undefined ? {} : { until }),
      baseline: { changed: names.slice(0, CHANGED_MAX), count: names.length, before, after },
    };
    const closed = closes !== undefined && !this.#ground.store.isClosed(closes) ? closes : undefined;
    if (closed !== undefined) return [first, this.#record(decided, "close", closed, "Approved as a change: ")];
    const reopened = (undoes?.records ?? [])
      .filter((record) => record.action === "close" && !this.#ground.store.decisionsAbout(record.id).some(isUndo))
      .map(({ id }) => this.#record(decided, "undo", id));
    return [first, ...reopened];
  }

  #record({ decision }: Decided, action: DecisionRecord["action"], about: string, before = ""): DecisionRecord {
    const { who, reason } = decision;
    const nowMs = this.#ground.nowMs();
    const id = `D-${sha256(`${nowMs}\n${this.#made++}\n${who}\n${action}\n${about}`).slice(0, ID_CHARACTERS)}`;
    const ts = formatPacketTime((nowMs * 1000) as PacketTime);
    return { v: 1, kind: "decision", id, ts, who, action, about, reason: `${before}${reason}` };
  }
}

function isUndo({ record }: { readonly record: { readonly kind: string } }): boolean {
  return record.kind === "decision" && "action" in record && record.action === "undo";
}
