import type { DetectContext } from "../contracts/detector.js";
import type { ModbusRange, Party } from "../contracts/sensor-event.js";
import type { Json } from "../core/json.js";
import { PAGE_POINTS, PointPages } from "../core/point-pages.js";

/** 65 536 points that are judged, and as many of pages of which no point is. */
const PAGES_MAX = 8192;

/** Neighbouring Modbus points: by what each is judged, and what the detector keeps of each. */
export interface PointPage<T> {
  /** Address of the first point. */
  readonly from: number;
  /** Undefined for a point that is not judged. */
  readonly rules: readonly (T | undefined)[];
  /** Numbers of each point, side by side. */
  readonly state: Float64Array;
  /** Names the page in what is saved. */
  readonly key: string;
}

/** Makes the rule of one point; asked once. */
export type RuleOf<T> = (
  server: Party,
  unit: number,
  table: ModbusRange["table"],
  address: number,
  context: DetectContext,
) => T | undefined;

/**
 * Points by server, unit and table, in pages: what is asked of baseline and policy is asked once per point, and a
 * value that is as before costs a comparison.
 */
export class WatchedPoints<T> {
  readonly #numbers: number;
  readonly #ruleOf: RuleOf<T>;
  /** Null for a page of which no point is judged. */
  readonly #pages = new PointPages<PointPage<T> | null>(PAGES_MAX);
  /** State of pages not met since `open`. */
  readonly #saved: Map<string, readonly number[]>;

  /** Keeps `numbers` numbers of each point, 0 at first; `saved` is what `save` gave. */
  constructor(numbers: number, ruleOf: RuleOf<T>, saved?: Json) {
    this.#numbers = numbers;
    this.#ruleOf = ruleOf;
    this.#saved = new Map((saved ?? []) as unknown as [string, readonly number[]][]);
  }

  /**
   * Visits the points of `values`, page by page, that have a rule: `at` is the place of the first value in the page.
   */
  visit(
    place: { readonly server: Party; readonly unit: number; readonly range: ModbusRange },
    values: readonly number[],
    context: DetectContext,
    visitor: (page: PointPage<T>, at: number, first: number, count: number) => void,
  ): void {
    const { server, unit, range } = place;
    const total = Math.min(range.quantity, values.length);
    for (let first = 0; first < total; ) {
      const address = range.address + first;
      const at = address % PAGE_POINTS;
      const count = Math.min(PAGE_POINTS - at, total - first);
      const page = this.#page(server, unit, range.table, address - at, context);
      if (page !== null) visitor(page, at, first, count);
      first += count;
    }
  }

  save(): Json {
    const saved: [string, number[]][] = [...this.#saved].map(([key, state]) => [key, [...state]]);
    for (const page of this.#pages.pages()) if (page !== null) saved.push([page.key, [...page.state]]);
    return saved;
  }

  #page(
    server: Party,
    unit: number,
    table: ModbusRange["table"],
    from: number,
    context: DetectContext,
  ): PointPage<T> | null {
    const known = this.#pages.find(server.asset, unit, table, from);
    if (known !== undefined) return known;
    const key = `${server.asset}/${unit}/${table}/${from}`;
    const rules: (T | undefined)[] = [];
    for (let i = 0; i < PAGE_POINTS; i++) rules.push(this.#ruleOf(server, unit, table, from + i, context));
    const state = new Float64Array(PAGE_POINTS * this.#numbers);
    state.set(this.#saved.get(key) ?? []);
    this.#saved.delete(key);
    const page = rules.some((rule) => rule !== undefined) ? { from, rules, state, key } : null;
    this.#pages.add(server.asset, unit, table, from, page);
    return page;
  }
}
