import type { ChildStats } from "./child-notice.js";

const NONE: ChildStats = { received: 0, dropped: 0, droppedByInterface: 0, delivered: 0 };

/** What the kernel counted at a capture point, over all of its children. */
export class KernelCounts {
  received = 0;
  dropped = 0;
  droppedByInterface = 0;
  #last = NONE;

  /** A new child counts from 0. */
  begin(): void {
    this.#last = NONE;
  }

  add(stats: ChildStats): void {
    this.received += Math.max(0, stats.received - this.#last.received);
    this.dropped += Math.max(0, stats.dropped - this.#last.dropped);
    this.droppedByInterface += Math.max(0, stats.droppedByInterface - this.#last.droppedByInterface);
    this.#last = stats;
  }
}
