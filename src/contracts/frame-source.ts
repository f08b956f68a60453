import type { Frame } from "../core/frame.js";

/** Where and how a capture is damaged; everything before it was read. */
export interface CaptureDamage {
  /** Base name of the capture. */
  readonly file: string;
  /** Offset in bytes into the (decompressed) capture, and the number of frames read before it. */
  readonly offset: number;
  readonly framesBefore: number;
  /** One sentence: what was expected and what is there. */
  readonly reason: string;
}

/**
 * Frames in the order of the capture, or of packet time over several captures.
 * `while (true) { while (source.next(frame)) use(frame); if (!(await source.fill())) break; }`
 */
export interface FrameSource {
  /** Base names, indexed by `Frame.capture`. */
  readonly captures: readonly string[];
  /** Refills `frame` with the next one and says true; false when more bytes must be filled first. Never throws. */
  next(frame: Frame): boolean;
  /** Reads more. False at the end of every capture (damage is then in `damages`). Rejects with a SensorFault. */
  fill(): Promise<boolean>;
  /** Damage met so far, in the order met. */
  readonly damages: readonly CaptureDamage[];
  /** Bytes read of the files as they lie on disk, and their total where that is known: for the progress line. */
  readonly readBytes: number;
  readonly totalBytes: number | undefined;
  close(): Promise<void>;
}
