import type { MqttEntity } from "../contracts/mqtt-baseline.js";
import type { MqttPublish, MqttRoute } from "../contracts/mqtt-event.js";
import type { AssetOf } from "./conduit-model.js";
import type { LearningJudge } from "./learning-judge.js";
import { type MqttFact, MqttFacts, noteFact } from "./mqtt-facts.js";
import { ANY_TEMPLATE } from "./mqtt-key.js";
import { NumberModel } from "./number-model.js";
import { metricPoint } from "./sparkplug-birth.js";

const VALUES_MAX = 20_000;
/** Metrics, or numbers in JSON, of one topic that are learned. */
const METRICS_MAX = 512;
const NAME_CHARACTERS_MAX = 256;
/** Name of the number that a payload is. */
const WHOLE = "";

/** Numbers that clients publish: as payloads, in JSON, and as metrics of Sparkplug. */
export class NumberFacts {
  readonly #facts = new MqttFacts("mqtt.value", VALUES_MAX);
  /** By session and topic, and there by the name of the metric. */
  readonly #ofRoute = new WeakMap<MqttRoute, Map<string, MqttFact>>();

  get evictions(): number {
    return this.#facts.evictions;
  }

  learn(event: MqttPublish): void {
    if (event.value !== undefined) this.#learn(event, WHOLE, event.value);
    if (event.sparkplug === undefined) this.#learnJson(event);
    const { metrics = [], messageType = "" } = event.sparkplug ?? {};
    if (messageType.endsWith("CMD")) return;
    for (let i = 0; i < Math.min(metrics.length, METRICS_MAX); i++) {
      const { name, value } = metrics[i] ?? {};
      if (name !== undefined && typeof value === "number") this.#learn(event, name, value);
    }
  }

  entities(assetOf: AssetOf, judge: LearningJudge): MqttEntity[] {
    return this.#facts.entities(assetOf, judge);
  }

  #learnJson(event: MqttPublish): void {
    const { shape, numbers } = event.json ?? {};
    if (shape === undefined || numbers === undefined) return;
    for (let i = 0; i < numbers.length; i++) {
      const path = shape.paths[i];
      const value = numbers[i] ?? Number.NaN;
      if (path !== undefined && path !== WHOLE && Number.isFinite(value)) this.#learn(event, path, value);
    }
  }

  #learn({ session, client, route, time, sparkplug }: MqttPublish, name: string, value: number): void {
    let facts = this.#ofRoute.get(route);
    if (facts === undefined) {
      facts = new Map();
      this.#ofRoute.set(route, facts);
    }
    let fact = facts.get(name);
    if (fact === undefined) {
      if (facts.size >= METRICS_MAX || name.length > NAME_CHARACTERS_MAX) return;
      const point =
        name === WHOLE
          ? route.habit
          : sparkplug === undefined
            ? `${route.habit}:${name}`
            : metricPoint(sparkplug, name);
      fact = this.#facts.of(session.client, session.server, client.template ?? ANY_TEMPLATE, point);
      facts.set(name, fact);
    }
    noteFact(fact, time);
    fact.numbers ??= new NumberModel();
    fact.numbers.add(value);
  }
}
