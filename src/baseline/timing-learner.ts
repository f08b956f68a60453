import type { LinkEntity, LoopEntity, OpeningEntity } from "../contracts/baseline.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import type { AssetOf } from "./conduit-model.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { LinkModel } from "./link-model.js";
import { LoopModel } from "./loop-model.js";
import { OpeningModel } from "./opening-model.js";

/** What is usual in time: cycles and latencies of control loops, load of links, openings of connections. */
export class TimingLearner {
  readonly #loops = new LoopModel();
  readonly #links = new LinkModel();
  readonly #openings = new OpeningModel();
  #end = 0 as PacketTime;

  get evictions(): number {
    return this.#loops.evictions + this.#links.evictions + this.#openings.evictions;
  }

  learn(event: SensorEvent): void {
    switch (event.type) {
      case "loop-asked":
      case "loop-answered":
      case "loop-unanswered":
        this.#loops.learn(event);
        return;
      case "link-second":
        if (event.time > this.#end) this.#end = event.time;
        this.#links.learn(event);
        return;
      case "conduit":
        this.#openings.learn(event);
        return;
      default:
    }
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): (LoopEntity | LinkEntity | OpeningEntity)[] {
    return [
      ...this.#loops.entities(assetOf, this.#end, judge),
      ...this.#links.entities(),
      ...this.#openings.entities(assetOf),
    ];
  }
}
