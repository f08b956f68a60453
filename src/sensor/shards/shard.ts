import { LearnedBaseline } from "../../baseline/learned-baseline.js";
import { openBaseline } from "../../baseline/open-baseline.js";
import type { Detector } from "../../contracts/detector.js";
import { createFrame } from "../../core/frame.js";
import { PacketClock } from "../../core/packet-clock.js";
import { detectors } from "../../detectors/index.js";
import { openPolicy } from "../../policy/open-policy.js";
import { displacedIn } from "../displaced.js";
import { Pipeline } from "../pipeline.js";
import { Watcher } from "../watcher.js";
import { BatchFrames } from "./batch-frames.js";
import { NotingShare } from "./noting-share.js";
import type { ShardAnswer } from "./shard-answer.js";
import type { NamedText, ShardOrder } from "./shard-ground.js";
import { shardIdentity } from "./shard-identity.js";
import { shareOut } from "./share-out.js";

/** A whole pipeline with a part of the detectors, which says what they find instead of raising it. */
export class Shard {
  /** By what it goes. */
  readonly identity: string;
  readonly #pipeline: Pipeline;
  readonly #frames = new BatchFrames();
  readonly #frame = createFrame();
  readonly #share: NotingShare;

  /** `rules` are those that the order names. */
  constructor(order: ShardOrder, rules: readonly Detector[]) {
    const { settings, disabled, shard, shards } = order;
    const clock = new PacketClock();
    const baseline = order.baseline === undefined ? undefined : baselineOf(order.baseline);
    const policy = order.policy === undefined ? undefined : openPolicy(order.policy.text, order.policy.name);
    const all = [...detectors, ...rules];
    const shares = shareOut(all, shards);
    this.identity = shardIdentity(all, baseline, policy);
    const ids = all.map(({ doc }) => doc.id);
    this.#share = new NotingShare(clock, ids, (rank) => shares[rank] === shard);
    const watcher = new Watcher({
      clock,
      baseline,
      policy,
      settings,
      disabled: new Set(disabled),
      rules,
      displaced: () => displacedIn(this.#pipeline),
      emit: () => {},
      share: this.#share,
    });
    this.#pipeline = new Pipeline({ listener: watcher, clock });
  }

  handle(shared: SharedArrayBuffer, lengthBytes: number): ShardAnswer {
    this.#frames.load(shared, lengthBytes);
    while (this.#frames.next(this.#frame)) this.#pipeline.frame(this.#frame);
    return this.#share.take();
  }

  /** The end of the run. */
  end(): ShardAnswer {
    this.#pipeline.finish();
    return this.#share.take();
  }
}

function baselineOf({ text, name }: NamedText): LearnedBaseline {
  return new LearnedBaseline(openBaseline(text, name));
}
