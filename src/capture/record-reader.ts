import type { Frame } from "../core/frame.js";

/** More captured bytes than this in one record are not a packet but damage. */
export const CAPTURED_BYTES_MAX = 16 * 1024 * 1024;

/** Reads the packet records of one format out of a window, in place. */
export interface RecordReader {
  /** Refills `frame` and says true; false when the window must be filled first, or for ever once damaged. */
  next(frame: Frame): boolean;
  /** Packet records met so far. */
  readonly frames: number;
  /** True once nothing after the damage can be trusted. */
  readonly isDamaged: boolean;
  /** Offset in the capture of the record that is not read yet. */
  readonly offset: number;
  /** At the end of the capture: what of the last record is missing; undefined when it ends where a record does. */
  missing(): string | undefined;
}
