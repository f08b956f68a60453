import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "../../src/core/json.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { WaitingLine } from "../../src/detectors/waiting-line.js";

const time = (n: number) => n as PacketTime;

function lineOf(limit: number, ...dues: readonly number[]): WaitingLine<string> {
  const line = new WaitingLine<string>(limit);
  for (const due of dues) line.add(`k${due}`, `i${due}`, time(due));
  return line;
}

describe("WaitingLine", () => {
  it("lets go whose time has come, in order", () => {
    const line = lineOf(9, 1, 2, 3);
    expect(line.take(time(2))).toEqual(["i1", "i2"]);
    expect(line.take(time(2))).toEqual([]);
    expect(line.take(time(9))).toEqual(["i3"]);
    expect(line.take(time(9))).toEqual([]);
  });

  it("finds and forgets by key", () => {
    const line = lineOf(9, 1, 2);
    line.delete("k1");
    expect([line.get("k1"), line.get("k2"), line.take(time(9))]).toEqual([undefined, "i2", ["i2"]]);
  });

  it("gives back the first when it is full", () => {
    const line = lineOf(2, 1, 2);
    expect(line.add("k3", "i3", time(3))).toBe("i1");
    expect([line.get("k1"), line.take(time(2))]).toEqual([undefined, ["i2"]]);
  });

  it("keeps the place of what is put in again", () => {
    const line = lineOf(2, 1, 2);
    expect(line.add("k1", "anew", time(3))).toBeUndefined();
    expect(line.take(time(9))).toEqual(["anew", "i2"]);
  });

  it("loses nobody when the first, the last or one between leaves", () => {
    const line = lineOf(9, 1, 2, 3, 4, 5);
    for (const key of ["k1", "k3", "k5", "k9"]) line.delete(key);
    line.add("k6", "i6", time(6));
    expect(line.take(time(9))).toEqual(["i2", "i4", "i6"]);
  });

  it("asks for one wake at a time, and anew once that has come", () => {
    const wakes: string[] = [];
    const context = { wake: (key: string, due: number) => wakes.push(`${key}@${due}`) };
    const line = lineOf(9, 1, 2, 3);
    line.wakeForNext("next", context);
    line.delete("k1");
    line.wakeForNext("next", context);
    expect(wakes).toEqual(["next@1"]);
    line.take(time(1));
    line.wakeForNext("next", context);
    expect(wakes).toEqual(["next@1", "next@2"]);
    expect(line.take(time(9))).toEqual(["i2", "i3"]);
    line.wakeForNext("next", context);
    expect(wakes).toHaveLength(2);
  });

  it("asks for an earlier wake when someone due earlier is first", () => {
    const wakes: number[] = [];
    const line = lineOf(9, 5, 3);
    const context = { wake: (_: string, due: number) => wakes.push(due) };
    line.wakeForNext("next", context);
    line.delete("k5");
    line.wakeForNext("next", context);
    expect(wakes).toEqual([5, 3]);
  });

  it("comes back from what it saved, with things known elsewhere", () => {
    const saved = JSON.parse(canonicalJson(lineOf(9, 1, 2).save())) as Json;
    const line = new WaitingLine<string>(9, saved, (key) => (key === "k2" ? "elsewhere" : undefined));
    expect(line.take(time(5))).toEqual(["i1", "elsewhere"]);
  });
});
