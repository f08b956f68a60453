import { describe, expect, it } from "vitest";
import { type Evictable, EvictionLine } from "../../src/core/eviction-line.js";

interface Named extends Evictable {
  readonly name: string;
}

function lineOf(names: string) {
  const line = new EvictionLine<Named>();
  const table = new Map<string, Named>();
  const touch = (name: string) => {
    const entry = table.get(name) ?? { name, touched: 0 };
    table.set(name, entry);
    line.touch(entry);
  };
  const leave = (name: string) => {
    touch(name);
    table.delete(name);
  };
  const evict = () => {
    const name = line.oldest(table.values())?.name;
    if (name !== undefined) leave(name);
    return name;
  };
  for (const name of names) touch(name);
  return { touch, leave, evict };
}

describe("EvictionLine", () => {
  it("gives entries in the order of their latest touch, also of touches after it was first asked", () => {
    const { touch, evict } = lineOf("abcd");
    touch("b");
    expect([evict(), evict()]).toEqual(["a", "c"]);
    touch("d");
    touch("e");
    expect([evict(), evict(), evict(), evict()]).toEqual(["b", "d", "e", undefined]);
  });

  it("gives no entry that has left the table", () => {
    const { leave, evict } = lineOf("abc");
    expect(evict()).toBe("a");
    leave("b");
    expect([evict(), evict()]).toEqual(["c", undefined]);
  });

  it("agrees with a list in which each touch moves the entry to the end", () => {
    const { touch, evict } = lineOf("");
    const list: string[] = [];
    const expected: (string | undefined)[] = [];
    const given: (string | undefined)[] = [];
    for (let i = 0; i < 5000; i++) {
      const name = String((i * i * 7919 + (i >> 3)) % 61);
      if (i % 5 === 4) {
        expected.push(list.shift());
        given.push(evict());
        continue;
      }
      if (list.includes(name)) list.splice(list.indexOf(name), 1);
      list.push(name);
      touch(name);
    }
    expect(given).toEqual(expected);
  });
});
