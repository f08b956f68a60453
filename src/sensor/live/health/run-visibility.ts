import type { ConduitVisibility, VisibilityPage } from "../../../contracts/sensor-health.js";
import type { PacketTime } from "../../../core/packet-time.js";
import type { ConduitSource } from "../../../inventory/conduit-source.js";

/** Pages of one list come from one look at the sessions. */
const FRESH_MS = 5000;

/** How much could be read of every conduit of the run, a page at a time. */
export class RunVisibility {
  readonly #now: () => number;
  #source: ConduitSource | undefined;
  #sinceMs: number | undefined;
  #conduits: readonly ConduitVisibility[] = [];
  #lookedMs = Number.NEGATIVE_INFINITY;

  /** `now` is wall clock in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  begin(source: ConduitSource): void {
    this.#source = source;
    this.#sinceMs = undefined;
    this.#lookedMs = Number.NEGATIVE_INFINITY;
  }

  /** The first of a run is since when it counts. */
  frame(time: PacketTime): void {
    this.#sinceMs ??= time / 1000;
  }

  /** Conduits whose keys come after `after`, at most `max`. */
  readonly page = (after: string, max: number): VisibilityPage => {
    const nowMs = this.#now();
    if (nowMs - this.#lookedMs > FRESH_MS || nowMs < this.#lookedMs) {
      this.#conduits = this.#source?.conduits() ?? [];
      this.#lookedMs = nowMs;
    }
    const from = this.#conduits.findIndex(({ conduit }) => conduit > after);
    const rest = from < 0 ? [] : this.#conduits.slice(from);
    const entries = rest.slice(0, max);
    const displaced = this.#source?.displacedConduits ?? 0;
    const isMore = rest.length > entries.length;
    return { sinceMs: this.#sinceMs, conduits: this.#conduits.length, displaced, isMore, entries };
  };
}
