import { describe, expect, it } from "vitest";
import { BoundedMap } from "../../src/core/bounded-map.js";

function filled(limit: number, keys: string): { map: BoundedMap<number>; evicted: string[] } {
  const evicted: string[] = [];
  const map = new BoundedMap<number>(limit, (_, key) => evicted.push(key));
  let value = 0;
  for (const key of keys) map.set(key, value++);
  return { map, evicted };
}

const keysOf = (map: BoundedMap<number>): string => [...map.entries()].map(([key]) => key).join("");

describe("BoundedMap", () => {
  it("displaces the entry touched longest ago and counts it", () => {
    const { map, evicted } = filled(3, "abc");
    map.touch("a");
    map.set("d", 9);
    expect(evicted).toEqual(["b"]);
    expect(keysOf(map)).toBe("acd");
    expect(map.evictions).toBe(1);
  });

  it("does not change the order by get", () => {
    const { map, evicted } = filled(2, "ab");
    map.get("a");
    map.set("c", 9);
    expect(evicted).toEqual(["a"]);
  });

  it("keeps pinned entries and refuses what does not fit beside them", () => {
    const map = new BoundedMap<number>(2);
    map.set("p", 1, true);
    map.set("q", 2, true);
    expect(map.set("r", 3)).toBe(false);
    expect(keysOf(map)).toBe("pq");
    expect(map.refusals).toBe(1);
  });

  it("forgets deleted entries without counting them", () => {
    const { map, evicted } = filled(3, "abc");
    map.delete("b");
    map.delete("absent");
    map.set("d", 9);
    expect(evicted).toEqual([]);
    expect(keysOf(map)).toBe("acd");
    map.set("e", 9);
    expect(evicted).toEqual(["a"]);
  });

  it("replaces the value of a key that is there", () => {
    const { map } = filled(2, "ab");
    map.set("a", 7);
    expect(map.get("a")).toBe(7);
    expect(map.size).toBe(2);
  });
});
