import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCaptures } from "../../src/capture/open-captures.js";
import { pcap } from "../tools/capture-writer.js";
import { collect } from "./collected-frames.js";

const frames = [1, 2, 3].map((timeUs) => ({ timeUs, bytes: new Uint8Array(30).fill(timeUs) }));
const capture = pcap({ frames });
const project = resolve(import.meta.dirname, "../..");
const reader = resolve(project, "src/capture/open-captures.ts");
const collector = resolve(import.meta.dirname, "collected-frames.ts");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-stream-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly captures: readonly string[];
  readonly times: readonly number[];
  readonly damages: readonly { readonly reason: string }[];
  readonly readBytes: number;
  readonly totalBytes?: number;
  readonly code?: string;
}

/** Another process that reads `paths` while `input` is written to it piece by piece; what it tells of them. */
async function readInChild(paths: readonly string[], input: readonly Uint8Array[]): Promise<Told> {
  const script = `
    const { openCaptures } = await import(${JSON.stringify(reader)});
    const { collect } = await import(${JSON.stringify(collector)});
    try {
      const source = await openCaptures(${JSON.stringify(paths)});
      const times = (await collect(source)).map((frame) => frame.timeUs);
      const { captures, damages, readBytes, totalBytes } = source;
      await source.close();
      console.log(JSON.stringify({ captures, times, damages, readBytes, totalBytes }));
    } catch (error) {
      console.log(JSON.stringify({ code: error.code }));
    }`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { cwd: project });
  let told = "";
  let trouble = "";
  child.stdout.on("data", (chunk) => {
    told += chunk;
  });
  child.stderr.on("data", (chunk) => {
    trouble += chunk;
  });
  child.stdin.on("error", () => {}); // The child may have had enough.
  for (const piece of input) await new Promise((written) => child.stdin.write(piece, written));
  child.stdin.end();
  const code = await new Promise((ended) => child.on("close", ended));
  expect([code, trouble]).toEqual([0, ""]);
  return JSON.parse(told) as Told;
}

describe("standard input", () => {
  it("is read as it comes", async () => {
    const pieces = Array.from({ length: Math.ceil(capture.length / 31) }, (_, at) =>
      capture.subarray(31 * at, 31 * (at + 1)),
    );
    expect(await readInChild(["-"], pieces)).toEqual({
      captures: ["stdin"],
      times: [1, 2, 3],
      damages: [],
      readBytes: capture.length,
    });
  });

  it("may be compressed, and cut", async () => {
    const { times, damages } = await readInChild(["-"], [gzipSync(capture, { level: 0 }).subarray(0, -60)]);
    expect(times).toEqual([1]);
    expect(damages).toMatchObject([{ file: "stdin", framesBefore: 1, reason: "the gzip stream is cut" }]);
  });

  it("is merged with files, and with others of its kind", async () => {
    const file = join(folder, "other.pcap");
    writeFileSync(file, pcap({ frames: [0, 2, 5].map((timeUs) => ({ timeUs, bytes: new Uint8Array(3) })) }));
    const told = await readInChild([file, "-"], [capture]);
    expect(told).toMatchObject({ captures: ["other.pcap", "stdin"], times: [0, 1, 2, 2, 3, 5], damages: [] });
  });

  it("may hold nothing, or no capture", async () => {
    const told = await readInChild(["-"], []);
    expect(told.damages).toMatchObject([{ file: "stdin", offset: 0, framesBefore: 0 }]);
    expect(await readInChild(["-"], [Buffer.from("hello, world\n")])).toEqual({ code: "CAPTURE_UNKNOWN_FORMAT" });
  });
});

describe("a named pipe", () => {
  it("is read as it comes", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const source = await openCaptures([pipe]);
    const read = collect(source);
    const writer = await open(pipe, "w");
    await writer.write(capture.subarray(0, 50));
    await writer.write(capture.subarray(50));
    await writer.close();
    expect((await read).map((frame) => frame.timeUs)).toEqual([1, 2, 3]);
    expect(source.totalBytes).toBeUndefined();
    await source.close();
  });

  it("ends with the signal even when its writer says nothing", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const controller = new AbortController();
    const source = await openCaptures([pipe], { signal: controller.signal });
    const read = collect(source);
    const writer = await open(pipe, "w");
    await writer.write(capture.subarray(0, 80));
    controller.abort();
    await read;
    expect(source.damages).toEqual([]);
    await source.close();
    await writer.close();
  });
});
