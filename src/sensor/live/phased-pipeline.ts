import type { Baseline } from "../../contracts/baseline.js";
import type { LearningHealth, SensorPhase } from "../../contracts/sensor-health.js";
import type { Frame } from "../../core/frame.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { readBaseline } from "../baseline-file.js";
import { writeLearnedFile } from "../learned-file.js";
import type { HealthMeter } from "./health/health-meter.js";
import { learningRun, type PipelineRun, type PipelineRunOptions, watchingRun } from "./pipeline-run.js";
import type { RunGround } from "./run-ground.js";
import type { SelfReport } from "./self-report.js";

/** What a phased pipeline goes by. */
export interface PhasedPipelineOptions extends PipelineRunOptions {
  readonly report: SelfReport;
  /** Told of each run as it begins, and once it has ended. */
  readonly meter: Pick<HealthMeter, "begin" | "end">;
}

const DAY_US = 86_400 * SECOND_US;

/** The pipeline through its phases: it learns until it has a baseline, and then watches. */
export class PhasedPipeline {
  readonly #options: PhasedPipelineOptions;
  #ground: RunGround;
  #run: PipelineRun;
  /** Time of the first packet learned from. */
  #learnsFrom: PacketTime | undefined;
  #learnsUntil = Number.POSITIVE_INFINITY;
  #phaseSinceMs = Date.now();

  constructor(options: PhasedPipelineOptions) {
    this.#options = options;
    this.#ground = options.ground;
    this.#run = this.#begin();
  }

  get phase(): Extract<SensorPhase, "learn" | "shadow" | "detect"> {
    if (this.#run.learner !== undefined) return "learn";
    return this.#ground.baseline?.approvedBy === undefined ? "shadow" : "detect";
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

  get learning(): LearningHealth | undefined {
    if (this.#run.learner === undefined) return undefined;
    const from = this.#learnsFrom;
    return {
      fromMs: from === undefined ? undefined : from / 1000,
      untilMs: from === undefined ? undefined : this.#learnsUntil / 1000,
    };
  }

  /** One frame, borrowed. */
  frame(frame: Frame): void {
    if (this.#run.learner !== undefined) this.#learn(frame.time);
    this.#run.pipeline.frame(frame);
  }

  /** Time never goes back within a run: another begins. */
  restart(): void {
    this.finish();
    this.#run = this.#begin();
  }

  /** Every flow ends, and what was not told yet is told. */
  finish(): void {
    this.#run.finish();
    this.#options.meter.end();
  }

  #begin(): PipelineRun {
    const options = { ...this.#options, ground: this.#ground };
    const run = this.#ground.baseline === undefined ? learningRun(options) : watchingRun(options);
    this.#options.meter.begin(run);
    return run;
  }

  #learn(time: PacketTime): void {
    if (this.#learnsFrom === undefined) {
      this.#learnsFrom = time;
      this.#learnsUntil = time + this.#ground.live.learning.days * DAY_US;
    } else if (time >= this.#learnsUntil) this.#endLearning();
  }

  /** Writes what was learned, and watches by it from now on. */
  #endLearning(): void {
    const { baselinePath: path } = this.#ground;
    const { learner } = this.#run;
    this.finish();
    const { counts } = writeLearnedFile(path, learner?.finish() ?? [], undefined);
    this.#ground = { ...this.#ground, baseline: readBaseline(path) };
    this.#run = this.#begin();
    this.#phaseSinceMs = Date.now();
    const from = this.#learnsFrom === undefined ? "" : ` from traffic since ${formatPacketTime(this.#learnsFrom)}`;
    this.#options.report.tell(
      "phase-changed",
      `Learning is done: ${path} was written${from}, with ${counts.asset ?? 0} assets and ${counts.conduit ?? 0} ` +
        "conduits. Alerts are of phase shadow until somebody approves it: `zonewarden baseline approve`, then SIGHUP.",
    );
  }
}
