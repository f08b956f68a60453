import { describe, expect, it } from "vitest";
import type { Json } from "../../src/core/json.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { WaitingRequests } from "../../src/core/waiting-requests.js";

const at = (seconds: number) => (1_700_000_000_000_000 + Math.round(seconds * 1e6)) as PacketTime;

/** Asks one request per time, its frame the index. */
function asked(seconds: readonly number[], waiting = new WaitingRequests()): number[] {
  return seconds.map((second, i) => waiting.ask(at(second), i));
}

describe("WaitingRequests", () => {
  it("counts those that wait", () => {
    expect(asked([0, 1, 2])).toEqual([1, 2, 3]);
  });

  it("gives up after ten seconds", () => {
    expect(asked([0, 1, 10, 10.1, 11.1])).toEqual([1, 2, 3, 3, 3]);
  });

  it("gives up what was asked before a request that was answered", () => {
    const waiting = new WaitingRequests();
    asked([0, 1, 2, 3], waiting);
    waiting.answer(at(2), 2);
    expect(waiting.ask(at(4), 4)).toBe(2);
  });

  it("knows requests of one frame and one time apart by their order", () => {
    const waiting = new WaitingRequests();
    for (let i = 0; i < 3; i++) waiting.ask(at(0), 7);
    waiting.answer(at(0), 7);
    expect(waiting.ask(at(0), 7)).toBe(3);
  });

  it("does not mind an answer to what it does not know", () => {
    const waiting = new WaitingRequests();
    waiting.ask(at(0), 1);
    waiting.answer(at(0), 2);
    waiting.answer(at(1), 1);
    expect(waiting.ask(at(0), 3)).toBe(2);
  });

  it("is bounded", () => {
    const waiting = new WaitingRequests();
    for (let i = 0; i < 500; i++) waiting.ask(at(0), i);
    expect(waiting.ask(at(0), 500)).toBe(128);
    expect((waiting.save() as Json[]).length).toBe(256);
  });

  it("goes on after it was saved", () => {
    const waiting = new WaitingRequests();
    asked([0, 1], waiting);
    const opened = new WaitingRequests(JSON.parse(JSON.stringify(waiting.save())) as Json);
    opened.answer(at(0), 0);
    expect(opened.ask(at(2), 2)).toBe(2);
  });
});
