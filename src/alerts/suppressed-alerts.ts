import type { AlertsSuppressed } from "../contracts/finding-event.js";
import type { Party } from "../contracts/sensor-event.js";
import { type PacketClock, TIMER_RANK } from "../core/packet-clock.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import type { Raised } from "./open-alert.js";

const PERIOD_US = 60 * SECOND_US;
const LISTED = 3;
const ACTORS_MAX = 256;

/** Counts alerts that are held back, and says so once a minute. */
export class SuppressedAlerts {
  readonly #clock: PacketClock;
  readonly #onSummary: (event: AlertsSuppressed) => void;
  readonly #detectors = new Map<string, number>();
  readonly #actors = new Map<string, { readonly party: Party; count: number }>();
  #count = 0;
  #highCount = 0;
  #from = 0 as PacketTime;
  #last: Raised["finding"] | undefined = undefined;

  constructor(clock: PacketClock, onSummary: (event: AlertsSuppressed) => void) {
    this.#clock = clock;
    this.#onSummary = onSummary;
  }

  add({ doc, finding }: Raised, isHigh: boolean): void {
    if (this.#count === 0) {
      this.#from = this.#clock.now;
      this.#clock.at((this.#from + PERIOD_US) as PacketTime, () => this.flush(), TIMER_RANK.alerts);
    }
    this.#count++;
    if (isHigh) this.#highCount++;
    this.#last = finding;
    this.#detectors.set(doc.id, (this.#detectors.get(doc.id) ?? 0) + 1);
    const { actor } = finding;
    const known = this.#actors.get(actor.asset);
    if (known !== undefined) known.count++;
    else if (this.#actors.size < ACTORS_MAX) this.#actors.set(actor.asset, { party: actor, count: 1 });
  }

  /** Tells what was counted since the last time, if anything. */
  flush(): void {
    const last = this.#last;
    if (last === undefined || this.#count === 0) return;
    const event: AlertsSuppressed = {
      type: "alerts-suppressed",
      time: this.#clock.now,
      frame: last.frame,
      capture: last.capture,
      from: this.#from,
      count: this.#count,
      highCount: this.#highCount,
      detectors: mostOf([...this.#detectors]),
      actors: mostOf([...this.#actors.values()].map(({ party, count }) => [party, count] as const)),
    };
    this.#count = 0;
    this.#highCount = 0;
    this.#detectors.clear();
    this.#actors.clear();
    this.#onSummary(event);
  }
}

/** The most frequent, of equals the one met first. */
function mostOf<T>(counted: readonly (readonly [T, number])[]): (readonly [T, number])[] {
  return [...counted].sort(([, a], [, b]) => b - a).slice(0, LISTED);
}
