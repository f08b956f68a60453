import type { OpcuaClientEntity, OpcuaPointEntity, OpcuaServerEntity } from "../contracts/opcua-baseline.js";
import type { ConduitEvent, SensorEvent } from "../contracts/sensor-event.js";
import type { AssetOf } from "./conduit-model.js";
import type { HabitFacts } from "./learned-so-far.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import type { OperationClass } from "./modbus-operations.js";
import type { Incidence } from "./modbus-parts.js";
import { OpcuaModel } from "./opcua-model.js";
import { OpcuaPointModel } from "./opcua-point-model.js";
import { OpcuaServerModel } from "./opcua-server-model.js";

/** What is usual in OPC UA: who does what on which server, under what security, and what servers say of themselves. */
export class OpcuaLearner {
  readonly #clients: OpcuaModel;
  readonly #servers: OpcuaServerModel;
  readonly #points = new OpcuaPointModel();

  /** `before` was learned before a restart. */
  constructor(before: readonly HabitFacts[] = []) {
    this.#clients = new OpcuaModel(before.filter(({ client }) => client !== undefined));
    this.#servers = new OpcuaServerModel(before.filter(({ client }) => client === undefined));
  }

  get evictions(): number {
    return this.#clients.evictions + this.#servers.evictions + this.#points.refusals;
  }

  learn(event: SensorEvent): void {
    switch (event.type) {
      case "opcua-request":
        this.#clients.request(event);
        return;
      case "opcua-response":
        this.#clients.response(event);
        this.#points.written(event);
        return;
      case "opcua-values":
        this.#points.told(event);
        return;
      case "opcua-channel":
        this.#clients.channel(event);
        this.#servers.channel(event);
        return;
      case "opcua-session":
        this.#clients.session(event);
        this.#servers.session(event);
        return;
      case "opcua-endpoints":
        this.#servers.endpoints(event);
        return;
      case "protocol-anomaly":
        if (event.protocol === "opcua") this.#clients.anomaly(event);
        return;
      case "conduit":
        if (event.stage === "ended") this.#end(event);
        return;
      case "conduit-volume":
        this.#clients.goOn(event);
        this.#servers.goOn(event);
        return;
      default:
    }
  }

  #end(event: ConduitEvent): void {
    this.#clients.goOn(event);
    this.#servers.goOn(event);
    this.#clients.end(event);
  }

  entities(
    assetOf: AssetOf,
    judge: LearningJudge = TRUSTING,
  ): (OpcuaClientEntity | OpcuaServerEntity | OpcuaPointEntity)[] {
    return [
      ...this.#clients.entities(assetOf, judge),
      ...this.#servers.entities(assetOf, judge),
      ...this.#points.entities(assetOf, judge),
    ];
  }

  /** Habits of clients and servers, for who goes on after a restart. */
  facts(assetOf: AssetOf): HabitFacts[] {
    return [...this.#clients.facts(assetOf), ...this.#servers.facts(assetOf)];
  }

  /** Each operation of each class, by the hours in which it was seen. */
  incidences(assetOf: AssetOf, judge: LearningJudge): Record<OperationClass, Incidence[]> {
    return this.#clients.incidences(assetOf, judge);
  }
}
