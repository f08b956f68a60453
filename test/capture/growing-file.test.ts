import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCaptures } from "../../src/capture/open-captures.js";
import type { FrameSource } from "../../src/contracts/frame-source.js";
import { createFrame } from "../../src/core/frame.js";
import { joined, pcap, pcapng } from "../tools/capture-writer.js";

const frames = [1, 2, 3, 4].map((timeUs) => ({ timeUs, bytes: new Uint8Array(30).fill(timeUs) }));
const capture = pcap({ frames });
let folder = "";
let path = "";
let controller = new AbortController();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-growing-"));
  path = join(folder, "live.pcap");
  controller = new AbortController();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function follow(...paths: string[]): Promise<FrameSource> {
  return openCaptures(paths.length === 0 ? [path] : paths, { follow: true, signal: controller.signal });
}

/** The times of the next `count` frames, as they come. */
async function take(source: FrameSource, count: number): Promise<number[]> {
  const times: number[] = [];
  const frame = createFrame();
  while (times.length < count) {
    while (times.length < count && source.next(frame)) times.push(frame.time);
    if (times.length < count && !(await source.fill())) break;
  }
  return times;
}

describe("a capture that grows", () => {
  it("is read as it comes, and ends with the signal", async () => {
    writeFileSync(path, capture.subarray(0, 24 + 46));
    const source = await follow();
    expect(await take(source, 1)).toEqual([1]);
    const next = take(source, 2);
    for (let at = 24 + 46; at < 24 + 3 * 46; at += 20)
      appendFileSync(path, capture.subarray(at, Math.min(at + 20, 24 + 3 * 46)));
    expect(await next).toEqual([2, 3]);
    const end = take(source, 1);
    controller.abort();
    expect(await end).toEqual([]);
    expect(source.damages).toEqual([]);
    expect(source.totalBytes).toBeUndefined();
    expect(source.readBytes).toBe(24 + 3 * 46);
    await source.close();
  });

  it.each([
    { name: "nothing at all", cut: 0 },
    { name: "a part of the header", cut: 13 },
    { name: "the header alone", cut: 24 },
    { name: "a part of a record header", cut: 30 },
    { name: "a part of a frame", cut: 50 },
  ])("may begin with $name", async ({ cut }) => {
    writeFileSync(path, capture.subarray(0, cut));
    const source = await follow();
    const times = take(source, 4);
    appendFileSync(path, capture.subarray(cut));
    expect(await times).toEqual([1, 2, 3, 4]);
    controller.abort();
    expect(await source.fill()).toBe(false);
    expect(source.damages).toEqual([]);
    await source.close();
  });

  it("may end in the middle of a record when it is no longer wanted", async () => {
    writeFileSync(path, capture.subarray(0, -10));
    const source = await follow();
    expect(await take(source, 3)).toEqual([1, 2, 3]);
    controller.abort();
    expect(await take(source, 1)).toEqual([]);
    expect(source.damages).toEqual([]);
    await source.close();
  });

  it("may be compressed, or pcapng", async () => {
    const inPcapng = pcapng(
      { block: "section" },
      { block: "interface" },
      { block: "enhanced", time: 7n, bytes: new Uint8Array(9) },
    );
    for (const [bytes, cut, want] of [
      [joined([gzipSync(capture.subarray(0, 80)), gzipSync(capture.subarray(80))]), 40, [1, 2, 3, 4]],
      [inPcapng, 60, [7]],
    ] as const) {
      writeFileSync(path, bytes.subarray(0, cut));
      const source = await follow();
      const times = take(source, want.length);
      appendFileSync(path, bytes.subarray(cut));
      expect(await times).toEqual(want);
      await source.close();
    }
    controller.abort();
  });

  it("is the one of several that begins last; the others end", async () => {
    const older = join(folder, "older.pcap");
    writeFileSync(older, pcap({ frames: frames.slice(0, 2) }));
    writeFileSync(path, pcap({ frames: frames.slice(2, 3) }));
    const source = await follow(path, older);
    expect(await take(source, 3)).toEqual([1, 2, 3]);
    const next = take(source, 1);
    appendFileSync(path, pcap({ frames: frames.slice(3) }).subarray(24));
    expect(await next).toEqual([4]);
    controller.abort();
    await source.close();
  });

  it("is the one that has no frame yet, before those that have", async () => {
    const older = join(folder, "older.pcap");
    writeFileSync(older, pcap({ frames: frames.slice(0, 3) }));
    writeFileSync(path, capture.subarray(0, 10));
    const source = await follow(path, older);
    expect(await take(source, 3)).toEqual([1, 2, 3]);
    const next = take(source, 1);
    writeFileSync(path, pcap({ frames: frames.slice(3) }));
    expect(await next).toEqual([4]);
    controller.abort();
    await source.close();
  });
});

describe("a capture that is taken away", () => {
  it("is read to its end when it is moved, and the new one of its name is left alone", async () => {
    writeFileSync(path, capture.subarray(0, 24 + 46));
    const source = await follow();
    expect(await take(source, 1)).toEqual([1]);
    const rest = take(source, 99);
    appendFileSync(path, capture.subarray(24 + 46));
    renameSync(path, join(folder, "live.1.pcap"));
    writeFileSync(path, pcap({ frames: [{ timeUs: 9, bytes: new Uint8Array(1) }] }));
    expect(await rest).toEqual([2, 3, 4]);
    expect(source.damages).toEqual([]);
    await source.close();
  });

  it("is read to its end when it is deleted", async () => {
    writeFileSync(path, capture.subarray(0, -1));
    const source = await follow();
    const first = await take(source, 1);
    rmSync(path);
    expect([...first, ...(await take(source, 99))]).toEqual([1, 2, 3]);
    expect(source.damages).toMatchObject([{ file: "live.pcap", framesBefore: 3 }]);
    await source.close();
  });

  it("is damaged when it shrinks", async () => {
    writeFileSync(path, capture);
    const source = await follow();
    expect(await take(source, 4)).toEqual([1, 2, 3, 4]);
    truncateSync(path, 30);
    expect(await take(source, 1)).toEqual([]);
    expect(source.damages).toEqual([
      {
        file: "live.pcap",
        offset: capture.length,
        framesBefore: 4,
        reason: `the file shrank from ${capture.length} to 30 bytes while it was followed`,
      },
    ]);
    await source.close();
  });
});
