import type { LearnedSoFar } from "../../baseline/learned-so-far.js";
import type { SensorRecord } from "../../contracts/alert.js";
import type { KeptRecord } from "../../contracts/record-store.js";
import type { SensorEvent } from "../../contracts/sensor-event.js";
import type { TrafficListener } from "../../contracts/traffic-listener.js";
import { assert } from "../../core/assert.js";
import type { Frame } from "../../core/frame.js";
import type { Packet } from "../../core/packet.js";
import { PacketClock } from "../../core/packet-clock.js";
import { displacedIn } from "../displaced.js";
import { Learner } from "../learner.js";
import type { Outlet } from "../outlet.js";
import { Pipeline } from "../pipeline.js";
import type { WatcherMemory } from "../state/watcher-memory.js";
import { Trail } from "../trail/trail.js";
import { Watcher, type WatchingGround } from "../watcher.js";
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
  /** Hears of every packet as it is read, before whoever judges it. */
  readonly onPacket?: ((packet: Packet, frame: Frame) => void) | undefined;
  /** Of a run that learns: what was learned before it. */
  readonly learned?: LearnedSoFar | undefined;
  /** Of a run that watches: what an earlier one knew. */
  readonly memory?: WatcherMemory | undefined;
  /** Alerts are marked as of phase `shadow`, whoever approved the baseline. */
  readonly isShadow?: boolean;
  /** Hears everything that is learned from, or that detectors hear. */
  readonly onEvent?: ((event: SensorEvent) => void) | undefined;
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
  /** Of a run that watches: what it knows that no file has. */
  memory(): WatcherMemory | undefined;
  /** Of a run that watches: goes on by another ground. */
  replace(ground: RunGround, isShadow: boolean): void;
  /** Every flow ends, and what was not told yet is told. */
  finish(): void;
}

/** Begins to watch against the baseline of the ground. */
export function watchingRun(options: PipelineRunOptions): PipelineRun {
  const { ground, captures, outlet, hashSeed, isShadow = false } = options;
  const clock = new PacketClock();
  const emit = teller(options);
  let trail: Trail | undefined;
  const watcher = new Watcher({
    clock,
    ...watchingGround(ground, isShadow),
    captures,
    displaced: () => displacedIn(pipeline),
    emit,
    evidence: outlet.evidence,
    onEvent(event) {
      trail?.hear(event);
      options.onEvent?.(event);
    },
    memory: options.memory,
  });
  const trailGround = {
    assets: watcher.assets,
    policy: ground.policy,
    emit: (record: KeptRecord) => outlet.add(record),
  };
  trail = new Trail(trailGround);
  const pipeline: Pipeline = new Pipeline({ listener: overheard(watcher, options.onPacket), clock, hashSeed });
  return {
    pipeline,
    listener: watcher,
    watcher,
    learner: undefined,
    memory: () => watcher.memory(),
    replace(next, shadow) {
      trailGround.policy = next.policy;
      watcher.replace(watchingGround(next, shadow));
    },
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
    onEvent: options.onEvent,
    before: options.learned,
    displaced: () => displacedIn(pipeline),
    emit: teller(options),
  });
  const pipeline: Pipeline = new Pipeline({ listener: overheard(learner, options.onPacket), clock, hashSeed });
  return {
    pipeline,
    listener: learner,
    watcher: undefined,
    learner,
    memory: () => undefined,
    replace() {
      assert(false, "a run that learns begins anew");
    },
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

function watchingGround({ baseline, policy, detection }: RunGround, isShadow: boolean): WatchingGround {
  const { settings, disabled, rules } = detection;
  return { baseline, policy, settings, disabled, rules, isShadow };
}

/** The listener, with somebody who hears of each packet before it does. */
function overheard(listener: TrafficListener, onPacket: PipelineRunOptions["onPacket"]): TrafficListener {
  if (onPacket === undefined) return listener;
  return {
    packet(packet, frame) {
      onPacket(packet, frame);
      listener.packet?.(packet, frame);
    },
    straySegment: listener.straySegment?.bind(listener),
    flowOpened: listener.flowOpened?.bind(listener),
    flowChanged: listener.flowChanged?.bind(listener),
    flowActive: listener.flowActive?.bind(listener),
    flowPayload: listener.flowPayload?.bind(listener),
    flowConflict: listener.flowConflict?.bind(listener),
    pdu: listener.pdu?.bind(listener),
    flowEnded: listener.flowEnded?.bind(listener),
  } as TrafficListener;
}
