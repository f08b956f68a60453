import type { DetectorDoc, Finding } from "../../contracts/detector.js";
import type { PacketClock } from "../../core/packet-clock.js";
import type { FailureListener, FindingListener } from "../detector-host.js";
import type { DetectorShare } from "./detector-share.js";
import type { FoundInShard, ShardAnswer } from "./shard-answer.js";

/** The share of a shard that raises nothing itself: what its detectors find is noted with its place. */
export class NotingShare implements DetectorShare {
  readonly nextStep = Number.POSITIVE_INFINITY;
  readonly #clock: PacketClock;
  readonly #isOwn: (rank: number) => boolean;
  readonly #ranks: ReadonlyMap<string, number>;
  #found: FoundInShard[] = [];
  #refused: [step: number, wakes: number][] = [];
  #wakes = 0;

  /** `ids` are those of all detectors, in the order of the list. */
  constructor(clock: PacketClock, ids: readonly string[], isOwn: (rank: number) => boolean) {
    this.#clock = clock;
    this.#isOwn = isOwn;
    this.#ranks = new Map(ids.map((id, rank) => [id, rank]));
  }

  // Cloned at once: what a finding holds of the traffic goes on.
  readonly found: FindingListener = (doc, finding) => this.#note(doc, structuredClone(finding));
  readonly failed: FailureListener = (doc, reason) => this.#note(doc, reason);

  isOwn(rank: number): boolean {
    return this.#isOwn(rank);
  }

  tellBefore(): void {}

  refusedWakes(own: number): number {
    if (own !== this.#wakes) this.#refused.push([this.#clock.step, own]);
    this.#wakes = own;
    return own;
  }

  /** What was noted since the last call. */
  take(): ShardAnswer {
    const answer = { found: this.#found, refusedWakes: this.#refused };
    this.#found = [];
    this.#refused = [];
    return answer;
  }

  #note({ id }: DetectorDoc, what: Finding | string): void {
    const { step, firing } = this.#clock;
    const rank = this.#ranks.get(id) ?? 0;
    // A detector is woken by its own timers alone, and hears no event from within one.
    const timer = firing?.rank === rank ? placeOf(firing) : undefined;
    this.#found.push({ rank, step, timer, what });
  }
}

function placeOf({ due, step, rank, order }: NonNullable<PacketClock["firing"]>) {
  return { due, step, rank, order };
}
