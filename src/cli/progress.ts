import type { FrameSource } from "../contracts/frame-source.js";
import { tellParent } from "./parent.js";

const EVERY_MS = 250;

/** Says how far a capture is read: in a line on stderr where a person watches and has to wait, and to a parent. */
export class Progress {
  readonly #source: FrameSource;
  readonly #isWanted: boolean;
  readonly #startedMs = Date.now();
  #updatedMs = this.#startedMs;
  #isShown = false;

  /** `isStreaming`: results are written while the capture is read; on the same terminal they say enough. */
  constructor(source: FrameSource, isStreaming: boolean) {
    this.#source = source;
    this.#isWanted = process.stderr.isTTY === true && !(isStreaming && process.stdout.isTTY === true);
  }

  update(frames: number): void {
    const now = Date.now();
    if (now - this.#updatedMs < EVERY_MS) return;
    this.#updatedMs = now;
    const { readBytes, totalBytes } = this.#source;
    tellParent(readBytes);
    if (!this.#isWanted) return;
    this.#isShown = true;
    const share =
      totalBytes === undefined || totalBytes === 0 ? "" : `${Math.floor((100 * readBytes) / totalBytes)} % `;
    const rate = (readBytes / 1e6 / Math.max(0.001, (now - this.#startedMs) / 1000)).toFixed(0);
    process.stderr.write(`\r\x1b[K${share}${(readBytes / 1e6).toFixed(0)} MB, ${frames} frames, ${rate} MB/s`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#isShown) process.stderr.write("\r\x1b[K");
  }
}
