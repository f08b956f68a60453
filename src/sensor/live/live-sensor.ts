import { setImmediate as nextTurn } from "node:timers/promises";
import { openLiveCapture } from "../../capture/live/open-live-capture.js";
import type { LiveSource } from "../../contracts/live-capture.js";
import type { SensorHealth } from "../../contracts/sensor-health.js";
import { createFrame } from "../../core/frame.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../../core/packet-time.js";
import { Outlet } from "../outlet.js";
import { CaptureNotes } from "./capture-notes.js";
import { ClockWatch } from "./clock-watch.js";
import { type HealthFacts, HealthMeter } from "./health/health-meter.js";
import { PhasedPipeline } from "./phased-pipeline.js";
import type { RunFiles, RunGround } from "./run-ground.js";
import { SelfReport } from "./self-report.js";
import type { SensorLog } from "./sensor-log.js";

/** What a live sensor is made of. */
export interface LiveSensorOptions {
  readonly files: RunFiles;
  /** As `files` were read. */
  readonly ground: RunGround;
  readonly version: string;
  readonly log: SensorLog;
  /** Any number; it spreads flows over the table and never shows in the result. */
  readonly hashSeed: number;
}

/** Frames are handled for so long before others have their turn. */
const TURN_MS = 20;
/** How many frames are handled between two looks at the clock. */
const LOOK_FRAMES = 16;
const TICK_MS = 1000;
/** The clock of packets stays so far behind when nothing comes: what is on its way may still arrive. */
const IDLE_BEHIND_US = 5 * SECOND_US;
/** From the first signal to the end; half of it for what was captured already. */
const STOP_MS = 10_000;

/** A sensor at work: frames from capture points through the pipeline into its outlet, until it is stopped. */
export class LiveSensor {
  readonly #options: LiveSensorOptions;
  readonly #outlet: Outlet;
  readonly #report: SelfReport;
  readonly #notes: CaptureNotes;
  readonly #clockWatch = new ClockWatch();
  readonly #pipeline: PhasedPipeline;
  readonly #meter: HealthMeter;
  readonly #frame = createFrame();
  #source: LiveSource | undefined;
  #stopAt = Number.POSITIVE_INFINITY;
  /** Packet time of the last batch, and when that was. */
  #lastTime = 0;
  #lastMs = performance.now();
  #tickedMs = 0;

