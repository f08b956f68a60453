import type { BaselineEntity } from "../contracts/baseline.js";
import type { MqttEvent } from "../contracts/mqtt-event.js";
import type { ConduitEvent, ProtocolAnomaly, SensorEvent, Session } from "../contracts/sensor-event.js";
import { assetEntities, type SeenSender } from "./asset-model.js";
import { type AssetTrait, TraitModel } from "./asset-traits.js";
import { ConduitLearner } from "./conduit-learner.js";
import type { AssetOf } from "./conduit-model.js";
import type { LearnedSoFar } from "./learned-so-far.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { ModbusLearner } from "./modbus-learner.js";
import type { OperationClass } from "./modbus-operations.js";
import type { Incidence } from "./modbus-parts.js";
import { MqttModel } from "./mqtt-model.js";
import { OpcuaLearner } from "./opcua-learner.js";
import { TimingLearner } from "./timing-learner.js";

interface LearnedFacts extends Pick<LearnedSoFar, "modbus" | "opcua"> {
  readonly standing: Pick<LearnedSoFar["standing"], "clients" | "servers">;
}

/**
 * What is normal, learned from what the inventory tells. Everything is kept by place (MAC, VLAN, address) and joined
 * by asset only at the end, so that a router recognised late changes nothing but the names.
 */
export class BaselineLearner {
  readonly #conduits = new ConduitLearner();
  readonly #modbus: ModbusLearner;
  readonly #mqtt = new MqttModel();
  readonly #opcua: OpcuaLearner;
  readonly #traits = new TraitModel();
  readonly #timing = new TimingLearner();

  /** `before` was learned before a restart: of what the lines alone cannot tell this one goes on. */
  constructor(before?: LearnedFacts) {
    this.#modbus = new ModbusLearner(before?.modbus);
    this.#opcua = new OpcuaLearner(before?.opcua, before?.standing);
  }

  /** Entities not learned because a table was full. */
  get evictions(): number {
    return (
      this.#conduits.evictions +
      this.#modbus.evictions +
      this.#mqtt.evictions +
      this.#opcua.evictions +
      this.#traits.evictions
    );
  }

  hear(event: SensorEvent): void {
    this.#timing.learn(event);
    this.#opcua.learn(event);
    if (event.type === "conduit") this.#modbus.learn(event);
    if (event.type === "conduit" || event.type === "conduit-volume" || event.type === "conduit-tcp") {
      this.#conduits.learn(event);
    } else if (event.type === "modbus-request" || event.type === "modbus-response") this.#modbus.learn(event);
    else if (isTrait(event)) {
      this.#traits.learn(event);
    } else if (isOfMqtt(event)) this.#mqtt.learn(event);
  }

  /** `ending`: sessions that go on, as they would end now. */
  entities(
    senders: Iterable<SeenSender>,
    assetOf: AssetOf,
    judge: LearningJudge = TRUSTING,
    ending: readonly ConduitEvent[] = [],
  ): BaselineEntity[] {
    const { conduits, others } = this.#conduits.entities(assetOf, judge, ending);
    return [
      ...assetEntities(senders, conduits, this.#traits.byAsset(assetOf)),
      ...conduits,
      ...others,
      ...this.#modbus.entities(assetOf, judge),
      ...this.#mqtt.entities(assetOf, judge),
      ...this.#timing.entities(assetOf, judge),
      ...this.#opcua.entities(assetOf, judge),
    ];
  }

  /** For who goes on after a restart; `open`: the sessions that are. */
  facts(assetOf: AssetOf, open: readonly Session[]): LearnedFacts {
    const standing = this.#opcua.standing(open);
    return { modbus: this.#modbus.facts(assetOf), opcua: this.#opcua.facts(assetOf), standing };
  }

  /** Modbus operations by the hours in which they were seen. */
  operationIncidences(assetOf: AssetOf, judge: LearningJudge): Record<OperationClass, Incidence[]> {
    const [modbus, opcua] = [this.#modbus.incidences(assetOf, judge), this.#opcua.incidences(assetOf, judge)];
    return {
      reads: [...modbus.reads, ...opcua.reads],
      writes: [...modbus.writes, ...opcua.writes],
      engineering: [...modbus.engineering, ...opcua.engineering],
    };
  }
}

function isOfMqtt(event: SensorEvent): event is MqttEvent | ProtocolAnomaly {
  return event.type.startsWith("mqtt-") || event.type === "protocol-anomaly";
}

const TRAITS: ReadonlySet<SensorEvent["type"]> = new Set<AssetTrait["type"]>([
  ...(["asset-named", "neighbour", "gateway", "fingerprint", "group", "service-fact", "tls"] as const),
]);

/** What an asset shows of itself beside its conversations. */
function isTrait(event: SensorEvent): event is AssetTrait {
  return TRAITS.has(event.type);
}
