import type { SensorRecord } from "../../contracts/alert.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Policy } from "../../contracts/policy.js";
import type { SensorEvent } from "../../contracts/sensor-event.js";
import type { PacketTime } from "../../core/packet-time.js";
import { blindSpots } from "../blind-spots.js";
import type { CaptureRun } from "../capture-run.js";
import type { Watcher } from "../watcher.js";
import { ReportCollector } from "./report-collector.js";
import { reportPage } from "./report-page.js";

/** Collects what a replay says and makes a page of it. */
export class ReportWriter {
  readonly #collector = new ReportCollector();
  readonly #baseline: Baseline | undefined;
  readonly #policy: Policy | undefined;
  #from: PacketTime | undefined;

  constructor(baseline: Baseline | undefined, policy: Policy | undefined) {
    this.#baseline = baseline;
    this.#policy = policy;
  }

  record(record: SensorRecord): void {
    this.#collector.record(record);
  }

  event(event: SensorEvent): void {
    this.#from ??= event.time;
    this.#collector.event(event, this.#baseline);
  }

  /** At the end of the run. `application` is what writes, with its version. */
  page({ pipeline, captures }: CaptureRun, watcher: Watcher, application: string): string {
    const to = pipeline.clock.now;
    const run = {
      captures,
      from: this.#from ?? to,
      to,
      frames: pipeline.frames,
      baseline: this.#baseline,
      policy: this.#policy,
      blindSpots: blindSpots(pipeline),
    };
    return reportPage(this.#collector.facts(run, watcher.assets), application);
  }
}
