import type { BaselineEntity } from "../contracts/baseline.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import { assetEntities, type SeenSender } from "./asset-model.js";
import { ConduitLearner } from "./conduit-learner.js";
import type { AssetOf } from "./conduit-model.js";
import { ModbusModel } from "./modbus-model.js";

/**
 * What is normal, learned from what the inventory tells. Everything is kept by place (MAC, VLAN, address) and joined
 * by asset only at the end, so that a router recognised late changes nothing but the names.
 */
export class BaselineLearner {
  readonly #conduits = new ConduitLearner();
  readonly #modbus = new ModbusModel();

  /** Entities not learned because a table was full. */
  get evictions(): number {
    return this.#conduits.evictions + this.#modbus.evictions;
  }

  hear(event: SensorEvent): void {
    if (event.type === "conduit" || event.type === "conduit-volume") this.#conduits.learn(event);
    else if (event.type === "modbus-response") this.#modbus.learn(event);
  }

  entities(senders: Iterable<SeenSender>, assetOf: AssetOf): BaselineEntity[] {
    const { conduits, others } = this.#conduits.entities(assetOf);
    return [...assetEntities(senders, conduits), ...conduits, ...others, ...this.#modbus.entities(assetOf)];
  }
}
