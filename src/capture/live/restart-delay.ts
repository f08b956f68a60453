const FIRST_MS = 200;
const MAX_MS = 10_000;

/** One that ran for so long did not fail at its start. */
const HEALTHY_MS = 5000;

/** How long to wait before a child is started anew: not at all, then 200 ms, doubled up to 10 s. */
export class RestartDelay {
  #failures = 0;

  /** After a child that had listened for `listenedMs`. */
  nextMs(listenedMs: number): number {
    if (listenedMs >= HEALTHY_MS) this.#failures = 0;
    const delayMs = this.#failures === 0 ? 0 : Math.min(FIRST_MS * 2 ** (this.#failures - 1), MAX_MS);
    this.#failures++;
    return delayMs;
  }
}
