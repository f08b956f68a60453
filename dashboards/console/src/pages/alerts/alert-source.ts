import { signal } from "@preact/signals";
import type { AlertSort } from "../../../../../src/contracts/alert-query.js";
import type { AlertPage, AlertRow } from "../../../../../src/web/query/alert-list.js";
import { type ApiFault, ask } from "../../api/client.js";

const PAGE_ROWS = 100;
const REFRESH_MS_MIN = 250;
/** A slow sensor is asked less often. */
const REST_FACTOR = 4;

/** The alerts of one query, fetched a page at a time as they are looked at. */
export class AlertSource {
  /** Changes with everything below. */
  readonly version = signal(0);
  readonly fault = signal<ApiFault | undefined>(undefined);
  /** Undefined until the first answer. */
  total: number | undefined;
  readonly #api: string;
  readonly #query: string;
  readonly #sort: AlertSort;
  #pages = new Map<number, readonly AlertRow[]>();
  readonly #asked = new Set<number>();
  #window: readonly [number, number] = [0, PAGE_ROWS];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #restUntil = 0;
  #end = new AbortController();

  /** `api` begins the path. */
  constructor(api: string, query: string, sort: AlertSort) {
    this.#api = api;
    this.#query = query;
    this.#sort = sort;
  }

  row(index: number): AlertRow | undefined {
    return this.#pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS];
  }

  /** Those that are here, in order, at most so many. */
  rows(max: number): readonly AlertRow[] {
    return [...this.#pages]
      .sort(([a], [b]) => a - b)
      .flatMap(([, rows]) => rows)
      .slice(0, max);
  }

  /** Fetches what is not here of the rows that are in sight. */
  need(from: number, to: number): void {
    this.#window = [from, to];
    for (let page = Math.floor(from / PAGE_ROWS); page * PAGE_ROWS < to; page++) {
      if (!this.#pages.has(page) && !this.#asked.has(page)) void this.#fetch(page, this.#pages);
    }
  }

  /** Something in it may have changed: what is in sight is asked again, soon. */
  refresh(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        void this.#refetch();
      },
      Math.max(0, this.#restUntil - Date.now()),
    );
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#end.abort();
  }

  async #refetch(): Promise<void> {
    const began = Date.now();
    const pages = new Map<number, readonly AlertRow[]>();
    const [from, to] = this.#window;
    const first = Math.floor(from / PAGE_ROWS);
    const last = Math.floor(Math.max(from, to - 1) / PAGE_ROWS);
    for (let page = first; page <= last; page++) await this.#fetch(page, pages);
    if (!this.#end.signal.aborted && this.fault.value === undefined) {
      this.#pages = pages;
      this.version.value++;
    }
    this.#restUntil = Date.now() + Math.max(REFRESH_MS_MIN, REST_FACTOR * (Date.now() - began));
  }

  async #fetch(page: number, into: Map<number, readonly AlertRow[]>): Promise<void> {
    this.#asked.add(page);
    const query = new URLSearchParams({
      q: this.#query,
      sort: this.#sort,
      offset: String(page * PAGE_ROWS),
      max: String(PAGE_ROWS),
    });
    try {
      const answer = await ask<AlertPage>(`${this.#api}/alerts`, query, this.#end.signal);
      into.set(page, answer.rows);
      this.total = answer.total;
      this.fault.value = undefined;
    } catch (fault) {
      if (this.#end.signal.aborted) return;
      this.fault.value = fault as ApiFault;
    } finally {
      this.#asked.delete(page);
    }
    this.version.value++;
  }
}
