import type { ConduitEntity, RefusedEntity } from "../contracts/baseline.js";
import type { ConduitEvent, ConduitVolume } from "../contracts/sensor-event.js";
import { type AssetOf, ConduitModel } from "./conduit-model.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { OneSidedModel } from "./one-sided-model.js";
import { RefusedModel } from "./refused-model.js";
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

  get evictions(): number {
    const models = [this.#conduits, this.#oneSided, this.#refused, this.#volumes];
    return models.reduce((sum, { evictions }) => sum + evictions, 0);
  }

  learn(event: ConduitEvent | ConduitVolume): void {
    if (event.type === "conduit-volume") {
      this.#volumes.learn(event);
      return;
    }
    this.#conduits.learn(event);
    this.#oneSided.learn(event);
    this.#refused.learn(event);
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): LearnedConduits {
    const conduits = this.#volumes.attach(this.#conduits.entities(assetOf, judge), assetOf);
    const oneSided = this.#volumes.attach(this.#oneSided.entities(conduits, assetOf, judge), assetOf);
    return { conduits, others: [...oneSided, ...this.#refused.entities(conduits, assetOf, judge)] };
  }
}
