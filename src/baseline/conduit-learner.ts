import type { ConduitEntity, RefusedEntity } from "../contracts/baseline.js";
import type { ConduitEvent, ConduitVolume } from "../contracts/sensor-event.js";
import type { ConduitTcp } from "../contracts/tcp-event.js";
import { type AssetOf, ConduitModel } from "./conduit-model.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { OneSidedModel } from "./one-sided-model.js";
import { RefusedModel } from "./refused-model.js";
import { TcpModel } from "./tcp-model.js";
import { VolumeModel } from "./volume-model.js";

/** What sessions left behind. */
interface LearnedConduits {
  /** Those in which both sides spoke, with what they carry. */
  readonly conduits: readonly ConduitEntity[];
  /** Those in which one side spoke alone, and attempts that came to nothing. */
  readonly others: readonly (ConduitEntity | RefusedEntity)[];
}

/** Sessions of all kinds, and what becomes of each in the baseline. */
export class ConduitLearner {
  readonly #conduits = new ConduitModel();
  readonly #oneSided = new OneSidedModel();
  readonly #refused = new RefusedModel();
  readonly #volumes = new VolumeModel();
  readonly #tcp = new TcpModel();

  get evictions(): number {
    const models = [this.#conduits, this.#oneSided, this.#refused, this.#volumes, this.#tcp];
    return models.reduce((sum, { evictions }) => sum + evictions, 0);
  }

  learn(event: ConduitEvent | ConduitVolume | ConduitTcp): void {
    if (event.type === "conduit-tcp") {
      this.#tcp.learn(event);
      return;
    }
    if (event.type === "conduit-volume") {
      this.#volumes.learn(event);
      return;
    }
    this.#tcp.learnHandshake(event);
    this.#conduits.learn(event);
    this.#oneSided.learn(event);
    this.#refused.learn(event);
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): LearnedConduits {
    const carrying = this.#volumes.attach(this.#conduits.entities(assetOf, judge), assetOf);
    const conduits = this.#tcp.attach(carrying, assetOf);
    const oneSided = this.#volumes.attach(this.#oneSided.entities(conduits, assetOf, judge), assetOf);
    return { conduits, others: [...oneSided, ...this.#refused.entities(conduits, assetOf, judge)] };
  }
}
