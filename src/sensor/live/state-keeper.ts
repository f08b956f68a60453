import type { LearnedSoFar } from "../../baseline/learned-so-far.js";
import { SensorFault } from "../../core/fault.js";
import type { PacketTime } from "../../core/packet-time.js";
import { forgetLearning, readState, type SensorState, writeLearning, writeWatching } from "../state/state-folder.js";
import type { WatcherMemory } from "../state/watcher-memory.js";
import type { HealthMeter } from "./health/health-meter.js";
import type { SelfReport } from "./self-report.js";

const EVERY_MS = 60_000;
/** A snapshot holds the pipeline up: it may take this part of the time at most. */
const SHARE = 50;

/** What must survive, by what the sensor is at. */
export type KeptState =
  | { readonly learned: LearnedSoFar }
  | { readonly memory: WatcherMemory; readonly shadowUntil: PacketTime | undefined };

/** Keeps the state of a sensor in its data folder, and says so when it cannot. */
export class StateKeeper {
  readonly #folder: string;
  readonly #report: SelfReport;
  readonly #meter: Pick<HealthMeter, "snapshot">;
  #everyMs = EVERY_MS;
  #keptMs = performance.now();
  #isFailing = false;

  constructor(folder: string, report: SelfReport, meter: Pick<HealthMeter, "snapshot">) {
    this.#folder = folder;
    this.#report = report;
    this.#meter = meter;
  }

  /** What an earlier run left; tells what of it cannot be read. Throws a SensorFault STORE_FAILED. */
  read(): SensorState {
    const state = readState(this.#folder);
    for (const { file, asideAs, reason } of state.setAside) {
      const after = file.startsWith("learning")
        ? "What was learned so far is lost: learning begins anew."
        : "Which alerts were told is not known any more: some may come again, marked as of phase shadow for a while.";
      this.#report.tell("state-corrupt", `${file} cannot be read: ${reason}. It lies aside as ${asideAs}. ${after}`);
    }
    return state;
  }

  /** Whether it is time to write the state again; `nowMs` is monotonic. */
  isDue(nowMs: number): boolean {
    return nowMs - this.#keptMs >= this.#everyMs;
  }

  /** Writes what `state` gives. Never throws for want of room: that is told, and tried again. */
  keep(state: () => KeptState | undefined): void {
    const beginMs = performance.now();
    try {
      const kept = state();
      if (kept === undefined) return;
      if ("learned" in kept) writeLearning(this.#folder, kept.learned);
      else writeWatching(this.#folder, kept.memory, kept.shadowUntil);
      this.#took((performance.now() - beginMs) / 1000);
    } catch (error) {
      this.#fails(error);
    } finally {
      this.#keptMs = performance.now();
    }
  }

  /** The baseline is written: what led to it is not needed any more. */
  forgetLearning(): void {
    try {
      forgetLearning(this.#folder);
    } catch (error) {
      this.#fails(error);
    }
  }

  #took(seconds: number): void {
    this.#meter.snapshot(seconds);
    this.#isFailing = false;
    const everyMs = Math.max(EVERY_MS, Math.ceil(seconds * SHARE) * 1000);
    if (everyMs > 2 * this.#everyMs) {
      const message =
        `Writing the state took ${seconds.toFixed(1)} s: it is written every ${Math.round(everyMs / 1000)} s from ` +
        "now on, and so much of learning is lost when the sensor is killed.";
      this.#report.tell("snapshot-slow", message);
    }
    this.#everyMs = everyMs;
  }

  #fails(error: unknown): void {
    if (!(error instanceof SensorFault)) throw error;
    this.#meter.snapshot(undefined);
    if (this.#isFailing) return;
    this.#isFailing = true;
    const message = `The state cannot be written: ${error.message}. A restart now would go back to the last one.`;
    this.#report.tell("state-failing", message);
  }
}
