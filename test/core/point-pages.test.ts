import { describe, expect, it } from "vitest";
import { PAGE_POINTS, PointPages } from "../../src/core/point-pages.js";

describe("PointPages", () => {
  it("finds a page by each of its points", () => {
    const pages = new PointPages<string>(4);
    pages.add("s", 1, "hr", PAGE_POINTS + 3, "second");
    expect(pages.find("s", 1, "hr", PAGE_POINTS)).toBe("second");
    expect(pages.find("s", 1, "hr", 2 * PAGE_POINTS - 1)).toBe("second");
    expect(pages.find("s", 1, "hr", PAGE_POINTS - 1)).toBeUndefined();
    expect(pages.find("s", 1, "hr", 2 * PAGE_POINTS)).toBeUndefined();
  });

  it.each<[string, readonly [string, number, string, number]]>([
    ["server", ["t", 255, "hr", 65_535]],
    ["unit", ["s", 254, "hr", 65_535]],
    ["table of inputs", ["s", 255, "ir", 65_535]],
    ["table of bits", ["s", 255, "co", 65_535]],
    ["table of input bits", ["s", 255, "di", 65_535]],
    ["address beyond the last", ["s", 255, "hr", 65_536]],
  ])("keeps pages apart by %s", (_, [server, unit, table, address]) => {
    const pages = new PointPages<string>(4);
    pages.add("s", 255, "hr", 65_535, "mine");
    expect(pages.find(server, unit, table, address)).toBeUndefined();
    pages.add(server, unit, table, address, "other");
    expect(pages.find("s", 255, "hr", 65_535)).toBe("mine");
    expect(pages.find(server, unit, table, address)).toBe("other");
  });

  it("lets the page go that was used longest ago, and says so", () => {
    const gone: string[] = [];
    const pages = new PointPages<string>(2, (page) => gone.push(page));
    pages.add("a", 1, "hr", 0, "first");
    pages.add("b", 1, "hr", 0, "second");
    pages.find("a", 1, "hr", 0);
    pages.add("c", 1, "hr", 0, "third");
    expect(gone).toEqual(["second"]);
    expect([pages.size, pages.evictions]).toEqual([2, 1]);
    expect([...pages.pages()]).toEqual(["first", "third"]);
  });

  it("takes a server anew whose last page went", () => {
    const pages = new PointPages<string>(1);
    pages.add("a", 1, "hr", 0, "first");
    expect(pages.find("a", 1, "hr", 0)).toBe("first");
    pages.add("b", 1, "hr", 0, "second");
    expect(pages.find("a", 1, "hr", 0)).toBeUndefined();
    pages.add("a", 1, "hr", 0, "again");
    expect(pages.find("a", 1, "hr", 0)).toBe("again");
    expect([...pages.pages()]).toEqual(["again"]);
  });
});
