import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readPcap, writePcap } from "../../samples/make/capture-file.js";
import type { FrameSource } from "../../src/contracts/frame-source.js";
import { canonicalJson } from "../../src/core/json.js";
import type { PacketClock } from "../../src/core/packet-clock.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { readBaseline } from "../../src/sensor/baseline-file.js";
import { runCaptures } from "../../src/sensor/capture-run.js";
import { Learner } from "../../src/sensor/learner.js";
import { readPolicy } from "../../src/sensor/policy-file.js";
import { Watcher } from "../../src/sensor/watcher.js";
import { runCli } from "../tools/run-cli.js";
import { skipUnless } from "../tools/skip-unless.js";
import { NODE_MAJORS, nodeOf } from "./node-versions.js";
import { type ReplayCase, replayCases } from "./replay-cases.js";
import { INSTALL_STACKS } from "./stack-rooms.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-determinism-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PARTS = 3;
/** Between two frames the clock is moved on at most so often, each time by so much. */
const TICKS_MAX = 100;
const TICK_US = 250_000;

/** The capture in several files, in order. */
function partsOf({ capture }: ReplayCase): string[] {
  const frames = readPcap(readFileSync(capture));
  const length = Math.ceil(frames.length / PARTS);
  return Array.from({ length: PARTS }, (_, i) => {
    const path = join(folder, `part-${i}.pcap`);
    writeFileSync(path, writePcap(frames.slice(i * length, (i + 1) * length)));
    return path;
  });
}

/** Of the whole capture, by the name of a part and the number in it. */
function wholeFrame(parts: readonly string[], file: string, frame: number): number {
  const i = parts.findIndex((path) => path.endsWith(file));
  const before = parts.slice(0, i).map((path) => readPcap(readFileSync(path)).length);
  return before.reduce((sum, count) => sum + count, frame);
}

interface Told {
  readonly evidence?: readonly { readonly frame: number; readonly file?: string }[];
}

/** Records without what names the files in which the frames were: numbers in parts become those of the whole. */
function withoutFiles(out: string, parts: readonly string[] = []): string[] {
  return linesOf(out).map((line) => {
    const { evidence, ...record } = JSON.parse(line) as Told & Record<string, unknown>;
    for (const key of ["prevHash", "file", "firstFrame", "lastFrame", "sampleFrames"]) delete record[key];
    const frames = evidence?.map(({ file, frame, ...rest }) => {
      return { ...rest, frame: file === undefined ? frame : wholeFrame(parts, file, frame) };
    });
    return canonicalJson({ ...record, evidence: frames ?? [] } as never);
  });
}

function linesOf(out: string): string[] {
  return out.split("\n").filter((line) => line !== "");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

let baselines = 0;

function learn({ policy }: ReplayCase, paths: readonly string[], node?: string): string {
  const path = join(folder, `baseline-${baselines++}.jsonl`);
  const given = policy === undefined ? [] : ["--policy", policy];
  const { code, err } = runCli(["learn", ...paths, "--out", path, ...given], undefined, node);
  expect(code, err).toBe(0);
  return path;
}

function replay(
  { policy }: ReplayCase,
  baseline: string,
  paths: readonly string[],
  how: { input?: Buffer; node?: string },
) {
  const given = policy === undefined ? [] : ["--policy", policy];
  const { code, out, err } = runCli(["replay", ...paths, "--baseline", baseline, ...given], how.input, how.node);
  expect([code, err]).toEqual([0, ""]);
  return out;
}

/** The source, with the clock moved on before each frame as in a sensor that hears nothing for a while. */
function withTicks(source: FrameSource, clockOf: () => PacketClock | undefined): FrameSource {
  const next: FrameSource["next"] = (frame) => {
    if (!source.next(frame)) return false;
    const clock = clockOf();
    if (clock === undefined || clock.now === 0) return true;
    for (let i = 0; i < TICKS_MAX && clock.now + TICK_US < frame.time; i++) {
      clock.advanceTo((clock.now + TICK_US) as PacketTime);
    }
    return clock.advanceTo((frame.time - 1) as PacketTime) || true;
  };
  return new Proxy(source, { get: (target, key) => (key === "next" ? next : bound(target, key)) });
}

function bound(target: FrameSource, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key, target);
  return typeof value === "function" ? value.bind(target) : value;
}

