import { describe, expect, it } from "vitest";
import type { PacketTime } from "../../src/core/packet-time.js";
import { RecentDistinct } from "../../src/core/recent-distinct.js";

const time = (n: number) => n as PacketTime;

function filled(limit: number, ...items: readonly number[]): RecentDistinct {
  const recent = new RecentDistinct(limit);
  for (const [i, item] of items.entries()) recent.add(item, time(10 * i));
  return recent;
}

describe("RecentDistinct", () => {
  it("takes each thing once, with the time it came first", () => {
    const recent = filled(8, 5, 6, 5);
    expect([recent.size, recent.has(5), recent.has(7)]).toEqual([2, true, false]);
    expect([recent.add(7, time(50)), recent.add(7, time(60))]).toEqual([true, false]);
    expect(recent.since(5)).toEqual([6, 7]);
    expect([recent.firstSince(0), recent.firstSince(11), recent.firstSince(51)]).toEqual([0, 50, undefined]);
  });

  it("counts what came at the very moment", () => {
    expect(filled(8, 1, 2, 3).since(10)).toEqual([2, 3]);
    expect(filled(8, 1, 2, 3).since(11)).toEqual([3]);
  });

  it("lets the oldest go at its limit, and what is deleted", () => {
    const recent = filled(3, 1, 2, 3, 4);
    expect(recent.since(0)).toEqual([2, 3, 4]);
    recent.delete(3);
    expect([recent.since(0), recent.add(1, time(90))]).toEqual([[2, 4], true]);
  });

  it("is the same after it was saved", () => {
    const recent = filled(3, 9, 8, 7);
    const opened = new RecentDistinct(3, JSON.parse(JSON.stringify(recent.save())));
    opened.add(6, time(40));
    expect([opened.since(0), opened.firstSince(0)]).toEqual([[8, 7, 6], 10]);
  });
});
