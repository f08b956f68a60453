import type { RecordStore, StoredRecord } from "../../../src/contracts/record-store.js";
import { alertRecord } from "../../store/sample-records.js";

/** Records that are made when they are asked for: as many as wanted, and none of them in memory. */
export class EndlessStore implements RecordStore {
  readonly #listeners = new Set<(records: readonly StoredRecord[]) => void>();
  readonly #textBytes: number;
  lastSeq = 0;
  reads = 0;

  constructor(textBytes: number) {
    this.#textBytes = textBytes;
  }

  get firstSeq(): number {
    return Math.min(1, this.lastSeq);
  }

  grow(count: number): void {
    const first = this.lastSeq + 1;
    this.lastSeq += count;
    const records = Array.from({ length: count }, (_, i) => this.#record(first + i));
    for (const heard of this.#listeners) heard(records);
  }

  append(): void {
    throw new Error("grow it");
  }

  after(seq: number, max: number): readonly StoredRecord[] {
    this.reads++;
    return Array.from({ length: Math.min(max, this.lastSeq - seq) }, (_, i) => this.#record(seq + 1 + i));
  }

  before(): readonly StoredRecord[] {
    return [];
  }

  alerts(): readonly StoredRecord[] {
    return [];
  }

  incidents(): readonly StoredRecord[] {
    return [];
  }

  readonly mutedRecords = 0;

  alertPage() {
    return { total: 0, alerts: [] };
  }

  alertFacets() {
    return {};
  }

  alertGroups() {
    return { total: 0, groups: [] };
  }

  alert(): undefined {
    return undefined;
  }

  mutes(): readonly [] {
    return [];
  }

  evidencePath(): undefined {
    return undefined;
  }

  latest(): undefined {
    return undefined;
  }

  decisionsAbout(): readonly StoredRecord[] {
    return [];
  }

  isClosed(): boolean {
    return false;
  }

  subscribe(heard: (records: readonly StoredRecord[]) => void): () => void {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }

  #record(seq: number): StoredRecord {
    return { seq, record: alertRecord(`A-${seq}`, 2, { observed: String(seq % 10).repeat(this.#textBytes) }) };
  }
}
