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
    expect(line.nextDue()).toBe(3);
    expect(line.take(time(2))).toEqual([]);
    expect(line.take(time(9))).toEqual(["i3"]);
    expect(line.nextDue()).toBeUndefined();
  });

  it("finds and forgets by key", () => {
    const line = lineOf(9, 1, 2);
    line.delete("k1");
    expect([line.get("k1"), line.get("k2"), line.nextDue()]).toEqual([undefined, "i2", 2]);
  });

  it("gives back the first when it is full", () => {
    const line = lineOf(2, 1, 2);
    expect(line.add("k3", "i3", time(3))).toBe("i1");
    expect([line.get("k1"), line.nextDue()]).toEqual([undefined, 2]);
  });

  it("comes back from what it saved, with things known elsewhere", () => {
    const saved = JSON.parse(canonicalJson(lineOf(9, 1, 2).save())) as Json;
    const line = new WaitingLine<string>(9, saved, (key) => (key === "k2" ? "elsewhere" : undefined));
    expect(line.take(time(5))).toEqual(["i1", "elsewhere"]);
  });
});
