import type { ModbusOperationsEntity, PointEntity } from "../contracts/baseline.js";
import type { ModbusCycleEntity } from "../contracts/modbus-cycle-baseline.js";
import type { ModbusReplyEntity } from "../contracts/modbus-reply-baseline.js";
import type { ConduitEvent, ModbusRequest, ModbusResponse } from "../contracts/sensor-event.js";
import type { AssetOf } from "./conduit-model.js";
import { CycleModel } from "./cycle-model.js";
import type { OperationsFacts } from "./learned-so-far.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { ModbusHabits } from "./modbus-habits.js";
import { ModbusModel } from "./modbus-model.js";
import type { OperationClass } from "./modbus-operations.js";
import type { Incidence } from "./modbus-parts.js";
import { PointModel } from "./point-model.js";
import { ReplyModel } from "./reply-model.js";

type ModbusEntity = ModbusOperationsEntity | PointEntity | ModbusCycleEntity | ModbusReplyEntity;

/** What is usual in Modbus: who does what on which unit, how often, and what the points then say. */
export class ModbusLearner {
  readonly #operations: ModbusModel;
  readonly #habits = new ModbusHabits();
  readonly #points = new PointModel();
  readonly #cycles = new CycleModel();
  readonly #replies = new ReplyModel();

  constructor(before: readonly OperationsFacts[] = []) {
    this.#operations = new ModbusModel(before);
  }

  get evictions(): number {
    const models = [this.#operations, this.#habits, this.#points, this.#cycles, this.#replies];
    return models.reduce((sum, { evictions }) => sum + evictions, 0);
  }

  learn(event: ModbusRequest | ModbusResponse | ConduitEvent): void {
    if (event.type === "modbus-request") {
      this.#habits.ask(event);
      this.#cycles.ask(event);
    } else if (event.type === "modbus-response") {
      this.#operations.learn(event);
      this.#habits.answer(event);
      this.#points.learn(event);
      this.#cycles.answer(event);
      this.#replies.learn(event);
    } else if (event.stage === "ended") this.#habits.end(event);
  }

  entities(assetOf: AssetOf, judge: LearningJudge = TRUSTING): ModbusEntity[] {
    const habits = this.#habits.byChannel(assetOf);
    const operations = this.#operations
      .entities(assetOf, judge)
      .map((entity) => ({ ...entity, ...habits.get(entity.key) }));
    return [
      ...operations,
      ...this.#points.entities(assetOf, judge),
      ...this.#cycles.entities(assetOf, judge),
      ...this.#replies.entities(assetOf, judge),
    ];
  }

  /** Operations, for who goes on after a restart. */
  facts(assetOf: AssetOf): OperationsFacts[] {
    return this.#operations.facts(assetOf);
  }

  /** Each operation of each class, by the hours in which it was seen. */
  incidences(assetOf: AssetOf, judge: LearningJudge): Record<OperationClass, Incidence[]> {
    return this.#operations.incidences(assetOf, judge);
  }
}
