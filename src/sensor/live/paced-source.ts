import type { FrameSource } from "../../contracts/frame-source.js";
import { createFrame, type Frame } from "../../core/frame.js";
import { PassedOn } from "../passed-on.js";

const TURN_MS = 20;
/** How many frames are given between two looks at the clock. */
const LOOK_FRAMES = 32;
/** Nobody waits longer for the next frame: what is longer in the capture is cut to this. */
const PAUSE_MS = 3000;

/** How fast a capture is given, and until when. */
export interface PaceOptions {
  /** Seconds of packet time in one of the wall clock; Infinity for as fast as can be. */
  readonly speed: number;
  /** Ends it, as if the capture ended there. */
  readonly signal: AbortSignal;
  /** Frames are given for so long before others have their turn; 20 unless told. */
  readonly turnMs?: number;
}

/** The frames of a capture in the time in which they came, or so many times faster; others have turns between them. */
export class PacedSource extends PassedOn {
  readonly #options: PaceOptions;
  readonly #turnLengthMs: number;
  /** The next frame, where it is read and not due yet. */
  readonly #head = createFrame();
  #hasHead = false;
  /** When packet time 0 is due. */
  #originMs: number | undefined;
  #turnMs = performance.now();
  #given = 0;

  constructor(source: FrameSource, options: PaceOptions) {
    super(source);
    this.#options = options;
    this.#turnLengthMs = options.turnMs ?? TURN_MS;
  }

  override next(frame: Frame): boolean {
    if (this.#options.signal.aborted) return false;
    if (++this.#given % LOOK_FRAMES === 0 && this.#isTurnOver()) return false;
    if (this.#options.speed === Number.POSITIVE_INFINITY) return this.source.next(frame);
    if (!this.#hasHead && !this.source.next(this.#head)) return false;
    this.#hasHead = this.#dueMs() > performance.now();
    if (!this.#hasHead) Object.assign(frame, this.#head);
    return !this.#hasHead;
  }

  override async fill(): Promise<boolean> {
    const { signal } = this.#options;
    if (signal.aborted) return false;
    if (!this.#hasHead && !this.#isTurnOver()) return this.source.fill();
    // What is held lies in the bytes of the source: it must not read on.
    if (this.#hasHead) await wait(this.#dueMs() - performance.now(), signal);
    else await new Promise((resolve) => setImmediate(resolve));
    this.#turnMs = performance.now();
    return true;
  }

  #isTurnOver(): boolean {
    return performance.now() - this.#turnMs >= this.#turnLengthMs;
  }

  #dueMs(): number {
    const { speed } = this.#options;
    const placeMs = this.#head.time / 1000 / speed;
    const nowMs = performance.now();
    this.#originMs ??= nowMs - placeMs;
    this.#originMs = Math.min(this.#originMs, nowMs + PAUSE_MS - placeMs);
    return this.#originMs + placeMs;
  }
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, Math.max(0, ms));
    signal.addEventListener("abort", end);
  });
}
