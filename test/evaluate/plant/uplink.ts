import type { Timeline } from "../traffic/timeline.js";

/** What its queue holds, as time at full rate. */
const QUEUE_US = 80_000;

/** The slowest link of the plant, on the way to the controllers: what comes too fast waits, and is lost beyond that. */
export class Uplink {
  readonly #timeline: Timeline;
  readonly #bytesPerUs: number;
  #freeUs = 0;

  constructor(timeline: Timeline, mbps: number) {
    this.#timeline = timeline;
    this.#bytesPerUs = mbps / 8;
  }

  /** Sends so many bytes: how long they wait before they are through; undefined when there is no room for them. */
  delayUs(bytes: number): number | undefined {
    const { nowUs } = this.#timeline;
    const waitUs = Math.max(0, this.#freeUs - nowUs);
    if (waitUs > QUEUE_US) return undefined;
    this.#freeUs = nowUs + waitUs + bytes / this.#bytesPerUs;
    return waitUs;
  }
}
