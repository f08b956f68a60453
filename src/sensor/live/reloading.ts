import type { Detector } from "../../contracts/detector.js";
import { SensorFault } from "../../core/fault.js";
import { readBaseline } from "../baseline-file.js";
import type { Outlet } from "../outlet.js";
import type { HealthMeter } from "./health/health-meter.js";
import type { PhasedPipeline } from "./phased-pipeline.js";
import { type RunFiles, type RunGround, readRunGround } from "./run-ground.js";
import type { SelfReport } from "./self-report.js";

/** What is reloaded, and whom that is told. */
export interface ReloadingOptions {
  readonly files: RunFiles;
  readonly ground: RunGround;
  readonly pipeline: Pick<PhasedPipeline, "replace">;
  readonly outlet: Pick<Outlet, "replaceSinks" | "reloadWeb">;
  readonly report: SelfReport;
  readonly meter: Pick<HealthMeter, "reload">;
}

/** Reads the files of a running sensor again. What is invalid is told, and all stays as it was. */
export class Reloading {
  readonly #options: ReloadingOptions;
  readonly #opened: Map<string, Detector>;
  #ground: RunGround;
  #under: Promise<void> = Promise.resolve();

  constructor(options: ReloadingOptions) {
    this.#options = options;
    this.#ground = options.ground;
    this.#opened = options.ground.opened;
  }

  /** As last read. */
  get ground(): RunGround {
    return this.#ground;
  }

  /** One after the other. Rejects only for a bug. */
  reload(): Promise<void> {
    const reloaded = this.#under.then(() => this.#reload());
    this.#under = reloaded.catch(() => {});
    return reloaded;
  }

  /** Reads the baseline again, and nothing else. Rejects with a SensorFault, and all stays as it was. */
  takeBaseline(): Promise<void> {
    const taken = this.#under.then(() => this.#takeBaseline());
    this.#under = taken.catch(() => {});
    return taken;
  }

  /** Resolves once none is under way. */
  settled(): Promise<void> {
    return this.#under;
  }

  #takeBaseline(): void {
    const { pipeline, report } = this.#options;
    try {
      const ground = { ...this.#ground, baseline: readBaseline(this.#ground.baselinePath) };
      pipeline.replace(ground);
      this.#ground = ground;
    } catch (error) {
      if (error instanceof SensorFault) {
        report.tell("reload-failed", `What was decided about the baseline was not taken: ${error.message}`);
      }
      throw error;
    }
  }

  async #reload(): Promise<void> {
    const { files, pipeline, outlet, report, meter } = this.#options;
    const before = this.#ground;
    try {
      const ground = readRunGround(files, this.#opened);
      outlet.reloadWeb(ground.outlet.web);
      pipeline.replace(ground);
      this.#ground = ground;
      meter.reload(true);
      const left = waiting(before, ground);
      const rest = left.length === 0 ? "" : ` What changed in ${left.join(", ")} wants a restart.`;
      report.tell("reloaded", `The files were read again, and are what the sensor goes by.${rest}`);
      await outlet.replaceSinks(ground.outlet.sinks);
    } catch (error) {
      if (!(error instanceof SensorFault)) throw error;
      meter.reload(false);
      report.tell("reload-failed", `The files were not taken, and all stays as it was: ${error.message}`);
    }
  }
}

/** What is only read at a start, of that which changed. */
function waiting(before: RunGround, after: RunGround): string[] {
  const parts = ({ live, outlet, baselinePath }: RunGround) => ({
    capture: live.points,
    recording: live.recording,
    learning: live.learning,
    log: live.log,
    store: outlet.store,
    sensor: outlet.sensor,
    baseline: baselinePath,
  });
  const [old, now] = [parts(before), parts(after)];
  const names = Object.keys(old) as (keyof typeof old)[];
  return names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
}
