import type { FrameSource } from "./frame-source.js";

/** How frames are taken from an interface, or by which program. */
export type CaptureBackend = "pcap" | "ring" | "command";

/**
 * `link-down`: the interface has no carrier. `gone`: there is no such interface now. `failed`: it cannot capture, and
 * `reason` says what mends it; it is tried again.
 */
export type CapturePointCondition = "starting" | "listening" | "link-down" | "gone" | "failed" | "stopped";

/** A place where frames are taken, and how it fares. Counts are since the sensor began, over restarts. */
export interface CapturePointState {
  readonly name: string;
  /** Undefined for a command. */
  readonly interfaceName: string | undefined;
  readonly backend: CaptureBackend;
  readonly condition: CapturePointCondition;
  /** Since when, in Unix milliseconds. */
  readonly sinceMs: number;
  /** One sentence, with what to do; of what is not listening. */
  readonly reason: string | undefined;
  readonly frames: number;
  readonly bytes: number;
  /** By the kernel's count; undefined where the backend has none. */
  readonly received: number | undefined;
  readonly dropped: number | undefined;
  readonly droppedByInterface: number | undefined;
  readonly restarts: number;
  /** When the last frame was read, in Unix milliseconds. */
  readonly lastFrameMs: number | undefined;
}

/** Frames as they arrive, until it is stopped. `fill` says true after 100 ms without any frame as well. */
export interface LiveSource extends FrameSource {
  /** In the order of `captures`. */
  readonly points: readonly CapturePointState[];
  /** Ends capturing: what was captured is still read, then `fill` says false. */
  stop(): void;
}
