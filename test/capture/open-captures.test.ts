import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCaptures } from "../../src/capture/open-captures.js";
import { createFrame } from "../../src/core/frame.js";
import { pcap, pcapng } from "../tools/capture-writer.js";
import { collect } from "./collected-frames.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-captures-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A capture of frames with these times. */
function at(...times: readonly number[]): Uint8Array {
  return pcap({ frames: times.map((timeUs) => ({ timeUs, bytes: Uint8Array.of(timeUs) })) });
}

function write(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(...paths: readonly string[]) {
  const source = await openCaptures(paths);
  const frames = (await collect(source)).map(
    (frame) => `${source.captures[frame.capture]}:${frame.number}@${frame.timeUs}`,
  );
  await source.close();
  const { captures, damages, readBytes, totalBytes } = source;
  return { captures, damages, readBytes, totalBytes, frames };
}

describe("files", () => {
  it("are told by their content and not by their names", async () => {
    const inPcapng = pcapng(
      { block: "section" },
      { block: "interface" },
      { block: "simple", bytes: new Uint8Array(4) },
    );
    expect((await read(write("a.txt", inPcapng))).frames).toEqual(["a.txt:1@0"]);
    expect((await read(write("b.pcapng", gzipSync(at(3))))).frames).toEqual(["b.pcapng:1@3"]);
    expect((await read(write("c.gz", at(4)))).frames).toEqual(["c.gz:1@4"]);
  });

  it("are merged by time and numbered each for itself", async () => {
    const paths = [write("late.pcap", at(7, 9)), write("early.pcap.gz", gzipSync(at(1, 8))), write("none.pcap", at())];
    expect(await read(...paths)).toMatchObject({
      captures: ["late.pcap", "early.pcap.gz", "none.pcap"],
      frames: ["early.pcap.gz:1@1", "late.pcap:1@7", "early.pcap.gz:2@8", "late.pcap:2@9"],
      damages: [],
    });
  });

  it("are counted as they lie on disk", async () => {
    const files = [gzipSync(at(1, 8)), at(7), at()];
    const totalBytes = files.reduce((sum, file) => sum + file.length, 0);
    const told = await read(...files.map((file, index) => write(`${index}.pcap`, file)));
    expect(told).toMatchObject({ readBytes: totalBytes, totalBytes });
  });

  it("tell their damage once each, with their own counts", async () => {
    const paths = [
      write("empty.pcap", ""),
      write("cut.pcap", at(1, 2).subarray(0, -1)),
      write("whole.pcap", at(3)),
      write("header.pcap", at().subarray(0, 20)),
      write("cut.gz", gzipSync(at(4, 5)).subarray(0, -4)),
    ];
    const told = await read(...paths);
    expect(told.frames).toEqual(["cut.pcap:1@1", "whole.pcap:1@3", "cut.gz:1@4", "cut.gz:2@5"]);
    expect(told.damages.map(({ file, offset, framesBefore }) => [file, offset, framesBefore])).toEqual([
      ["empty.pcap", 0, 0],
      ["header.pcap", 0, 0],
      ["cut.pcap", 41, 1],
      ["cut.gz", at(4, 5).length, 2],
    ]);
    expect(told.damages.every(({ reason }) => reason.length > 20)).toBe(true);
  });

  it("may be larger than the windows", async () => {
    const frames = Array.from({ length: 4000 }, (_, index) => ({
      timeUs: index,
      bytes: new Uint8Array(1400).fill(index),
    }));
    const large = pcap({ frames });
    const source = await openCaptures([write("large.pcap", large), write("other.pcap", at(5, 6))]);
    const got = await collect(source);
    await source.close();
    expect(got.length).toBe(4002);
    const others = got.filter((frame) => frame.capture === 0);
    expect(others.every((frame, index) => frame.hex === Buffer.alloc(1400, index & 0xff).toString("hex"))).toBe(true);
  });
});

describe("a folder", () => {
  it("is every capture in and below it, in order, and nothing else", async () => {
    write("b.pcap", at(2));
    write("a.pcap", at(2));
    write("sub/c.anything", gzipSync(at(2)));
    write(".hidden.pcap", at(2));
    write(".hidden/d.pcap", at(2));
    write("README.md", "hello");
    write("notes", "");
    write("x.gz", gzipSync("hello"));
    write("y.gz", gzipSync("hello").subarray(0, 5));
    symlinkSync(folder, join(folder, "loop"));
    symlinkSync(join(folder, "nowhere"), join(folder, "dangling.pcap"));
    symlinkSync(join(folder, "a.pcap"), join(folder, "link.pcap"));
    const told = await read(folder);
    expect(told.captures).toEqual(["a.pcap", "b.pcap", "link.pcap", "c.anything"]);
    expect(told.frames).toEqual(["a.pcap:1@2", "b.pcap:1@2", "link.pcap:1@2", "c.anything:1@2"]);
    expect(told.damages).toEqual([]);
  });

  it("tells of files that were meant to be captures", async () => {
    write("a.pcap", "");
    write("b.pcapng1", "");
    write("c.cap.gz", gzipSync(at(1)).subarray(0, 4));
    write("d", at(1).subarray(0, 9));
    const { damages } = await read(folder);
    expect(damages.map((damage) => damage.file)).toEqual(["a.pcap", "b.pcapng1", "c.cap.gz"]);
  });

  it("is taken together with files", async () => {
    write("in/a.pcap", at(2));
    const told = await read(write("b.pcap", at(1)), join(folder, "in"));
    expect(told.captures).toEqual(["b.pcap", "a.pcap"]);
  });
});

describe("faults", () => {
  it.each([
    { name: "a file that is not there", paths: () => [join(folder, "none.pcap")], code: "CAPTURE_NOT_FOUND" },
    { name: "a path through a file", paths: () => [join(write("a.pcap", at(1)), "b")], code: "CAPTURE_NOT_FOUND" },
    {
      name: "a file that is no capture",
      paths: () => [write("a.txt", "hello, world\n")],
      code: "CAPTURE_UNKNOWN_FORMAT",
    },
    {
      name: "one of several that is no capture",
      paths: () => [write("a.pcap", at(1)), write("b", "hello")],
      code: "CAPTURE_UNKNOWN_FORMAT",
    },
    {
      name: "a folder without captures",
      paths: () => [write("sub/a.txt", "hello").slice(0, -6)],
      code: "CAPTURE_EMPTY",
    },
    { name: "nothing named", paths: () => [], code: "USAGE" },
    { name: "standard input twice", paths: () => ["-", "-"], code: "USAGE" },
  ])("are told before anything is read: $name", async ({ paths, code }) => {
    const named = paths();
    const message = expect.stringContaining(named.at(-1) ?? "Name");
    await expect(openCaptures(named)).rejects.toMatchObject({ name: "SensorFault", code, message });
  });

  it("are told when a capture goes away before its time has come", async () => {
    const paths = [write("a.pcap", at(1)), write("b.pcap", at(5))];
    const source = await openCaptures(paths);
    unlinkSync(paths[1] ?? "");
    const frame = createFrame();
    while (!source.next(frame)) await source.fill();
    expect(frame.time).toBe(1);
    await expect(collect(source)).rejects.toMatchObject({ code: "CAPTURE_NOT_FOUND" });
    await source.close();
  });

  it("name what is there but cannot be read", async () => {
    const path = join(folder, "socket");
    const server = createServer().listen(path);
    await once(server, "listening");
    const source = await openCaptures([path]);
    // The trouble comes up before anyone asks for bytes.
    await new Promise((soon) => setTimeout(soon, 50));
    const want = { code: "CAPTURE_NOT_READABLE", message: expect.stringContaining(path) };
    await expect(collect(source)).rejects.toMatchObject(want);
    await source.close();
    await expect(openCaptures([path, write("a.pcap", at(1))])).rejects.toMatchObject(want);
    server.close();
  });
});
