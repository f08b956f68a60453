import type { LearnedRate } from "../../contracts/baseline.js";
import type { MqttEntity, MqttEntityKind } from "../../contracts/mqtt-baseline.js";
import { isObject, type LineFields } from "../line-fields.js";
import { mqttKeyParts } from "../mqtt-key.js";
import type { EntityKind } from "./entity-kind.js";
import { isRate, rateLine } from "./rates.js";

const KINDS: readonly MqttEntityKind[] = ["mqtt.broker", "mqtt.client", "mqtt.pub", "mqtt.sub", "spb.edge", "spb.host"];

/** Lines of what was learned of MQTT. */
export const mqttKinds: readonly EntityKind<MqttEntity>[] = KINDS.map((kind) => ({
  kind,
  keys: ["traits", "rates"],

  read(fields, learned) {
    const parts = mqttKeyParts(kind, learned.key);
    if (parts === undefined) {
      return fields.fail("key", `the key of ${kind} is "client>server/template topic", of mqtt.broker an asset id`);
    }
    const rates = readRates(fields);
    return {
      kind,
      ...learned,
      ...parts,
      ...(fields.has("traits") ? { traits: fields.texts("traits") } : {}),
      ...(rates === undefined ? {} : { rates }),
    };
  },

  line({ traits, rates }) {
    const lines = Object.entries(rates ?? {}).map(([name, rate]) => [name, rateLine(rate)] as const);
    return { traits, rates: rates && Object.fromEntries(lines) };
  },
}));

function readRates(fields: LineFields): Readonly<Record<string, LearnedRate>> | undefined {
  const { rates } = fields.value;
  if (rates === undefined) return undefined;
  if (isObject(rates) && Object.values(rates).every(isRate)) return rates as unknown as Record<string, LearnedRate>;
  return fields.fail("rates", '"rates" must be rates by name: {"max":..,"n":..,"p99":..,"p999":..}, numbers from 0');
}
