import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { Recording } from "../../../src/capture/live/recording.js";
import { openCaptures } from "../../../src/capture/open-captures.js";
import { createFrame, type Frame } from "../../../src/core/frame.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { skipUnless } from "../../tools/skip-unless.js";
import { type CollectedFrame, collect } from "../collected-frames.js";
import { untilTrue } from "./watched-points.js";

const START_US = Date.UTC(2015, 1, 24, 17, 18, 20) * 1000;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) {
    spawnSync("umount", [folder], { stdio: "ignore" });
    rmSync(folder, { recursive: true, force: true });
  }
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-recording-"));
  folders.push(folder);
  return folder;
}

interface Given {
  readonly folder: string;
  readonly fileBytesMax?: number;
  readonly totalBytesMax?: number;
  readonly isCompressed?: boolean;
}

function record(given: Given): { recording: Recording; troubles: (string | undefined)[] } {
  const troubles: (string | undefined)[] = [];
  const recording = new Recording({
    fileBytesMax: 1 << 20,
    totalBytesMax: 1 << 24,
    isCompressed: false,
    captures: ["north", "south"],
    onTrouble: (reason) => troubles.push(reason),
    ...given,
  });
  return { recording, troubles };
}

interface FrameFields {
  readonly timeUs: number;
  readonly bytes?: number;
  readonly capture?: number;
  readonly linkType?: number;
  readonly wireBytes?: number;
  readonly checkSequenceBytes?: number;
}

function frameOf({ timeUs, bytes = 100, ...rest }: FrameFields): Frame {
  // Frames lie somewhere in a larger buffer.
  const frame = createFrame();
  frame.bytes = Uint8Array.from({ length: bytes + 7 }, (_, at) => (at * 31 + timeUs) & 0xff);
  frame.at = 3;
  frame.end = 3 + bytes;
  frame.time = timeUs as PacketTime;
  frame.wireBytes = rest.wireBytes ?? bytes;
  frame.linkType = rest.linkType ?? 1;
  frame.capture = rest.capture ?? 0;
  frame.checkSequenceBytes = rest.checkSequenceBytes ?? 0;
  return frame;
}

function plain(frame: Frame): Omit<CollectedFrame, "number" | "capture"> {
  const hex = Buffer.from(frame.bytes.subarray(frame.at, frame.end)).toString("hex");
  const { wireBytes, linkType, checkSequenceBytes } = frame;
  return { timeUs: frame.time, linkType, wireBytes, checkSequenceBytes, hex };
}

async function replayed(folder: string): Promise<Omit<CollectedFrame, "number" | "capture">[]> {
  const source = await openCaptures([folder]);
  const frames = await collect(source);
  expect(source.damages).toEqual([]);
  await source.close();
  return frames.map(({ number: _number, capture: _capture, ...frame }) => frame);
}

/** Frames of two points that come in batches, so that their times interleave. */
function interleaved(count: number): Frame[] {
  return Array.from({ length: count }, (_, at) => {
    const batch = Math.floor(at / 10);
    return frameOf({ timeUs: START_US + 1000 * (at % 10) + 7000 * batch, capture: batch % 2, bytes: 60 + (at % 90) });
  });
}

