import type { SensorRecord } from "../../contracts/alert.js";
import type { TrafficListener } from "../../contracts/traffic-listener.js";
import { PacketClock } from "../../core/packet-clock.js";
import { displacedIn } from "../displaced.js";
import { Learner } from "../learner.js";
import type { Outlet } from "../outlet.js";
import { Pipeline } from "../pipeline.js";
import { Trail } from "../trail/trail.js";
import { Watcher } from "../watcher.js";
import type { RunGround } from "./run-ground.js";

/** What a run of the pipeline goes by. */
export interface PipelineRunOptions {
  readonly ground: RunGround;
  readonly version: string;
  /** Names of the capture points. */
  readonly captures: readonly string[];
  readonly outlet: Pick<Outlet, "add" | "evidence">;
  /** Any number; it spreads flows over the table and never shows in the result. */
  readonly hashSeed: number;
  /** Hears of every record. */
  readonly onRecord?: (record: SensorRecord) => void;
}

/** The pipeline from one beginning to the next: of the sensor, of a phase, or of its clock. */
export interface PipelineRun {
  readonly pipeline: Pipeline;
  readonly listener: Watcher | Learner;
  /** Of a run that watches. */
  readonly watcher: Watcher | undefined;
  /** Of a run that learns. */
  readonly learner: Learner | undefined;
  /** Every flow ends, and what was not told yet is told. */
  finish(): void;
}

/** Begins to watch against the baseline of the ground. */
export function watchingRun(options: PipelineRunOptions): PipelineRun {
  const { ground, captures, outlet, hashSeed } = options;
  const clock = new PacketClock();
  const emit = teller(options);
  let trail: Trail | undefined;
  const watcher = new Watcher({
    clock,
    baseline: ground.baseline,
    policy: ground.policy,
    ...ground.detection,
    captures,
    displaced: () => displacedIn(pipeline),
    emit,
    evidence: outlet.evidence,
    onEvent: (event) => trail?.hear(event),
  });
  trail = new Trail({ assets: watcher.assets, policy: ground.policy, emit: (record) => outlet.add(record) });
  const pipeline: Pipeline = new Pipeline({ listener: watcher, clock, hashSeed });
  return {
    pipeline,
    listener: watcher,
    watcher,
    learner: undefined,
    finish() {
      pipeline.finish();
      watcher.finish();
      trail.finish();
    },
  };
}

/** Begins to learn. */
export function learningRun(options: PipelineRunOptions): PipelineRun {
  const { ground, captures, version, hashSeed } = options;
  const clock = new PacketClock();
  const learner = new Learner(version, {
    clock,
    policy: ground.policy,
    ...ground.detection,
    captures,
    isQuick: ground.live.learning.isQuick,
    displaced: () => displacedIn(pipeline),
    emit: teller(options),
  });
  const pipeline: Pipeline = new Pipeline({ listener: learner satisfies TrafficListener, clock, hashSeed });
  return {
    pipeline,
    listener: learner,
    watcher: undefined,
    learner,
    finish() {
      pipeline.finish();
    },
  };
}

function teller({ outlet, onRecord }: PipelineRunOptions): (record: SensorRecord) => void {
  return (record) => {
    outlet.add(record);
    onRecord?.(record);
  };
}
