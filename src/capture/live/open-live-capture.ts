import type { CaptureDamage } from "../../contracts/frame-source.js";
import type { CapturePointState, LiveSource } from "../../contracts/live-capture.js";
import type { Frame } from "../../core/frame.js";
import { CapturePoint, type ChangeListener } from "./capture-point.js";
import type { CapturePointOptions } from "./capture-point-options.js";

/** `fill` says so when nothing came, so that clocks go on. */
const IDLE_MS = 100;

/**
 * Takes frames at the points given, in the order in which they arrive, until it is stopped. What goes wrong at a point
 * is no fault: it is told to `onChange`, which also hears of each point as it begins, and is tried again.
 */
export function openLiveCapture(
  points: readonly CapturePointOptions[],
  options: { readonly onChange: ChangeListener },
): LiveSource {
  return new LiveCapture(points, options.onChange);
}

class LiveCapture implements LiveSource {
  readonly captures: readonly string[];
  /** What cannot be read ends the process of its point, and is the reason that `onChange` hears. */
  readonly damages: readonly CaptureDamage[] = [];
  readonly totalBytes = undefined;
  readonly #points: readonly CapturePoint[];
  /** Points with bytes that were not looked at, in the order in which they came. */
  readonly #ready: CapturePoint[] = [];
  readonly #filling = new Set<CapturePoint>();
  readonly #timer: NodeJS.Timeout;
  #wake: (() => void) | undefined;

  constructor(points: readonly CapturePointOptions[], onChange: ChangeListener) {
    this.captures = points.map(({ name }) => name);
    this.#timer = setTimeout(() => this.#wakeUp(), IDLE_MS);
    this.#points = points.map((point, index) => new CapturePoint(point, index, onChange, () => this.#wakeUp()));
  }

  get points(): readonly CapturePointState[] {
    return this.#points.map((point) => point.state);
  }

  get readBytes(): number {
    return this.#points.reduce((sum, point) => sum + point.state.bytes, 0);
  }

  next(frame: Frame): boolean {
    for (let point = this.#ready[0]; point !== undefined; point = this.#ready[0]) {
      if (point.next(frame)) return true;
      this.#ready.shift();
    }
    return false;
  }

  async fill(): Promise<boolean> {
    for (const point of this.#points) this.#fillPoint(point);
    if (this.#ready.length > 0) return true;
    if (this.#points.every((point) => point.isOver)) return false;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      this.#timer.refresh();
    });
    return true;
  }

  stop(): void {
    for (const point of this.#points) point.stop();
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await Promise.all(this.#points.map((point) => point.close()));
  }

  #fillPoint(point: CapturePoint): void {
    if (this.#filling.has(point) || this.#ready.includes(point)) return;
    this.#filling.add(point);
    const done = (hasMore: boolean): void => {
      this.#filling.delete(point);
      if (!hasMore) return;
      this.#ready.push(point);
      this.#wakeUp();
    };
    point.fill().then(done, () => done(false));
  }

  #wakeUp(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}
