/** An entry of a table with a limit, as far as its eviction goes. */
export interface Evictable {
  /** Set by the line alone. */
  touched: number;
}

/**
 * Says which entry of a table was touched longest ago. A touch, of which there are very many, writes one number; the
 * order is made only when somebody has to go, and holds until all who stand in it have gone or been touched again.
 */
export class EvictionLine<E extends Evictable> {
  #touches = 0;
  /** By when they were touched, oldest first, as it was after so many touches. */
  #line: (E | undefined)[] = [];
  #madeAt = 0;
  #next = 0;

  /** Also when the entry has left the table: what was touched of late is not the oldest. */
  touch(entry: E): void {
    entry.touched = ++this.#touches;
  }

  /** The entry touched longest ago of all that are in the table and may go; undefined when there is none. */
  oldest(entries: Iterable<E>): E | undefined {
    return this.#first() ?? this.#makeLine(entries);
  }

  #first(): E | undefined {
    for (; this.#next < this.#line.length; this.#next++) {
      const entry = this.#line[this.#next];
      if (entry !== undefined && entry.touched <= this.#madeAt) return entry;
      this.#line[this.#next] = undefined;
    }
    return undefined;
  }

  #makeLine(entries: Iterable<E>): E | undefined {
    const line = [...entries].sort((a, b) => a.touched - b.touched);
    this.#line = line;
    this.#madeAt = this.#touches;
    this.#next = 0;
    return line[0];
  }
}
