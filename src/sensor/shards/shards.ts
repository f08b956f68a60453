import type { Baseline } from "../../contracts/baseline.js";
import type { Detector } from "../../contracts/detector.js";
import type { FrameSource } from "../../contracts/frame-source.js";
import type { Policy } from "../../contracts/policy.js";
import { assert } from "../../core/assert.js";
import type { PacketClock } from "../../core/packet-clock.js";
import { detectors } from "../../detectors/index.js";
import type { DetectorShare } from "./detector-share.js";
import { FirstShare } from "./first-share.js";
import type { ShardGround } from "./shard-ground.js";
import { shardIdentity } from "./shard-identity.js";
import { ShardedSource } from "./sharded-source.js";
import { shareOut } from "./share-out.js";
import { ThreadedShard } from "./threaded-shard.js";

/** What the first shard goes by, and in how many the detectors are shared out. */
export interface ShardsOptions {
  /** 2 and more. */
  readonly count: number;
  /** For the others: the same, to be read in a thread. */
  readonly ground: ShardGround;
  readonly baseline: Baseline | undefined;
  readonly policy: Policy | undefined;
  readonly rules: readonly Detector[];
}

/** A run with threads that take a part of the detectors each. The alerts are those of a run without. */
export class Shards {
  readonly #options: ShardsOptions;
  #share: FirstShare | undefined;

  constructor(options: ShardsOptions) {
    this.#options = options;
  }

  /** For the watcher of this thread, once frames come `through`. */
  get share(): DetectorShare {
    assert(this.#share !== undefined, "frames come through the shards before they are watched");
    return this.#share;
  }

  /** The frames of a source on their way through all shards. Closing it ends their threads. */
  through(source: FrameSource, clock: PacketClock): FrameSource {
    const { count, ground, baseline, policy, rules } = this.#options;
    const all = [...detectors, ...rules];
    const shares = shareOut(all, count);
    const docs = all.map(({ doc }) => doc);
    this.#share = new FirstShare(clock, docs, (rank) => shares[rank] === 0);
    const identity = shardIdentity(all, baseline, policy);
    const links = Array.from({ length: count - 1 }, (_, i) => {
      return new ThreadedShard({ ...ground, shard: i + 1, shards: count }, identity);
    });
    return new ShardedSource(source, this.#share, links);
  }
}
