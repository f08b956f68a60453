import type { ChildStats } from "./child-notice.js";

const DEAF_STATS_MAX = 3;
const SILENT_CHECKS_MAX = 5;

/** Judges whether a capture child still hears what the kernel has for it. */
export class Deafness {
  #last: ChildStats | undefined;
  #deafStats = 0;
  #silentChecks = 0;
  #takenBytes = 0;

  /** With each new child. */
  begin(): void {
    this.#last = undefined;
    this.#deafStats = 0;
    this.#silentChecks = 0;
    this.#takenBytes = 0;
  }

  hearSign(): void {
    this.#silentChecks = 0;
  }

  hearStats(stats: ChildStats): void {
    const last = this.#last;
    this.#last = stats;
    if (last === undefined) return;
    const taken = stats.received - stats.dropped - (last.received - last.dropped);
    this.#deafStats = taken > 0 && stats.delivered === last.delivered ? this.#deafStats + 1 : 0;
  }

  /** Once a second, with the bytes read of this child; says what is wrong. While nobody reads it may be silent. */
  check(takenBytes: number, isAwaited: boolean): string | undefined {
    const isSilent = takenBytes === this.#takenBytes && isAwaited;
    this.#takenBytes = takenBytes;
    this.#silentChecks = isSilent ? this.#silentChecks + 1 : 0;
    if (this.#deafStats >= DEAF_STATS_MAX) {
      return "the kernel counts frames but the capture child hears none; it is started anew";
    }
    if (this.#silentChecks >= SILENT_CHECKS_MAX) return "the capture child gives no sign of life; it is started anew";
    return undefined;
  }
}
