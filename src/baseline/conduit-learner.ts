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
      this.#conduits.goOn(event);
      return;
    }
    this.#tcp.learnHandshake(event);
    this.#conduits.learn(event);
    this.#oneSided.learn(event);
    this.#refused.learn(event);
  }

  /** `ending`: sessions that go on, as they would end now. */
  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING, ending: readonly ConduitEvent[] = []): LearnedConduits {
    const isOver = ending.length === 0;
    const ended = isOver ? this.#conduits : this.#conduits.withEnded(ending);
    const oneSided = isOver ? this.#oneSided : this.#oneSided.withEnded(ending);
    const refused = isOver ? this.#refused : this.#refused.withEnded(ending);
    const carrying = this.#volumes.attach(ended.entities(assetOf, judge), assetOf);
    const conduits = this.#tcp.attach(carrying, assetOf);
    const alone = this.#volumes.attach(oneSided.entities(conduits, assetOf, judge), assetOf);
    return { conduits, others: [...alone, ...refused.entities(conduits, assetOf, judge)] };
  }
}
