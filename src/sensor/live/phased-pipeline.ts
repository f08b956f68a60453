import type { LearnedSoFar } from "../../baseline/learned-so-far.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Policy } from "../../contracts/policy.js";
import type { LearningHealth, SensorPhase } from "../../contracts/sensor-health.js";
import { SensorFault } from "../../core/fault.js";
import type { Frame } from "../../core/frame.js";
import type { JsonObject } from "../../core/json.js";
import { formatPacketTime, type PacketTime, parsePacketTime, SECOND_US } from "../../core/packet-time.js";
import { readBaseline } from "../baseline-file.js";
import { writeLearnedFile } from "../learned-file.js";
import type { WatcherMemory } from "../state/watcher-memory.js";
import { countsOf } from "../view/baseline-figures.js";
import type { LearningFigures } from "../view/baseline-ground.js";
import type { PlantDesk } from "../view/plant-desk.js";
import type { HealthMeter } from "./health/health-meter.js";
import { learningRun, type PipelineRun, type PipelineRunOptions, watchingRun } from "./pipeline-run.js";
import type { RunGround } from "./run-ground.js";
import type { SelfReport } from "./self-report.js";
import type { KeptState, StateKeeper } from "./state-keeper.js";

/** What a phased pipeline goes by. */
export interface PhasedPipelineOptions extends PipelineRunOptions {
  readonly report: SelfReport;
  readonly keeper: StateKeeper;
  /** Told of each run as it begins, and once it has ended. */
  readonly meter: Pick<HealthMeter, "begin" | "end">;
  readonly plant: Pick<PlantDesk, "begin">;
}

/** What the sensor is at while it runs. */
type Phase = Extract<SensorPhase, "learn" | "shadow" | "detect">;

const HOUR_US = 3600 * SECOND_US;
const DAY_US = 24 * HOUR_US;
/** A baseline that could not be written is tried again after so long. */
const RETRY_US = 60 * SECOND_US;

/** The pipeline through its phases, over restarts: it learns until it has a baseline, and then watches. */
export class PhasedPipeline {
  readonly #options: PhasedPipelineOptions;
  #ground: RunGround;
  #learned: LearnedSoFar | undefined;
  #memory: WatcherMemory | undefined;
  /** Alerts are of phase shadow until then, because what was told before is lost; infinite before the first frame. */
  #shadowUntil: number;
  /** What was learned by the last snapshot: its first line, and entities by kind. */
  #figures: { readonly header: JsonObject; readonly counts: Readonly<Record<string, number>> } | undefined;
  /** Time of the first packet learned from. */
  #learnsFrom: number | undefined;
  #learnsUntil = Number.POSITIVE_INFINITY;
  #run: PipelineRun;
  #phase: Phase;
  #phaseSinceMs = Date.now();

  /** Goes on where an earlier run stopped. Throws a SensorFault STORE_FAILED. */
  constructor(options: PhasedPipelineOptions) {
    this.#options = options;
    this.#ground = options.ground;
    const { learning, watching, shadowUntil, setAside } = options.keeper.read();
    this.#learned = learning;
    this.#memory = watching;
    const isLost = setAside.some(({ file }) => file.startsWith("watching"));
    this.#shadowUntil = isLost ? Number.POSITIVE_INFINITY : (shadowUntil ?? 0);
    this.#figures = figuresOf(learning);
    this.#learnFrom(firstTimeIn(this.#figures?.header));
    this.#run = this.#begin();
    this.#phase = this.phase;
  }

