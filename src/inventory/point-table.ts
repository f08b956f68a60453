import type { ModbusRange } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";

const PAGE_POINTS = 128;
/** 65 536 points in all. */
const PAGES_MAX = 512;
const UNSEEN = -1;

/** What was last seen in each Modbus point, in pages of neighbours; the page used longest ago goes first. */
export class PointTable {
  readonly #pages = new BoundedMap<Int32Array>(PAGES_MAX);

  get evictions(): number {
    return this.#pages.evictions;
  }

  read(server: string, unit: number, range: ModbusRange): (number | undefined)[] {
    const values: (number | undefined)[] = [];
    let page: Int32Array | undefined;
    for (let i = 0; i < range.quantity; i++) {
      const address = range.address + i;
      if (i === 0 || address % PAGE_POINTS === 0) page = this.#pages.get(pageKey(server, unit, range, address));
      const value = page?.[address % PAGE_POINTS];
      values.push(value === UNSEEN ? undefined : value);
    }
    return values;
  }

  /** Values beyond the range are ignored. */
  write(server: string, unit: number, range: ModbusRange, values: readonly number[]): void {
    const count = Math.min(range.quantity, values.length);
    let page: Int32Array | undefined;
    for (let i = 0; i < count; i++) {
      const address = range.address + i;
      if (page === undefined || address % PAGE_POINTS === 0) page = this.#page(pageKey(server, unit, range, address));
      page[address % PAGE_POINTS] = values[i] ?? UNSEEN;
    }
  }

  #page(key: string): Int32Array {
    const known = this.#pages.touch(key);
    if (known !== undefined) return known;
    const page = new Int32Array(PAGE_POINTS).fill(UNSEEN);
    this.#pages.set(key, page);
    return page;
  }
}

function pageKey(server: string, unit: number, range: ModbusRange, address: number): string {
  return `${server}/${unit}/${range.table}/${Math.floor(address / PAGE_POINTS)}`;
}
