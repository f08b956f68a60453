import type { PointEntity, PointRate } from "../../contracts/baseline.js";
import { isCount, isObject, type LineFields } from "../line-fields.js";
import type { EntityKind } from "./entity-kind.js";

const KINDS = ["constant", "discrete", "counter", "analog", "volatile"] as const;
const ADDRESS_MAX = 65_535;

/** Lines of the values of points. */
export const point: EntityKind<PointEntity> = {
  kind: "point",
  keys: [
    ...["values", "signed", "min", "max", "low", "high", "distinct"],
    ...["ratePerSecond", "togglesPerMinute", "writesPerMinute", "readback"],
  ],

  read(fields, learned) {
    const parts = /^(a:.+)\/(\d{1,3})\/(co|di|ir|hr)\/(\d{1,5})$/.exec(learned.key);
    const address = Number(parts?.[4] ?? Number.NaN);
    if (parts === null || address > ADDRESS_MAX) {
      return fields.fail("key", 'the key of a point is "server/unit/table/address", its table one of co, di, ir, hr');
    }
    const [, server = "", unit, table] = parts;
    const ratePerSecond = readRate(fields);
    const readback = readReadback(fields);
    return {
      kind: "point",
      ...learned,
      server,
      unit: Number(unit),
      table: table as PointEntity["table"],
      address,
      values: fields.oneOf("values", KINDS),
      isSigned: fields.flag("signed"),
      min: fields.number("min"),
      max: fields.number("max"),
      low: fields.number("low"),
      high: fields.number("high"),
      ...(fields.has("distinct") ? { distinct: fields.numbers("distinct") } : {}),
      ...(ratePerSecond === undefined ? {} : { ratePerSecond }),
      togglesPerMinute: fields.number("togglesPerMinute"),
      writesPerMinute: fields.number("writesPerMinute"),
      ...(readback === undefined ? {} : { readback }),
    };
  },

  line({ values, isSigned, min, max, low, high, distinct, ratePerSecond, readback, ...perMinute }) {
    const { togglesPerMinute, writesPerMinute } = perMinute;
    const rate = ratePerSecond && { ...ratePerSecond };
    const signed = isSigned ? true : undefined;
    const envelope = { min, max, low, high, distinct };
    return { values, signed, ...envelope, ratePerSecond: rate, togglesPerMinute, writesPerMinute, readback };
  },
};

function readReadback(fields: LineFields): PointEntity["readback"] {
  if (!fields.has("readback")) return undefined;
  const [count, returned, ...more] = fields.counts("readback");
  if (count !== undefined && returned !== undefined && more.length === 0 && returned <= count) return [count, returned];
  return fields.fail("readback", '"readback" must be how many writes were read back, and how many of them as written');
}

function readRate(fields: LineFields): PointRate | undefined {
  const value = fields.value.ratePerSecond;
  if (value === undefined) return undefined;
  const hasForm = isObject(value) && Object.keys(value).length === 3 && isCount(value.n);
  if (hasForm && [value.p999, value.max].every((rate) => typeof rate === "number" && rate >= 0)) {
    return value as unknown as PointRate;
  }
  return fields.fail("ratePerSecond", '"ratePerSecond" must be {"max":..,"n":..,"p999":..}, numbers from 0');
}