  get phase(): Phase {
    if (this.#ground.baseline === undefined) return "learn";
    return this.#ground.baseline.approvedBy === undefined || this.#isShadow ? "shadow" : "detect";
  }

  /** Since when, in Unix milliseconds. */
  get phaseSinceMs(): number {
    return this.#phaseSinceMs;
  }

  get run(): PipelineRun {
    return this.#run;
  }

  get baseline(): Baseline | undefined {
    return this.#ground.baseline;
  }

  get policy(): Policy | undefined {
    return this.#ground.policy;
  }

  get learning(): LearningHealth | undefined {
    if (this.#run.learner === undefined) return undefined;
    const from = this.#learnsFrom;
    return from === undefined
      ? { fromMs: undefined, untilMs: undefined }
      : { fromMs: from / 1000, untilMs: this.#learnsUntil / 1000 };
  }

  /** How far learning is; undefined once there is a baseline. */
  get learningFigures(): LearningFigures | undefined {
    if (this.#run.learner === undefined) return undefined;
    const until = this.#learnsFrom === undefined ? undefined : formatPacketTime(this.#learnsUntil as PacketTime);
    return { until, header: this.#figures?.header, counts: this.#figures?.counts ?? {} };
  }

  /** One frame, borrowed. */
  frame(frame: Frame): void {
    const { time } = frame;
    if (this.#run.learner === undefined) this.#endShadow(time);
    else if (this.#learnsFrom === undefined) this.#learnFrom(time);
    else if (time >= this.#learnsUntil) this.#endLearning(time);
    this.#run.pipeline.frame(frame);
  }

  /** Time never goes back within a run: another begins, with what this one knows. */
  restart(): void {
    this.#finishRun();
    this.#options.keeper.keep(() => this.#kept());
    this.#run = this.#begin();
  }

  /** Goes on by another ground. Throws a SensorFault where it cannot: then all is as it was. */
  replace(ground: RunGround): void {
    if (this.#ground.baseline !== undefined && ground.baseline === undefined) {
      const message = `${ground.baselinePath} is not there any more: put it back, or restart the sensor to learn anew`;
      throw new SensorFault("BASELINE_NOT_FOUND", message);
    }
    if (this.#run.learner === undefined) {
      this.#ground = ground;
      this.#run.replace(ground, this.#isShadow);
    } else {
      this.#finishRun();
      this.#ground = ground;
      this.#run = this.#begin();
    }
    this.#tellPhase();
  }

  /** Writes the state. */
  keep(): void {
    if (this.#run.pipeline.frames > 0) this.#options.keeper.keep(() => this.#snapshot());
  }

  /** Every flow ends, what was not told yet is told, and the state is written. */
  finish(): void {
    const { frames } = this.#run.pipeline;
    this.#finishRun();
    if (frames > 0) this.#options.keeper.keep(() => this.#kept());
  }

  get #isShadow(): boolean {
    return this.#shadowUntil > 0;
  }

  #begin(): PipelineRun {
    const options = { ...this.#options, ground: this.#ground, isShadow: this.#isShadow };
    const run =
      this.#ground.baseline === undefined
        ? learningRun({ ...options, learned: this.#learned })
        : watchingRun({ ...options, memory: this.#memory });
    this.#options.meter.begin(run);
    this.#options.plant.begin(run.listener.plant);
    return run;
  }

  /** What the run knows in the end is what the next begins with. */
  #finishRun(): void {
    const { pipeline } = this.#run;
    this.#run.finish();
    this.#options.meter.end();
    if (pipeline.frames === 0) return;
    this.#learned = this.#run.learner?.snapshot() ?? this.#learned;
    this.#memory = this.#run.memory() ?? this.#memory;
  }

  #snapshot(): KeptState | undefined {
    const { learner } = this.#run;
    if (learner !== undefined) {
      const learned = learner.snapshot();
      this.#figures = figuresOf(learned);
      return { learned };
    }
    const memory = this.#run.memory();
    return memory === undefined ? undefined : this.#watched(memory);
  }

  #kept(): KeptState | undefined {
    if (this.#run.learner !== undefined) return this.#learned === undefined ? undefined : { learned: this.#learned };
    return this.#memory === undefined ? undefined : this.#watched(this.#memory);
  }

  #watched(memory: WatcherMemory): KeptState {
    const until = this.#shadowUntil;
    return { memory, shadowUntil: until > 0 && Number.isFinite(until) ? (until as PacketTime) : undefined };
  }

  #learnFrom(time: number | undefined): void {
    if (time === undefined) return;
    this.#learnsFrom = time;
    this.#learnsUntil = time + this.#ground.live.learning.days * DAY_US;
  }

  #endShadow(time: number): void {
    if (this.#shadowUntil === 0) return;
    if (this.#shadowUntil === Number.POSITIVE_INFINITY) {
      this.#shadowUntil = time + this.#ground.live.learning.shadowHours * HOUR_US;
    }
    if (time < this.#shadowUntil) return;
    this.#shadowUntil = 0;
    this.#run.replace(this.#ground, false);
    this.#tellPhase();
  }

  /** Writes what was learned, and watches by it from now on. */
  #endLearning(time: number): void {
    const { baselinePath: path } = this.#ground;
    const { learner } = this.#run;
    this.#finishRun();
    try {
      const { counts } = writeLearnedFile(path, learner?.finish() ?? [], undefined);
      this.#ground = { ...this.#ground, baseline: readBaseline(path) };
      this.#options.keeper.forgetLearning();
      this.#learned = undefined;
      this.#run = this.#begin();
      this.#tellPhase(`: ${path} was written, with ${counts.asset ?? 0} assets and ${counts.conduit ?? 0} conduits`);
    } catch (error) {
      if (!(error instanceof SensorFault)) throw error;
      this.#options.report.tell("state-failing", `What was learned cannot be written: ${error.message}`);
      this.#learnsUntil = time + RETRY_US;
      this.#run = this.#begin();
    }
  }

  #tellPhase(more = ""): void {
    const { phase } = this;
    const before = this.#phase;
    if (phase === before) return;
    this.#phase = phase;
    this.#phaseSinceMs = Date.now();
    const from = this.#learnsFrom === undefined ? "" : ` since ${formatPacketTime(this.#learnsFrom as PacketTime)}`;
    const meaning = {
      learn: "it learns.",
      shadow:
        "its alerts are marked as of phase shadow until somebody approves the baseline: in the console, or by " +
        "`zonewarden baseline approve` and SIGHUP.",
      detect: "its alerts are real.",
    }[phase];
    const learned = before === "learn" ? `, having learned${from}` : "";
    this.#options.report.tell("phase-changed", `The sensor is in phase ${phase} now${learned}${more}: ${meaning}`);
  }
}

function figuresOf(learned: LearnedSoFar | undefined) {
  const [first, ...lines] = learned?.lines ?? [];
  if (first === undefined) return undefined;
  const kinds = lines.map((line) => ({ kind: /"kind":"([^"]*)"/.exec(line)?.[1] ?? "" }));
  return { header: JSON.parse(first) as JsonObject, counts: countsOf(kinds) };
}

/** Of the earliest packet that was learned from. */
function firstTimeIn(header: JsonObject | undefined): number | undefined {
  const from = Array.isArray(header?.window) ? header.window[0] : undefined;
  return typeof from === "string" ? parsePacketTime(from) : undefined;
}
