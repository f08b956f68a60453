import type { RecordFilter, RecordStore, StoredRecord } from "../../contracts/record-store.js";
import { canonicalJson, type JsonObject } from "../../core/json.js";
import { type RecordRow, recordRow } from "../../store/record-row.js";

const TAIL_BYTES_MAX = 4 * 2 ** 20;
const TAIL_RECORDS_MAX = 2000;
const SNAPSHOT_ALERTS_MAX = 500;
const SNAPSHOT_INCIDENTS_MAX = 100;
/** States that are known still, and for how many records more: many who come at once cost the store one question. */
const STANDINGS_MAX = 16;
const STANDING_RECORDS_MAX = 500;

/** A record as it is sent. */
export interface RecordText {
  readonly seq: number;
  /** For filters. */
  readonly row: RecordRow;
  /** With its number, as JSON. */
  readonly text: string;
  readonly bytes: number;
}

/** The state after a record, as numbers of records. */
export interface Standing {
  readonly through: number;
  /** The latest of incidents, then of alerts, each the one that changed last first. */
  readonly seqs: readonly number[];
}

/**
 * Records for all clients: the newest from memory, where each is written as text once, the others from the store. What
 * is kept in memory is at most 4 MiB and 2000 records.
 */
export class RecordSource {
  readonly #store: RecordStore;
  /** Without holes. */
  #tail: RecordText[] = [];
  #tailBytes = 0;
  readonly #standings = new Map<string, Standing>();

  constructor(store: RecordStore) {
    this.#store = store;
  }

  get firstSeq(): number {
    return this.#store.firstSeq;
  }

  get lastSeq(): number {
    return this.#store.lastSeq;
  }

  /** Takes what was appended just now. */
  keep(records: readonly StoredRecord[]): void {
    if (records[0]?.seq !== (this.#tail.at(-1)?.seq ?? -1) + 1) this.#emptyTail();
    for (const stored of records) {
      const entry = recordText(stored);
      this.#tail.push(entry);
      this.#tailBytes += entry.bytes;
    }
    let going = 0;
    while (this.#tailBytes > TAIL_BYTES_MAX || this.#tail.length - going > TAIL_RECORDS_MAX) {
      this.#tailBytes -= this.#tail[going++]?.bytes ?? 0;
    }
    this.#tail.splice(0, going);
  }

  /** Lets go what is in memory: nobody listens. */
  forget(): void {
    this.#emptyTail();
    this.#standings.clear();
  }

  /** Up to `max` that come after `seq`, oldest first. Throws a SensorFault STORE_FAILED. */
  after(seq: number, max: number): readonly RecordText[] {
    const first = this.#tail[0]?.seq ?? Number.POSITIVE_INFINITY;
    if (first <= seq + 1) return this.#tail.slice(seq + 1 - first, seq + 1 - first + max);
    return this.#store.after(seq, max).map(recordText);
  }

  /** The record of this number, while it is kept. */
  at(seq: number): RecordText | undefined {
    const [found] = this.after(seq - 1, 1);
    return found?.seq === seq ? found : undefined;
  }

  /** The state as it stands, or stood a little while ago. Throws a SensorFault STORE_FAILED. */
  standing(filter: RecordFilter): Standing {
    const key = canonicalJson(filter as JsonObject);
    const known = this.#standings.get(key);
    if (known !== undefined && this.lastSeq - known.through < STANDING_RECORDS_MAX) return known;
    const incidents = this.#store.incidents(SNAPSHOT_INCIDENTS_MAX, filter);
    const all = [...incidents, ...this.#store.alerts(SNAPSHOT_ALERTS_MAX, filter)];
    const standing = { through: this.lastSeq, seqs: all.map(({ seq }) => seq) };
    this.#standings.delete(key);
    if (this.#standings.size >= STANDINGS_MAX) this.#standings.clear();
    this.#standings.set(key, standing);
    return standing;
  }

  #emptyTail(): void {
    this.#tail = [];
    this.#tailBytes = 0;
  }
}

function recordText({ seq, record }: StoredRecord): RecordText {
  const row = recordRow(record);
  const text = `{"record":${row.body},"seq":${seq}}`;
  return { seq, row, text, bytes: Buffer.byteLength(text) };
}
