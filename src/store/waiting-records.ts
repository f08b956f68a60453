import { type Severity, severities } from "../catalog/severity.js";
import type { KeptRecord } from "../contracts/record-store.js";
import { dropRank } from "./drop-rank.js";

/** Part of the limit that goes at once: to look for it takes a walk over all. */
const DROPPED_PART = 100;

type Counts = Record<Severity, number>;

/** Records in memory, in order, up to a limit; at it the oldest of the least severe go first. */
export class WaitingRecords {
  readonly #recordsMax: number;
  #records: KeptRecord[] = [];
  readonly #dropped = noCounts();
  #droppedLately = noCounts();

  constructor(recordsMax: number) {
    this.#recordsMax = recordsMax;
  }

  get size(): number {
    return this.#records.length;
  }

  /** Let go since the start, by severity; `info` counts what has none. */
  get dropped(): Readonly<Counts> {
    return this.#dropped;
  }

  add(record: KeptRecord): void {
    if (this.#records.length >= this.#recordsMax) this.#makeRoom();
    this.#records.push(record);
  }

  first(max: number): readonly KeptRecord[] {
    return this.#records.slice(0, max);
  }

  /** They are safe elsewhere. */
  removeFirst(count: number): void {
    this.#records.splice(0, count);
  }

  /** What was let go since the last time this was asked. */
  takeDropped(): Readonly<Counts> {
    const taken = this.#droppedLately;
    this.#droppedLately = noCounts();
    return taken;
  }

  #makeRoom(): void {
    const many = Math.ceil(this.#recordsMax / DROPPED_PART);
    const ranked = this.#records.map((record, i) => ({ i, rank: dropRank(record) }));
    const going = new Set(
      ranked
        .sort((a, b) => a.rank - b.rank || a.i - b.i)
        .slice(0, many)
        .map(({ i }) => i),
    );
    for (const i of going) this.#count(this.#records[i]);
    this.#records = this.#records.filter((_, i) => !going.has(i));
  }

  #count(record: KeptRecord | undefined): void {
    const level = record !== undefined && "severity" in record ? record.severity : 0;
    const name = severities[level] ?? "critical";
    this.#dropped[name]++;
    this.#droppedLately[name]++;
  }
}

function noCounts(): Counts {
  return { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
}
