import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import type { FrameSource } from "../../../src/contracts/frame-source.js";
import { SensorFault } from "../../../src/core/fault.js";
import { createFrame, type Frame } from "../../../src/core/frame.js";
import { PacketClock } from "../../../src/core/packet-clock.js";
import { FirstShare } from "../../../src/sensor/shards/first-share.js";
import type { ShardAnswer } from "../../../src/sensor/shards/shard-answer.js";
import type { ShardLink } from "../../../src/sensor/shards/shard-link.js";
import { ShardedSource } from "../../../src/sensor/shards/sharded-source.js";
import { at } from "../../detectors/given.js";
import { frameOf } from "../../inventory/frames.js";
import { sourceOf } from "./sharded-records.js";

const NOTHING: ShardAnswer = { found: [], refusedWakes: [] };
const KIB = new Array<number>(1024).fill(7);

function frames(count: number, bytes: readonly number[] = KIB): Frame[] {
  return Array.from({ length: count }, (_, i) => frameOf(bytes, at(i), i + 1));
}

/** A shard that answers when it is let, and what it was asked. */
class HeldShard implements ShardLink {
  readonly asked: string[] = [];
  isClosed = false;
  #open: (() => void)[] = [];
  #isFree: boolean;

  constructor(isFree = true) {
    this.#isFree = isFree;
  }

  async ask({ type }: { readonly type: string }): Promise<ShardAnswer> {
    this.asked.push(type);
    if (!this.#isFree) await new Promise<void>((resolve) => this.#open.push(resolve));
    return NOTHING;
  }

  free(): void {
    this.#isFree = true;
    for (const open of this.#open.splice(0)) open();
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }
}

function through(source: FrameSource, ...links: readonly ShardLink[]): ShardedSource {
  const clock = new PacketClock();
  return new ShardedSource(source, new FirstShare(clock, [], () => true), links);
}

/** Numbers of all frames that are left. */
async function numbers(source: FrameSource): Promise<number[]> {
  const read: number[] = [];
  const frame = createFrame();
  for (;;) {
    while (source.next(frame)) read.push(frame.number);
    if (!(await source.fill())) return read;
  }
}

describe("frames through shards", () => {
  it("are those of the source, in their order, and the end is told once", async () => {
    const shards = [new HeldShard(), new HeldShard()];
    const given = frames(5000);
    expect(await numbers(through(sourceOf(given, 700), ...shards))).toEqual(given.map(({ number }) => number));
    for (const { asked } of shards) {
      expect(asked.filter((type) => type === "end").length).toBe(1);
      expect(asked.length).toBeGreaterThan(5);
      expect(asked.at(-1)).toBe("end");
    }
  });

  it("are read ahead of a slow shard, but no more than eight batches", async () => {
    const slow = new HeldShard(false);
    const source = through(sourceOf(frames(20_000), 20_000), slow, new HeldShard());
    const filling = source.fill();
    await vi.waitFor(() => expect(slow.asked.length).toBe(8));
    for (let turn = 0; turn < 10; turn++) await nextTurn();
    expect(slow.asked.length).toBe(8);
    slow.free();
    expect(await filling).toBe(true);
    expect((await numbers(source)).length).toBe(20_000);
  });

  it("come one by one where each is larger than a batch", async () => {
    const large = frames(3, new Array<number>(1_500_000).fill(1));
    expect(await numbers(through(sourceOf(large, 3), new HeldShard()))).toEqual([1, 2, 3]);
  });

  it("are handled before a fault of the source is told", async () => {
    const given = sourceOf(frames(300), 100);
    let fills = 0;
    const failing: FrameSource = {
      ...given,
      async fill() {
        if (++fills > 2) throw new SensorFault("CAPTURE_NOT_READABLE", "it was taken away");
        return given.fill();
      },
    };
    const source = through(failing, new HeldShard());
    const read: number[] = [];
    const reading = async () => {
      const frame = createFrame();
      do while (source.next(frame)) read.push(frame.number);
      while (await source.fill());
    };
    await expect(reading()).rejects.toMatchObject({ code: "CAPTURE_NOT_READABLE" });
    expect(read.length).toBe(200);
  });

  it("stop with the fault of a shard", async () => {
    const failing: ShardLink = {
      ask: () => Promise.reject(new SensorFault("SHARD_FAILED", "shard 2 of 2 failed")),
      close: async () => {},
    };
    await expect(numbers(through(sourceOf(frames(10)), failing))).rejects.toMatchObject({ code: "SHARD_FAILED" });
  });

  it("may be none for a while, as of a source that says so", async () => {
    const quiet: FrameSource = { ...sourceOf([]), fill: async () => true };
    const source = through(quiet, new HeldShard());
    expect([await source.fill(), source.next(createFrame())]).toEqual([true, false]);
  });

  it("end, with the source and all shards, when they are closed", async () => {
    const shard = new HeldShard();
    let isClosed = false;
    const close = async () => {
      isClosed = true;
    };
    await through({ ...sourceOf([]), close }, shard).close();
    expect([isClosed, shard.isClosed]).toEqual([true, true]);
  });
});
