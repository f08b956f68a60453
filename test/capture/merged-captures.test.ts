import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ByteWindow } from "../../src/capture/byte-window.js";
import { CaptureFile } from "../../src/capture/capture-file.js";
import { DamageLog } from "../../src/capture/damage-log.js";
import { MergedCaptures } from "../../src/capture/merged-captures.js";
import type { CaptureDamage } from "../../src/contracts/frame-source.js";
import { createFrame } from "../../src/core/frame.js";
import { pcap } from "../tools/capture-writer.js";
import { collect, MemoryBytes } from "./collected-frames.js";

interface Merge {
  readonly source: MergedCaptures;
  /** How many captures were open at most. */
  openMax: number;
  readonly windows: Set<ByteWindow>;
}

/** A merge of captures in memory, one for each list of times, whose frames hold their capture and their place in it. */
function merge(captures: readonly (readonly number[])[], signal?: AbortSignal): Merge {
  const damages: CaptureDamage[] = [];
  const windows = new Set<ByteWindow>();
  let open = 0;
  const files = captures.map((times, index) => {
    const frames = times.map((timeUs, at) => ({ timeUs, bytes: Uint8Array.of(index, at) }));
    return { index, firstTime: times[0] ?? 0, bytes: pcap({ frames }) };
  });
  const waiting = files
    .filter((_, index) => captures[index]?.length !== 0)
    .map(({ index, firstTime, bytes }) => ({
      index,
      firstTime,
      async open(lendWindow: () => ByteWindow) {
        open++;
        result.openMax = Math.max(result.openMax, open);
        const window = lendWindow();
        windows.add(window);
        const bytesSource = new MemoryBytes(bytes, [50]);
        bytesSource.close = async () => {
          open--;
        };
        const log = new DamageLog(`${index}.pcap`, damages);
        const file = new CaptureFile(`${index}.pcap`, index, bytesSource, window, log, signal);
        return { index, file, window, head: createFrame(), hasHead: false };
      },
    }));
  const names = files.map(({ index }) => `${index}.pcap`);
  const result: Merge = {
    source: new MergedCaptures(names, waiting, damages, 0, undefined, signal),
    openMax: 0,
    windows,
  };
  return result;
}

/** What the order must be: always the capture whose next frame is earliest, of equal ones the first of the list. */
function mergedByHand(captures: readonly (readonly number[])[]): string[] {
  const places = captures.map(() => 0);
  const order: string[] = [];
  for (;;) {
    let first = -1;
    for (const [index, times] of captures.entries()) {
      const time = times[places[index] ?? 0];
      if (time === undefined) continue;
      if (first < 0 || time < (captures[first]?.[places[first] ?? 0] ?? 0)) first = index;
    }
    if (first < 0) return order;
    order.push(`${first}:${places[first]}@${captures[first]?.[places[first] ?? 0]}`);
    places[first] = (places[first] ?? 0) + 1;
  }
}

async function order({ source }: Merge): Promise<string[]> {
  const frames = await collect(source);
  return frames.map((frame) => `${frame.capture}:${frame.number - 1}@${frame.timeUs}`);
}

describe("the order of frames", () => {
  const rows: readonly { name: string; captures: readonly (readonly number[])[]; want: readonly string[] }[] = [
    { name: "one capture as it is", captures: [[5, 3, 9]], want: ["0:0@5", "0:1@3", "0:2@9"] },
    {
      name: "by time",
      captures: [
        [1, 4],
        [2, 3],
      ],
      want: ["0:0@1", "1:0@2", "1:1@3", "0:1@4"],
    },
    {
      name: "of equal times by the list",
      captures: [[2, 2], [1, 2], [2]],
      want: ["1:0@1", "0:0@2", "0:1@2", "1:1@2", "2:0@2"],
    },
    {
      name: "rotated captures, named in any order",
      captures: [
        [7, 8],
        [1, 2],
        [4, 5],
      ],
      want: ["1:0@1", "1:1@2", "2:0@4", "2:1@5", "0:0@7", "0:1@8"],
    },
    {
      name: "a capture that goes back keeps its own order",
      captures: [
        [5, 1, 6],
        [2, 5],
      ],
      want: ["1:0@2", "0:0@5", "0:1@1", "1:1@5", "0:2@6"],
    },
    { name: "captures without frames", captures: [[], [1], []], want: ["1:0@1"] },
    { name: "no capture with frames", captures: [[]], want: [] },
  ];
  it.each(rows)("is $name", async ({ captures, want }) => {
    expect(await order(merge(captures))).toEqual(want);
    expect(mergedByHand(captures)).toEqual(want);
  });

  it("is that of a merge by hand, whatever the times", async () => {
    const times = fc.array(fc.nat({ max: 30 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(times, { maxLength: 6 }), async (captures) => {
        const merged = merge(captures);
        expect(await order(merged)).toEqual(mergedByHand(captures));
        expect(merged.source.damages).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the bytes of a frame until the next one is asked for", async () => {
    const captures = [0, 1, 2].map((index) => Array.from({ length: 40 }, (_, at) => 3 * at + index));
    const { source } = merge(captures);
    const frame = createFrame();
    let count = 0;
    do {
      while (source.next(frame)) {
        expect([...frame.bytes.subarray(frame.at, frame.end)]).toEqual([frame.capture, frame.number - 1]);
        count++;
      }
    } while (await source.fill());
    expect(count).toBe(120);
  });
});

describe("captures that are held", () => {
  it("are at most two of a row of rotated ones, in windows that are used again", async () => {
    const captures = Array.from({ length: 300 }, (_, index) => [10 * index, 10 * index + 9, 10 * index + 11]);
    const merged = merge(captures);
    expect(await order(merged)).toEqual(mergedByHand(captures));
    expect(merged.openMax).toBe(2);
    expect(merged.windows.size).toBe(2);
  });

  it("are one when they do not overlap", async () => {
    const captures = Array.from({ length: 50 }, (_, index) => [10 * index, 10 * index + 9]);
    const merged = merge(captures);
    await collect(merged.source);
    expect(merged.openMax).toBe(1);
    expect(merged.windows.size).toBe(1);
  });

  it("have small windows when many overlap", async () => {
    const merged = merge(Array.from({ length: 100 }, (_, index) => [index, 1000]));
    await collect(merged.source);
    const bytes = [...merged.windows].reduce((sum, window) => sum + window.bytes.length, 0);
    expect(merged.openMax).toBe(100);
    expect(bytes).toBeLessThan(24 * 1024 * 1024);
  });

  it("are none after a close", async () => {
    const merged = merge([[1, 5], [2, 6], [9]]);
    const frame = createFrame();
    while (!merged.source.next(frame)) await merged.source.fill();
    await merged.source.close();
    expect(merged.source.next(frame)).toBe(false);
    expect(await merged.source.fill()).toBe(false);
  });
});

describe("an abort", () => {
  it("ends the reading without damage", async () => {
    const controller = new AbortController();
    const { source } = merge([[1, 2, 3, 4, 5, 6, 7, 8]], controller.signal);
    const frame = createFrame();
    while (!source.next(frame)) await source.fill();
    controller.abort();
    const rest = await collect(source);
    expect(rest.length).toBeLessThan(7);
    expect(source.damages).toEqual([]);
  });
});
