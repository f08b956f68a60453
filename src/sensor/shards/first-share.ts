import type { DetectorDoc } from "../../contracts/detector.js";
import { assert } from "../../core/assert.js";
import type { PacketClock, TimerPlace } from "../../core/packet-clock.js";
import type { FailureListener, FindingListener } from "../detector-host.js";
import type { DetectorShare } from "./detector-share.js";
import type { FoundInShard, ShardAnswer } from "./shard-answer.js";

/** The share of the first shard: it raises what the others found, each at its place. */
export class FirstShare implements DetectorShare {
  nextStep = Number.POSITIVE_INFINITY;
  readonly #clock: PacketClock;
  readonly #docs: readonly DetectorDoc[];
  readonly #isOwn: (rank: number) => boolean;
  #onFinding: FindingListener = () => {};
  #onFailure: FailureListener = () => {};
  /** At events, in the order in which it is told, and how much of it was. */
  #found: readonly FoundInShard[] = [];
  #told = 0;
  /** Of each other shard: what it said of refused wakes and is not in force yet, and what is. */
  #refused: { waiting: (readonly [step: number, wakes: number])[]; wakes: number }[] = [];

  /** `docs` are those of all detectors, in the order of the list. */
  constructor(clock: PacketClock, docs: readonly DetectorDoc[], isOwn: (rank: number) => boolean) {
    this.#clock = clock;
    this.#docs = docs;
    this.#isOwn = isOwn;
  }

  isOwn(rank: number): boolean {
    return this.#isOwn(rank);
  }

  listen(onFinding: FindingListener, onFailure: FailureListener): void {
    this.#onFinding = onFinding;
    this.#onFailure = onFailure;
  }

  /** What the other shards say of the frames that come next, in the order of the shards. */
  take(answers: readonly ShardAnswer[]): void {
    assert(this.#told === this.#found.length, "what was found is told before the next batch begins");
    const all = answers.flatMap(({ found }) => found);
    // Findings of one detector at one event are of one shard, and stay in its order.
    this.#found = all.filter(({ timer }) => timer === undefined).sort((a, b) => a.step - b.step || a.rank - b.rank);
    this.#told = 0;
    this.#look();
    this.#wakeWith(all);
    for (const [shard, { refusedWakes }] of answers.entries()) {
      const refused = this.#refused[shard] ?? { waiting: [], wakes: 0 };
      this.#refused[shard] = refused;
      refused.waiting.push(...refusedWakes);
    }
  }

  tellBefore(rank: number): void {
    const { step } = this.#clock;
    for (let next = this.#found[this.#told]; next !== undefined; next = this.#found[this.#told]) {
      if (next.step !== step || next.rank >= rank) break;
      this.#told++;
      this.#look();
      this.#tell(next);
    }
  }

  refusedWakes(own: number): number {
    let wakes = own;
    for (const refused of this.#refused) {
      for (let next = refused.waiting[0]; next !== undefined; next = refused.waiting[0]) {
        if (next[0] > this.#clock.step) break;
        refused.wakes = next[1];
        refused.waiting.shift();
      }
      wakes += refused.wakes;
    }
    return wakes;
  }

  #look(): void {
    this.nextStep = this.#found[this.#told]?.step ?? Number.POSITIVE_INFINITY;
  }

  /** What was found in a wake is told by a timer at the place of that wake. */
  #wakeWith(all: readonly FoundInShard[]): void {
    let latest: { readonly place: TimerPlace; readonly found: FoundInShard[] } | undefined;
    for (const one of all) {
      const place = one.timer;
      if (place === undefined) continue;
      if (latest?.place.rank === place.rank && latest.place.order === place.order) {
        latest.found.push(one);
        continue;
      }
      const found = [one];
      latest = { place, found };
      this.#clock.put(place, () => {
        for (const each of found) this.#tell(each);
      });
    }
  }

  #tell({ rank, what }: FoundInShard): void {
    const doc = this.#docs[rank];
    if (doc === undefined) return;
    if (typeof what === "string") this.#onFailure(doc, what);
    else this.#onFinding(doc, what);
  }
}
