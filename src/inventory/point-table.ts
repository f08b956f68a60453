import type { ModbusRange } from "../contracts/sensor-event.js";
import { PAGE_POINTS, PointPages } from "../core/point-pages.js";

/** 65 536 points in all. */
const PAGES_MAX = 4096;
const UNSEEN = -1;

/** What was last seen in each Modbus point, in pages of neighbours; the page used longest ago goes first. */
export class PointTable {
  readonly #pages = new PointPages<Int32Array>(PAGES_MAX);

  get evictions(): number {
    return this.#pages.evictions;
  }

  read(server: string, unit: number, range: ModbusRange): (number | undefined)[] {
    const values: (number | undefined)[] = [];
    let page: Int32Array | undefined;
    for (let i = 0; i < range.quantity; i++) {
      const address = range.address + i;
      const at = address % PAGE_POINTS;
      if (i === 0 || at === 0) page = this.#pages.find(server, unit, range.table, address);
      const value = page?.[at];
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
      const at = address % PAGE_POINTS;
      if (page === undefined || at === 0) page = this.#page(server, unit, range, address);
      page[at] = values[i] ?? UNSEEN;
    }
  }

  #page(server: string, unit: number, { table }: ModbusRange, address: number): Int32Array {
    const known = this.#pages.find(server, unit, table, address);
    if (known !== undefined) return known;
    const page = new Int32Array(PAGE_POINTS).fill(UNSEEN);
    this.#pages.add(server, unit, table, address, page);
    return page;
  }
}
