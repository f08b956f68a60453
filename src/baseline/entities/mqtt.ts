import type { LearnedRate } from "../../contracts/baseline.js";
import type { MqttEntity, MqttEntityKind, MqttJsonKeys, MqttValues } from "../../contracts/mqtt-baseline.js";
import { isObject, type LineFields } from "../line-fields.js";
import { mqttKeyParts } from "../mqtt-key.js";
import type { EntityKind } from "./entity-kind.js";
import { isRate, rateLine } from "./rates.js";

const KINDS: readonly MqttEntityKind[] = [
  ...(["mqtt.broker", "mqtt.client", "mqtt.pub", "mqtt.sub", "mqtt.value"] as const),
  ...(["spb.edge", "spb.host"] as const),
];
const SORTS = ["discrete", "analog", "counter"];

/** Lines of what was learned of MQTT. */
export const mqttKinds: readonly EntityKind<MqttEntity>[] = KINDS.map((kind) => ({
  kind,
  keys: ["traits", "rates", "numbers", "jsonKeys"],

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
      ...readNumbers(fields),
      ...readJsonKeys(fields),
    };
  },

  line({ traits, rates, numbers, jsonKeys }) {
    const lines = Object.entries(rates ?? {}).map(([name, rate]) => [name, rateLine(rate)] as const);
    return {
      traits,
      rates: rates && Object.fromEntries(lines),
      numbers: numbers && { ...numbers },
      jsonKeys: jsonKeys && { ...jsonKeys },
    };
  },
}));

function readRates(fields: LineFields): Readonly<Record<string, LearnedRate>> | undefined {
  const { rates } = fields.value;
  if (rates === undefined) return undefined;
  if (isObject(rates) && Object.values(rates).every(isRate)) return rates as unknown as Record<string, LearnedRate>;
  return fields.fail("rates", '"rates" must be rates by name: {"max":..,"n":..,"p99":..,"p999":..}, numbers from 0');
}

function readNumbers(fields: LineFields): { readonly numbers?: MqttValues } {
  const { numbers } = fields.value;
  if (numbers === undefined) return {};
  const isNumber = (value: unknown) => typeof value === "number";
  if (isObject(numbers) && SORTS.includes(String(numbers.values)) && isNumber(numbers.low) && isNumber(numbers.high)) {
    const { distinct } = numbers;
    const isList = distinct === undefined || (Array.isArray(distinct) && distinct.every(isNumber));
    if (isList && Object.keys(numbers).length === (distinct === undefined ? 3 : 4)) {
      return { numbers: numbers as unknown as MqttValues };
    }
  }
  return fields.fail(
    "numbers",
    '"numbers" must be {"high":..,"low":..,"values":"analog"}, with "distinct" if there are few',
  );
}

function readJsonKeys(fields: LineFields): { readonly jsonKeys?: MqttJsonKeys } {
  const { jsonKeys } = fields.value;
  if (jsonKeys === undefined) return {};
  const isTexts = (value: unknown) => Array.isArray(value) && value.every((text) => typeof text === "string");
  if (isObject(jsonKeys) && isTexts(jsonKeys.always) && isTexts(jsonKeys.sometimes)) {
    if (Object.keys(jsonKeys).length === 2) return { jsonKeys: jsonKeys as unknown as MqttJsonKeys };
  }
  return fields.fail("jsonKeys", '"jsonKeys" must be {"always":[..],"sometimes":[..]}, lists of paths');
}
