import { describe, expect, it } from "vitest";
import { WordTable } from "../../src/core/word-table.js";

function find(table: WordTable<number>, ...key: number[]): number | undefined {
  table.words.set(key);
  return table.find();
}

function add(table: WordTable<number>, value: number, ...key: number[]): void {
  expect(find(table, ...key)).toBeUndefined();
  table.add(value);
}

describe("WordTable", () => {
  it("finds by all words of the key", () => {
    const table = new WordTable<number>(2, 8);
    add(table, 1, 5, 6);
    add(table, 2, 5, 7);
    add(table, 3, -5, 6);
    expect([find(table, 5, 6), find(table, 5, 7), find(table, -5, 6), find(table, 6, 5)]).toEqual([1, 2, 3, undefined]);
  });

  it("displaces the entry found longest ago and counts it", () => {
    const table = new WordTable<number>(1, 3);
    for (const key of [1, 2, 3]) add(table, key, key);
    find(table, 1);
    add(table, 4, 4);
    expect([...table.values()]).toEqual([3, 1, 4]);
    expect(table.evictions).toBe(1);
  });

  it("agrees with a plain map over many keys, with displacement", () => {
    const table = new WordTable<number>(2, 1000);
    const order = new Map<string, number>();
    let state = 1;
    for (let i = 0; i < 20_000; i++) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      const a = state % 40;
      const b = (state >>> 8) % 40;
      const key = `${a}/${b}`;
      const known = order.get(key);
      expect(find(table, a, b)).toBe(known);
      if (known === undefined) {
        table.add(i);
        if (order.size === 1000) order.delete(order.keys().next().value ?? "");
      }
      order.delete(key);
      order.set(key, known ?? i);
    }
    expect([...table.values()]).toEqual([...order.values()]);
  });

  it("never holds more than its limit, and no chain of colliding keys grows", () => {
    const table = new WordTable<number>(1, 64);
    for (let key = 0; key < 5000; key++) add(table, key, key * 0x10000);
    expect(table.size).toBeLessThanOrEqual(64);
    expect(table.evictions).toBe(5000 - table.size);
  });
});
