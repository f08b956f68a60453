import type { Baseline } from "../contracts/baseline.js";
import type { DetectContext, Detector, DetectorDoc, Finding } from "../contracts/detector.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import type { PacketClock, TimerHandle } from "../core/packet-clock.js";
import type { PacketTime } from "../core/packet-time.js";

/** Wakes one detector may have outstanding; a further one is not taken, and counted. */
const WAKES_MAX = 4096;

/** Told of every finding, with the detector that made it. */
export type FindingListener = (doc: DetectorDoc, finding: Finding) => void;

/** Runs detectors over events and wakes them in time. What needs a baseline is not asked when there is none. */
export class DetectorHost {
  readonly #byType = new Map<SensorEvent["type"], RunningDetector[]>();

  constructor(
    detectors: readonly Detector[],
    clock: PacketClock,
    baseline: Baseline | undefined,
    onFinding: FindingListener,
  ) {
    for (const detector of detectors) {
      if (baseline === undefined && !detector.doc.classes.includes("ABS")) continue;
      const running = new RunningDetector(detector, clock, baseline, onFinding);
      for (const type of detector.hears) {
        const hearers = this.#byType.get(type) ?? [];
        hearers.push(running);
        this.#byType.set(type, hearers);
      }
    }
  }

  hear(event: SensorEvent): void {
    for (const running of this.#byType.get(event.type) ?? []) running.hear(event);
  }
}

class RunningDetector implements DetectContext {
  readonly phase = "watching";
  readonly baseline: Baseline | undefined;
  refusedWakes = 0;
  readonly #detector: Detector;
  readonly #memory: unknown;
  readonly #clock: PacketClock;
  readonly #onFinding: FindingListener;
  readonly #wakes = new Map<string, { readonly at: PacketTime; readonly timer: TimerHandle }>();

  constructor(detector: Detector, clock: PacketClock, baseline: Baseline | undefined, onFinding: FindingListener) {
    this.#detector = detector;
    this.#clock = clock;
    this.baseline = baseline;
    this.#onFinding = onFinding;
    const values = Object.entries(detector.options).map(([name, option]) => [name, option.default] as const);
    this.#memory = detector.open(Object.fromEntries(values));
  }

  get now(): PacketTime {
    return this.#clock.now;
  }

  hear(event: SensorEvent): void {
    this.#detector.hear(event, this.#memory, this);
  }

  wake(key: string, at: PacketTime): void {
    const earlier = this.#wakes.get(key);
    if (earlier?.at === at) return;
    earlier?.timer.cancel();
    if (earlier === undefined && this.#wakes.size >= WAKES_MAX) {
      this.refusedWakes++;
      return;
    }
    const timer = this.#clock.at(at, () => {
      this.#wakes.delete(key);
      this.#detector.due?.(key, this.#memory, this);
    });
    this.#wakes.set(key, { at, timer });
  }

  alert(finding: Finding): void {
    this.#onFinding(this.#detector.doc, finding);
  }
}
