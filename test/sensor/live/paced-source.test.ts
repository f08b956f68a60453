import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FrameSource } from "../../../src/contracts/frame-source.js";
import { createFrame, type Frame } from "../../../src/core/frame.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { PacedSource } from "../../../src/sensor/live/paced-source.js";

/** Frames at these seconds, three for each piece that is read; a piece is overwritten by the next one. */
class Pieces implements FrameSource {
  readonly captures = ["a.pcap"];
  readonly damages = [];
  readonly readBytes = 0;
  readonly totalBytes = undefined;
  readonly #times: readonly number[];
  readonly #bytes = new Uint8Array(3);
  #at = 0;
  #filled = 0;

  constructor(times: readonly number[]) {
    this.#times = times;
  }

  next(frame: Frame): boolean {
    if (this.#at >= this.#filled) return false;
    frame.bytes = this.#bytes;
    frame.at = this.#at % 3;
    frame.time = ((this.#times[this.#at++] ?? 0) * 1e6) as PacketTime;
    return true;
  }

  async fill(): Promise<boolean> {
    const from = this.#filled;
    this.#filled = Math.min(this.#times.length, from + 3);
    for (let i = from; i < this.#filled; i++) this.#bytes[i % 3] = i;
    return this.#filled > from;
  }

  async close(): Promise<void> {}
}

/** Which frame came when, in milliseconds from the start, by its bytes. */
async function given(times: readonly number[], speed: number, abortMs?: number): Promise<(readonly number[])[]> {
  const stop = new AbortController();
  if (abortMs !== undefined) setTimeout(() => stop.abort(), abortMs);
  const source = new PacedSource(new Pieces(times), { speed, signal: stop.signal });
  const began = performance.now();
  const seen: (readonly number[])[] = [];
  const frame = createFrame();
  const reading = (async () => {
    do {
      while (source.next(frame)) seen.push([frame.bytes[frame.at] ?? -1, performance.now() - began]);
    } while (await source.fill());
    return seen;
  })();
  await vi.runAllTimersAsync();
  return reading;
}

describe("PacedSource", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setImmediate", "performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ["as it was", [100, 100.5, 101, 101, 103.5], 1, [0, 500, 1000, 1000, 3500]],
    ["ten times as fast", [100, 100.5, 101, 101, 103.5], 10, [0, 50, 100, 100, 350]],
    ["with long pauses cut", [100, 400, 401, 401.5], 1, [0, 3000, 4000, 4500]],
    ["without waiting for what is before", [100, 99, 101], 1, [0, 0, 1000]],
    ["as fast as can be", [100, 400, 401, 401.5], Number.POSITIVE_INFINITY, [0, 0, 0, 0]],
  ])("gives frames %s, whole", async (_, times, speed, want) => {
    const seen = await given(times, speed);
    expect(seen.map(([at]) => at)).toEqual(times.map((_time, i) => i));
    for (const [i, [, ms = -1]] of seen.entries()) expect(ms).toBeCloseTo(want[i] ?? -1, -0.7);
  });

  it("ends when it is told to, in the middle of a pause", async () => {
    expect((await given([100, 101, 102], 1, 1500)).length).toBe(2);
  });

  it("lets others have their turn where nothing has to be waited for", async () => {
    const source = new PacedSource(new Pieces(Array.from({ length: 300 }, () => 100)), {
      speed: Number.POSITIVE_INFINITY,
      signal: new AbortController().signal,
    });
    const frame = createFrame();
    let turns = 0;
    let frames = 0;
    do {
      while (source.next(frame)) {
        frames++;
        vi.advanceTimersByTime(1);
      }
      const immediates = vi.getTimerCount();
      const filling = source.fill();
      if (vi.getTimerCount() > immediates) turns++;
      await vi.advanceTimersByTimeAsync(0);
      if (!(await filling)) break;
    } while (frames < 1000);
    expect(frames).toBe(300);
    expect(turns).toBeGreaterThan(2);
  });
});
