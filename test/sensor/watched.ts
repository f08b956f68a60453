import { TestRunner } from "vitest";
import type { KeptFrame } from "../../src/alerts/evidence/frame-ring.js";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import type { AlertRecord, SensorRecord } from "../../src/contracts/alert.js";
import type { Baseline, BaselineContents } from "../../src/contracts/baseline.js";
import type { TrafficListener } from "../../src/contracts/traffic-listener.js";
import type { Frame } from "../../src/core/frame.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import { Learner, type LearnerOptions } from "../../src/sensor/learner.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { Watcher, type WatcherOptions } from "../../src/sensor/watcher.js";

/** Runs frames through the whole pipeline. */
function run(frames: readonly Frame[], listener: (clock: PacketClock) => TrafficListener): void {
  const clock = new PacketClock();
  const pipeline = new Pipeline({ listener: listener(clock), clock });
  for (const frame of frames) pipeline.frame(frame);
  pipeline.finish();
}

/** The baseline of these frames. */
export function learnedFrom(frames: readonly Frame[]): Baseline {
  return new LearnedBaseline(learnedContents(frames));
}

/** The same, taken apart. */
export function learnedContents(frames: readonly Frame[], given: LearnerOptions = {}): BaselineContents {
  let learner: Learner | undefined;
  const records: SensorRecord[] = [];
  const { emit } = given;
  const noting = (record: SensorRecord) => {
    records.push(record);
    emit?.(record);
  };
  run(frames, (clock) => {
    learner = new Learner("test", { clock, ...given, ...(emit === undefined ? {} : { emit: noting }) });
    return learner;
  });
  noteTold(records);
  return openBaseline((learner?.finish() ?? []).join("\n"), "learned.jsonl");
}

/** Every record that the frames give, in order. */
export function watched(
  frames: readonly Frame[],
  ground: Omit<WatcherOptions, "clock" | "emit" | "captures">,
): SensorRecord[] {
  const records: SensorRecord[] = [];
  let watcher: Watcher | undefined;
  run(frames, (clock) => {
    watcher = new Watcher({ ...ground, clock, captures: ["capture.pcap"], emit: (record) => records.push(record) });
    return watcher;
  });
  watcher?.finish();
  noteTold(records);
  return records;
}

declare module "vitest" {
  interface TaskMeta {
    /** Ids of detectors that told something of frames of this test; undefined where it sends none. */
    toldOfFrames?: string[];
  }
}

/** For who asks of a report which detectors are tested from frames on, and by which test. */
function noteTold(records: readonly SensorRecord[]): void {
  const meta = TestRunner.getCurrentTest()?.meta;
  if (meta === undefined) return;
  const told = new Set(meta.toldOfFrames);
  for (const record of records) {
    if (record.kind !== "alert" && record.kind !== "audit") continue;
    told.add(record.kind === "alert" ? record.detector : record.source);
    for (const { detector } of record.evidence) if (detector !== undefined) told.add(detector);
  }
  meta.toldOfFrames = [...told];
}

/** Alerts in their last state, in the order raised. */
export function alertsIn(records: readonly SensorRecord[]): AlertRecord[] {
  const last = new Map<string, AlertRecord>();
  for (const record of records) if (record.kind === "alert") last.set(record.id, record);
  return [...last.values()];
}

/** `modbus/malformed medium` for each alert, and what it was folded from as `  + conduit/new`. */
export function told(records: readonly SensorRecord[]): string[] {
  return alertsIn(records).map(({ detector, severityName }) => `${detector} ${severityName}`);
}

/** The alerts of the frames, and the frames kept of each. */
export function evidenceOf(frames: readonly Frame[], ground: Pick<WatcherOptions, "baseline" | "policy" | "settings">) {
  const evidence = new Map<string, KeptFrame[]>();
  const keep = ({ id }: AlertRecord, kept: readonly KeptFrame[]) =>
    evidence.set(id, [...(evidence.get(id) ?? []), ...kept]);
  return { alerts: alertsIn(watched(frames, { ...ground, evidence: keep })), evidence };
}
