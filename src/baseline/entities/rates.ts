import type { LearnedRate } from "../../contracts/baseline.js";
import type { Json, JsonObject } from "../../core/json.js";
import { isCount, isObject, type LineFields } from "../line-fields.js";

const KEYS = ["n", "p99", "p999", "max"] as const;

/** The rate in the field `name`; undefined where the field is absent. */
export function readRate(fields: LineFields, name: string): LearnedRate | undefined {
  const value = fields.value[name];
  if (value === undefined || isRate(value)) return value as LearnedRate | undefined;
  return fields.fail(name, `"${name}" must be a rate: {"max":..,"n":..,"p99":..,"p999":..}, numbers from 0`);
}

/** Whether it has all that a rate has, and no more. */
export function isRate(value: Json | undefined): boolean {
  if (!isObject(value) || !isCount(value.n) || Object.keys(value).length !== KEYS.length) return false;
  return KEYS.every((key) => typeof value[key] === "number" && value[key] >= 0);
}

/** As it is written. */
export function rateLine({ n, p99, p999, max }: LearnedRate): JsonObject {
  return { n, p99, p999, max };
}
