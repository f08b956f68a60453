import { type Evictable, EvictionLine } from "./eviction-line.js";

/** Neighbouring points that are kept together: few, for most devices keep a few values here and a few there. */
export const PAGE_POINTS = 16;

/** One bit more than a page number takes: ranges may reach beyond the last address. */
const NUMBER_BITS = 13;
const TABLE_BITS = 3;
const TABLE_MASK = (1 << TABLE_BITS) - 1;

interface Entry<P> extends Evictable {
  readonly server: string;
  readonly key: number;
  readonly page: P;
}

/**
 * Pages of points by server, unit and table, with a limit; at the limit the page used longest ago goes, and is counted.
 * A look-up makes no text: the server's own, then numbers.
 */
export class PointPages<P> {
  readonly limit: number;
  size = 0;
  evictions = 0;
  readonly #servers = new Map<string, Map<number, Entry<P>>>();
  readonly #onEvict: ((page: P) => void) | undefined;
  readonly #line = new EvictionLine<Entry<P>>();
  /** Neighbouring pages are asked for in a row. */
  #server = "";
  #pages: Map<number, Entry<P>> | undefined;

  constructor(limit: number, onEvict?: (page: P) => void) {
    this.limit = limit;
    this.#onEvict = onEvict;
  }

  /** The page in which the point lies, now the last to go. Tables are told apart by the first letter of their name. */
  find(server: string, unit: number, table: string, address: number): P | undefined {
    if (server !== this.#server || this.#pages === undefined) {
      this.#server = server;
      this.#pages = this.#servers.get(server);
      if (this.#pages === undefined) return undefined;
    }
    const entry = this.#pages.get(keyOf(unit, table, address));
    if (entry === undefined) return undefined;
    this.#line.touch(entry);
    return entry.page;
  }

  /** Takes a page that `find` did not find. */
  add(server: string, unit: number, table: string, address: number, page: P): void {
    if (this.size >= this.limit) this.#evictOldest();
    const key = keyOf(unit, table, address);
    const entry: Entry<P> = { server, key, page, touched: 0 };
    let pages = this.#servers.get(server);
    if (pages === undefined) {
      pages = new Map();
      this.#servers.set(server, pages);
    }
    pages.set(key, entry);
    this.#line.touch(entry);
    this.size++;
  }

  /** Server by server, in the order in which they were added. */
  *pages(): Generator<P> {
    for (const { page } of this.#all()) yield page;
  }

  #evictOldest(): void {
    const oldest = this.#line.oldest(this.#all());
    if (oldest === undefined) return;
    this.#line.touch(oldest);
    const pages = this.#servers.get(oldest.server);
    pages?.delete(oldest.key);
    if (pages?.size === 0) {
      this.#servers.delete(oldest.server);
      this.#pages = undefined;
    }
    this.size--;
    this.evictions++;
    this.#onEvict?.(oldest.page);
  }

  *#all(): Generator<Entry<P>> {
    for (const pages of this.#servers.values()) yield* pages.values();
  }
}

function keyOf(unit: number, table: string, address: number): number {
  const channel = (unit << TABLE_BITS) | (table.charCodeAt(0) & TABLE_MASK);
  return (channel << NUMBER_BITS) | (address / PAGE_POINTS);
}