  /** Takes the data folder for itself. Throws a SensorFault STORE_FAILED. */
  constructor(options: LiveSensorOptions) {
    const { ground, version, log, hashSeed } = options;
    this.#options = options;
    const onStore = (failure: string | undefined) => {
      if (failure === undefined) log.info("records are stored again");
      else log.error(`records cannot be stored: ${failure}`);
    };
    this.#outlet = new Outlet(ground.outlet, { version, onStore });
    this.#report = new SelfReport(log, (record) => this.#outlet.add(record));
    this.#notes = new CaptureNotes(this.#report);
    this.#meter = new HealthMeter(() => this.#facts());
    this.#pipeline = new PhasedPipeline({
      ground,
      version,
      captures: ground.live.points.map(({ name }) => name),
      outlet: this.#outlet,
      report: this.#report,
      meter: this.#meter,
      hashSeed,
      onRecord: (record) => this.#meter.record(record),
    });
  }

  /** All that it knows of itself. */
  health(): SensorHealth {
    return this.#meter.health();
  }

  /** Listens until it is stopped. Rejects with a SensorFault WEB_FAILED. False when records were lost at the end. */
  async run(): Promise<boolean> {
    const { ground, log } = this.#options;
    try {
      const web = await this.#outlet.serve((error) => log.error({ err: error }, "this is a bug, please report it"));
      this.#sayWhere(web?.url);
      this.#source = openLiveCapture(ground.live.points, { onChange: this.#notes.changed });
      if (this.#stopAt !== Number.POSITIVE_INFINITY) this.#source.stop();
      await this.#pump(this.#source);
    } finally {
      await this.#source?.close();
      this.#source = undefined;
      if (this.#stopAt === Number.POSITIVE_INFINITY) await this.#outlet.close(0);
    }
    return this.#end();
  }

  /** Ends capturing; what was captured is still handled. */
  stop(): void {
    if (this.#stopAt !== Number.POSITIVE_INFINITY) return;
    this.#stopAt = performance.now() + STOP_MS;
    this.#source?.stop();
  }

  async #pump(source: LiveSource): Promise<void> {
    let turnMs = performance.now();
    for (;;) {
      const handled = this.#turn(source, turnMs);
      const nowMs = performance.now();
      this.#meter.turn(handled > 0 ? this.#frame.time : undefined);
      if (handled > 0) {
        this.#lastTime = this.#pipeline.run.pipeline.clock.now;
        this.#lastMs = nowMs;
      } else this.#idle(nowMs);
      if (nowMs - this.#tickedMs >= TICK_MS) this.#tick(source, nowMs);
      if (nowMs >= this.#stopAt - STOP_MS / 2) return;
      if (nowMs - turnMs >= TURN_MS) {
        await nextTurn();
        turnMs = performance.now();
      } else if (!(await source.fill())) return;
    }
  }

  /** Handles what is there, for a bounded time. Returns how many frames. */
  #turn(source: LiveSource, turnMs: number): number {
    const frame = this.#frame;
    let handled = 0;
    this.#clockWatch.begin(performance.now() * 1000);
    while (source.next(frame)) {
      const jumpUs = this.#clockWatch.step(frame.capture, frame.time);
      if (jumpUs !== 0) this.#stepped(frame.time, jumpUs);
      this.#pipeline.frame(frame);
      if (++handled % LOOK_FRAMES === 0 && performance.now() - turnMs >= TURN_MS) break;
    }
    return handled;
  }

  /** Time goes on without frames too. */
  #idle(nowMs: number): void {
    if (this.#lastTime === 0) return;
    const passedUs = Math.round((nowMs - this.#lastMs) * 1000);
    const time = (this.#lastTime + passedUs - IDLE_BEHIND_US) as PacketTime;
    if (this.#pipeline.run.pipeline.clock.advanceTo(time)) this.#clockWatch.idle(time);
  }

  #stepped(time: PacketTime, jumpUs: number): void {
    const seconds = Math.round(Math.abs(jumpUs) / SECOND_US);
    const message =
      `The clock of the packets went ${jumpUs < 0 ? "back" : "ahead"} by ${seconds} s, to ${formatPacketTime(time)}: ` +
      "the pipeline begins anew with what it knows.";
    this.#report.tell("clock-step", message, { counts: { stepSeconds: Math.round(jumpUs / SECOND_US) } });
    this.#pipeline.restart();
  }

  #facts(): HealthFacts {
    const { phase, phaseSinceMs, baseline, learning } = this.#pipeline;
    const isStopping = this.#stopAt !== Number.POSITIVE_INFINITY;
    return {
      phase: isStopping ? "stopping" : this.#source === undefined ? "starting" : phase,
      phaseSinceMs,
      points: this.#source?.points ?? [],
      storeFailure: this.#outlet.writing.failure,
      disabled: [...(this.#options.ground.detection.disabled ?? [])],
      baseline:
        baseline === undefined
          ? undefined
          : {
              sha256: baseline.sha256,
              learnedToMs: Date.parse(baseline.window[1]),
              isApproved: baseline.approvedBy !== undefined,
            },
      learning,
      recording: undefined,
    };
  }

  #tick(source: LiveSource, nowMs: number): void {
    this.#tickedMs = nowMs;
    this.#notes.counted(source.points);
  }

  #sayWhere(url: string | undefined): void {
    const { ground, version, log } = this.#options;
    const { points } = ground.live;
    const phase = this.#pipeline.phase;
    const names = points.map(({ name, site }) => (site === undefined ? name : `${name} (${site})`)).join(", ");
    this.#report.tell("sensor-started", `zonewarden ${version} listens on ${names}, in phase ${phase}.`);
    for (const { name, filter } of points) {
      if (filter === undefined) continue;
      const tagged = /\bvlan\b/.test(filter) ? "" : ", and frames with a VLAN tag, for which it does not ask";
      this.#report.tell(
        "capture-filtered",
        `${name}: not seen because of the filter "${filter}": whatever does not match it${tagged}.`,
        { point: name },
      );
    }
    if (phase === "learn")
      log.info(`learning for ${ground.live.learning.days} days of traffic, then ${ground.baselinePath} is written`);
    else log.info(`watching against ${ground.baselinePath}`);
    log.info(`records are kept in ${ground.outlet.store.folder}`);
    if (url === undefined) return;
    log.info({ url }, `alerts, metrics and API: ${url}`);
    log.info(`who asks there needs a token: zonewarden token add NAME --data ${ground.outlet.store.folder}`);
  }

  /** Tells what was not told yet, and gives the sinks the time that is left. */
  async #end(): Promise<boolean> {
    this.#pipeline.finish();
    this.#report.tell("sensor-stopped", "The sensor was stopped: nothing is seen until it runs again.");
    const leftMs = Math.max(500, this.#stopAt - performance.now() - 2000);
    this.#meter.close();
    const { isLost, sinks } = await this.#outlet.close(leftMs);
    const { log } = this.#options;
    for (const { name, waiting } of sinks)
      if (waiting > 0) log.warn(`${name}: ${waiting} records wait for the next start`);
    if (isLost) log.error("records were not stored, and are lost");
    return !isLost;
  }
}
