import { BREAK, type CycleTable, cycleTable, SUCCESSORS_MAX } from "./cycle-table.js";
import { CycleTrack } from "./cycle-track.js";

/** Polls from which an order is read: so many, and so often each. */
const POLLS_MIN = 100;
const REPEATS_MIN = 16;
const PHASES_MAX = 4;
/** A start may be without order, but not for longer than so many batches of polls. */
const ATTEMPTS_MAX = 3;

/** Looks for the orders in which the reads of one group come, and whether they explain all that was seen. */
export class CycleSearch {
  readonly #size: number;
  readonly #wanted: number;
  readonly #phases: CycleTable[] = [];
  #track: CycleTrack | undefined;
  /** Polls since the order was lost; undefined as long as it holds. */
  #batch: number[] | undefined = [];
  /** The order was lost, and neither a new one found nor the old one given up. */
  #isOpen = false;
  #isUnexplained = false;
  #attempts = 0;

  /** Of a group of `size` reads. */
  constructor(size: number) {
    this.#size = size;
    this.#wanted = Math.max(POLLS_MIN, REPEATS_MIN * size);
  }

  /** Tables of the phases; undefined where polls came in no order, or in orders that none of them explains. */
  get phases(): readonly CycleTable[] | undefined {
    return this.#isUnexplained || this.#isOpen || this.#phases.length === 0 ? undefined : this.#phases;
  }

  /** Polls kept. */
  get kept(): number {
    return this.#batch?.length ?? 0;
  }

  poll(symbol: number): void {
    const isLost = this.#track?.poll(symbol) === true;
    if (isLost) {
      if (this.#isOpen) this.#isUnexplained = true;
      this.#isOpen = true;
      this.#batch = [];
    }
    const batch = this.#batch;
    if (batch === undefined || this.#isUnexplained) return;
    if (this.#isOpen && this.#track?.isSettled === true) {
      // The old order is back: what came in between was none.
      this.#isUnexplained = true;
      return;
    }
    batch.push(symbol);
    if (batch.length >= this.#wanted) this.#read(batch);
  }

  reset(): void {
    this.#track?.reset();
    if (this.#batch !== undefined && this.#batch.at(-1) !== BREAK) this.#batch.push(BREAK);
  }

  #read(batch: readonly number[]): void {
    this.#batch = [];
    const table = cycleTable(batch, this.#size);
    if (table === undefined || !holds(table, batch)) {
      if (this.#isOpen || ++this.#attempts >= ATTEMPTS_MAX) this.#isUnexplained = true;
      return;
    }
    this.#phases.push(table);
    if (this.#phases.length > PHASES_MAX) this.#isUnexplained = true;
    if (this.#track === undefined) this.#track = new CycleTrack([table]);
    else this.#track.addPhase(table);
    this.#batch = undefined;
    this.#isOpen = false;
  }
}

/** Whether the order that was read from the polls is kept in them. */
function holds(table: CycleTable, batch: readonly number[]): boolean {
  const track = new CycleTrack([table]);
  for (const symbol of batch) {
    if (symbol === BREAK) track.reset();
    else if (track.poll(symbol)) return false;
  }
  return track.isSettled;
}

/** A table as rows: each read and what comes after it. */
export function cycleRows({ size, next }: CycleTable): number[][] {
  const rows: number[][] = [];
  for (let from = 0; from < size; from++) {
    const at = from * SUCCESSORS_MAX;
    const successors = [...next.subarray(at, at + SUCCESSORS_MAX)].filter((to) => to >= 0);
    if (successors.length > 0) rows.push([from, ...successors]);
  }
  return rows;
}
