import type { OpcuaClientEntity, OpcuaPointEntity, OpcuaServerEntity } from "../contracts/opcua-baseline.js";
import type { ConduitEvent, SensorEvent, Session } from "../contracts/sensor-event.js";
import type { AssetOf } from "./conduit-model.js";
import type { HabitFacts, LearnedSoFar } from "./learned-so-far.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import type { OperationClass } from "./modbus-operations.js";
import type { Incidence } from "./modbus-parts.js";
import { OpcuaModel } from "./opcua-model.js";
import { OpcuaPointModel } from "./opcua-point-model.js";
import { OpcuaServerModel } from "./opcua-server-model.js";

type OpcuaStanding = Pick<LearnedSoFar["standing"], "clients" | "servers">;

/** What is usual in OPC UA: who does what on which server, under what security, and what servers say of themselves. */
export class OpcuaLearner {
  readonly #clients: OpcuaModel;
  readonly #servers: OpcuaServerModel;
  readonly #points = new OpcuaPointModel();

  /** `before` was learned before a restart, `standing` said in sessions that were open then. */
  constructor(before: readonly HabitFacts[] = [], standing?: OpcuaStanding) {
    const [clients, servers] = [before.filter(({ client }) => client), before.filter(({ client }) => !client)];
    this.#clients = new OpcuaModel(clients, standing?.clients);
    this.#servers = new OpcuaServerModel(servers, standing?.servers);
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

  /** What was said in these sessions when they began. */
  standing(sessions: readonly Session[]): OpcuaStanding {
    return { clients: this.#clients.standing(sessions), servers: this.#servers.standing(sessions) };
  }

  /** Each operation of each class, by the hours in which it was seen. */
  incidences(assetOf: AssetOf, judge: LearningJudge): Record<OperationClass, Incidence[]> {
    return this.#clients.incidences(assetOf, judge);
  }
}
