import type { AlertQuery } from "../contracts/alert-query.js";
import { type Database, numberIn, type SqlStatement, textIn } from "./database.js";
import { TEXT_SQL, textValues } from "./query-values.js";
import { searched } from "./search-text.js";

/** Of texts in memory; those of older alerts are looked up in the database. */
const BYTES_MAX = 33_554_432;
const SLOTS_MAX = 262_144;
/** The rest is for what comes. */
const FILLED_MAX = 25_165_824;
const FILLED_SLOTS_MAX = 196_608;
/** More changes between two searches are not caught up with: all is read anew. */
const CHANGED_MAX = 20_000;
const CHUNK_TEXTS = 4096;
const NOBODY = -1;

/**
 * What is searched of alerts, in memory from the first search on: to search there costs a tenth of what it costs in
 * the database. The newest are held, 32 MiB at most.
 */
export class SearchedTexts {
  readonly #sql: ReturnType<typeof statementsOf>;
  /** Texts of the slots in turn, each behind a NUL, which no text has. */
  #bytes = Buffer.alloc(0);
  #end = 0;
  readonly #starts = new Int32Array(SLOTS_MAX + 1);
  readonly #numbers = new Float64Array(SLOTS_MAX);
  readonly #slotOf = new Map<number, number>();
  #slots = 0;
  #isHeld = false;
  /** Alerts with lower numbers are not held. */
  #firstHeld = 0;
  readonly #changed = new Set<number>();

  constructor(database: Database) {
    this.#sql = statementsOf(database);
  }

  /** The text of an alert is another one, or will be when its transaction is over. */
  changed(number: number): void {
    if (!this.#isHeld) return;
    this.#changed.add(number);
    if (this.#changed.size > CHANGED_MAX) this.release();
  }

  /** Holds nothing until it is searched again. */
  release(): void {
    this.#bytes = Buffer.alloc(0);
    this.#slotOf.clear();
    this.#changed.clear();
    this.#isHeld = false;
  }

  /** Numbers of alerts that have all of the texts and none of the others; of some that are gone as well. */
  numbersWith(texts: AlertQuery["texts"]): readonly number[] {
    this.#catchUp();
    const hits = new Uint8Array(this.#slots).fill(1);
    for (const text of texts.is) this.#keep(hits, searched(text), 1);
    for (const text of texts.not) this.#keep(hits, searched(text), 0);
    const numbers = this.#firstHeld === 0 ? [] : this.#olderWith(texts);
    for (let slot = 0; slot < hits.length; slot++) {
      const number = this.#numbers[slot] ?? NOBODY;
      if (hits[slot] === 1 && number !== NOBODY) numbers.push(number);
    }
    return numbers;
  }

  #olderWith(texts: AlertQuery["texts"]): number[] {
    return JSON.parse(textIn(this.#sql.older.get(...textValues(texts), this.#firstHeld), "numbers")) as number[];
  }

  /** Leaves the hits of slots that have the text, or of those that have it not. */
  #keep(hits: Uint8Array, text: string, kept: 0 | 1): void {
    const has = new Uint8Array(this.#slots);
    const needle = Buffer.from(text);
    if (needle.length === 0) has.fill(1);
    else this.#mark(has, needle);
    for (let slot = 0; slot < hits.length; slot++) if (has[slot] !== kept) hits[slot] = 0;
  }

  #mark(has: Uint8Array, needle: Buffer): void {
    const bytes = this.#bytes.subarray(0, this.#end);
    for (let at = bytes.indexOf(needle); at !== -1; ) {
      const slot = this.#slotAt(at);
      has[slot] = 1;
      at = bytes.indexOf(needle, this.#starts[slot + 1]);
    }
  }

  /** The slot that has this byte. */
  #slotAt(at: number): number {
    let [low, high] = [0, this.#slots];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  #catchUp(): void {
    if (!this.#isHeld) {
      this.#fill();
      return;
    }
    if (this.#changed.size === 0) return;
    const numbers = JSON.stringify([...this.#changed].filter((number) => number >= this.#firstHeld));
    this.#changed.clear();
    for (const row of this.#sql.these.all(numbers)) {
      if (!this.#add(numberIn(row, "number"), textIn(row, "text"))) {
        this.release();
        this.#fill();
        return;
      }
    }
  }

  /** The newest first, so that it is the old ones that do not fit. */
  #fill(): void {
    this.#isHeld = true;
    [this.#end, this.#slots, this.#firstHeld] = [0, 0, 0];
    for (let before = Number.MAX_SAFE_INTEGER; ; ) {
      const rows = this.#sql.chunk.all(before);
      for (const row of rows) {
        before = numberIn(row, "number");
        const hasRoom = this.#end < FILLED_MAX && this.#slots < FILLED_SLOTS_MAX;
        if (hasRoom && this.#add(before, textIn(row, "text"))) continue;
        this.#firstHeld = before + 1;
        return;
      }
      if (rows.length < CHUNK_TEXTS) return;
    }
  }

  /** False where there is no room for it. */
  #add(number: number, text: string): boolean {
    const bytes = Buffer.from(`${text}\0`);
    const before = this.#slotOf.get(number);
    if (before !== undefined) {
      if (bytes.equals(this.#bytes.subarray(this.#starts[before], this.#starts[before + 1]))) return true;
      this.#numbers[before] = NOBODY;
    }
    if (!this.#makeRoom(bytes.length)) return false;
    bytes.copy(this.#bytes, this.#end);
    this.#numbers[this.#slots] = number;
    this.#slotOf.set(number, this.#slots);
    this.#end += bytes.length;
    this.#starts[++this.#slots] = this.#end;
    return true;
  }

  #makeRoom(lengthBytes: number): boolean {
    if (this.#end + lengthBytes > BYTES_MAX || this.#slots === SLOTS_MAX) this.#closeGaps();
    if (this.#end + lengthBytes > BYTES_MAX || this.#slots === SLOTS_MAX) return false;
    if (this.#end + lengthBytes > this.#bytes.length) {
      const grown = Buffer.alloc(Math.min(BYTES_MAX, 2 * (this.#end + lengthBytes)));
      this.#bytes.copy(grown, 0, 0, this.#end);
      this.#bytes = grown;
    }
    return true;
  }

  /** Texts that are no more go. */
  #closeGaps(): void {
    let [slots, end] = [0, 0];
    for (let slot = 0; slot < this.#slots; slot++) {
      const number = this.#numbers[slot] ?? NOBODY;
      const [from = 0, to = 0] = [this.#starts[slot], this.#starts[slot + 1]];
      if (number === NOBODY) continue;
      this.#bytes.copyWithin(end, from, to);
      end += to - from;
      this.#numbers[slots] = number;
      this.#slotOf.set(number, slots);
      this.#starts[++slots] = end;
    }
    [this.#slots, this.#end] = [slots, end];
  }
}

function statementsOf(database: Database): Readonly<Record<"chunk" | "these" | "older", SqlStatement>> {
  return {
    chunk: database.prepare(
      `SELECT number, text FROM alert_text WHERE number < ? ORDER BY number DESC LIMIT ${CHUNK_TEXTS}`,
    ),
    these: database.prepare("SELECT number, text FROM alert_text WHERE number IN (SELECT value FROM json_each(?))"),
    older: database.prepare(
      `SELECT json_group_array(number) AS numbers FROM alert_text WHERE ${TEXT_SQL} AND number < ?6`,
    ),
  };
}
