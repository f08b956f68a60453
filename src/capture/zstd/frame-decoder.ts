import type { ZstdFrames } from "./zstd-frames.js";

/** Decodes what `Unzstd` feeds it: a header or a block at a time, or a part of one. */
export interface FrameDecoder {
  /** `frames` has just taken the piece. */
  feed(piece: Uint8Array, frames: ZstdFrames): void;
  take(): Uint8Array | undefined;
  readonly isBusy: boolean;
  changed(): Promise<void>;
  readonly error: Error | undefined;
  close(): void;
}
