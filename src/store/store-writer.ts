import { type Severity, severities } from "../catalog/severity.js";
import type { KeptRecord, RecordStore } from "../contracts/record-store.js";
import { healthRecord } from "./health-record.js";
import { WaitingRecords } from "./waiting-records.js";

/** How a writer gathers and waits; what is left out has its default. */
export interface StoreWriterOptions {
  /** Records in memory while the store cannot write. */
  readonly recordsMax?: number;
  /** Wall clock in milliseconds, for tests. */
  readonly now?: () => number;
  /** Told when writing begins to fail, with the reason, and when it works again: the log of the sensor wants it. */
  readonly onChange?: (failure: string | undefined) => void;
}

/** How a writer is, for metrics and the console. */
export interface StoreWriterState {
  readonly waiting: number;
  /** Why the last write failed; undefined while all is well. */
  readonly failure: string | undefined;
  /** Since when, in wall clock milliseconds. */
  readonly sinceMs: number;
  /** Let go for want of room since the start, by severity; `info` counts what has none. */
  readonly dropped: Readonly<Record<Severity, number>>;
}

const RECORDS_MAX = 10_000;
const GATHER_MS = 20;
const GROUP_RECORDS_MAX = 500;
const RETRY_MS = 1000;
/** Old records go at these moments too. */
const TIDY_MS = 60_000;

/** The store as far as the writer uses it. */
export type WrittenStore = Pick<RecordStore, "append"> & { tidy(): void };

/**
 * Stands between detection and store: gathers records for one commit, and keeps them while the store cannot write.
 * Detection never waits for longer than one commit takes, and never hears of trouble.
 */
export class StoreWriter {
  readonly #store: WrittenStore;
  readonly #now: () => number;
  readonly #onChange: (failure: string | undefined) => void;
  readonly #waiting: WaitingRecords;
  #timer: NodeJS.Timeout | undefined;
  readonly #tidying: NodeJS.Timeout;
  #failure: string | undefined;
  #sinceMs: number;
  #isClosed = false;

  constructor(store: WrittenStore, { recordsMax = RECORDS_MAX, now = Date.now, onChange }: StoreWriterOptions = {}) {
    this.#store = store;
    this.#now = now;
    this.#onChange = onChange ?? (() => {});
    this.#waiting = new WaitingRecords(recordsMax);
    this.#sinceMs = now();
    this.#tidying = setInterval(() => this.#tidy(), TIDY_MS);
    this.#tidying.unref();
  }

  get state(): StoreWriterState {
    const { size, dropped } = this.#waiting;
    return { waiting: size, failure: this.#failure, sinceMs: this.#sinceMs, dropped };
  }

  /** Takes a record; it is safe within 20 ms, or once the store can write again. */
  add(record: KeptRecord): void {
    this.#waiting.add(record);
    if (this.#failure !== undefined) return;
    if (this.#waiting.size >= GROUP_RECORDS_MAX) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  /** Writes what waits. False when the store could not; it is tried again by itself. */
  flush(): boolean {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#waiting.size > 0) {
      const group = this.#waiting.first(GROUP_RECORDS_MAX);
      try {
        this.#store.append(group);
      } catch (error) {
        this.#failed(error);
        return false;
      }
      this.#waiting.removeFirst(group.length);
      this.#worked();
    }
    return true;
  }

  /** Writes what waits for a last time; false when it could not be written and is lost. */
  close(): boolean {
    this.#isClosed = true;
    clearInterval(this.#tidying);
    const isWritten = this.flush();
    clearTimeout(this.#timer);
    return isWritten;
  }

  #failed(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    if (!this.#isClosed) {
      this.#timer = setTimeout(() => this.flush(), RETRY_MS);
      this.#timer.unref();
    }
    if (this.#failure === undefined) {
      const message = `Records cannot be stored: ${reason}. They wait in memory; detection goes on.`;
      this.#waiting.add(healthRecord("store-failing", message, this.#now()));
      this.#changed(reason);
    }
    this.#failure = reason;
  }

  #worked(): void {
    if (this.#failure === undefined) return;
    const counts = this.#waiting.takeDropped();
    const lost = severities.reduce((sum, name) => sum + counts[name], 0);
    const waited = this.#waiting.size === 0 ? "" : ` ${this.#waiting.size} more are being written.`;
    const message =
      `Records are stored again, after ${Math.round((this.#now() - this.#sinceMs) / 1000)} s;` +
      `${lost === 0 ? " none was let go." : ` ${lost} were let go, the least severe first.`}${waited}`;
    this.#waiting.add(healthRecord("store-recovered", message, this.#now(), { counts }));
    this.#changed(undefined);
  }

  #tidy(): void {
    if (this.#failure !== undefined) return;
    try {
      this.#store.tidy();
    } catch (error) {
      this.#failed(error);
    }
  }

  #changed(failure: string | undefined): void {
    this.#failure = failure;
    this.#sinceMs = this.#now();
    this.#onChange(failure);
  }
}
