import { join } from "node:path";
import { openLiveCapture } from "../../capture/live/open-live-capture.js";
import type { CapturePointState, LiveSource } from "../../contracts/live-capture.js";
import { SensorFault } from "../../core/fault.js";
import { createFrame } from "../../core/frame.js";
import { formatPacketTime, type PacketTime, SECOND_US } from "../../core/packet-time.js";
import type { SensorDesks } from "../../web/route.js";
import { Outlet } from "../outlet.js";
import { reportDesk } from "../report/stored-report.js";
import { alertBackground } from "../view/alert-background.js";
import { SensorBaselineDesk } from "../view/baseline-desk.js";
import { EvidenceMessages } from "../view/evidence-messages.js";
import { PlantDesk } from "../view/plant-desk.js";
import { policyDesk } from "../view/policy-desk.js";
import { baselineAccess } from "./baseline-access.js";
import { CaptureNotes } from "./capture-notes.js";
import { ClockWatch } from "./clock-watch.js";
import { captureDropEvents } from "./health/capture-drop-events.js";
import { type HealthFacts, HealthMeter } from "./health/health-meter.js";
import { LiveRecording } from "./live-recording.js";
import { PhasedPipeline } from "./phased-pipeline.js";
import { Reloading } from "./reloading.js";
import { replayGround } from "./replays/replay-ground.js";
import { SensorReplays } from "./replays/sensor-replays.js";
import type { RunFiles, RunGround } from "./run-ground.js";
import { SelfReport } from "./self-report.js";
import type { SensorLog } from "./sensor-log.js";
import type { ServiceManager } from "./service-manager.js";
import { tellStart } from "./start-notes.js";
import { StateKeeper } from "./state-keeper.js";

/** What a live sensor is made of. */
export interface LiveSensorOptions {
  readonly files: RunFiles;
  /** As `files` were read. */
  readonly ground: RunGround;
  readonly version: string;
  readonly log: SensorLog;
  /** Hears that the sensor is there, and comes round. */
  readonly manager: ServiceManager;
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
/** Of that, what the end itself may need besides sinks. */
const CLOSE_MS = 2500;

/** A sensor at work: frames from capture points through the pipeline into its outlet, until it is stopped. */
export class LiveSensor {
  readonly #options: LiveSensorOptions;
  readonly #outlet: Outlet;
  readonly #report: SelfReport;
  readonly #notes: CaptureNotes;
  readonly #keeper: StateKeeper;
  readonly #recording: LiveRecording | undefined;
  readonly #pipeline: PhasedPipeline;
  readonly #reloading: Reloading;
  readonly #replays: SensorReplays;
  readonly #meter = new HealthMeter(() => this.#facts());
  readonly #plant = new PlantDesk(() => this.#pipeline, Date.now);
  readonly #clockWatch = new ClockWatch();
  readonly #frame = createFrame();
  #source: LiveSource | undefined;
  #points: readonly CapturePointState[] = [];
  #stopAt = Number.POSITIVE_INFINITY;
  /** Packet time of the last batch, and when that was. */
  #lastTime = 0;
  #lastMs = performance.now();
  #tickedMs = 0;

