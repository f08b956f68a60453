import type { FrameSource } from "../contracts/frame-source.js";

const EVERY_MS = 250;

/** One line on stderr that says how far a capture is read; only where a person watches. */
export class Progress {
  readonly #source: FrameSource;
  readonly #isShown = process.stderr.isTTY === true;
  readonly #startedMs = Date.now();
  #shownMs = 0;

  constructor(source: FrameSource) {
    this.#source = source;
  }

  update(frames: number): void {
    if (!this.#isShown) return;
    const now = Date.now();
    if (now - this.#shownMs < EVERY_MS) return;
    this.#shownMs = now;
    const { readBytes, totalBytes } = this.#source;
    const share =
      totalBytes === undefined || totalBytes === 0 ? "" : `${Math.floor((100 * readBytes) / totalBytes)} % `;
    const rate = (readBytes / 1e6 / Math.max(0.001, (now - this.#startedMs) / 1000)).toFixed(0);
    process.stderr.write(`\r\x1b[K${share}${(readBytes / 1e6).toFixed(0)} MB, ${frames} frames, ${rate} MB/s`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#isShown && this.#shownMs > 0) process.stderr.write("\r\x1b[K");
  }
}
