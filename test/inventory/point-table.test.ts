import { describe, expect, it } from "vitest";
import { PointTable } from "../../src/inventory/point-table.js";

const range = (address: number, quantity: number) => ({ table: "hr", address, quantity }) as const;

describe("PointTable", () => {
  it("keeps values across pages", () => {
    const table = new PointTable();
    table.write("s", 1, range(126, 4), [1, 2, 3, 4]);
    expect(table.read("s", 1, range(125, 6))).toEqual([undefined, 1, 2, 3, 4, undefined]);
  });

  it("keeps servers, units and tables apart", () => {
    const table = new PointTable();
    table.write("s", 1, range(0, 1), [7]);
    expect(table.read("t", 1, range(0, 1))).toEqual([undefined]);
    expect(table.read("s", 2, range(0, 1))).toEqual([undefined]);
    expect(table.read("s", 1, { ...range(0, 1), table: "ir" })).toEqual([undefined]);
  });

  it("takes no more values than the range and no more than there are", () => {
    const table = new PointTable();
    table.write("s", 1, range(0, 2), [1, 2, 3]);
    table.write("s", 1, range(4, 2), [5]);
    expect(table.read("s", 1, range(0, 6))).toEqual([1, 2, undefined, undefined, 5, undefined]);
  });

  it("forgets the page used longest ago at its limit", () => {
    const table = new PointTable();
    for (let page = 0; page < 4096; page++) table.write("s", page % 256, range(16 * Math.floor(page / 256), 1), [page]);
    table.write("s", 0, range(0, 1), [0]);
    table.write("t", 0, range(0, 1), [1]);
    expect(table.read("s", 0, range(0, 1))).toEqual([0]);
    expect(table.read("s", 1, range(0, 1))).toEqual([undefined]);
    expect(table.evictions).toBe(1);
  });
});
