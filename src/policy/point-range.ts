import type { ModbusTable } from "../catalog/modbus-functions.js";

const ADDRESS_MAX = 0xffff;
const TABLES: readonly ModbusTable[] = ["co", "di", "ir", "hr"];

/** Neighbouring Modbus points, inclusive, with limits of what may be written to them. */
export interface PointRange {
  /** Undefined: the addresses of every table. */
  readonly table: ModbusTable | undefined;
  readonly from: number;
  readonly to: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** `40`, `40-47` or `hr 40-47`; undefined for anything else. */
export function parsePointRange(source: number | string, min?: number, max?: number): PointRange | undefined {
  const match = /^(?:(co|di|ir|hr)\s+)?(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(String(source).trim());
  if (match === null) return undefined;
  const [, name, first = "", last = first] = match;
  const from = Number(first);
  const to = Number(last);
  if (from > to || to > ADDRESS_MAX) return undefined;
  return { table: TABLES.find((table) => table === name), from, to, min, max };
}

/** Whether the range stands for this point. */
export function isInRange(range: PointRange, table: ModbusTable | undefined, address: number): boolean {
  return address >= range.from && address <= range.to && isOfTable(range, table);
}

/** Whether `ranges` hold every address from `from` to `to` of the table. */
export function isCovered(
  ranges: readonly PointRange[],
  table: ModbusTable | undefined,
  from: number,
  to: number,
): boolean {
  for (let at = from; at <= to; ) {
    let end = -1;
    for (const range of ranges) if (range.to > end && isInRange(range, table, at)) end = range.to;
    if (end < 0) return false;
    at = end + 1;
  }
  return true;
}

/** `hr 40-47 (0 to 100)`. */
export function rangeText({ table, from, to, min, max }: PointRange): string {
  const place = `${table === undefined ? "" : `${table} `}${from === to ? from : `${from}-${to}`}`;
  return `${place}${limitsText(min, max)}`;
}

/** ` (0 to 100)`, with the space before it; nothing where there is no limit. */
export function limitsText(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return max === undefined ? "" : ` (at most ${max})`;
  return max === undefined ? ` (at least ${min})` : ` (${min} to ${max})`;
}

function isOfTable(range: PointRange, table: ModbusTable | undefined): boolean {
  return range.table === undefined || table === undefined || range.table === table;
}