  /** Takes the data folder for itself. Throws a SensorFault STORE_FAILED. */
  constructor(options: LiveSensorOptions) {
    const { files, ground, version, log, hashSeed } = options;
    this.#options = options;
    const onStore = (failure: string | undefined) => {
      if (failure === undefined) log.info("records are stored again");
      else log.error(`records cannot be stored: ${failure}`);
    };
    const outlet = new Outlet(ground.outlet, { version, onStore });
    const report = new SelfReport(log, (record) => outlet.add(record));
    const captures = ground.live.points.map(({ name }) => name);
    const { recording } = ground.live;
    this.#outlet = outlet;
    this.#report = report;
    this.#notes = new CaptureNotes(report);
    this.#keeper = new StateKeeper(ground.outlet.store.folder, report, this.#meter);
    this.#recording = recording === undefined ? undefined : new LiveRecording(recording, captures, report);
    this.#pipeline = new PhasedPipeline({
      ...{ ground, version, captures, outlet, report, hashSeed },
      keeper: this.#keeper,
      meter: this.#meter,
      plant: this.#plant,
      onEvent: this.#plant.hear,
      onPacket: this.#recording?.onPacket,
      onRecord: (record) => this.#meter.record(record),
    });
    this.#reloading = new Reloading({ files, ground, outlet, report, pipeline: this.#pipeline, meter: this.#meter });
    this.#replays = new SensorReplays({
      folder: join(ground.outlet.store.folder, "replays"),
      ground: () => replayGround(this.#reloading.ground),
      onFault: (error) => log.error({ err: error }, "a replay failed"),
    });
  }

  /** Listens until it is stopped. Rejects with a SensorFault WEB_FAILED. False when records were lost at the end. */
  async run(): Promise<boolean> {
    const { ground, log, manager, version } = this.#options;
    try {
      const onBug = (error: unknown) => {
        if (error instanceof SensorFault) log.warn(error.message);
        else log.error({ err: error }, "this is a bug, please report it");
      };
      const web = await this.#outlet.serve(onBug, this.#desks());
      const { phase } = this.#pipeline;
      tellStart({ ground, version, phase, web }, this.#report, log);
      const source = openLiveCapture(ground.live.points, { onChange: this.#notes.changed });
      this.#source = source;
      if (this.#isStopping) source.stop();
      manager.ready(`phase ${phase}`);
      await this.#pump(source);
      return await this.#end(source);
    } finally {
      this.#meter.close();
      await this.#source?.close();
      await this.#replays.close();
      await this.#outlet.close(0);
    }
  }

  /** Ends capturing; what was captured is still handled. */
  stop(): void {
    if (this.#isStopping) return;
    this.#stopAt = performance.now() + STOP_MS;
    this.#options.manager.stopping();
    this.#source?.stop();
  }

  /** Reads its files again; frames go on meanwhile. */
  reload(): Promise<void> {
    return this.#reloading.reload();
  }

  get #isStopping(): boolean {
    return this.#stopAt !== Number.POSITIVE_INFINITY;
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
        await new Promise((resolve) => setImmediate(resolve));
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
      this.#recording?.frame(frame);
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

  #tick(source: LiveSource, nowMs: number): void {
    this.#tickedMs = nowMs;
    const points = source.points.map((point) => ({ ...point }));
    this.#notes.counted(points);
    const { pipeline, listener } = this.#pipeline.run;
    for (const event of captureDropEvents(this.#points, points, pipeline.clock.now)) listener.capture(event);
    this.#points = points;
    if (this.#keeper.isDue(nowMs)) this.#pipeline.keep();
    this.#options.manager.alive(nowMs);
  }

  /** Tells what was not told yet, and gives the sinks the time that is left. */
  async #end(source: LiveSource): Promise<boolean> {
    const { log } = this.#options;
    await this.#reloading.settled();
    this.#pipeline.finish();
    this.#notes.counted(source.points, true);
    const { frames } = this.#meter.health().traffic;
    const message = `The sensor was stopped, after ${frames} frames: nothing is seen until it runs again.`;
    this.#report.tell("sensor-stopped", message, { counts: { frames } });
    await this.#recording?.close();
    const leftMs = Math.max(500, this.#stopAt - performance.now() - CLOSE_MS);
    const { isLost, sinks } = await this.#outlet.close(leftMs);
    for (const { name, waiting } of sinks) {
      if (waiting > 0) log.warn(`${name}: ${waiting} records wait for the next start`);
    }
    if (isLost) log.error("records were not stored, and are lost");
    return !isLost;
  }

  /** What the console asks beside the records. */
  #desks(): SensorDesks {
    const { folder } = this.#options.ground.outlet.store;
    const [pipeline, reloading, outlet, report] = [this.#pipeline, this.#reloading, this.#outlet, this.#report];
    return {
      live: this.#meter,
      replays: this.#replays,
      report: reportDesk,
      plant: this.#plant,
      evidence: new EvidenceMessages(),
      background: alertBackground(() => reloading.ground.detection),
      baseline: new SensorBaselineDesk(baselineAccess({ pipeline, reloading, outlet, report, folder })),
      policy: policyDesk({
        policy: () => reloading.ground.policy,
        policyText: () => reloading.ground.policyText,
        nowMs: () => Date.now(),
      }),
    };
  }

  #facts(): HealthFacts {
    const { phase, phaseSinceMs, baseline, learning } = this.#pipeline;
    const known = baseline === undefined ? undefined : { sha256: baseline.sha256, window: baseline.window[1] };
    return {
      phase: this.#isStopping ? "stopping" : this.#source === undefined ? "starting" : phase,
      phaseSinceMs,
      points: this.#source?.points ?? [],
      storeFailure: this.#outlet.writing.failure,
      disabled: [...(this.#reloading.ground.detection.disabled ?? [])],
      baseline:
        known === undefined
          ? undefined
          : {
              sha256: known.sha256,
              learnedToMs: Date.parse(known.window),
              isApproved: baseline?.approvedBy !== undefined,
            },
      learning,
      recording: this.#recording?.state,
    };
  }
}
