import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";
import type { ProcessHealth } from "../../../contracts/sensor-health.js";

const RESOLUTION_MS = 10;
const WINDOW_MS = 60_000;
const NANOSECONDS = 1e9;

/** How late timers of the process fire. */
export class EventLoopMeter {
  readonly #now: () => number;
  #current = started();
  /** The window before, so that what was just bad does not vanish with a new one. */
  #before: IntervalHistogram | undefined;
  #begun: number;
  #maxSeconds = 0;

  /** `now` is wall clock in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
    this.#begun = now();
  }

  get health(): ProcessHealth["eventLoop"] {
    if (this.#now() - this.#begun >= WINDOW_MS) this.#turn();
    const windows = this.#before === undefined ? [this.#current] : [this.#before, this.#current];
    const worst = (percentile: number) => Math.max(...windows.map((one) => lateness(one.percentile(percentile))));
    this.#maxSeconds = Math.max(this.#maxSeconds, lateness(this.#current.max));
    return { p50Seconds: worst(50), p99Seconds: worst(99), maxSeconds: this.#maxSeconds };
  }

  close(): void {
    this.#current.disable();
  }

  #turn(): void {
    this.#maxSeconds = Math.max(this.#maxSeconds, lateness(this.#current.max));
    this.#current.disable();
    this.#before = this.#current;
    this.#current = started();
    this.#begun = this.#now();
  }
}

function started(): IntervalHistogram {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  histogram.enable();
  return histogram;
}

/** What is measured is the whole time between two firings, of which the resolution is asked for. */
function lateness(nanoseconds: number): number {
  return Math.max(0, nanoseconds / NANOSECONDS - RESOLUTION_MS / 1000);
}