/** What a watcher and a learner make of the capture, in this process. */
async function inProcess(one: ReplayCase, baselinePath: string, hasTicks: boolean, hashSeed: number) {
  const policy = one.policy === undefined ? undefined : readPolicy(one.policy);
  const records: string[] = [];
  let watcher: Watcher | undefined;
  let learner: Learner | undefined;
  let clock: PacketClock | undefined;
  const window = (source: FrameSource) => (hasTicks ? withTicks(source, () => clock) : source);
  await runCaptures({
    ...{ paths: [one.capture], hashSeed, window },
    listener: ({ captures }, own, displaced) => {
      clock = own;
      const emit = (record: unknown) => records.push(canonicalJson(record as never));
      watcher = new Watcher({ clock, baseline: readBaseline(baselinePath), policy, captures, displaced, emit });
      return watcher;
    },
  });
  watcher?.finish();
  await runCaptures({
    ...{ paths: [one.capture], hashSeed, window },
    listener: ({ captures }, own, displaced) => {
      clock = own;
      learner = new Learner("test", { clock, policy, captures, displaced });
      return learner;
    },
  });
  return { records, baseline: learner?.finish() ?? [] };
}

/** Names the first line that differs, not all of them. */
function expectSame(got: readonly string[], wanted: readonly string[]): void {
  expect(wanted.length).toBeGreaterThan(0);
  const at = wanted.findIndex((line, i) => line !== got[i]);
  expect(got[at]).toBe(wanted[at]);
  expect(got.length).toBe(wanted.length);
}

describe.each(replayCases(folder))("$name", (one) => {
  const baseline = learn(one, [one.learnedFrom]);
  const learned = learn(one, [one.capture]);
  const once = replay(one, baseline, [one.capture], {});

  it("is learned the same twice, and in parts", () => {
    const text = readFileSync(learned, "utf8");
    expect(linesOf(text).length).toBeGreaterThan(3);
    expect(sha256(readFileSync(learn(one, [one.capture]), "utf8"))).toBe(sha256(text));
    expect(readFileSync(learn(one, partsOf(one)), "utf8")).toBe(text);
  });

  it("gives the same bytes twice, and from standard input", () => {
    expect(linesOf(once).length).toBeGreaterThan(0);
    expect(sha256(replay(one, baseline, [one.capture], {}))).toBe(sha256(once));
    expect(sha256(replay(one, baseline, ["-"], { input: readFileSync(one.capture) }))).toBe(sha256(once));
  });

  it("gives the same in several files, but for their names", () => {
    const parts = partsOf(one);
    const out = replay(one, baseline, parts, {});
    expectSame(withoutFiles(out, parts), withoutFiles(once));
    expect(replay(one, baseline, parts.toReversed(), {})).toBe(out);
  });

  it("gives the same with idle time between frames, wherever flows lie in their table", async () => {
    const plain = await inProcess(one, baseline, false, 0);
    const idle = await inProcess(one, baseline, true, 0x5eed);
    expectSame(idle.records, plain.records);
    expectSame(idle.baseline, plain.baseline);
  });

  it.for(NODE_MAJORS)("gives the same bytes on Node %i", (major, context) => {
    const node = nodeOf(major);
    skipUnless(context, node !== undefined, `Node ${major} for ${process.platform}-${process.arch}`, INSTALL_STACKS);
    if (node === undefined) return;
    const again = learn(one, [one.capture], node);
    expect(sha256(readFileSync(again, "utf8"))).toBe(sha256(readFileSync(learned, "utf8")));
    expect(sha256(replay(one, baseline, [one.capture], { node }))).toBe(sha256(once));
  });
});