describe("a recording", () => {
  it("gives back frames as they were, of every kind", async () => {
    const folder = newFolder();
    const { recording } = record({ folder });
    const frames = [
      frameOf({ timeUs: START_US + 633_292 }),
      frameOf({ timeUs: START_US + 633_293, bytes: 0 }),
      frameOf({ timeUs: START_US + 633_294, bytes: 61, wireBytes: 9000 }),
      frameOf({ timeUs: START_US + 633_295, linkType: 113, capture: 1 }),
      frameOf({ timeUs: START_US + 633_296, bytes: 64, checkSequenceBytes: 4 }),
      frameOf({ timeUs: START_US + 633_297, bytes: 262_144 }),
    ];
    for (const frame of frames) recording.frame(frame);
    await recording.close();
    expect(await replayed(folder)).toEqual(frames.map(plain));
    expect(readdirSync(folder)).toEqual(["frames-20150224T171820.633292Z.pcapng"]);
    expect(recording.state).toMatchObject({ lostFrames: 0, files: 1 });
  });

  it("is read by others, with the names of the points", async (context) => {
    const hasTshark = spawnSync("tshark", ["-v"], { stdio: "ignore" }).status === 0;
    skipUnless(context, hasTshark, "tshark", "apt-get install tshark");
    const folder = newFolder();
    const { recording } = record({ folder });
    recording.frame(frameOf({ timeUs: START_US }));
    recording.frame(frameOf({ timeUs: START_US + 1, capture: 1 }));
    await recording.close();
    const [file = ""] = readdirSync(folder);
    const fields = ["-e", "frame.interface_name", "-e", "frame.time_epoch", "-e", "frame.len"];
    const { stdout } = spawnSync("tshark", ["-r", join(folder, file), "-T", "fields", ...fields], { encoding: "utf8" });
    expect(stdout).toBe("north\t1424798300.000000000\t100\nsouth\t1424798300.000001000\t100\n");
  });

  it("replays over many files in the order in which frames were handled", async () => {
    const folder = newFolder();
    const { recording } = record({ folder, fileBytesMax: 32_000 });
    const frames = interleaved(3000);
    for (const frame of frames) recording.frame(frame);
    await recording.close();
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(32_000);
    expect(await replayed(folder)).toEqual(frames.map(plain));
  });

  it("keeps to its total, the newest last, and leaves the files of others alone", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "notes.txt"), "a");
    writeFileSync(join(folder, "eth0.pcapng"), "b");
    const { recording } = record({ folder, fileBytesMax: 20_000, totalBytesMax: 100_000 });
    const frames = interleaved(2000);
    for (const [at, frame] of frames.entries()) {
      recording.frame(frame);
      // What ended must be on the disk before it can go.
      if (at % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await recording.close();
    const names = readdirSync(folder).filter((name) => name.startsWith("frames-"));
    const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(100_000);
    expect(bytes).toBeGreaterThan(60_000);
    expect(recording.state).toEqual({ files: names.length, bytes, lostFrames: 0 });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(["notes.txt", "eth0.pcapng"]));
    rmSync(join(folder, "notes.txt"));
    rmSync(join(folder, "eth0.pcapng"));
    const kept = await replayed(folder);
    expect(kept).toEqual(frames.slice(-kept.length).map(plain));
  });

  it("compresses a file once it has ended", async () => {
    const folder = newFolder();
    const { recording } = record({ folder, fileBytesMax: 32_000, isCompressed: true });
    const frames = interleaved(600);
    for (const frame of frames) recording.frame(frame);
    const ended = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".gz"));
    await untilTrue(
      () => ended().length === 2 && !readdirSync(folder).some((name) => name.endsWith(".part")),
      () => readdirSync(folder).join(" "),
    );
    await recording.close();
    expect(readdirSync(folder)).toHaveLength(3);
    expect(await replayed(folder)).toEqual(frames.map(plain));
  });

  it("goes on after a restart: what was left is compressed, counted, and never written over", async () => {
    const folder = newFolder();
    const first = record({ folder, isCompressed: true });
    first.recording.frame(frameOf({ timeUs: START_US }));
    await first.recording.close();
    writeFileSync(join(folder, "frames-20150101T000000.000000Z.pcapng.gz.part"), "cut");
    const second = record({ folder, isCompressed: true });
    second.recording.frame(frameOf({ timeUs: START_US, bytes: 200 }));
    await untilTrue(
      () => existsSync(join(folder, "frames-20150224T171820.000000Z.pcapng.gz")),
      () => `${readdirSync(folder).join(" ")} ${second.troubles.join()}`,
    );
    await second.recording.close();
    expect(readdirSync(folder)).toEqual([
      "frames-20150224T171820.000000Z-1.pcapng",
      "frames-20150224T171820.000000Z.pcapng.gz",
    ]);
    expect(second.recording.state.files).toBe(2);
  });

  it("that cannot be begun says so once, and counts", async () => {
    const folder = join(newFolder(), "file");
    writeFileSync(folder, "");
    const { recording, troubles } = record({ folder });
    recording.frame(frameOf({ timeUs: START_US }));
    recording.frame(frameOf({ timeUs: START_US + 1 }));
    await recording.close();
    expect(troubles).toEqual([
      expect.stringMatching(
        /^Frames cannot be recorded in .*\(EEXIST.*\): make room or access there, .*goes on without it\.$/,
      ),
    ]);
    expect(recording.state).toEqual({ files: 0, bytes: 0, lostFrames: 2 });
  });

  it("on a disk that is full counts what is lost, tells it, and leaves whole files", async (context) => {
    const folder = newFolder();
    const mount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m", "zonewarden", folder]);
    skipUnless(context, mount.status === 0, "root that may mount a tmpfs", "run as root");
    const { recording, troubles } = record({ folder, fileBytesMax: 1 << 26, totalBytesMax: 1 << 27 });
    const frames = Array.from({ length: 9000 }, (_, at) => frameOf({ timeUs: START_US + at, bytes: 1000 }));
    for (const [at, frame] of frames.entries()) {
      recording.frame(frame);
      if (at % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await recording.close();
    expect(troubles).toEqual([expect.stringMatching(/ENOSPC/)]);
    const kept = await replayed(folder);
    expect(kept.length).toBeGreaterThan(2000);
    expect(kept).toEqual(frames.slice(0, kept.length).map(plain));
    expect(recording.state.lostFrames).toBe(frames.length - kept.length);
    spawnSync("umount", [folder]);
  });

  it("does not let anyone else read what was said on the wire", async () => {
    const folder = join(newFolder(), "new", "folder");
    const { recording } = record({ folder });
    recording.frame(frameOf({ timeUs: START_US }));
    await recording.close();
    const [file = ""] = readdirSync(folder);
    expect(statSync(folder).mode & 0o007).toBe(0);
    expect(statSync(join(folder, file)).mode & 0o007).toBe(0);
    expect(readFileSync(join(folder, file)).length).toBeGreaterThan(100);
  });
});
