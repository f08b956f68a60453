import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import { openCaptures } from "../../src/capture/open-captures.js";
import type { AlertRecord, SensorRecord } from "../../src/contracts/alert.js";
import type { TrafficListener } from "../../src/contracts/traffic-listener.js";
import { createFrame } from "../../src/core/frame.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { detectors } from "../../src/detectors/index.js";
import { openPolicy } from "../../src/policy/open-policy.js";
import { Learner } from "../../src/sensor/learner.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { readRules } from "../../src/sensor/rule-files.js";
import { Watcher, type WatchingGround } from "../../src/sensor/watcher.js";
import { attackedCapture, PLANT_POLICY, quietCapture } from "../integration/attacked-plant.js";

/** Detectors that nothing but a policy gives ground to. */
const POLICY = new Set(
  detectors.filter(({ doc }) => doc.classes.every((kind) => kind === "POL")).map(({ doc }) => doc.id),
);
const folder = mkdtempSync(join(tmpdir(), "zonewarden-replaced-"));
const [quiet, attacked] = [join(folder, "quiet.pcap"), join(folder, "attacked.pcap")];
let lines: string[] = [];
let frameCount = 0;

/** Runs a capture; `onFrame` is called before each frame, with its number from 0. */
async function run(
  path: string,
  listener: TrafficListener,
  clock: PacketClock,
  onFrame: (index: number) => void = () => {},
): Promise<void> {
  const source = await openCaptures([path]);
  const pipeline = new Pipeline({ listener, clock });
  const frame = createFrame();
  let index = 0;
  do {
    while (source.next(frame)) {
      onFrame(index++);
      pipeline.frame(frame);
    }
  } while (await source.fill());
  pipeline.finish();
  await source.close();
  frameCount = index;
}

const freshBaseline = () => new LearnedBaseline(openBaseline(lines.join("\n"), "baseline.jsonl"));
const freshPolicy = () => openPolicy(PLANT_POLICY, "policy.yaml");

async function watch(
  before: WatchingGround,
  replacements: ReadonlyMap<number, WatchingGround>,
): Promise<SensorRecord[]> {
  const clock = new PacketClock();
  const records: SensorRecord[] = [];
  const watcher = new Watcher({ clock, ...before, captures: ["a.pcap"], emit: (record) => records.push(record) });
  await run(attacked, watcher, clock, (index) => {
    const ground = replacements.get(index);
    if (ground !== undefined) watcher.replace(ground);
  });
  watcher.finish();
  return records;
}

beforeAll(async () => {
  writeFileSync(quiet, quietCapture());
  writeFileSync(attacked, attackedCapture());
  const clock = new PacketClock();
  const learner = new Learner("test", { clock });
  await run(quiet, learner, clock);
  lines = learner.finish();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("A watcher whose ground is replaced", () => {
  it("by the same: says the same, whenever and however often", async () => {
    const rules = readRules(undefined);
    const ground = () => ({ baseline: freshBaseline(), policy: freshPolicy(), rules });
    const wanted = await watch(ground(), new Map());
    expect(wanted.filter(({ kind }) => kind === "alert").length).toBeGreaterThan(30);
    const cuts = [1, 2, 3, 4, 5, 6, 7].map((i) => [Math.floor((i * frameCount) / 8), ground()] as const);
    expect(await watch(ground(), new Map(cuts))).toEqual(wanted);
  });

  it("by a baseline: tells what is new from then on, and names it", async () => {
    const baseline = freshBaseline();
    const records = await watch({}, new Map([[1, { baseline }]]));
    const wanted = await watch({ baseline: freshBaseline() }, new Map());
    const told = (all: readonly SensorRecord[]) =>
      new Set(all.flatMap((record) => (record.kind === "alert" ? [record.detector] : [])));
    expect(told(records)).toEqual(told(wanted));
    const alert = records.find(({ kind }) => kind === "alert");
    expect(alert).toMatchObject({ phase: "shadow", baseline: `sha256:${baseline.sha256}` });
  });

  it("by one that is not trusted yet: alerts are of phase shadow from then on", async () => {
    const trusted = Object.assign(freshBaseline(), { approvedBy: "anna" });
    const ground = { baseline: trusted };
    const middle = Math.floor(frameCount / 2);
    const records = await watch(ground, new Map([[middle, { ...ground, isShadow: true }]]));
    const phases = records.flatMap((record) => (record.kind === "alert" ? [record.phase] : []));
    expect(new Set(phases)).toEqual(new Set(["detect", "shadow"]));
    expect(phases[0]).toBe("detect");
    expect(phases.at(-1)).toBe("shadow");
  });

  it("by none with rules and policy: what they look for ends", async () => {
    const rules = readRules(undefined);
    const full = { baseline: freshBaseline(), policy: freshPolicy(), rules };
    const of = (records: readonly SensorRecord[], is: (record: AlertRecord) => boolean) =>
      records.filter((record) => record.kind === "alert" && is(record));
    const always = await watch(full, new Map());
    const until = await watch(full, new Map([[0, { baseline: full.baseline }]]));
    const isOfPolicy = ({ detector }: AlertRecord) => POLICY.has(detector);
    expect(of(always, isOfPolicy).length).toBeGreaterThan(0);
    expect(of(until, isOfPolicy)).toEqual([]);
    const watcher = new Watcher({ clock: new PacketClock(), ...full, emit: () => {} });
    const { running } = watcher.counts.detectors;
    watcher.replace({ ...full, rules: rules.slice(2) });
    expect(watcher.counts.detectors.running).toBe(running - 2);
  });

  it("by one that switches a detector off: it is silent from then on", async () => {
    const baseline = freshBaseline();
    const id = "modbus/unauthorised-writer";
    const of = (records: readonly SensorRecord[]) =>
      records.filter((record) => record.kind === "alert" && record.detector === id);
    expect(of(await watch({ baseline }, new Map())).length).toBeGreaterThan(0);
    expect(of(await watch({ baseline }, new Map([[0, { baseline, disabled: new Set([id]) }]])))).toEqual([]);
  });
});
