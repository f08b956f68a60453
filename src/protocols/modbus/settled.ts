import type { PacketTime } from "../../core/packet-time.js";
import { Transaction } from "./transaction.js";

/** Transactions that are remembered to know a second answer; the oldest makes room. */
const SETTLED_MAX = 8;
/** Places of one in the row, as it is kept: a few numbers side by side, because one is written for every answer. */
const PLACE = {
  key: 0,
  settledTime: 1,
  digest: 2,
  frame: 3,
  address: 4,
  quantity: 5,
  detail: 6,
  /** The bits below, and answers owed in units of OWED. */
  state: 7,
} as const;
const ROW = 8;
const EARLY = 1;
const DOUBTFUL = 2;
const OWED = 4;

/** The latest transactions of a connection that wait for nothing any more. */
export class Settled {
  /** The time of the PDU at hand. */
  now = 0.5 as PacketTime;
  readonly #rows = new Float64Array(SETTLED_MAX * ROW);
  /** Refilled by what is looked up. */
  readonly #found = new Transaction();
  #count = 0;
  #next = 0;
  #earlyCount = 0;

  /** Copies a transaction here; `digest` is that of its answer. */
  add(transaction: Transaction, digest: number): void {
    const rows = this.#rows;
    const at = this.#next * ROW;
    if (this.#count < SETTLED_MAX) this.#count++;
    else if ((numberAt(rows, at + PLACE.state) & EARLY) !== 0) this.#earlyCount--;
    if (transaction.isEarlyResponse) this.#earlyCount++;
    rows[at + PLACE.key] = transaction.key;
    rows[at + PLACE.settledTime] = this.now;
    rows[at + PLACE.digest] = digest;
    rows[at + PLACE.frame] = transaction.frame;
    rows[at + PLACE.address] = transaction.address;
    rows[at + PLACE.quantity] = transaction.quantity;
    rows[at + PLACE.detail] = transaction.detail;
    const early = transaction.isEarlyResponse ? EARLY : 0;
    const doubtful = transaction.isDoubtful ? DOUBTFUL : 0;
    rows[at + PLACE.state] = early | doubtful | (transaction.answersOwed * OWED);
    this.#next = (this.#next + 1) % SETTLED_MAX;
  }

  /** The latest of this key that was settled within `withinUs`; borrowed until the next look-up. */
  find(key: number, withinUs: number): Transaction | undefined {
    for (let back = 1; back <= this.#count; back++) {
      const at = ((this.#next - back + SETTLED_MAX) % SETTLED_MAX) * ROW;
      if (this.#rows[at + PLACE.key] !== key) continue;
      return this.now - numberAt(this.#rows, at + PLACE.settledTime) > withinUs ? undefined : this.#read(at);
    }
    return undefined;
  }

  /** Takes one answer off those that may still come to the transaction found last. */
  payOwed(): void {
    const at = this.#found.order * ROW;
    this.#rows[at + PLACE.state] = numberAt(this.#rows, at + PLACE.state) - OWED;
  }

  /** Takes out a response of this key that came before its request, within `withinUs`. */
  takeEarly(key: number, withinUs: number): Transaction | undefined {
    if (this.#earlyCount === 0) return undefined;
    for (let at = 0; at < this.#count * ROW; at += ROW) {
      const isEarly = (numberAt(this.#rows, at + PLACE.state) & EARLY) !== 0;
      if (!isEarly || this.#rows[at + PLACE.key] !== key) continue;
      if (this.now - numberAt(this.#rows, at + PLACE.settledTime) > withinUs) continue;
      this.#rows[at + PLACE.state] = numberAt(this.#rows, at + PLACE.state) - EARLY;
      this.#earlyCount--;
      return this.#read(at);
    }
    return undefined;
  }

  clear(): void {
    this.#count = 0;
    this.#next = 0;
    this.#earlyCount = 0;
  }

  #read(at: number): Transaction {
    const rows = this.#rows;
    const found = this.#found;
    const row = at / ROW;
    const key = numberAt(rows, at + PLACE.key);
    const digest = numberAt(rows, at + PLACE.digest);
    found.begin(key, numberAt(rows, at + PLACE.frame), digest, row);
    found.address = numberAt(rows, at + PLACE.address);
    found.quantity = numberAt(rows, at + PLACE.quantity);
    found.detail = numberAt(rows, at + PLACE.detail);
    const state = numberAt(rows, at + PLACE.state);
    found.answersOwed = Math.floor(state / OWED);
    found.isEarlyResponse = (state & EARLY) !== 0;
    found.isDoubtful = (state & DOUBTFUL) !== 0;
    return found;
  }
}

/** A number of the row; the index is always within it. */
function numberAt(rows: Float64Array, at: number): number {
  return rows[at] as number;
}
