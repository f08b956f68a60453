import { setTimeout } from "node:timers/promises";
import type { SinkState } from "../contracts/sink.js";

const LOOK_MS = 100;

/** How long to wait, and who is told. */
export interface DrainOptions {
  /** Without anything being delivered; then what is left is left. */
  readonly stallMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((waiting: number) => void) | undefined;
}

/** Waits until nothing waits for any sink. False when it gave up, with records that go on waiting. */
export async function drained(states: () => readonly SinkState[], options: DrainOptions): Promise<boolean> {
  let delivered = -1;
  let movedMs = Date.now();
  for (;;) {
    const now = states();
    const waiting = now.reduce((sum, state) => sum + state.waiting, 0);
    if (waiting === 0) return true;
    const sum = now.reduce((all, state) => all + state.delivered, 0);
    if (sum !== delivered) movedMs = Date.now();
    delivered = sum;
    if (options.signal?.aborted === true || Date.now() - movedMs > options.stallMs) return false;
    options.onProgress?.(waiting);
    await setTimeout(LOOK_MS);
  }
}
